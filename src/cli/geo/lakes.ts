import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { signedAreaKm2 } from './rings.ts';
import { LAKES, readEntry } from './sources.ts';

export type Lake = Feature<Polygon, { readonly areaKm2: number }>;

/** Outlines of one scale of the lakes file. */
function outlines(entry: string): Position[][][] {
  const topology = JSON.parse(readEntry(LAKES, entry)) as Topology<{ lakes: GeometryCollection }>;
  const lakes = feature(topology, topology.objects.lakes) as FeatureCollection<Polygon | MultiPolygon>;
  return lakes.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
}

/** Whether a point lies in a ring, by the even-odd rule. */
function contains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x0 = 0, y0 = 0] = ring[i]!;
    const [x1 = 0, y1 = 0] = ring[j]!;
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
}

/**
 * Lakes of at least `minKm2`. The 1:50m file lacks Tanganyika and Balkhash, among others; the 1:110m outlines of the
 * lakes missing from it fill in.
 */
export function readLakes(minKm2: number): FeatureCollection<Polygon, { areaKm2: number }> {
  const fine = outlines('package/dist/world_50m.json');
  const isKnown = (lake: Position[][]) => fine.some(known => lake[0]!.some(point => contains(known[0]!, point)));
  const all = [...fine, ...outlines('package/dist/world_110m.json').filter(lake => !isKnown(lake))];
  const features = all.flatMap((coordinates): Lake[] => {
    const areaKm2 = Math.round(Math.abs(signedAreaKm2(coordinates[0]!)));
    return areaKm2 < minKm2
      ? []
      : [{ type: 'Feature', properties: { areaKm2 }, geometry: { type: 'Polygon', coordinates } }];
  });
  return { type: 'FeatureCollection', features: features.sort((a, b) => b.properties.areaKm2 - a.properties.areaKm2) };
}
