import type { Frame } from '../../core/geo/frame.ts';
import type { Camera, Px } from '../../core/geo/types.ts';
import { zoomLimits } from '../zoom-limits.ts';
import { applyTransform, cameraAfter, invertTransform, paddedBox, type Transform } from './map-transform.ts';

/** The camera of a frame after a movement; a globe turns to the place that came to its middle. */
export function movedCamera(frame: Frame, transform: Transform): Camera {
  if (frame.request.projection !== 'globe') return cameraAfter(frame, transform);
  const middle = applyTransform(invertTransform(transform), paddedBox(frame).middle);
  const [lng, lat] = frame.toLngLat(middle) ?? [frame.camera.lng, frame.camera.lat];
  return { lng, lat, zoom: Math.log2((frame.scale * transform.k) / frame.fitScale) };
}

/** The camera after steps of zoom within the limits, about a px; a globe grows about its middle. */
export function zoomedCamera(frame: Frame, steps: number, px: Px): Camera {
  const { min, max } = zoomLimits(frame.request.lens);
  const zoom = Math.log2(frame.scale / frame.fitScale);
  const k = 2 ** (Math.max(min, Math.min(max, zoom + steps)) - zoom);
  const [x, y] = frame.request.projection === 'globe' ? paddedBox(frame).middle : px;
  return movedCamera(frame, { k, x: x * (1 - k), y: y * (1 - k) });
}
