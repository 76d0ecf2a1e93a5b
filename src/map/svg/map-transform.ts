// The arithmetic of a picture that slides and scales under the hand. Frames of one plane differ by scale and translation
// only, so a movement is three numbers and turns into a camera without loss.
import { cameraAt, type Frame } from '../../core/geo/frame.ts';
import type { Camera, LngLat, Px } from '../../core/geo/types.ts';

/** Takes a px of one frame to `k · px + (x, y)`. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}
/** What lies under the middle of the padded box in plane units (radians, y down), and px per radian. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const IDENTITY: Transform = { k: 1, x: 0, y: 0 };
/** How close a place must come to its px when projected back to count as being there, px. */
const ON_SPHERE_PX = 0.5;

export function applyTransform({ k, x, y }: Transform, px: Px): Px {
  return [k * px[0] + x, k * px[1] + y];
}

export function invertTransform({ k, x, y }: Transform): Transform {
  return { k: 1 / k, x: -x / k, y: -y / k };
}

/** First `first`, then `second`. */
export function composeTransforms(second: Transform, first: Transform): Transform {
  return { k: second.k * first.k, x: second.k * first.x + second.x, y: second.k * first.y + second.y };
}

/** Takes every place from its px in one frame to its px in another of the same plane. */
export function transformBetween(from: Frame, to: Frame): Transform {
  const [x0, y0] = from.projection.translate();
  const [x1, y1] = to.projection.translate();
  const k = to.scale / from.scale;
  return { k, x: x1 - k * x0, y: y1 - k * y0 };
}

/** The padded box of a frame and its middle, where a frame puts its camera; px. */
export function paddedBox({ request }: Frame): { middle: Px; widthPx: number; heightPx: number } {
  const { padding } = request;
  const widthPx = Math.max(40, request.widthPx - padding.left - padding.right);
  const heightPx = Math.max(40, request.heightPx - padding.top - padding.bottom);
  return { middle: [padding.left + widthPx / 2, padding.top + heightPx / 2], widthPx, heightPx };
}

export function poseOfFrame(frame: Frame): Pose {
  const { middle } = paddedBox(frame);
  const [x, y] = frame.projection.translate();
  return { x: (middle[0] - x) / frame.scale, y: (middle[1] - y) / frame.scale, scale: frame.scale };
}

/** The movement after which a frame stands in a pose. */
export function transformToPose(frame: Frame, pose: Pose): Transform {
  const { middle } = paddedBox(frame);
  const [x, y] = frame.projection.translate();
  const k = pose.scale / frame.scale;
  return { k, x: middle[0] - pose.x * pose.scale - k * x, y: middle[1] - pose.y * pose.scale - k * y };
}

/** The camera of a frame that was moved by hand. A middle that left the sphere is drawn back onto its edge. */
export function cameraAfter(frame: Frame, transform: Transform): Camera {
  const middle = applyTransform(invertTransform(transform), paddedBox(frame).middle);
  const { lng, lat, zoom } = cameraAt(frame, frame.scale * transform.k, placeNear(frame, middle));
  return { lng, lat, zoom };
}

/** The place under a px, or the one nearest to it towards the middle of the plane. */
function placeNear(frame: Frame, px: Px): LngLat {
  const there = placeUnder(frame, px);
  if (there) return there;
  const [x, y] = frame.projection.translate();
  let inside = 0;
  let outside = 1;
  for (let i = 0; i < 20; i++) {
    const t = (inside + outside) / 2;
    if (placeUnder(frame, [x + (px[0] - x) * t, y + (px[1] - y) * t])) inside = t;
    else outside = t;
  }
  const edge = placeUnder(frame, [x + (px[0] - x) * inside, y + (px[1] - y) * inside]);
  return edge ?? [frame.camera.lng, frame.camera.lat];
}

/** Inverse projections answer outside the sphere too: only a place that projects back to the px lies under it. */
function placeUnder(frame: Frame, px: Px): LngLat | null {
  const place = frame.toLngLat(px);
  if (!place) return null;
  const back = frame.projection([place[0], place[1]]);
  return back && Math.hypot(back[0] - px[0], back[1] - px[1]) < ON_SPHERE_PX ? place : null;
}
