import type { Problem } from '../../../core/check/problem.ts';
import type { CheckInput, Rule } from '../../../core/check/rule.ts';

/** Shares are printed with four digits: the sum of many may pass 1 by this much. */
export const SHARE_TOLERANCE = 0.001;

export const sharesSum: Rule = {
  id: 'shares-sum',
  description: `The shares of a production series sum to at most 1 (tolerance ${SHARE_TOLERANCE}).`,
  check({ data }: CheckInput): Problem[] {
    return data.entries.production.flatMap(({ file, path, record }): Problem[] => {
      const sum = record.shares.reduce((total, { share }) => total + (share ?? 0), 0);
      if (sum <= 1 + SHARE_TOLERANCE) return [];
      return [
        {
          file,
          path: `${path}/shares`,
          got: `a sum of ${sum.toFixed(4)}`,
          expected: 'at most 1',
          next: 'Look for a country that is listed twice.',
        },
      ];
    });
  },
};
