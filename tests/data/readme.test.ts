import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renewDictionary } from '../../src/cli/data/write-dictionary.ts';

const readme = readFileSync('data/README.md', 'utf8');

test('the dictionary is up to date (else: tsx src/cli/data/write-dictionary.ts)', () => {
  expect(renewDictionary(readme)).toBe(readme);
});

test('the dictionary names every kind of record', () => {
  for (const place of ['forums/<id>', 'agreements/<id>', 'projects/<id>', 'risks/<id>', 'sources', 'meta']) {
    expect(readme).toContain(`### data/${place}.json`);
  }
});
