import { isBefore } from '../partial-dates.ts';
import { type Problem, quote } from '../problem.ts';
import type { CheckInput, Rule } from '../rule.ts';
import { walkFields } from '../walk-records.ts';

/** Field → the field that it may not come before. */
const PAIRS: Record<string, string> = {
  to: 'from',
  ended: 'launched',
  until: 'since',
  accessed: 'published',
};

export const datesInOrder: Rule = {
  id: 'dates-in-order',
  description:
    'Ends come after beginnings, steps and events stand oldest first, nothing was checked after the as-of date.',
  check({ data }: CheckInput): Problem[] {
    const asof = data.entries.meta[0]?.record.asof ?? null;
    const problems: Problem[] = [];
    for (const { key, value, owner, file, path } of walkFields(data)) {
      if (typeof value !== 'string') continue;
      const first = PAIRS[key];
      const start = first ? owner[first] : null;
      if (typeof start === 'string' && isBefore(value, start)) {
        problems.push({
          file,
          path,
          got: quote(value),
          expected: `a date not before ${first} ${quote(start)}`,
          next: '',
        });
      }
      if (key === 'checked' && isBefore(asof, value)) {
        problems.push({
          file,
          path,
          got: quote(value),
          expected: `a date not after the as-of date ${quote(asof)}`,
          next: 'Move `asof` in data/meta.json when facts were gathered later.',
        });
      }
    }
    return [...problems, ...checkSequences(data)];
  },
};

function checkSequences({ entries }: CheckInput['data']): Problem[] {
  const lists = [
    ...entries.agreements.map(e => ({ ...e, key: 'history', dates: e.record.history.map(step => step.date) })),
    ...entries.agreements.map(e => ({ ...e, key: 'milestones', dates: e.record.milestones.map(m => m.due) })),
    ...entries.forums.map(e => ({ ...e, key: 'events', dates: e.record.events.map(event => event.date) })),
  ];
  return lists.flatMap(({ file, path, key, dates }) =>
    dates.flatMap((date, index): Problem[] => {
      const previous = dates[index - 1] ?? null;
      if (!isBefore(date, previous)) return [];
      return [
        {
          file,
          path: `${path}/${key}/${index}`,
          got: quote(date),
          expected: `a date not before ${quote(previous)}`,
          next: 'Put the oldest first.',
        },
      ];
    }),
  );
}
