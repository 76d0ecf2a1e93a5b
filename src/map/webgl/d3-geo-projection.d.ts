declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { MultiPolygon, Polygon } from 'geojson';
  /** Projects a polygon to the plane, cut along the projection's edges; null when nothing of it is left. */
  export function geoProject(object: Polygon | MultiPolygon, projection: GeoProjection): Polygon | MultiPolygon | null;
}
