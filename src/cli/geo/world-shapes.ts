import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature, mergeArcs, meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { type PieceProperties, readPieces } from './pieces.ts';
import { FORMER_PROVINCES, PROVINCE_COUNTRIES, PROVINCE_NAMES } from './province-tables.ts';
import { polygonsAreaKm2 } from './rings.ts';
import { DISPUTED_LINES, UNDETERMINED, VIEWS } from './worldview.ts';

/** Steps of the grid the source is rounded to before arcs are matched: 40 m at the equator. */
const SOURCE_GRID = 1e6;

export type Shape<P = Record<string, never>> = Feature<MultiPolygon, P> & { id: string };
export type Shapes<P = Record<string, never>> = FeatureCollection<MultiPolygon, P> & { features: Shape<P>[] };
export type Line = Feature<MultiLineString, { name: string }> & { id: string };

/** Properties of a province as published, but for its label point. */
export interface ProvinceName {
  readonly country: string;
  readonly name: string;
  readonly nameZh?: string;
  /** Pre-2015 province of the DRC that has been divided since. */
  readonly former?: true;
}

/** The world at the source's own scale, in GeoJSON, as the levels are made from it. */
export interface World {
  readonly countries: Shapes;
  readonly provinces: Shapes<ProvinceName>;
  readonly undetermined: Shapes<{ name: string }>;
  readonly disputed: FeatureCollection<MultiLineString, { name: string }> & { features: Line[] };
  readonly views: Readonly<Record<string, Shapes>>;
}

type LandPiece = TopoMultiPolygon<PieceProperties> & { properties: PieceProperties };
type Land = Topology<{ land: GeometryCollection<PieceProperties> }>;

/** Pieces gathered by key; pieces whose key is empty are left out. */
function group(pieces: readonly LandPiece[], key: (piece: PieceProperties) => string): Map<string, LandPiece[]> {
  const groups = new Map<string, LandPiece[]>();
  for (const piece of pieces) {
    const name = key(piece.properties);
    if (name) groups.set(name, [...(groups.get(name) ?? []), piece]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Pieces joined into one shape, inner borders gone. */
function join<P>(land: Land, id: string, pieces: readonly LandPiece[], properties: P): Shape<P> {
  const merged = mergeArcs(land, [...pieces]);
  return { ...(feature(land, merged) as Feature<MultiPolygon>), id, properties };
}

/** Published names of a province: those of its largest piece that has any. */
function nameProvince(land: Land, code: string, pieces: readonly LandPiece[]): ProvinceName {
  const size = (piece: LandPiece) => polygonsAreaKm2((feature(land, piece).geometry as MultiPolygon).coordinates);
  const named = pieces.filter(piece => piece.properties.name);
  const [main] = named.length > 1 ? [...named].sort((a, b) => size(b) - size(a)) : named;
  const { country, name: sourceName, nameZh } = (main ?? pieces[0]!).properties;
  const name = PROVINCE_NAMES[code] ?? sourceName;
  return {
    country,
    name,
    ...(nameZh ? { nameZh } : {}),
    ...(code in FORMER_PROVINCES ? { former: true as const } : {}),
  };
}

const collect = <P>(features: Shape<P>[]): Shapes<P> => ({ type: 'FeatureCollection', features });

/** Dashed lines that the source has arcs for; throws when one of the table has none, as a code must have changed. */
function disputedLines(land: Land): World['disputed'] {
  const features = DISPUTED_LINES.map(({ id, name, one, other }): Line => {
    const arcs = meshArcs(land, land.objects.land, (a, b) => {
      const [p, q] = [(a as LandPiece).properties, (b as LandPiece).properties];
      return a !== b && ((one(p) && other(q)) || (one(q) && other(p)));
    });
    if (!arcs.arcs.length) throw new Error(`Disputed line ${id}: no arcs`);
    return { ...(feature(land, arcs) as Feature<MultiLineString>), id, properties: { name } };
  });
  return { type: 'FeatureCollection', features };
}

/** Countries, provinces, lines and views of the source data under the decided worldview. */
export function readWorld(): World {
  const land = topology({ land: readPieces() }, SOURCE_GRID) as unknown as Land;
  const pieces = land.objects.land.geometries as LandPiece[];
  const shapes = (key: (piece: PieceProperties) => string) =>
    [...group(pieces, key)].map(([id, list]) => join(land, id, list, {}));
  const provinces = group(pieces, piece => (PROVINCE_COUNTRIES.has(piece.country) ? piece.code : ''));
  return {
    countries: collect(shapes(piece => piece.country)),
    provinces: collect([...provinces].map(([code, list]) => join(land, code, list, nameProvince(land, code, list)))),
    undetermined: collect(
      Object.entries(UNDETERMINED).map(([origin, { id, name }]) =>
        join(
          land,
          id,
          pieces.filter(piece => piece.properties.origin === origin),
          { name },
        ),
      ),
    ),
    disputed: disputedLines(land),
    views: Object.fromEntries(
      VIEWS.map(view => [
        view.object,
        collect(
          Object.entries(view.shapes).map(([id, takes]) =>
            join(
              land,
              id,
              pieces.filter(p => takes(p.properties)),
              {},
            ),
          ),
        ),
      ]),
    ),
  };
}
