/**
 * Gini coefficient of n groups: the mean difference between two of them over twice the mean, 0 for equal ones and
 * (n − 1)/n for one that has all. C. Gini, Variabilità e mutabilità, Bologna 1912. A lump of unlisted groups is one group.
 */
import { largestAssignment } from './assignment.ts';
import { type Box, type Distribution, type Interval, isOpen, lumpInOneGroup, total } from './distribution.ts';
import { lowestValue } from './most-even.ts';

export function gini(masses: readonly number[]): number {
  const n = masses.length;
  const sorted = [...masses].sort((a, b) => a - b);
  return sorted.reduce((sum, mass, i) => sum + (2 * (i + 1) - n - 1) * mass, 0) / (n * total(masses));
}

export function giniBounds(distribution: Distribution): Interval {
  const oneOther = { ...distribution, places: 1 };
  const low = Math.max(0, lowestValue(oneOther, gini));
  const n = distribution.boxes.length + (distribution.over === 'elsewhere' && distribution.lump > 0 ? 1 : 0);
  if (isOpen(distribution)) return { low, high: (n - 1) / n, open: 'high' };
  const high = Math.max(...lumpInOneGroup(distribution).map(highestGini));
  return { low: Math.min(low, high), high, open: null };
}

/**
 * The numerator is the largest sum over all rankings (rearrangement), so for a value t the best vertex with its ranking
 * is one assignment of groups to ranks; Dinkelbach's step raises t until it stands still.
 */
function highestGini(boxes: readonly Box[]): number {
  const n = boxes.length;
  let value = 0;
  for (let step = 0; step < 60; step++) {
    const weight = (rank: number) => 2 * (rank + 1) - n - 1 - n * value;
    const ends = boxes.map(box => Array.from({ length: n }, (_, rank) => (weight(rank) > 0 ? box.high : box.low)));
    const rankOf = largestAssignment(ends.map(row => row.map((mass, rank) => mass * weight(rank))));
    const masses = rankOf.map((rank, i) => ends[i]![rank]!);
    if (total(masses) === 0) break;
    const next = gini(masses);
    if (!(next > value + 1e-13)) break;
    value = next;
  }
  return value;
}
