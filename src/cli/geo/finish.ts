import type { GeoJsonProperties, Position } from 'geojson';
import { meshArcs, quantize } from 'topojson-client';
import type {
  GeometryObject as AnyGeometry,
  GeometryCollection,
  MultiLineString,
  Topology,
} from 'topojson-specification';
import { signedAreaKm2 } from './rings.ts';
import { isSeamEdge } from './seam.ts';
import { ringCoordinates, ringsOf } from './thin.ts';

type GeometryObject = AnyGeometry<GeoJsonProperties>;
type Layers = Record<string, GeometryCollection<GeoJsonProperties>>;
/** The same topology for functions typed for shapes without properties. */
type Bare = Topology<Record<string, GeometryCollection>>;

/** Arcs of a quantized topology in degrees. */
function plainArcs({ arcs, transform }: Topology): Position[][] {
  const { scale, translate } = transform!;
  return arcs.map(arc => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/**
 * Polygons wound for d3-geo, exteriors clockwise with north up and holes counter-clockwise, without rings that rounding
 * has flattened. Winding is set on the final coordinates, as thinning can turn a small ring over.
 */
function wind(arcs: readonly Position[][], polygons: number[][][]): number[][][] {
  return polygons.flatMap(rings => {
    const wound = rings.flatMap((ring, i) => {
      const area = signedAreaKm2(ringCoordinates(arcs, ring));
      if (Math.abs(area) < 1e-9) return [];
      return [area < 0 === (i === 0) ? ring : [...ring].reverse().map(arc => ~arc)];
    });
    const hasExterior = Math.abs(signedAreaKm2(ringCoordinates(arcs, rings[0] ?? []))) >= 1e-9;
    return hasExterior ? [wound] : [];
  });
}

/** Adds a square of four grid steps to the topology's arcs, clockwise, and returns it as a polygon. */
function addStub(topology: Topology, [longitude = 0, latitude = 0]: Position): number[][] {
  const { scale, translate } = topology.transform!;
  const column = Math.round((longitude - translate[0]) / scale[0]);
  const row = Math.round((latitude - translate[1]) / scale[1]);
  topology.arcs.push([
    [column - 1, row - 1],
    [0, 2],
    [2, 0],
    [0, -2],
    [-2, 0],
  ]);
  return [[topology.arcs.length - 1]];
}

/** Sets a geometry's polygons, as the simplest type that holds them. */
function withPolygons(shape: GeometryObject, polygons: number[][][]): GeometryObject {
  const { id, properties } = shape;
  const kept = { ...(id === undefined ? {} : { id }), ...(properties === undefined ? {} : { properties }) };
  return polygons.length === 1
    ? { type: 'Polygon', arcs: polygons[0]!, ...kept }
    : { type: 'MultiPolygon', arcs: polygons, ...kept };
}

/** Arcs of the coast: bounding one owner alone, and not an edge of the flat map. */
function coast(topology: Topology, arcs: readonly Position[][], owners: readonly GeometryObject[]): MultiLineString {
  const uses = new Map<number, number>();
  for (const arc of owners.flatMap(ringsOf).flat(2)) {
    const i = arc < 0 ? ~arc : arc;
    uses.set(i, (uses.get(i) ?? 0) + 1);
  }
  const isSeam = (i: number) => arcs[i]!.every((point, j, all) => j === 0 || isSeamEdge(all[j - 1]!, point));
  const lines = [...uses].flatMap(([i, count]) => (count === 1 && !isSeam(i) ? [[i]] : []));
  return meshArcs(topology as unknown as Bare, {
    type: 'MultiLineString',
    arcs: lines,
  });
}

/**
 * The topology on its grid, wound for d3-geo, every shape present and the coast added. `anchors` says where a shape too
 * small for the grid gets a square in its place. The coast is without Antarctica, which most maps leave out.
 */
export function finish(thinned: Topology, grid: number, anchors: ReadonlyMap<string, Position>): Topology {
  const topology: Topology = quantize(thinned as unknown as Bare, grid);
  const arcs = plainArcs(topology);
  const layers = topology.objects as unknown as Layers;
  for (const object of Object.values(layers)) {
    object.geometries = object.geometries.map(shape => {
      if (!shape.type || !/Polygon/.test(shape.type)) return shape;
      const polygons = wind(arcs, ringsOf(shape));
      const anchor = anchors.get(String(shape.id));
      return withPolygons(shape, polygons.length || !anchor ? polygons : [addStub(topology, anchor)]);
    });
  }
  const shores = [...layers.countries!.geometries.filter(({ id }) => id !== 'ATA'), layers.undetermined!];
  arcs.push(...plainArcs({ ...topology, arcs: topology.arcs.slice(arcs.length) }));
  topology.objects.coast = coast(topology, arcs, shores);
  return topology;
}
