// The boundaries that places of records are checked against.
import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Shapes by id, and the codes of provinces that have an outline or present ones that stand for it. */
export interface PlaceShapes {
  countries: ReadonlyMap<string, Feature>;
  provinces: ReadonlySet<string>;
}
const EARTH_RADIUS_KM = 6371.0088;

/** The shapes of a boundary file; `successors` are the present provinces of divided ones, by their codes. */
export function placeShapesOf(
  topology: Topology<Record<string, GeometryCollection>>,
  successors: Readonly<Record<string, unknown>>,
): PlaceShapes {
  const shapes = (name: string) => {
    const object = topology.objects[name];
    return object ? (feature(topology, object) as FeatureCollection<Geometry>).features : [];
  };
  return {
    countries: new Map(shapes('countries').map(shape => [String(shape.id), shape])),
    provinces: new Set([...shapes('provinces').map(shape => String(shape.id)), ...Object.keys(successors)]),
  };
}

/** Kilometres from a point to a shape: 0 inside, else to its nearest corner (borders are dense, so this is close). */
export function distanceToShapeKm(point: [number, number], shape: Feature): number {
  if (geoContains(shape, point)) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const corner of listCorners(shape.geometry)) {
    nearest = Math.min(nearest, geoDistance(point, corner as [number, number]));
  }
  return nearest * EARTH_RADIUS_KM;
}

function listCorners(geometry: Geometry): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(listCorners);
  return [];
}
