import type { Frame } from '../core/geo/frame.ts';
import type { Camera } from '../core/geo/types.ts';
import type { Scene } from '../core/scene/scene.ts';

/** The same plane is to be seen from elsewhere: worth a flight rather than a cut. */
export function movesCamera(before: Scene, now: Scene, frame: Frame): boolean {
  if (before.projection !== now.projection || before.lens !== now.lens) return false;
  const [from, to] = [before.view.camera, now.view.camera];
  return from !== to && !(to && isNear(frame.camera, to));
}

/** Equal but for the rounding of addresses. */
function isNear(a: Camera, b: Camera): boolean {
  return Math.abs(a.lng - b.lng) < 0.002 && Math.abs(a.lat - b.lat) < 0.002 && Math.abs(a.zoom - b.zoom) < 0.011;
}
