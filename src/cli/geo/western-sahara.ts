import type { Position } from 'geojson';

/** 27°40′N, the boundary between Morocco and Western Sahara on United Nations maps. */
export const SAHARA_PARALLEL = 27.6667;

/** Where the edge from `a` to `b` meets the parallel; rounded so that both sides of an edge get the same point. */
function crossing(a: Position, b: Position): Position {
  const [low, high] = a[1]! < b[1]! ? [a, b] : [b, a];
  const share = (SAHARA_PARALLEL - low[1]!) / (high[1]! - low[1]!);
  return [+(low[0]! + share * (high[0]! - low[0]!)).toFixed(5), SAHARA_PARALLEL];
}

/** The part of a closed ring on one side of the parallel, closed along it; empty when nothing is left. */
function halfRing(ring: Position[], isInside: (latitude: number) => boolean): Position[] {
  const out: Position[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const a = ring[i]!;
    const b = ring[i + 1]!;
    if (isInside(a[1]!)) out.push(a);
    if (isInside(a[1]!) !== isInside(b[1]!)) out.push(crossing(a, b));
  }
  return out.length < 3 ? [] : [...out, out[0]!];
}

/**
 * Polygons cut along 27°40′N. The source's Moroccan provinces are those of before 2015, which straddle the line, so
 * moving whole provinces to Western Sahara would misplace it by up to a hundred kilometres.
 */
export function cutAtParallel(polygons: Position[][][]): { north: Position[][][]; south: Position[][][] } {
  const half = (isInside: (latitude: number) => boolean) =>
    polygons
      .map(rings => rings.map(ring => halfRing(ring, isInside)).filter(ring => ring.length))
      .filter(rings => rings.length);
  return { north: half(latitude => latitude >= SAHARA_PARALLEL), south: half(latitude => latitude < SAHARA_PARALLEL) };
}
