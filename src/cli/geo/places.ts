import type { Position } from 'geojson';
import polylabel from 'polylabel';
import { polygonsAreaKm2, signedAreaKm2 } from './rings.ts';

/** Where a country is named and framed. */
export interface Place {
  /** [longitude, latitude], one hundredth of a degree. */
  readonly label: [number, number];
  /** Land and inland water, km²; whole from 100 up. */
  readonly areaKm2: number;
  /** [west, south, east, north] of the main part in degrees; west > east when it crosses ±180°. */
  readonly bbox: [number, number, number, number];
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

/** Frames where the rule of `mainBbox` would take in a remote part. */
const BBOX_OVERRIDES: Readonly<Record<string, Place['bbox']>> = {
  KIR: [172.7, -2.7, 177, 3.5],
  NOR: [4.5, 57.9, 31.2, 71.2],
  PRT: [-9.53, 36.95, -6.18, 42.16],
  USA: [-124.8, 24.5, -66.9, 49.4],
};

/** Parts farther than this from the frame so far are left out of it, degrees. */
const MAX_GAP = 9;
/** The frame grows until it holds this share of the area. */
const MAIN_SHARE = 0.98;

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

function extent(ring: readonly Position[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Frame of the main part: the largest polygon, then others by size while they lie near. */
function mainBbox(polygons: readonly Position[][][]): [number, number, number, number] {
  const parts = polygons
    .map(([ring]) => ({ box: extent(ring!), areaKm2: Math.abs(signedAreaKm2(ring!)) }))
    .sort((a, b) => b.areaKm2 - a.areaKm2);
  const total = parts.reduce((sum, part) => sum + part.areaKm2, 0);
  const [first, ...others] = parts;
  let [w, s, e, n] = first!.box;
  let held = first!.areaKm2;
  for (const { box, areaKm2 } of others) {
    if (held > total * MAIN_SHARE) break;
    held += areaKm2;
    const middle = (box[0] + box[2]) / 2;
    const turn = Math.round(((w + e) / 2 - middle) / 360) * 360;
    const [x0, x1] = [box[0] + turn, box[2] + turn];
    if (Math.max(x0 - e, w - x1, box[1] - n, s - box[3]) > MAX_GAP) continue;
    [w, s, e, n] = [Math.min(w, x0), Math.min(s, box[1]), Math.max(e, x1), Math.max(n, box[3])];
  }
  const wrap = (longitude: number) =>
    longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
  return [round(wrap(w)), round(s), round(wrap(e)), round(n)];
}

/** Label point, area and frame of a country from its outline at the source's scale. */
export function describePlace(id: string, polygons: readonly Position[][][]): Place {
  const areaKm2 = polygonsAreaKm2(polygons);
  return {
    label: LABEL_OVERRIDES[id] ?? labelPoint(polygons),
    areaKm2: areaKm2 < 100 ? round(areaKm2) : Math.round(areaKm2),
    bbox: BBOX_OVERRIDES[id] ?? mainBbox(polygons),
  };
}
