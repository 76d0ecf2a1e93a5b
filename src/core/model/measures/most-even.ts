/**
 * The lowest value of an index over a distribution. Every index here is Schur-convex and a convex function over a linear
 * one, hence quasi-convex: of a given total the water-filled vector (which all others majorise) is lowest, and along the
 * totals one descent finds the lowest of all.
 * Marshall, Olkin and Arnold, Inequalities: Theory of Majorization, 2nd ed. 2011, chapters 3 and 4.
 */
import { type Box, type Distribution, total } from './distribution.ts';

const STEPS = 200;

export function lowestValue(distribution: Distribution, index: (masses: readonly number[]) => number): number {
  const { boxes, lump, over, places } = distribution;
  const isSpread = over === 'anywhere' && lump > 0;
  const rest =
    over === 'elsewhere' && lump > 0 ? new Array<number>(Math.max(1, places)).fill(lump / Math.max(1, places)) : [];
  const fill = (sum: number): number[] => {
    const filled = clampTo(boxes, sum);
    return isSpread ? pour(filled, lump) : [...filled, ...rest];
  };
  const top = highestLevel(boxes, lump);
  const least = total(boxes.map(box => box.low));
  const most = total(boxes.map(box => Math.min(box.high, Math.max(box.low, top))));
  if (most <= 0 && lump === 0) return Number.NaN;
  let [low, high] = [Math.max(least, most * 1e-9), most];
  for (let step = 0; step < STEPS && high - low > most * 1e-13; step++) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
    if (index(fill(a)) <= index(fill(b))) high = b;
    else low = a;
  }
  return Math.min(index(fill(low)), index(fill(high)), index(fill((low + high) / 2)), index(fill(most)));
}

/** No coordinate of the most even vector lies above the largest number that is known. */
function highestLevel(boxes: readonly Box[], lump: number): number {
  const known = boxes.flatMap(box => (Number.isFinite(box.high) ? [box.low, box.high] : [box.low]));
  return Math.max(...known, 0) + lump || 1;
}

/** The masses that add up to `sum` and lie as level as their boxes let them. */
function clampTo(boxes: readonly Box[], sum: number): number[] {
  const at = ({ low, high }: Box, level: number) => Math.min(high, Math.max(low, level));
  let [low, high] = [0, sum];
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    // Between two neighbouring numbers there is nothing left to halve.
    if (middle === low || middle === high) break;
    let all = 0;
    for (const box of boxes) all += at(box, middle);
    if (all < sum) low = middle;
    else high = middle;
  }
  return boxes.map(box => at(box, high));
}

/** Pours `amount` over the masses, the lowest first, until it is level. */
function pour(masses: readonly number[], amount: number): number[] {
  const sorted = [...masses].sort((a, b) => a - b);
  let level = 0;
  let below = 0;
  for (let k = 0; k < sorted.length; k++) {
    below += sorted[k]!;
    level = (amount + below) / (k + 1);
    if (k + 1 === sorted.length || level <= sorted[k + 1]!) break;
  }
  return masses.map(mass => Math.max(mass, level));
}
