import type { Position } from 'geojson';
import polylabel from 'polylabel';
import { polygonsAreaKm2, signedAreaKm2 } from './rings.ts';

/** Where a country is named, and how large it is. */
export interface Place {
  /** [longitude, latitude], one hundredth of a degree. */
  readonly label: [number, number];
  /** Land and inland water, km²; whole from 100 up. */
  readonly areaKm2: number;
}

/** Label points where the widest spot of the largest polygon is not where a reader looks. */
const LABEL_OVERRIDES: Readonly<Record<string, [number, number]>> = {
  CAN: [-106.5, 57.5],
  CHL: [-71, -33.6],
  ITA: [12.6, 42.8],
  KIR: [172.98, 1.45],
  MYS: [102.3, 4.1],
  NZL: [171.6, -43.2],
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** The point of a polygon farthest from its edges, with degrees of longitude scaled to those of latitude. */
export function labelPoint(polygons: readonly Position[][][]): [number, number] {
  const [largest] = [...polygons].sort((a, b) => Math.abs(signedAreaKm2(b[0]!)) - Math.abs(signedAreaKm2(a[0]!)));
  const latitudes = largest![0]!.map(([, y = 0]) => y);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const squeeze = Math.max(Math.cos((middle * Math.PI) / 180), 0.05);
  const flat = largest!.map(ring => ring.map(([x = 0, y = 0]) => [x * squeeze, y]));
  const [x = 0, y = 0] = polylabel(flat, 0.01);
  return [round(x / squeeze), round(y)];
}

/** Label point and area of a country from its outline at the source's scale. */
export function describePlace(id: string, polygons: readonly Position[][][]): Place {
  const areaKm2 = polygonsAreaKm2(polygons);
  return {
    label: LABEL_OVERRIDES[id] ?? labelPoint(polygons),
    areaKm2: areaKm2 < 100 ? round(areaKm2) : Math.round(areaKm2),
  };
}
