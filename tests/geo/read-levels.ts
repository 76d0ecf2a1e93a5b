import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString as TopoLines, Topology } from 'topojson-specification';

export type Shape = Feature<Polygon | MultiPolygon, Record<string, unknown>> & { id: string };

const COLLECTIONS = ['countries', 'provinces', 'undetermined', 'view_us', 'view_defacto', 'lakes', 'disputed'] as const;
type CollectionName = (typeof COLLECTIONS)[number];
type Objects = Record<CollectionName, GeometryCollection & { properties?: { removes: string[]; hides: string[] } }> & {
  coast: TopoLines;
};

/** One published level, with its collections as GeoJSON. */
export interface LevelFile {
  readonly text: string;
  readonly topology: Topology<Objects>;
  readonly shapes: Readonly<Record<Exclude<CollectionName, 'disputed'>, Shape[]>>;
  readonly disputed: (Feature<MultiLineString> & { id: string })[];
  readonly coast: Feature<MultiLineString>;
}

const read = (file: string): string => readFileSync(new URL(`../../public/geo/${file}`, import.meta.url), 'utf8');

function readLevel(file: string): LevelFile {
  const text = read(file);
  const topology = JSON.parse(text) as Topology<Objects>;
  const shapes = Object.fromEntries(
    COLLECTIONS.map(name => [name, feature(topology, topology.objects[name]).features]),
  ) as unknown as LevelFile['shapes'] & Pick<LevelFile, 'disputed'>;
  const coast = feature(topology, topology.objects.coast) as Feature<MultiLineString>;
  return { text, topology, shapes, disputed: shapes.disputed, coast };
}

export const coarse = readLevel('world.topo.json');
export const fine = readLevel('detail.topo.json');

export interface Places {
  readonly countries: Readonly<Record<string, { label: [number, number]; areaKm2: number }>>;
  readonly successors: Readonly<Record<string, string>>;
}

export const places = JSON.parse(read('places.json')) as Places;

/** Ids of the shapes that hold a point, by d3-geo's spherical test, which fails when a ring is wound the wrong way. */
export function idsAt(shapes: readonly Shape[], point: [number, number]): string[] {
  return shapes.filter(shape => geoContains(shape, point)).map(({ id }) => id);
}

/** Every ring of a shape. */
export function ringsOf({ geometry }: Shape): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
