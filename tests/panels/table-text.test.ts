import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TABLE_EN } from '../../src/core/text/table.en.ts';
import { TABLE_ZH } from '../../src/core/text/table.zh.ts';

/** Every leaf as `path: sample`; functions are called with sample arguments. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(2, 3))]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

it('Chinese tables have every word of the English ones', () => {
  const [en, zh] = [leaves(TABLE_EN), leaves(TABLE_ZH)];
  expect(zh.map(([path]) => path).sort()).toEqual(en.map(([path]) => path).sort());
  for (const [path, words] of zh) expect(words, path).not.toBe('');
});
it('counts name the whole only where something is left out', () => {
  expect([TABLE_EN.counts.agreements(41, 58), TABLE_EN.counts.agreements(58, 58)]).toEqual([
    '41 of 58 agreements',
    '58 agreements',
  ]);
});
it('no cell becomes markup: the table is written with templates alone', () => {
  for (const file of ['lode-table', 'table-parts', 'table-tools', 'show-tabs'])
    expect(readFileSync(`src/panels/${file}.ts`, 'utf8')).not.toMatch(/unsafe|innerHTML|insertAdjacent|outerHTML/);
});
