import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readElementApi } from '../../src/cli/api/element-api.ts';
import { readmeWithApi } from '../../src/cli/api/readme-api.ts';

const ROOT = join(import.meta.dirname, '..', '..');

test('the README describes the element as its source does; else: npm run api', () => {
  const { now, wanted } = readmeWithApi(ROOT);
  expect(now).toBe(wanted);
});

test('every attribute that the element observes is described', () => {
  const source = readFileSync(join(ROOT, 'src', 'shells', 'embed', 'lode-map.ts'), 'utf8');
  const observed = [...source.matchAll(/^ {4}(\w+): attribute,$/gm)].map(([, name]) => name);
  expect(observed.length).toBeGreaterThan(5);
  expect(readElementApi(ROOT).attributes.map(({ name }) => name)).toEqual(observed);
});

test('every event that the element sends is described', () => {
  const source = readFileSync(join(ROOT, 'src', 'shells', 'embed', 'lode-map.ts'), 'utf8');
  const sent = new Set([...source.matchAll(/#tell\('([^']+)'/g)].map(([, name]) => name));
  expect(new Set(readElementApi(ROOT).events.map(({ name }) => name))).toEqual(sent);
});
