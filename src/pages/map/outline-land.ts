// All land as one outline, so that a map need not write each border of two countries twice and each coast three times.
import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { Polygon, Topology, MultiPolygon as TopologyMultiPolygon } from 'topojson-specification';
import type { BoundaryObjects } from '../../core/geo/boundary-file.ts';

/** Points so far to the east or west lie on the cut of the file's plane, degrees. */
const CUT_LNG = 179.9999;
/** Ends that face each other across the cut may differ by so much, degrees: each side was simplified by itself. */
const FACING = 0.1;

/**
 * The outline of all countries and undetermined land of a boundary file in its default worldview, which is its coast;
 * what the file cuts at ±180° is whole again. Antarctica has no coast in the file and is left out.
 */
export function outlineLand(topology: Topology<BoundaryObjects>): MultiPolygon {
  const { countries, undetermined } = topology.objects;
  const shapes = [...countries.geometries, ...undetermined.geometries].filter(
    ({ type, id }) => type !== null && id !== 'ATA',
  );
  return {
    type: 'MultiPolygon',
    coordinates: joinAtCut(merge(topology, shapes as (Polygon | TopologyMultiPolygon)[])),
  };
}

/** A part of an outer ring from the cut to the cut, and the holes of its polygon. */
interface Chain {
  points: Position[];
  holes: readonly Position[][];
}

function joinAtCut({ coordinates }: MultiPolygon): Position[][][] {
  const whole: Position[][][] = [];
  const chains: Chain[] = [];
  for (const [outer = [], ...holes] of coordinates) {
    const parts = splitAtCut(outer);
    if (parts) chains.push(...parts.map(points => ({ points, holes })));
    else whole.push([outer, ...holes]);
  }
  while (chains.length > 0) whole.push(closeChain(chains));
  return whole;
}

/** The parts of a ring between its edges along the cut; null = it has no such edge. */
function splitAtCut(ring: readonly Position[]): Position[][] | null {
  const points = ring.slice(1);
  const isCut = points.map((point, i) => isOnCut(point) && isOnCut(points.at(i - 1)!));
  const first = isCut.indexOf(true);
  if (first < 0) return null;
  const parts: Position[][] = [];
  for (let k = 0; k < points.length; k++) {
    const i = (first + k) % points.length;
    if (isCut[i]) parts.push([points[i]!]);
    else parts.at(-1)!.push(points[i]!);
  }
  return parts.filter(part => part.length > 1);
}

function isOnCut([lng]: Position): boolean {
  return Math.abs(lng!) > CUT_LNG;
}

/** Takes the first chain and those that go on from it on the other side of the cut, until none does and the ring closes. */
function closeChain(chains: Chain[]): Position[][] {
  const chain = chains.shift()!;
  const start = chain.points[0]!;
  const ring = [...chain.points];
  const holes = new Set(chain.holes);
  for (;;) {
    const end = ring.at(-1)!;
    const next = chains.find(({ points }) => isFacing(points[0]!, end));
    if (!next) return [[...ring, start], ...holes];
    chains.splice(chains.indexOf(next), 1);
    // The same place on the other side stands once.
    ring.push(...next.points.slice(1));
    for (const hole of next.holes) holes.add(hole);
  }
}

function isFacing(a: Position, b: Position): boolean {
  return Math.sign(a[0]!) !== Math.sign(b[0]!) && Math.abs(a[1]! - b[1]!) < FACING;
}
