import { geoInterpolate } from 'd3-geo';
import type { Frame } from '../../core/geo/frame.ts';
import type { Camera } from '../../core/geo/types.ts';
import { zoomLimits } from '../zoom-limits.ts';
import { IDENTITY, type Transform } from './map-transform.ts';
import type { Mover } from './mover.ts';
import type { ZoomGestures } from './zoom-gestures.ts';

/** Nearest the middle may come to a pole, degrees. */
const MAX_LAT = 85;
const DEGREES = 180 / Math.PI;

/** Turns a globe: a drag rotates it north up, wheel and pinch scale it about its middle. */
export class GlobeMover implements Mover {
  readonly #gestures: ZoomGestures;
  readonly #redraw: () => void;
  readonly #fitScale: number;
  #camera: Camera;
  #last: Transform = IDENTITY;

  /** @param redraw called at most once per animation frame with the camera of that moment */
  constructor(fit: Frame, gestures: ZoomGestures, redraw: (camera: Camera) => void) {
    this.#gestures = gestures;
    this.#fitScale = fit.fitScale;
    this.#camera = cameraOfGlobe(fit);
    const { min, max } = zoomLimits(fit.request.lens);
    gestures.limit([2 ** min, 2 ** max], transform => transform);
    let request = 0;
    this.#redraw = () => {
      if (request) return;
      request = requestAnimationFrame(() => {
        request = 0;
        redraw(this.#camera);
      });
    };
  }

  settle(frame: Frame): void {
    this.#camera = cameraOfGlobe(frame);
    this.#last = { k: 2 ** this.#camera.zoom, x: 0, y: 0 };
    this.#gestures.put(this.#last);
  }

  gesture(transform: Transform): void {
    const { lng, lat, zoom } = this.#camera;
    const last = this.#last;
    this.#last = transform;
    if (transform.k !== last.k) this.#camera = { lng, lat, zoom: Math.log2(transform.k) };
    else this.#camera = turn(this.#camera, transform.x - last.x, transform.y - last.y, this.#fitScale * 2 ** zoom);
    this.#redraw();
  }

  refresh(): void {}

  path(to: Frame): (t: number) => void {
    const from = this.#camera;
    const target = cameraOfGlobe(to);
    const along = geoInterpolate([from.lng, from.lat], [target.lng, target.lat]);
    return t => {
      const [lng, lat] = along(t);
      this.#camera = t < 1 ? { lng, lat, zoom: from.zoom + (target.zoom - from.zoom) * t } : target;
      this.#redraw();
    };
  }

  camera(): Camera {
    return this.#camera;
  }
}

/** The camera that a globe's frame shows; its rotation says where it looks. */
export function cameraOfGlobe(frame: Frame): Camera {
  const [lng, lat] = frame.projection.rotate();
  return { lng: -lng, lat: -lat, zoom: Math.log2(frame.scale / frame.fitScale) };
}

/** The camera after the surface under the middle was drawn along by (dx, dy) px. */
export function turn({ lng, lat, zoom }: Camera, dx: number, dy: number, scale: number): Camera {
  const east = lng - ((dx / scale) * DEGREES) / Math.max(0.2, Math.cos(lat / DEGREES));
  const north = lat + (dy / scale) * DEGREES;
  return { lng: ((((east + 180) % 360) + 360) % 360) - 180, lat: Math.max(-MAX_LAT, Math.min(MAX_LAT, north)), zoom };
}
