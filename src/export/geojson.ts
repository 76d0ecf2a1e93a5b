import type { TableRow } from '../core/select/table.ts';
import type { TableAbout } from './table-about.ts';

interface Feature {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: [number, number] } | null;
  properties: TableRow;
}

/**
 * Rows as GeoJSON (RFC 7946), one feature a row with the columns as its properties. A row with a point has it, longitude
 * first; all others have no geometry, because a label point is an aid to drawing and not a place. `about` is a foreign
 * member beside the features.
 */
export function toGeoJson(rows: readonly TableRow[], about: TableAbout): string {
  const features = rows.map((row, i) => feature(row, `${about.table}-${i + 1}`));
  const bbox = boundsOf(features);
  const collection = { type: 'FeatureCollection', ...(bbox ? { bbox } : {}), about, features };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function feature(row: TableRow, id: string): Feature {
  const { lng, lat } = row;
  const isPlaced = typeof lng === 'number' && typeof lat === 'number';
  return {
    type: 'Feature',
    id,
    geometry: isPlaced ? { type: 'Point', coordinates: [lng, lat] } : null,
    properties: row,
  };
}

/** West, south, east, north; null without any point. A box across the antimeridian is not tried for: it spans the world. */
function boundsOf(features: readonly Feature[]): [number, number, number, number] | null {
  const points = features.flatMap(({ geometry }) => (geometry ? [geometry.coordinates] : []));
  if (points.length === 0) return null;
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
