import { geoArea, geoCentroid } from 'd3-geo';
import type { Topology } from 'topojson-specification';
import type { Atlas, Shape } from './atlas.ts';
import { type BoundaryObjects, checkTopology, type PlaceTable, type ShapeCollection } from './boundary-file.ts';
import { meshBorders, meshDisputed, meshLines, meshProvinceBorders } from './boundary-meshes.ts';
import { decodeShapes } from './decode-shapes.ts';
import type { LngLat, ShapeRef, Worldview } from './types.ts';

export interface AtlasOptions {
  level: Atlas['level'];
  worldview: Worldview;
}

const EARTH_RADIUS_KM = 6371.0088;
const VIEW_OBJECTS = { us: 'view_us', 'de-facto': 'view_defacto' } as const;
const decoded = new WeakMap<object, Map<string, Atlas>>();

/**
 * Decodes a boundary file (`world.topo.json`, `detail.topo.json`) and its place table (`places.json`) in one worldview.
 * The same topology, level and worldview give the same object. Throws a TypeError that names what is missing.
 */
export function createAtlas(topology: Topology, places: PlaceTable, options: AtlasOptions): Atlas {
  const file = `${options.level}.topo.json`;
  checkTopology(topology, places, file, options.worldview);
  const known = decoded.get(topology) ?? new Map<string, Atlas>();
  decoded.set(topology, known);
  const key = `${options.level} ${options.worldview}`;
  const atlas = known.get(key) ?? decodeAtlas(topology as Topology<BoundaryObjects>, places, options);
  known.set(key, atlas);
  return atlas;
}

interface WorldviewObjects {
  countries: ShapeCollection;
  disputed: BoundaryObjects['disputed'];
  /** Countries whose outline differs from the default. */
  replaced: ReadonlySet<string>;
}

/** The countries and dashed lines of a worldview: shapes replaced, removed and lines hidden as its object says. */
function viewObjects(objects: BoundaryObjects, worldview: Worldview): WorldviewObjects {
  const { countries, disputed } = objects;
  if (worldview === 'default') return { countries, disputed, replaced: new Set() };
  const view = objects[VIEW_OBJECTS[worldview]]!;
  const { removes = [], hides = [] } = view.properties ?? {};
  const shapes = new Map(view.geometries.map(shape => [String(shape.id), shape]));
  const geometries = countries.geometries
    .filter(({ id }) => !removes.includes(String(id)))
    .map(shape => shapes.get(String(shape.id)) ?? shape);
  const lines = disputed.geometries.filter(({ id }) => !hides.includes(String(id)));
  return {
    countries: { type: 'GeometryCollection', geometries },
    disputed: { type: 'GeometryCollection', geometries: lines },
    replaced: new Set(shapes.keys()),
  };
}

function decodeAtlas(topology: Topology<BoundaryObjects>, places: PlaceTable, options: AtlasOptions): Atlas {
  const { objects } = topology;
  const view = viewObjects(objects, options.worldview);
  const countries = new Map(
    decodeShapes(topology, view.countries, ({ id }) => ({ id })).map(shape => [shape.properties.id, shape]),
  );
  const labels = new Map<string, LngLat>();
  const provinces = decodeShapes(topology, objects.provinces, ({ id, properties }) => {
    if (properties?.label) labels.set(id, properties.label);
    return { country: '', name: id, ...properties, id };
  });
  const undetermined = decodeShapes(topology, objects.undetermined, ({ id }) => ({ id }));
  const shapes: Record<ShapeRef['of'], ReadonlyMap<string, Shape>> = {
    country: countries,
    province: new Map(provinces.map(shape => [shape.properties.id, shape])),
    undetermined: new Map(undetermined.map(shape => [shape.properties.id, shape])),
  };
  // A province that only present divisions name lies in the former one that the source holds.
  const held = (ref: ShapeRef): ShapeRef =>
    ref.of === 'province' && !shapes.province.has(ref.id) ? { ...ref, id: places.successors?.[ref.id] ?? ref.id } : ref;
  return {
    ...options,
    countries,
    provinces: shapes.province as Atlas['provinces'],
    undetermined,
    lakes: decodeShapes(topology, objects.lakes, ({ index }) => ({ id: `lake-${index}` })),
    borders: meshBorders(topology, [view.countries, objects.undetermined], view.disputed),
    coast: meshLines(topology, objects.coast),
    provinceBorders: meshProvinceBorders(topology, objects.provinces),
    disputed: meshDisputed(topology, view.disputed),
    labelPoint: ref => labelPoint(held(ref), shapes[ref.of].get(held(ref).id), places, labels),
    areaKm2: id => areaKm2(countries.get(id), view.replaced.has(id) ? undefined : places.countries[id]?.areaKm2),
    shape: ref => shapes[ref.of].get(held(ref).id) ?? null,
  };
}

/** The place table's label point, or the middle of the shape where the table has none. */
function labelPoint(
  ref: ShapeRef,
  shape: Shape | undefined,
  places: PlaceTable,
  labels: ReadonlyMap<string, LngLat>,
): LngLat | null {
  if (!shape) return null;
  const known = ref.of === 'country' ? places.countries[ref.id]?.label : labels.get(ref.id);
  return known ?? geoCentroid(shape);
}

/** The area of the source, or of the drawn shape where a worldview differs from it; km². */
function areaKm2(shape: Shape | undefined, known: number | undefined): number | null {
  if (!shape) return null;
  return known ?? geoArea(shape) * EARTH_RADIUS_KM ** 2;
}
