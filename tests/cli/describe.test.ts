// What `lodemap describe` says of Views that show more than one map.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { describeCommand } from '../../src/cli/commands/describe.ts';
import { openDataset } from '../open-dataset.ts';

const { root } = vi.hoisted(() => ({ root: { folder: '' } }));
vi.mock('../../src/cli/package-root.ts', () => ({ packageRoot: () => root.folder }));

beforeAll(() => {
  root.folder = mkdtempSync(join(tmpdir(), 'lodemap-describe-'));
  const data = join(root.folder, 'dist/cli/data');
  mkdirSync(data, { recursive: true });
  const { dataset, details } = openDataset();
  writeFileSync(join(data, 'dataset.json'), JSON.stringify(dataset));
  writeFileSync(join(data, 'details.json'), JSON.stringify(details));
  for (const name of ['public', 'data']) symlinkSync(join(process.cwd(), name), join(root.folder, name));
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(root.folder, { recursive: true });
});

async function told(query: string, ...options: [] | ['json']): Promise<string> {
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation(line => said.push(String(line)));
  expect(await describeCommand.run({ positionals: [query], values: { format: options[0] ?? 'text' } })).toBe(0);
  return said.join('\n');
}

it('Two maps are told by how they differ, and both by what they show', async () => {
  const text = await told('show=compare&beside=asof%3D2025-10-01');
  expect(text).toMatch(/^22 Nov 2026 against 1 Oct 2025: \d+\smore seats/);
  expect(text).toMatch(/As of 22 November 2026[\s\S]*As of 1 October 2025/);
});

it('A chart is told by its finding, with n, denominator and what is undisclosed', async () => {
  const { headline, longDescription } = JSON.parse(await told('show=concentration&of=committed', 'json'));
  expect(headline).toMatch(/holds .*% of firm US public money/);
  expect(longDescription).toMatch(/n = \d+, denominator .* undisclosed/);
});

it('The map of a View is told as before', async () => {
  expect(await told('forums=forge&layers=forums')).toMatch(/^[^\n]*FORGE[\s\S]*Boundaries: Natural Earth/);
});
