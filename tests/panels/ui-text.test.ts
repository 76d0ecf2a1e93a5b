import { expect, it } from 'vitest';
import { UI_EN } from '../../src/core/text/ui.en.ts';
import { UI_ZH } from '../../src/core/text/ui.zh.ts';

/** Every leaf as `path: sample`; functions are called with sample arguments. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(2, 3))]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

it('Chinese has every key of English, and none is empty', () => {
  const [en, zh] = [leaves(UI_EN), leaves(UI_ZH)];
  expect(zh.map(([path]) => path)).toEqual(en.map(([path]) => path));
  for (const [path, words] of zh) expect(words, path).not.toBe('');
});
it('Chinese prose has Chinese punctuation', () => {
  for (const [path, words] of leaves(UI_ZH)) expect(words, path).not.toMatch(/\p{Script=Han}[,;:!?]/u);
});
