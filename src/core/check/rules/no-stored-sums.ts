import type { Amount } from '../../model/records.ts';
import type { Problem } from '../problem.ts';
import type { CheckInput, Rule } from '../rule.ts';

export const noStoredSums: Rule = {
  id: 'no-stored-sums',
  description:
    'No line of money in a project or an agreement is the sum of the others: sums are derived. (A programme may state a headline beside its parts.)',
  check({ data }: CheckInput): Problem[] {
    const lists = [
      ...data.entries.projects.map(e => ({ ...e, key: 'finance', amounts: e.record.finance.map(line => line.amount) })),
      ...data.entries.agreements.map(e => ({ ...e, key: 'money', amounts: e.record.money.map(line => line.amount) })),
    ];
    return lists.flatMap(({ file, path, key, amounts }) =>
      amounts.flatMap((amount, index): Problem[] => {
        const others = amounts.filter((_, i) => i !== index).map(usdOf);
        const sum = others.reduce((total, usd) => total + usd, 0);
        if (others.filter(usd => usd > 0).length < 2 || usdOf(amount) !== sum) return [];
        const got = `${sum} dollars, the sum of the other ${others.length} lines`;
        return [
          {
            file,
            path: `${path}/${key}/${index}/amount`,
            got,
            expected: 'lines that do not contain each other',
            next: 'Drop the line.',
          },
        ];
      }),
    );
  },
};

function usdOf(amount: Amount): number {
  return 'usd' in amount ? amount.usd : 0;
}
