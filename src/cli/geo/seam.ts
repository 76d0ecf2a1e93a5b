import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

const isAtEnd = ([longitude = 0, latitude = 0]: Position): boolean =>
  Math.abs(longitude) > 179.9999 || latitude < -89.999;

/** Whether an edge is no coast but an edge of the flat map: along ±180° or along the South Pole. */
export function isSeamEdge(a: Position, b: Position): boolean {
  return isAtEnd(a) && isAtEnd(b) && (Math.abs(a[0]! - b[0]!) < 0.0002 || a[1] === b[1]);
}

/** Runs of seam edges of one ring. */
function seamRuns(ring: Position[]): Position[][] {
  const runs: Position[][] = [];
  let open = false;
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1]!;
    const b = ring[i]!;
    const onSeam = isSeamEdge(a, b);
    if (onSeam && open) runs.at(-1)!.push(b);
    else if (onSeam) runs.push([a, b]);
    open = onSeam;
  }
  return runs;
}

/**
 * The seam edges of all countries as lines. In a topology beside them they cut the arcs where the seam begins, so that
 * coast and seam never share an arc and the coast can be stroked alone.
 */
export function seamLines(countries: FeatureCollection<Polygon | MultiPolygon>): FeatureCollection<MultiLineString> {
  const features = countries.features.flatMap(({ geometry }): Feature<MultiLineString>[] => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const coordinates = polygons.flat().flatMap(seamRuns);
    return coordinates.length
      ? [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }]
      : [];
  });
  return { type: 'FeatureCollection', features };
}
