import { RISK_PROVINCES } from './province-tables.ts';

/** How one level of the map is made. */
export interface Level {
  readonly file: string;
  /** A point goes when the triangle it forms with its neighbours is smaller than this. */
  readonly toleranceKm2: number;
  /** The same as a share of the smallest ring a line bounds, so that small shapes keep their form. */
  readonly toleranceShare: number;
  /** Detached rings below this go… */
  readonly isletKm2: number;
  /** …or below this share of the country's area, when that is less. */
  readonly isletShare: number;
  readonly lakeKm2: number;
  /** Grid steps across the world in each direction; 1e4 is 4 km at the equator. */
  readonly grid: number;
  readonly hasProvince: (code: string) => boolean;
}

/** For views of the whole world up to about 1600 px wide, where a pixel is 24 km. Loaded first, so it is kept small. */
export const COARSE: Level = {
  file: 'world.topo.json',
  toleranceKm2: 300,
  toleranceShare: 1 / 30,
  isletKm2: 600,
  isletShare: 0.02,
  lakeKm2: 3000,
  grid: 1e4,
  hasProvince: code => RISK_PROVINCES.has(code),
};

/** For regions and single countries, to about zoom 6. */
export const FINE: Level = {
  file: 'detail.topo.json',
  toleranceKm2: 50,
  toleranceShare: 1 / 40,
  isletKm2: 60,
  isletShare: 0.005,
  lakeKm2: 800,
  grid: 1e5,
  hasProvince: () => true,
};
