import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFeed } from '../../src/cli/build/write-feed.ts';
import { openDataset } from '../open-dataset.ts';
import { readTags } from './read-tags.ts';

const root = mkdtempSync(join(tmpdir(), 'feed-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A version in which one risk has another severity and a hostile name. */
function write(folder: string, change: { version: string; hash: string; severity: 1 | 5; name: string }): void {
  const { dataset, details } = structuredClone(openDataset());
  Object.assign(dataset, { version: change.version, hash: change.hash });
  for (const risks of [dataset.risks, details.risks])
    Object.assign(risks[0]!, { severity: change.severity, name: { en: change.name } });
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'dataset.json'), JSON.stringify(dataset));
  writeFileSync(join(root, folder, 'details.json'), JSON.stringify(details));
}

test('one entry a version, newest first, with each change in a sentence; markup in records is text', async () => {
  write('data/releases/2026.11.20', { version: '2026.11.20', hash: 'a'.repeat(64), severity: 1, name: '<b>x' });
  write('public/data', { version: '2026.11.22', hash: 'b'.repeat(64), severity: 5, name: '<b>x' });
  const atom = await writeFeed(root, 'https://map.example/');
  expect([...atom.matchAll(/<title[^>]*>(?:<!\[CDATA\[)?([^<\]]*)/g)].map(match => match[1]).slice(1)).toEqual([
    'Data 2026.11.22',
    'Data 2026.11.20',
  ]);
  expect(atom).toContain('1 change since 2026.11.20');
  expect(atom).toMatch(/severity/i);
  expect(atom).not.toContain('<b>x');
  expect(atom).toContain('href="https://map.example/feed.atom"');
  expect(atom).toContain('<updated>2026-11-22T00:00:00.000Z</updated>');
  expect(await writeFeed(root, 'https://map.example/')).toBe(atom);
  const content = /<content type="html"><!\[CDATA\[(.*?)\]\]>/s.exec(atom)?.[1] ?? '';
  expect(readTags(content).faults).toEqual([]);
});
