// The boundaries that places are checked against.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Shapes by id, and the present provinces that stand for divided ones. */
export interface Atlas {
  countries: ReadonlyMap<string, Feature>;
  provinces: ReadonlySet<string>;
}
const EARTH_RADIUS_KM = 6371.0088;

/** The atlas in a folder with world.topo.json and places.json, null when it is not there. The finer level is taken where it exists. */
export function readAtlas(folder: string): Atlas | null {
  const file = ['detail.topo.json', 'world.topo.json'].map(name => join(folder, name)).find(existsSync);
  if (!file) return null;
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<Record<string, GeometryCollection>>;
  const places = join(folder, 'places.json');
  const { successors = {} } = existsSync(places) ? JSON.parse(readFileSync(places, 'utf8')) : {};
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
