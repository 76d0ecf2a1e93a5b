import type { View } from '../view/view.ts';
import type { Atlas } from './atlas.ts';

/** Closer than this the coarse boundaries show their corners; zoom 0 fits the world. */
const CLOSE_ZOOM = 1.6;

/** The level of the boundaries in a figure of a View: fine for regions and close cameras, coarse for the world. */
export function atlasLevel({ region, camera }: Pick<View, 'region' | 'camera'>): Atlas['level'] {
  return region !== 'world' || (camera?.zoom ?? 0) > CLOSE_ZOOM ? 'detail' : 'world';
}
