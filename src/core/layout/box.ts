// Boxes and segments in CSS px, x right, y down.
import type { Px } from '../geo/types.ts';

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export function boxAround([x, y]: Px, halfWidth: number, halfHeight: number): Box {
  return { x0: x - halfWidth, y0: y - halfHeight, x1: x + halfWidth, y1: y + halfHeight };
}

export function growBox({ x0, y0, x1, y1 }: Box, px: number): Box {
  return { x0: x0 - px, y0: y0 - px, x1: x1 + px, y1: y1 + px };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;
}

export function contains(outer: Box, inner: Box): boolean {
  return inner.x0 >= outer.x0 && inner.x1 <= outer.x1 && inner.y0 >= outer.y0 && inner.y1 <= outer.y1;
}

export function holdsPoint({ x0, y0, x1, y1 }: Box, [x, y]: Px): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** Whether a segment passes through a box (slab test). */
export function segmentMeetsBox(a: Px, b: Px, { x0, y0, x1, y1 }: Box): boolean {
  if (Math.max(a[0], b[0]) < x0 || Math.min(a[0], b[0]) > x1) return false;
  if (Math.max(a[1], b[1]) < y0 || Math.min(a[1], b[1]) > y1) return false;
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const tx0 = dx === 0 ? -Infinity : Math.min((x0 - a[0]) / dx, (x1 - a[0]) / dx);
  const tx1 = dx === 0 ? Infinity : Math.max((x0 - a[0]) / dx, (x1 - a[0]) / dx);
  const ty0 = dy === 0 ? -Infinity : Math.min((y0 - a[1]) / dy, (y1 - a[1]) / dy);
  const ty1 = dy === 0 ? Infinity : Math.max((y0 - a[1]) / dy, (y1 - a[1]) / dy);
  return Math.max(0, tx0, ty0) <= Math.min(1, tx1, ty1);
}

/** Whether two segments cross; touching ends count. */
export function segmentsCross(a: Px, b: Px, c: Px, d: Px): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return false;
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return false;
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

function side(a: Px, b: Px, p: Px): number {
  return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
}

/** Distance of a point from a segment, px. */
export function distanceToSegment(p: Px, a: Px, b: Px): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}
