// Asks the renderer itself where it draws places, and how far that is from where the frame has them.
import { createFrame, type FrameRequest } from '../../src/core/geo/frame.ts';
import type { LngLat } from '../../src/core/geo/types.ts';
import { CameraDriver } from '../../src/map/webgl/camera-driver.ts';
import { createRenderer } from '../../src/map/webgl/create-renderer.ts';
import { createMapPlane } from '../../src/map/webgl/map-plane.ts';

const PLACES: LngLat[] = [
  [0, 0], [25, -4], [15, 12], [28, -28], [36, 40], [2, 48], [-3, 17], [45, 25], [72, 22], [-47, -15],
  [-74, 4], [-100, 40], [-150, 64], [105, 35], [138, 36], [134, -25], [174, -41], [90, 62], [-42, 72], [-70, -52],
]; // biome-ignore format: a list

/** Largest distance in px over places and zooms, for one projection and lens. */
export async function checkPoses(request: Omit<FrameRequest, 'camera'>): Promise<{ worst: number; compared: number }> {
  const container = document.createElement('div');
  Object.assign(container.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    width: `${request.widthPx}px`,
    height: `${request.heightPx}px`,
  });
  document.body.append(container);
  const map = await createRenderer(container);
  const driver = new CameraDriver(map, { movestart: () => {}, rest: () => {} });
  const plane = createMapPlane(request.projection, request.lens);
  driver.setPlane(plane);
  let [worst, compared] = [0, 0];
  for (const camera of [null, { lng: 20, lat: 5, zoom: 1.5 }, { lng: 30, lat: 40, zoom: 3 }]) {
    const frame = createFrame({ ...request, camera });
    driver.jumpTo(frame);
    for (const place of PLACES) {
      const px = frame.toPx(place);
      const position = plane.toMap(place);
      if (!px || !position) continue;
      const { x, y } = map.project(position);
      if (x < 0 || y < 0 || x > request.widthPx || y > request.heightPx) continue;
      worst = Math.max(worst, Math.hypot(x - px[0], y - px[1]));
      compared++;
    }
    const back = driver.frameNow(request);
    const px = back?.toPx([20, 10]);
    const then = frame.toPx([20, 10]);
    if (px && then) worst = Math.max(worst, Math.hypot(px[0] - then[0], px[1] - then[1]));
  }
  map.remove();
  container.remove();
  return { worst, compared };
}
