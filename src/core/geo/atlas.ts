// The boundaries, decoded once and immutable: shapes by id in a worldview, and the meshes that are stroked.
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { LngLat, ShapeRef, Worldview } from './types.ts';

export type Shape = Feature<Polygon | MultiPolygon, { id: string }>;

/** A province; `former` = the country has since divided it. */
export type ProvinceShape = Shape & {
  properties: { id: string; country: string; name: string; nameZh?: string; label: LngLat; former?: true };
};

/** One level of detail of the boundaries in one worldview. Rings wind as d3-geo wants them. */
export interface Atlas {
  level: 'world' | 'detail';
  worldview: Worldview;
  /** Alpha-3 → shape, in a fixed order. Antarctica (ATA) is included; figures leave it out. */
  countries: ReadonlyMap<string, Shape>;
  /** ISO 3166-2 → shape; `former` = a province that the country has since divided. */
  provinces: ReadonlyMap<string, ProvinceShape>;
  undetermined: readonly Shape[];
  lakes: readonly Shape[];
  /** Land borders between two countries, without coasts, disputed stretches and the ±180° cut. */
  borders: MultiLineString;
  coast: MultiLineString;
  provinceBorders: MultiLineString;
  disputed: MultiLineString;
  /** Where a country's name belongs; null when the shape is not held. */
  labelPoint(shape: ShapeRef): LngLat | null;
  areaKm2(country: string): number | null;
  shape(ref: ShapeRef): Shape | null;
}
