import type { Position } from 'geojson';
import { isSeamEdge } from './seam.ts';

/** Longest edge left in the source, in degrees along either axis. */
const MAX_STEP = 1;

/** Points strictly between two ends, at most `MAX_STEP` degrees apart; the same set whichever end comes first. */
function between(a: Position, b: Position): Position[] {
  const [first, last] = a[0]! < b[0]! || (a[0] === b[0] && a[1]! < b[1]!) ? [a, b] : [b, a];
  const [x0 = 0, y0 = 0] = first;
  const [x1 = 0, y1 = 0] = last;
  const steps = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / MAX_STEP);
  const points: Position[] = [];
  for (let i = 1; i < steps; i++) {
    points.push([+(x0 + ((x1 - x0) * i) / steps).toFixed(6), +(y0 + ((y1 - y0) * i) / steps).toFixed(6)]);
  }
  return first === a ? points : points.reverse();
}

/**
 * The ring with points added on its long edges. Borders along a parallel, such as 49°N, have few points in the source;
 * a globe projection would draw a great circle between them and bend the border by a hundred kilometres.
 */
export function evenLongEdges(ring: Position[]): Position[] {
  const out: Position[] = [];
  ring.forEach((point, i) => {
    const before = ring[i - 1];
    if (before && !isSeamEdge(before, point)) out.push(...between(before, point));
    out.push(point);
  });
  return out;
}
