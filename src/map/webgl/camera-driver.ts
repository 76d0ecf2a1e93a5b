import { LngLat as RendererLngLat, type Map as RendererMap } from 'maplibre-gl';
import { createFrame, type Frame, type FrameRequest } from '../../core/geo/frame.ts';
import type { Camera, Px } from '../../core/geo/types.ts';
import { zoomLimits } from '../zoom-limits.ts';
import { GLOBE_FOV } from './globe-view.ts';
import type { MapPlane, MapPosition } from './map-plane.ts';
import { cameraOfPose, type MapPose, ontoSphere, poseOf, scaleOfZoom, zoomOfScale } from './map-pose.ts';

const FLIGHT_MS = 700;
const STEP_MS = 250;
/** The renderer's own field of view, degrees. */
const FLAT_FOV = 36.87;
/** Marks movements that the reader asked for by key or button. */
const BY_READER = { byReader: true };

export interface CameraEvents {
  movestart(): void;
  /** At rest. `camera` when the reader's hand moved the map, else null. */
  rest(camera: Camera | null): void;
}

/** Keeps the renderer's camera and the view's camera in step. */
export class CameraDriver {
  readonly #map: RendererMap;
  readonly #events: CameraEvents;
  #plane: MapPlane | null = null;
  /** The frame that the renderer was last told to show. */
  #told: Frame | null = null;
  #byReader = false;
  #jumping = false;
  #landed: (() => void) | null = null;

  constructor(map: RendererMap, events: CameraEvents) {
    this.#map = map;
    this.#events = events;
    map.setTransformConstrain((center, zoom) => this.#constrain(center, zoom));
    map.on('movestart', event => this.#start(event));
    map.on('moveend', () => this.#end());
  }

  get moving(): boolean {
    return this.#map.isMoving();
  }

  /** Chooses the renderer's projection for a plane. */
  setPlane(plane: MapPlane): void {
    const before = this.#plane;
    this.#plane = plane;
    this.#told = null;
    if (before !== null && before.globe === plane.globe) return;
    this.#map.setProjection({ type: plane.globe ? 'globe' : 'mercator' });
    this.#map.setVerticalFieldOfView(plane.globe ? GLOBE_FOV : FLAT_FOV);
  }

  /** Goes to a frame at once. */
  jumpTo(frame: Frame): void {
    this.#told = frame;
    this.#jumping = true;
    this.#map.jumpTo(poseOf(frame, this.#plane!));
    this.#jumping = false;
    this.#landed?.();
  }

  /** Resolves when the flight ends, also when a gesture ends it early. */
  flyTo(frame: Frame): Promise<void> {
    this.#told = frame;
    return new Promise(resolve => {
      this.#landed?.();
      this.#landed = resolve;
      this.#map.easeTo({ ...poseOf(frame, this.#plane!), duration: FLIGHT_MS, easing: easeOut, essential: true });
    });
  }

  zoomBy(steps: number, animate: boolean): void {
    const zoom = this.#map.getZoom() + steps;
    this.#map.easeTo({ zoom, duration: animate ? STEP_MS : 0, easing: easeOut, essential: true }, BY_READER);
  }

  panBy(px: Px, animate: boolean): void {
    this.#map.panBy([px[0], px[1]], { duration: animate ? STEP_MS : 0, easing: easeOut, essential: true }, BY_READER);
  }

  /** The frame of what is on screen now. */
  frameNow(request: Omit<FrameRequest, 'camera'>): Frame | null {
    const camera = this.#cameraNow();
    return camera && createFrame({ ...request, camera });
  }

  #pose(): Pick<MapPose, 'center' | 'zoom'> {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom() };
  }

  #cameraNow(): Camera | null {
    if (!this.#told || !this.#plane) return null;
    const { center, zoom } = this.#pose();
    return cameraOfPose(this.#told, this.#plane, center, zoom);
  }

  #start(event: { originalEvent?: unknown; byReader?: boolean }): void {
    const byReader = Boolean(event.originalEvent ?? event.byReader);
    if (byReader && !this.#byReader) this.#events.movestart();
    this.#byReader ||= byReader;
  }

  #end(): void {
    if (this.#jumping || this.#map.isMoving()) return;
    const camera = this.#byReader ? this.#cameraNow() : null;
    this.#byReader = false;
    const landed = this.#landed;
    this.#landed = null;
    this.#events.rest(camera);
    landed?.();
  }

  /** The middle of the view stays on the sphere, the scale between its limits. */
  #constrain(center: RendererLngLat, zoom: number): { center: RendererLngLat; zoom: number } {
    const plane = this.#plane;
    const told = this.#told;
    if (!plane || !told) return { center, zoom };
    const { min, max } = zoomLimits(told.request.lens);
    const lat = plane.globe ? Math.max(-85, Math.min(85, center.lat)) : center.lat;
    const asked = scaleOfZoom(zoom, plane, lat);
    const scale = Math.max(told.fitScale * 2 ** min, Math.min(told.fitScale * 2 ** max, asked));
    const kept: MapPosition = plane.globe ? [center.lng, lat] : ontoSphere(plane, [center.lng, lat]);
    return { center: new RendererLngLat(...kept), zoom: scale === asked ? zoom : zoomOfScale(scale, plane, lat) };
  }
}

function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}
