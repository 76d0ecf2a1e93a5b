// What a boundary file holds, and the check that it does.
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  NullObject,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { LngLat, Worldview } from './types.ts';

/** Properties that the shapes of a boundary file may carry; only provinces carry most of them. */
export interface BoundaryProperties {
  country?: string;
  name?: string;
  nameZh?: string;
  label?: LngLat;
  former?: true;
}
export type TopologyShape = Polygon<BoundaryProperties> | MultiPolygon<BoundaryProperties> | NullObject;
export type ShapeCollection = Omit<GeometryCollection<BoundaryProperties>, 'geometries'> & {
  geometries: TopologyShape[];
};
type LineCollection = Omit<GeometryCollection, 'geometries'> & { geometries: MultiLineString[] };
/** A worldview replaces countries of the same id, removes some, and hides some disputed lines. */
type WorldviewCollection = ShapeCollection & { properties?: { removes?: string[]; hides?: string[] } };

export type BoundaryObjects = {
  countries: ShapeCollection;
  provinces: ShapeCollection;
  undetermined: ShapeCollection;
  lakes: ShapeCollection;
  disputed: LineCollection;
  coast: MultiLineString;
  view_us?: WorldviewCollection;
  view_defacto?: WorldviewCollection;
};

/** `places.json`: label points, areas and frames of countries, valid for both levels. */
export interface PlaceTable {
  countries: Readonly<Record<string, { label: LngLat; areaKm2: number }>>;
  /** Label points of the provinces that risks name. */
  provinces?: Readonly<Record<string, LngLat>>;
  successors?: Readonly<Record<string, string>>;
}

const REQUIRED = ['countries', 'provinces', 'undetermined', 'lakes', 'disputed', 'coast'] as const;

/** Throws a TypeError that names the file and what it lacks. */
export function checkTopology(topology: Topology, places: PlaceTable, file: string, worldview: Worldview): void {
  if (topology?.type !== 'Topology') throw new TypeError(`${file} is not a TopoJSON topology`);
  if (!places?.countries) throw new TypeError('places.json has no table `countries`');
  const view = worldview === 'us' ? ['view_us'] : worldview === 'de-facto' ? ['view_defacto'] : [];
  for (const name of [...REQUIRED, ...view]) {
    if (topology.objects[name]) continue;
    const found = Object.keys(topology.objects).join(', ') || 'none';
    throw new TypeError(`${file} has no object \`${name}\`; it has: ${found}`);
  }
}
