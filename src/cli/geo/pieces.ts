import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { evenLongEdges } from './long-edges.ts';
import { GROUPINGS, MERGED_PROVINCES } from './province-tables.ts';
import { ADMIN1, readEntry } from './sources.ts';
import { cutAtParallel } from './western-sahara.ts';
import { COUNTRY_OF_CODE, COUNTRY_OF_PROVINCE, UNDETERMINED } from './worldview.ts';

/** A piece of land, the smallest unit from which countries, provinces and views are put together. */
export interface PieceProperties {
  /** Id of the country it is drawn in; empty for undetermined land. */
  readonly country: string;
  /** Natural Earth's country code, as in the source. */
  readonly origin: string;
  /** ISO 3166-2 code of the province it is drawn in; empty for land outside the provinces of ISO 3166-2. */
  readonly code: string;
  /** English name of that province. */
  readonly name: string;
  /** Chinese name, when the source has one. */
  readonly nameZh: string;
}

export type Piece = Feature<MultiPolygon, PieceProperties>;

interface SourceProperties {
  adm0_a3: string;
  iso_3166_2?: string;
  name?: string;
  name_en?: string;
  name_zh?: string;
  region?: string;
  geonunit?: string;
}

/** Code and names of the province a source feature is drawn in. */
function provinceOf(source: SourceProperties, country: string): Pick<PieceProperties, 'code' | 'name' | 'nameZh'> {
  const own = source.iso_3166_2 ?? '';
  const grouping = country === source.adm0_a3 ? GROUPINGS[country] : undefined;
  if (grouping) {
    const group = grouping.groups[source[grouping.by] ?? grouping.strays?.[own] ?? ''];
    if (!group) throw new Error(`No group for ${own} of ${country} (${source[grouping.by]})`);
    return { code: group[0], name: group[1], nameZh: '' };
  }
  const merged = MERGED_PROVINCES[own];
  return {
    code: merged ?? (own.endsWith('~') ? '' : own),
    name: merged ? '' : (source.name_en ?? source.name ?? ''),
    nameZh: merged ? '' : (source.name_zh ?? ''),
  };
}

/** Source properties as the properties of a piece. */
function describe(source: SourceProperties): PieceProperties {
  const origin = source.adm0_a3;
  const own = source.iso_3166_2 ?? '';
  const country = origin in UNDETERMINED ? '' : (COUNTRY_OF_PROVINCE[own] ?? COUNTRY_OF_CODE[origin] ?? origin);
  return { country, origin, ...provinceOf(source, country) };
}

/** All polygons of a geometry, each a list of rings of [longitude, latitude] in degrees. */
function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** A Moroccan province as its parts north and south of 27°40′N: the south is Western Sahara. */
function splitMoroccan(piece: Piece): Piece[] {
  const { north, south } = cutAtParallel(piece.geometry.coordinates);
  const part = (coordinates: Position[][][], country: string): Piece[] =>
    coordinates.length
      ? [{ ...piece, properties: { ...piece.properties, country }, geometry: { type: 'MultiPolygon', coordinates } }]
      : [];
  return [...part(north, 'MAR'), ...part(south, 'ESH')];
}

/** Every piece of land of the world, cut and assigned by the tables of the worldview. */
export function readPieces(): FeatureCollection<MultiPolygon, PieceProperties> {
  const text = readEntry(ADMIN1, 'package/data/states/admin1.json');
  const source = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon, SourceProperties>;
  const pieces = source.features.flatMap(({ geometry, properties }): Piece[] => {
    const coordinates = polygonsOf(geometry);
    const piece: Piece = {
      type: 'Feature',
      properties: describe(properties),
      geometry: { type: 'MultiPolygon', coordinates },
    };
    return properties.adm0_a3 === 'MAR' ? splitMoroccan(piece) : [piece];
  });
  for (const piece of pieces)
    piece.geometry.coordinates = piece.geometry.coordinates.map(rings => rings.map(evenLongEdges));
  return { type: 'FeatureCollection', features: pieces };
}
