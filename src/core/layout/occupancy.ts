import type { Px } from '../geo/types.ts';
import type { Box } from './ground-mask.ts';

const BUCKET_PX = 64;

/** What is already placed: boxes and leaders, asked for collisions. */
export class Occupancy {
  private readonly buckets = new Map<number, Box[]>();
  private readonly segments: [Px, Px][] = [];

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const list = this.buckets.get(key);
      if (list) list.push(box);
      else this.buckets.set(key, [box]);
    }
  }
  addLeader(from: Px, to: Px): void {
    this.segments.push([from, to]);
  }
  /** Whether a box touches another or lies on a leader. */
  isFree(box: Box): boolean {
    for (const key of keysOf(box))
      for (const other of this.buckets.get(key) ?? []) if (overlap(box, other)) return false;
    return !this.segments.some(([a, b]) => crossesBox(a, b, box));
  }
  /** How many leaders a line would cross. */
  crossings(from: Px, to: Px): number {
    return this.segments.filter(([a, b]) => segmentsCross(from, to, a, b)).length;
  }
  /** How many boxes a line would run over. */
  coveredBy(from: Px, to: Px): number {
    const seen = new Set<Box>();
    const box = {
      x0: Math.min(from[0], to[0]),
      x1: Math.max(from[0], to[0]),
      y0: Math.min(from[1], to[1]),
      y1: Math.max(from[1], to[1]),
    };
    for (const key of keysOf(box))
      for (const other of this.buckets.get(key) ?? []) if (crossesBox(from, to, other)) seen.add(other);
    return seen.size;
  }
}

function keysOf(box: Box): number[] {
  const keys: number[] = [];
  for (let y = Math.floor(box.y0 / BUCKET_PX); y <= Math.floor(box.y1 / BUCKET_PX); y++)
    for (let x = Math.floor(box.x0 / BUCKET_PX); x <= Math.floor(box.x1 / BUCKET_PX); x++) keys.push(y * 4096 + x);
  return keys;
}
export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
function side(a: Px, b: Px, c: Px): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
/** Whether two segments cross in their insides; a shared end is no crossing. */
export function segmentsCross(a: Px, b: Px, c: Px, d: Px): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
/** Whether a segment runs through a box (Liang and Barsky 1984). */
export function crossesBox(a: Px, b: Px, box: Box): boolean {
  let [from, to] = [0, 1];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  for (const [p, q] of [
    [-dx, a[0] - box.x0],
    [dx, box.x1 - a[0]],
    [-dy, a[1] - box.y0],
    [dy, box.y1 - a[1]],
  ] as const) {
    if (p === 0) {
      if (q <= 0) return false;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  return from < to;
}
