import { cameraAt, type Frame } from '../../core/geo/frame.ts';
import type { Camera, LngLat, Px } from '../../core/geo/types.ts';
import type { MapPlane, MapPosition } from './map-plane.ts';

/** Where the renderer's camera stands. */
export interface MapPose {
  center: MapPosition;
  zoom: number;
  padding: { top: number; right: number; bottom: number; left: number };
}

/** The renderer's world is this wide at zoom 0, px. */
const WORLD_PX = 512;
/** Nearest the globe's centre may come to a pole, degrees: where the renderer's tiles end. */
const MAX_GLOBE_LAT = 85;

/** The renderer's zoom at which a radian of the plane, or of the globe under its middle, measures `scale` px. */
export function zoomOfScale(scale: number, plane: MapPlane, lat: number): number {
  const shrink = plane.globe ? Math.cos((lat * Math.PI) / 180) : 1;
  return Math.log2((scale * 2 * Math.PI * shrink) / WORLD_PX);
}

/** px per radian at a zoom of the renderer. */
export function scaleOfZoom(zoom: number, plane: MapPlane, lat: number): number {
  const shrink = plane.globe ? Math.cos((lat * Math.PI) / 180) : 1;
  return (WORLD_PX * 2 ** zoom) / (2 * Math.PI * shrink);
}

/** The middle of the padded box, px: where a frame puts its camera. */
export function middleOf({ request }: Frame): Px {
  const { widthPx, heightPx, padding } = request;
  const width = Math.max(40, widthPx - padding.left - padding.right);
  const height = Math.max(40, heightPx - padding.top - padding.bottom);
  return [padding.left + width / 2, padding.top + height / 2];
}

/** The pose in which the renderer draws every place where the frame has it. */
export function poseOf(frame: Frame, plane: MapPlane): MapPose {
  const middle = middleOf(frame);
  const dx = 2 * (middle[0] - frame.request.widthPx / 2);
  const dy = 2 * (middle[1] - frame.request.heightPx / 2);
  const padding = { top: Math.max(0, dy), right: Math.max(0, -dx), bottom: Math.max(0, -dy), left: Math.max(0, dx) };
  const center = plane.globe ? globeCenter(frame) : flatCenter(frame, plane, middle);
  return { center, zoom: zoomOfScale(frame.scale, plane, center[1]), padding };
}

function globeCenter(frame: Frame): MapPosition {
  const [lng, lat] = frame.projection.rotate();
  return [-lng, Math.max(-MAX_GLOBE_LAT, Math.min(MAX_GLOBE_LAT, -lat))];
}

function flatCenter(frame: Frame, plane: MapPlane, middle: Px): MapPosition {
  const [x, y] = frame.projection.translate();
  return plane.fromUnits([(middle[0] - x) / frame.scale, (middle[1] - y) / frame.scale]);
}

/** The camera of a renderer that was moved by hand; null when its middle lies off the sphere. */
export function cameraOfPose(frame: Frame, plane: MapPlane, center: MapPosition, zoom: number): Camera | null {
  const place: LngLat | null = plane.toPlace(center);
  return place && cameraAt(frame, scaleOfZoom(zoom, plane, center[1]), place);
}

/** The position on the sphere nearest to one that may lie off it, seen from the plane's middle. */
export function ontoSphere(plane: MapPlane, position: MapPosition): MapPosition {
  if (plane.toPlace(position)) return position;
  const [x, y] = plane.toUnits(position);
  let [inside, outside] = [0, 1];
  for (let i = 0; i < 12; i++) {
    const t = (inside + outside) / 2;
    if (plane.toPlace(plane.fromUnits([x * t, y * t]))) inside = t;
    else outside = t;
  }
  return plane.fromUnits([x * inside, y * inside]);
}
