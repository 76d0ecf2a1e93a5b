import { interpolateZoom } from 'd3-interpolate';
import type { Frame } from '../../core/geo/frame.ts';
import type { Camera, Px } from '../../core/geo/types.ts';
import { zoomLimits } from '../zoom-limits.ts';
import {
  applyTransform,
  cameraAfter,
  composeTransforms,
  IDENTITY,
  invertTransform,
  type Pose,
  paddedBox,
  poseOfFrame,
  type Transform,
  transformBetween,
  transformToPose,
} from './map-transform.ts';
import type { Mover } from './mover.ts';
import type { PictureLayer } from './picture-layer.ts';
import type { ZoomGestures } from './zoom-gestures.ts';

/** Slides drawings of one plane. All movements are told from `fit`, the frame of the whole world or lens. */
export class FlatMover implements Mover {
  readonly #fit: Frame;
  readonly #gestures: ZoomGestures;
  readonly #layers: () => readonly PictureLayer[];
  #now: Transform = IDENTITY;

  constructor(fit: Frame, gestures: ZoomGestures, layers: () => readonly PictureLayer[]) {
    this.#fit = fit;
    this.#gestures = gestures;
    this.#layers = layers;
    const { min, max } = zoomLimits(fit.request.lens);
    gestures.limit([2 ** min, 2 ** max], transform => keepNear(fit, transform));
  }

  settle(frame: Frame): void {
    this.#now = transformBetween(this.#fit, frame);
    this.#gestures.put(this.#now);
    this.#show();
  }

  gesture(transform: Transform): void {
    this.#now = transform;
    this.#show();
  }

  refresh(): void {
    this.#show();
  }

  path(to: Frame): (t: number) => void {
    const { widthPx } = paddedBox(this.#fit);
    const target = poseOfFrame(to);
    const start = this.#pose();
    const along = interpolateZoom(
      [start.x, start.y, widthPx / start.scale],
      [target.x, target.y, widthPx / target.scale],
    );
    return t => {
      const [x, y, width] = along(t);
      this.#now = transformToPose(this.#fit, t < 1 ? { x, y, scale: widthPx / width } : target);
      this.#gestures.put(this.#now);
      this.#show();
    };
  }

  camera(): Camera {
    return cameraAfter(this.#fit, this.#now);
  }

  #pose(): Pose {
    const { middle } = paddedBox(this.#fit);
    const [px, scale] = [applyTransform(invertTransform(this.#now), middle), this.#fit.scale * this.#now.k];
    const [x, y] = this.#fit.projection.translate();
    return { x: (px[0] - x) / this.#fit.scale, y: (px[1] - y) / this.#fit.scale, scale };
  }

  #show(): void {
    for (const layer of this.#layers())
      if (layer.frame) layer.move(composeTransforms(this.#now, transformBetween(layer.frame, this.#fit)));
  }
}

/** Holds the middle of the view within the fitted box; around a lens, within twice its size. */
function keepNear(fit: Frame, transform: Transform): Transform {
  const { middle, widthPx, heightPx } = paddedBox(fit);
  const [x, y] = applyTransform(invertTransform(transform), middle);
  const reach = fit.request.lens ? 1 : 0.5;
  const clamp = (value: number, center: number, size: number) =>
    Math.max(center - size * reach, Math.min(center + size * reach, value));
  const kept: Px = [clamp(x, middle[0], widthPx), clamp(y, middle[1], heightPx)];
  return { k: transform.k, x: middle[0] - transform.k * kept[0], y: middle[1] - transform.k * kept[1] };
}
