import { type Problem, quote } from '../problem.ts';
import type { CheckInput, Rule } from '../rule.ts';

/** Readers follow these links: nothing but the open web may stand behind one. */
export const webAddresses: Rule = {
  id: 'web-addresses',
  description: 'The address of a source begins with https:// or http://.',
  check({ data }: CheckInput): Problem[] {
    return data.entries.sources.flatMap(({ file, path, record }): Problem[] => {
      if (record.url === null || /^https?:\/\//i.test(record.url)) return [];
      const next = 'Use null where the source is not on the open web.';
      return [
        { file, path: `${path}/url`, got: quote(record.url), expected: 'an address with https:// or http://', next },
      ];
    });
  },
};
