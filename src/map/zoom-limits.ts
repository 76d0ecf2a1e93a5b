import type { RegionLens } from '../core/model/records.ts';

/** How far the reader may zoom, in the camera's steps: a lens may be left outward, the world a little. */
export function zoomLimits(lens: RegionLens | null): { min: number; max: number } {
  return { min: lens ? -2.2 : -0.4, max: 7 };
}
