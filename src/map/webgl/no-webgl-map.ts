import type { MapEvents } from '../map-tier.ts';
import type { WebglMap } from './webgl-map.ts';

/** In the place of `webgl-map.ts` in a page that carries all that it runs: its weight in scripts would be that of everything else. */
export async function createWebglMap(_container: HTMLElement, _events: MapEvents): Promise<WebglMap> {
  throw new Error('This page carries no WebGL map.');
}
