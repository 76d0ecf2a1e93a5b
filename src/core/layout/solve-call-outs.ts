import type { Px } from '../geo/types.ts';
import { distanceToSegment, growBox, overlaps, segmentMeetsBox, segmentsCross } from './box.ts';
import type { CallOut, CallOutSpot } from './call-out.ts';
import { type Candidate, callOutCandidates } from './call-out-candidates.ts';
import type { LayoutSpace } from './layout-space.ts';

const SWEEPS = 5;
/** Never acceptable: rows that overlap, leaders that cross each other or a row. */
const CLASH = 2000;
const OVER_LABEL = 200;
const OVER_TARGET = 60;
const IN_COLUMN = -34;
const SAME_COLUMN = -14;
const RAGGED = 26;

/**
 * Finds places for call-outs together: each takes its cheapest, then they are taken up one by one and set down again
 * until nothing improves, then pairs trade places. What still clashes is left out (null), lowest priority first.
 */
export function solveCallOuts(space: LayoutSpace, callOuts: readonly CallOut[]): (CallOutSpot | null)[] {
  const solver = new Solver(space, callOuts);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const moved = solver.sweep();
    const traded = solver.trade();
    if (!moved && !traded) break;
  }
  return solver.settle();
}

class Solver {
  readonly #space: LayoutSpace;
  readonly #callOuts: readonly CallOut[];
  readonly #candidates: Candidate[][];
  readonly #order: number[];
  readonly #spots: (Candidate | null)[];
  /** Cost of a leader over what is placed already; measured when first needed. */
  readonly #leaderCosts = new WeakMap<Candidate, number>();

  constructor(space: LayoutSpace, callOuts: readonly CallOut[]) {
    this.#space = space;
    this.#callOuts = callOuts;
    this.#candidates = callOuts.map(callOut => callOutCandidates(space, callOut));
    this.#spots = callOuts.map(() => null);
    this.#order = callOuts
      .map((_, index) => index)
      .sort((a, b) => callOuts[b]!.priority - callOuts[a]!.priority || a - b);
  }

  sweep(): boolean {
    let changed = false;
    for (const index of this.#order) {
      const best = this.#best(index);
      if (best !== this.#spots[index]) changed = true;
      this.#spots[index] = best;
    }
    return changed;
  }

  #best(index: number): Candidate | null {
    let best: Candidate | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const candidate of this.#candidates[index]!) {
      if (candidate.cost + IN_COLUMN + SAME_COLUMN >= bestCost) break;
      const cost = this.#cost(index, candidate, bestCost);
      if (cost < bestCost) {
        best = candidate;
        bestCost = cost;
      }
    }
    return best;
  }

  /** All that a candidate costs while the others stay; stops counting once it is beyond the limit. */
  #cost(index: number, candidate: Candidate, limit: number, except = -1): number {
    let cost = candidate.cost + this.#leaderCost(index, candidate);
    for (let other = 0; other < this.#spots.length && cost + 3 * IN_COLUMN < limit; other++) {
      const spot = this.#spots[other];
      if (other === index || other === except || !spot) continue;
      cost += pairCost(candidate, this.#callOuts[index]!, spot, this.#callOuts[other]!, this.#space.fonts.pitchPx);
    }
    return cost;
  }

  #leaderCost(index: number, candidate: Candidate): number {
    const known = this.#leaderCosts.get(candidate);
    if (known !== undefined) return known;
    const { obstacles } = this.#space;
    const { target } = this.#callOuts[index]!;
    let cost = obstacles.boxesOn(target, candidate.end) * OVER_LABEL;
    for (const [a, b] of obstacles.leaders) if (segmentsCross(target, candidate.end, a, b)) cost += CLASH;
    for (const other of this.#callOuts) {
      const near = other.target !== target && distanceToSegment(other.target, target, candidate.end) < 3.5;
      if (near && Math.hypot(other.target[0] - target[0], other.target[1] - target[1]) > 4) cost += OVER_TARGET;
    }
    this.#leaderCosts.set(candidate, cost);
    return cost;
  }

  /** Lets two call-outs exchange their rows when that is cheaper for both together. */
  trade(): boolean {
    let traded = false;
    for (let i = 0; i < this.#spots.length; i++)
      for (let j = i + 1; j < this.#spots.length; j++) traded = this.#tradePair(i, j) || traded;
    return traded;
  }

  #tradePair(i: number, j: number): boolean {
    const [a, b] = [this.#spots[i], this.#spots[j]];
    if (!a || !b || a.side !== b.side || Math.abs(a.end[0] - b.end[0]) > 80) return false;
    const forI = this.#find(i, b);
    const forJ = this.#find(j, a);
    if (!forI || !forJ) return false;
    const pitch = this.#space.fonts.pitchPx;
    const between = (p: Candidate, q: Candidate) => pairCost(p, this.#callOuts[i]!, q, this.#callOuts[j]!, pitch);
    const far = Number.POSITIVE_INFINITY;
    const before = this.#cost(i, a, far, j) + this.#cost(j, b, far, i) + between(a, b);
    const after = this.#cost(i, forI, far, j) + this.#cost(j, forJ, far, i) + between(forI, forJ);
    if (after > before - 0.5) return false;
    this.#spots[i] = forI;
    this.#spots[j] = forJ;
    return true;
  }

  /** The candidate of a call-out on another's row and edge. */
  #find(index: number, { end, side }: Candidate): Candidate | null {
    const same = (candidate: Candidate) =>
      candidate.side === side && candidate.end[0] === end[0] && candidate.end[1] === end[1];
    return this.#candidates[index]!.find(same) ?? null;
  }

  settle(): (CallOutSpot | null)[] {
    for (const index of this.#order.toReversed()) {
      const spot = this.#spots[index];
      if (spot && this.#cost(index, spot, Number.POSITIVE_INFINITY) >= CLASH) this.#spots[index] = null;
    }
    return this.#spots.map(spot => spot && { box: spot.box, side: spot.side, end: spot.end });
  }
}

function pairCost(
  a: CallOutSpot,
  { target: fromA }: CallOut,
  b: CallOutSpot,
  { target: fromB }: CallOut,
  pitch: number,
): number {
  let cost = alignment(a, b, pitch);
  if (overlaps(a.box, b.box)) cost += CLASH;
  if (leadersCross(fromA, a.end, fromB, b.end)) cost += CLASH;
  if (segmentMeetsBox(fromA, a.end, growBox(b.box, 1)) || segmentMeetsBox(fromB, b.end, growBox(a.box, 1)))
    cost += CLASH;
  return cost;
}

/** Leaders from one place may share their start. */
function leadersCross(a: Px, b: Px, c: Px, d: Px): boolean {
  if (Math.abs(a[0] - c[0]) < 0.5 && Math.abs(a[1] - c[1]) < 0.5) return false;
  return segmentsCross(a, b, c, d);
}

function alignment(a: CallOutSpot, b: CallOutSpot, pitch: number): number {
  const dx = Math.abs(a.end[0] - b.end[0]);
  const dy = Math.abs(a.end[1] - b.end[1]);
  if (a.side !== b.side || dy > 4.5 * pitch || dx > 120) return 0;
  if (dx === 0) return dy <= 1.5 * pitch ? IN_COLUMN : SAME_COLUMN;
  return dy <= 2.5 * pitch ? RAGGED : 0;
}
