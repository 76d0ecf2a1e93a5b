/**
 * Location quotient: a group's share of what is measured over its share of the baseline; 1 = as in the baseline.
 * W. Isard, Methods of Regional Analysis, 1960, chapter 7 (after P. Sargant Florence).
 */
import { type Distribution, type Interval, total } from './distribution.ts';

/** The bounds of each group's share: alone high or low against all the others at their other end. */
export function shareBounds({ boxes, lump, over }: Distribution): Map<string, Interval> {
  const lows = total(boxes.map(box => box.low));
  const extra = over === 'anywhere' ? lump : 0;
  const others = sumsOfOthers(boxes.map(box => box.high));
  return new Map(
    boxes.map(({ group, low, high }, i) => {
      const highs = others[i]!;
      const least = low / (low + highs + lump);
      const top = high + extra;
      const most = top === Number.POSITIVE_INFINITY ? 1 : top / (top + lows - low + lump - extra);
      const open = top === Number.POSITIVE_INFINITY ? 'high' : highs === Number.POSITIVE_INFINITY ? 'low' : null;
      return [group, { low: least || 0, high: most || 0, open }] as const;
    }),
  );
}

/** For each mass the sum of all others: what stands before it and what stands after it. */
function sumsOfOthers(masses: readonly number[]): number[] {
  const after = new Array<number>(masses.length + 1).fill(0);
  for (let i = masses.length - 1; i >= 0; i--) after[i] = after[i + 1]! + masses[i]!;
  let before = 0;
  return masses.map((mass, i) => {
    const others = before + after[i + 1]!;
    before += mass;
    return others;
  });
}

/** The quotient of each group; groups that the baseline lacks have none. */
export function locationQuotients(
  distribution: Distribution,
  baseline: ReadonlyMap<string, number>,
): Map<string, Interval | null> {
  const all = total([...baseline.values()]);
  return new Map(
    [...shareBounds(distribution)].map(([group, { low, high, open }]) => {
      const base = (baseline.get(group) ?? 0) / all;
      return [group, base > 0 ? { low: low / base, high: high / base, open } : null];
    }),
  );
}
