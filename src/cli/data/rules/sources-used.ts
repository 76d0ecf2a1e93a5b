import { type Problem, quote } from '../../../core/check/problem.ts';
import type { CheckInput, Rule } from '../../../core/check/rule.ts';

export const sourcesUsed: Rule = {
  id: 'sources-used',
  description: 'Every source is cited by some record.',
  check({ data }: CheckInput): Problem[] {
    const cited = new Set(data.files.flatMap(({ json }) => listCited(json)));
    return data.entries.sources.flatMap(({ file, path, record }): Problem[] => {
      if (cited.has(record.id)) return [];
      const next = 'Cite it, or take it out of the list.';
      return [{ file, path: `${path}/id`, got: quote(record.id), expected: 'a source that some record cites', next }];
    });
  },
};

/** Source ids in every `cites` list, records of the wrong shape included. */
function listCited(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'cites' && Array.isArray(item) ? item.map(cite => String(cite?.source)) : listCited(item),
  );
}
