import type { RegionLens } from '../core/model/records.ts';

/** How far the reader may zoom, in the camera's steps, within what an address can say: out of a lens, a little out of the world. */
export function zoomLimits(lens: RegionLens | null): { min: number; max: number } {
  return { min: lens ? -1 : -0.4, max: 7 };
}
