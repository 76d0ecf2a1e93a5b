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

export interface CameraEvents {
  movestart(): void;
  /** At rest. `camera` when the reader moved the map, else null. */
  rest(camera: Camera | null): void;
}

/** Keeps the renderer's camera and the view's camera in step. */
export class CameraDriver {
  readonly #map: RendererMap;
  readonly #events: CameraEvents;
  #plane: MapPlane | null = null;
  /** The frame that the renderer was last told to show. */
  #told: Frame | null = null;
  /** While the renderer is being given an order. */
  #ordering = false;
  #handAtWork = false;
  #landed: (() => void) | null = null;

  constructor(map: RendererMap, events: CameraEvents) {
    this.#map = map;
    this.#events = events;
    map.setTransformConstrain((center, zoom) => this.#constrain(center, zoom));
    map.on('movestart', () => this.#start());
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
    this.#order(() => {
      this.#map.setProjection({ type: plane.globe ? 'globe' : 'mercator' });
      this.#map.setVerticalFieldOfView(plane.globe ? GLOBE_FOV : FLAT_FOV);
    });
  }

  /** Takes the size of the container. The view must be told anew where to go. */
  resize(): void {
    this.#order(() => this.#map.resize());
  }

  /** Goes to a frame at once. */
  jumpTo(frame: Frame): void {
    this.#told = frame;
    this.#order(() => this.#map.jumpTo(poseOf(frame, this.#plane!)));
    this.#handAtWork = false;
    this.#landed?.();
    this.#landed = null;
  }

  /** Resolves when the flight ends, also when a gesture ends it early. */
  flyTo(frame: Frame): Promise<void> {
    this.#told = frame;
    return new Promise(resolve => {
      this.#landed?.();
      this.#landed = resolve;
      const pose = poseOf(frame, this.#plane!);
      this.#order(() => this.#map.easeTo({ ...pose, duration: FLIGHT_MS, easing: easeOut, essential: true }));
    });
  }

  zoomBy(steps: number, animate: boolean): void {
    const zoom = this.#map.getZoom() + steps;
    this.#map.easeTo({ zoom, duration: animate ? STEP_MS : 0, easing: easeOut, essential: true });
  }

  panBy(px: Px, animate: boolean): void {
    this.#map.panBy([px[0], px[1]], { duration: animate ? STEP_MS : 0, easing: easeOut, essential: true });
  }

  /** The frame of what is on screen now. */
  frameNow(request: Omit<FrameRequest, 'camera'>): Frame | null {
    const camera = this.#cameraNow();
    return camera && createFrame({ ...request, camera });
  }

  #order(give: () => void): void {
    this.#ordering = true;
    give();
    this.#ordering = false;
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

  /** A movement that was not ordered is the reader's. */
  #start(): void {
    if (this.#ordering || this.#handAtWork) return;
    this.#handAtWork = true;
    this.#events.movestart();
  }

  #end(): void {
    if (this.#ordering || this.#map.isMoving()) return;
    this.#handAtWork = false;
    const landed = this.#landed;
    this.#landed = null;
    this.#events.rest(this.#isWhereTold() ? null : this.#cameraNow());
    landed?.();
  }

  #isWhereTold(): boolean {
    if (!this.#told || !this.#plane) return true;
    const [there, here] = [poseOf(this.#told, this.#plane), this.#pose()];
    const apart = Math.hypot(there.center[0] - here.center[0], there.center[1] - here.center[1]);
    return apart * this.#told.scale < 1 && Math.abs(there.zoom - here.zoom) < 1e-3;
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
