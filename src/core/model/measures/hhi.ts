/**
 * Herfindahl–Hirschman index: the sum of squared shares in per cent, 10 000 for one group, 10 000/n for n equal ones.
 * A. O. Hirschman, The Paternity of an Index, American Economic Review 54(5), 1964, 761–762.
 */
import { type Box, type Distribution, type Interval, isOpen, lumpInOneGroup, total } from './distribution.ts';
import { lowestValue } from './most-even.ts';

export const HHI_SCALE = 10_000;

export function hhi(masses: readonly number[]): number {
  const sum = total(masses);
  return (HHI_SCALE * masses.reduce((squares, mass) => squares + mass * mass, 0)) / (sum * sum);
}

export function hhiBounds(distribution: Distribution): Interval {
  const low = lowestValue(distribution, hhi);
  if (isOpen(distribution)) return { low, high: HHI_SCALE, open: 'high' };
  const high = Math.max(...lumpInOneGroup(distribution).map(highestHhi));
  return { low: Math.min(low, high), high, open: null };
}

/**
 * Q/S² is quasi-convex, so the highest value stands on a vertex: every mass at its low or its high end. Branch and bound
 * over the vertices: with t the best value so far, Q − tS² ≤ Q − 2tuS + tu² for every u, and the right side is separable.
 */
function highestHhi(boxes: readonly Box[]): number {
  const wide = boxes.filter(box => box.high > box.low).sort((a, b) => b.high - b.low - (a.high - a.low));
  const fixed = boxes.filter(box => box.high === box.low).map(box => box.low);
  const start = { squares: fixed.reduce((sum, mass) => sum + mass * mass, 0), sum: total(fixed) };
  let best = climb(wide, start);
  const visit = (at: number, squares: number, sum: number): void => {
    if (at === wide.length) {
      if (sum > 0) best = Math.max(best, squares / (sum * sum));
      return;
    }
    if (best > 0 && !canBeat(best, wide, at, squares, sum)) return;
    const { low, high } = wide[at]!;
    visit(at + 1, squares + high * high, sum + high);
    visit(at + 1, squares + low * low, sum + low);
  };
  visit(0, start.squares, start.sum);
  return HHI_SCALE * best;
}

/** A good vertex to begin with: one mass high and the others low, then single changes while they help. */
function climb(wide: readonly Box[], start: { squares: number; sum: number }): number {
  const value = (masses: readonly number[]) => {
    const sum = start.sum + total(masses);
    return sum > 0 ? (start.squares + masses.reduce((all, mass) => all + mass * mass, 0)) / (sum * sum) : 0;
  };
  let best = value(wide.map(box => box.low));
  for (let one = 0; one < wide.length; one++) {
    const masses = wide.map((box, i) => (i === one ? box.high : box.low));
    let mine = value(masses);
    for (let i = 0; i < wide.length; i++) {
      const { low, high } = wide[i]!;
      const before = masses[i]!;
      masses[i] = before === low ? high : low;
      const changed = value(masses);
      if (changed > mine) mine = changed;
      else masses[i] = before;
    }
    best = Math.max(best, mine);
  }
  return best;
}

/** Whether some vertex below this node can have a value over `t`: the relaxed bound at its best u, by ternary search. */
function canBeat(t: number, wide: readonly Box[], from: number, squares: number, sum: number): boolean {
  const relaxed = (u: number): number => {
    let bound = squares - 2 * t * u * sum + t * u * u;
    for (let i = from; i < wide.length; i++) {
      const { low, high } = wide[i]!;
      bound += Math.max(low * (low - 2 * t * u), high * (high - 2 * t * u));
    }
    return bound;
  };
  let [low, high] = [sum, sum];
  for (let i = from; i < wide.length; i++) {
    low += wide[i]!.low;
    high += wide[i]!.high;
  }
  const tolerance = 1e-12 * t * high * high;
  for (let step = 0; step < 60; step++) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
    const [atA, atB] = [relaxed(a), relaxed(b)];
    if (atA <= tolerance || atB <= tolerance) return false;
    if (atA < atB) high = b;
    else low = a;
  }
  return true;
}
