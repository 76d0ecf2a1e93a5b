/**
 * Concentration ratio CR-k: the joint share of the k largest groups.
 * J. S. Bain, Industrial Organization, 1959; L. Hannah and J. A. Kay, Concentration in Modern Industry, 1977, chapter 4.
 */
import { type Box, type Distribution, type Interval, isOpen, lumpInOneGroup, total } from './distribution.ts';
import { lowestValue } from './most-even.ts';

export function concentrationRatio(k: number, masses: readonly number[]): number {
  const largest = [...masses].sort((a, b) => b - a).slice(0, k);
  return total(largest) / total(masses);
}

export function concentrationRatioBounds(k: number, distribution: Distribution): Interval {
  const low = lowestValue(distribution, masses => concentrationRatio(k, masses));
  if (isOpen(distribution)) return { low, high: 1, open: 'high' };
  const high = Math.max(...lumpInOneGroup(distribution).map(boxes => highestRatio(k, boxes)));
  return { low: Math.min(low, high), high, open: null };
}

/**
 * With k groups at their high end and the rest at their low end, the k are those with the largest (1 − t)·high + t·low,
 * t being the ratio itself (Dinkelbach 1967: the step rises until it stands still).
 */
function highestRatio(k: number, boxes: readonly Box[]): number {
  let ratio = 0;
  for (let step = 0; step < 100; step++) {
    const score = (box: Box) => (1 - ratio) * box.high + ratio * box.low;
    const ranked = [...boxes].sort((a, b) => score(b) - score(a));
    const inside = total(ranked.slice(0, k).map(box => box.high));
    const next = inside / (inside + total(ranked.slice(k).map(box => box.low)));
    if (!(next > ratio + 1e-15)) break;
    ratio = next;
  }
  return ratio;
}
