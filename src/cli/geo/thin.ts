import type { GeoJsonProperties, Position } from 'geojson';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Level } from './levels.ts';
import { EARTH_RADIUS_KM, signedAreaKm2 } from './rings.ts';

type Ring = number[];

/** A ring of a shape, with the shape it belongs to. */
interface OwnedRing {
  readonly ring: Ring;
  readonly areaKm2: number;
  readonly owner: string;
}

const arcIndex = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Identity of a ring whichever way round and from whichever arc it is walked. */
const ringKey = (ring: Ring): string =>
  ring
    .map(arcIndex)
    .sort((a, b) => a - b)
    .join(' ');

/** All polygons of a geometry as lists of rings of arc indices. */
export function ringsOf(geometry: GeometryObject<GeoJsonProperties>): Ring[][] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  if (geometry.type === 'MultiPolygon') return geometry.arcs;
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(ringsOf) : [];
}

/** Coordinates of a ring in degrees; the topology's arcs must be in plain coordinates. */
export function ringCoordinates(arcs: readonly Position[][], ring: Ring): Position[] {
  const out: Position[] = [];
  for (const index of ring) {
    const arc = arcs[arcIndex(index)]!;
    const points = index < 0 ? [...arc].reverse() : arc;
    out.push(...points.slice(out.length ? 1 : 0));
  }
  return out;
}

/** Every ring of the polygon objects, with area and owner (object and shape). */
function ownedRings(topology: Topology): OwnedRing[] {
  const rings: OwnedRing[] = [];
  for (const [name, object] of Object.entries(topology.objects)) {
    if (object.type !== 'GeometryCollection') continue;
    object.geometries.forEach((shape, i) => {
      for (const ring of ringsOf(shape).flat()) {
        const areaKm2 = Math.abs(signedAreaKm2(ringCoordinates(topology.arcs, ring)));
        rings.push({ ring, areaKm2, owner: `${name} ${i}` });
      }
    });
  }
  return rings;
}

/**
 * Keys of the rings that stay. A ring goes only when it stands alone (islet, or enclave with its hole) and is below the
 * level's limit, or below `isletShare` of a small owner; the largest ring of every owner stays.
 */
function ringsToKeep(rings: readonly OwnedRing[], level: Level): Set<string> {
  const largest = new Map<string, OwnedRing>();
  const total = new Map<string, number>();
  const usersOfArc = new Map<number, Set<string>>();
  for (const entry of rings) {
    total.set(entry.owner, (total.get(entry.owner) ?? 0) + entry.areaKm2);
    if (entry.areaKm2 > (largest.get(entry.owner)?.areaKm2 ?? -1)) largest.set(entry.owner, entry);
    const key = ringKey(entry.ring);
    for (const arc of entry.ring) {
      const users = usersOfArc.get(arcIndex(arc)) ?? new Set();
      usersOfArc.set(arcIndex(arc), users.add(key));
    }
  }
  const keep = new Set<string>();
  for (const entry of rings) {
    const isAttached = entry.ring.some(arc => usersOfArc.get(arcIndex(arc))!.size > 1);
    const limit = Math.min(level.isletKm2, total.get(entry.owner)! * level.isletShare);
    if (isAttached || entry.areaKm2 >= limit || largest.get(entry.owner) === entry) keep.add(ringKey(entry.ring));
  }
  return keep;
}

/** Tolerance in km² of each arc: the level's, but never more than a share of the smallest ring the arc belongs to. */
function arcTolerances(count: number, rings: readonly OwnedRing[], level: Level): Float64Array {
  const tolerance = new Float64Array(count).fill(level.toleranceKm2);
  for (const { ring, areaKm2 } of rings) {
    for (const arc of ring) {
      const i = arcIndex(arc);
      tolerance[i] = Math.min(tolerance[i]!, Math.max(areaKm2 * level.toleranceShare, 1e-4));
    }
  }
  return tolerance;
}

/**
 * The topology with fewer points and islets, in plain coordinates. Points go in order of the area of the spherical
 * triangle they form (Visvalingam), so borders along parallels keep what a globe projection needs.
 */
export function thin(source: Topology, level: Level): Topology {
  const weighted = presimplify(source, sphericalTriangleArea);
  const rings = ownedRings(weighted);
  const keep = ringsToKeep(rings, level);
  const kept = rings.filter(({ ring }) => keep.has(ringKey(ring)));
  const tolerance = arcTolerances(weighted.arcs.length, kept, level);
  weighted.arcs.forEach((arc, i) => {
    for (const point of arc) {
      // Points at the pole coincide on a sphere, so every triangle there is empty; flat maps need the corners.
      point[2] = point[1]! < -89.999 ? Number.POSITIVE_INFINITY : (point[2]! * EARTH_RADIUS_KM ** 2) / tolerance[i]!;
    }
  });
  return filter(simplify(weighted, 1), ring => keep.has(ringKey(ring)));
}
