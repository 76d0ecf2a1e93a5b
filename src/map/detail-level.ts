import type { Atlas } from '../core/geo/atlas.ts';
import type { Scene } from '../core/scene/scene.ts';

/** Zoom of a world map above which the coarse coasts show their corners. */
const DETAIL_ZOOM = 1.6;

/** The level of boundaries that a scene at a zoom is drawn with. */
export function levelOf(scene: Scene, zoom: number): Atlas['level'] {
  return scene.lens !== null || zoom > DETAIL_ZOOM || selectsProvince(scene) ? 'detail' : 'world';
}

function selectsProvince({ marks }: Scene): boolean {
  return marks.some(mark => mark.kind === 'outline' && mark.style === 'selected' && mark.shape.of === 'province');
}
