// The sheets of the static pages: what pages and docs share stands once, and comes first.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The rules of a sheet outside of its conditions, each with white space alike. */
function rulesOf(file: string): string[] {
  const plain = readFileSync(file, 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/@[^{;]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/[^{}]+\{[^{}]*\}/g)].map(([rule]) => rule.replace(/\s+/g, ' ').trim());
}

const [base, pages, docs] = ['base', 'pages', 'docs/docs'].map(name => rulesOf(`src/pages/${name}.css`));

test('no rule stands in two sheets', () => {
  expect(base!.length).toBeGreaterThan(8);
  const all = [base!, pages!, docs!].flatMap(rules => [...new Set(rules)]);
  expect(all.filter((rule, i) => all.indexOf(rule) !== i)).toEqual([]);
});

test('no rule stands twice in one', () => {
  for (const rules of [base!, pages!, docs!]) expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([]);
});
