// A frame: one projection, one camera, one size. Everything that needs pixels asks a frame, in both tiers and in print.
import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoEqualEarth,
  geoMercator,
  geoOrthographic,
  geoPath,
} from 'd3-geo';
import type { RegionLens } from '../model/records.ts';
import type { Camera, LngLat, ProjectionKind, Px } from './types.ts';

export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}
/** How large symbols are drawn; 1 = the sizes that marks state (a world map 1160 to 1600 px wide). */
export interface SymbolScale {
  coin: number;
  stamp: number;
  hatch: number;
}
export interface FrameRequest {
  widthPx: number;
  heightPx: number;
  /** Kept free of the fitted extent (titles, panels over the map). */
  padding: Padding;
  projection: ProjectionKind;
  lens: RegionLens | null;
  camera: Camera | null;
  /** `screen` grows symbols with zoom; `mobile`, `projector` start larger. */
  surface: 'screen' | 'mobile' | 'projector' | 'print';
}
export interface Frame {
  request: FrameRequest;
  /** Names the plane: frames with equal `planeId` differ by scale and translation only. */
  planeId: string;
  /** d3 projection to px, clipped to the frame with a margin. */
  projection: GeoProjection;
  /** px per radian. */
  scale: number;
  /** The camera in force: the one asked for, or the one that fits. */
  camera: Camera;
  /** Scale at which the world or the lens fits, px per radian. */
  fitScale: number;
  symbols: SymbolScale;
  /** Px of a place; null behind the globe or outside the projection. */
  toPx(place: LngLat): Px | null;
  /** The place under a px; null outside the sphere. */
  toLngLat(px: Px): LngLat | null;
}

/** Central meridian of the world map, degrees east: keeps Chukotka whole and the Pacific at both edges. */
export const WORLD_CENTER_LNG = 11;
/** What a world view shows: Antarctica is left out. South and north, degrees. */
const WORLD_LATITUDES = { 'equal-earth': [-57, 84], mercator: [-56, 75], globe: [-90, 90] } as const;
/** Degrees of longitude to each side that must be in view: from the Aleutians and the Cook Islands to New Zealand. */
const WORLD_HALF_WIDTH = 173;
const MARGIN_PX = 160;
/** A projector's map is laid out at this height and scaled: everything on it has the same share of every screen. */
export const PROJECTOR_HEIGHT_PX = 792;

/** The plane of a view: a d3 projection with scale 1 and no translation, and its name. */
export function createPlane(
  kind: ProjectionKind,
  lens: RegionLens | null,
  camera: Camera | null,
): { id: string; projection: GeoProjection } {
  const center: LngLat = lens ? lens.center : [WORLD_CENTER_LNG, 0];
  const unit = (projection: GeoProjection) => projection.scale(1).translate([0, 0]);
  if (kind === 'globe') {
    const lng = camera?.lng ?? (lens ? center[0] : 20);
    const lat = camera?.lat ?? (lens ? center[1] : 15);
    const id = `globe@${lng.toFixed(3)},${lat.toFixed(3)}`;
    return {
      id,
      projection: unit(
        geoOrthographic()
          .rotate([-lng, -lat])
          .clipAngle(90 - 1e-4),
      ),
    };
  }
  if (kind === 'mercator')
    return { id: `mercator@${center[0]}`, projection: unit(geoMercator().rotate([-center[0], 0])) };
  if (lens)
    return {
      id: `equal-area@${center[0]},${center[1]}`,
      projection: unit(geoAzimuthalEqualArea().rotate([-center[0], -center[1]]).clipAngle(125)),
    };
  return { id: `equal-earth@${center[0]}`, projection: unit(geoEqualEarth().rotate([-center[0], 0])) };
}

/** The extent to fit, as points along its edge, degrees. */
function fitPoints(kind: ProjectionKind, lens: RegionLens | null): LngLat[] {
  const [south, north] = WORLD_LATITUDES[kind];
  const center = WORLD_CENTER_LNG;
  const [w, s, e, n] = lens ? lens.bounds : [center - WORLD_HALF_WIDTH, south, center + WORLD_HALF_WIDTH, north];
  const width = e >= w ? e - w : e - w + 360;
  const points: LngLat[] = [];
  for (let i = 0; i <= 24; i++) {
    const lng = w + (width * i) / 24;
    const lat = s + ((n - s) * i) / 24;
    points.push([lng, s], [lng, n], [w, lat], [w + width, lat]);
  }
  return points;
}

/** Bounding box of the fitted extent in plane units (x right, y down). */
function fitBounds(kind: ProjectionKind, lens: RegionLens | null, plane: GeoProjection): [Px, Px] {
  if (kind === 'globe' && !lens) return [[-1, -1], [1, 1]]; // biome-ignore format: a box
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of fitPoints(kind, lens)) {
    const p = plane([point[0], point[1]]);
    if (!p) continue;
    x0 = Math.min(x0, p[0]);
    x1 = Math.max(x1, p[0]);
    y0 = Math.min(y0, p[1]);
    y1 = Math.max(y1, p[1]);
  }
  return [[x0, y0], [x1, y1]]; // biome-ignore format: a box
}

/** Width by height of what a view without a camera shows. */
export function fitRatio(kind: ProjectionKind, lens: RegionLens | null): number {
  const [[x0, y0], [x1, y1]] = fitBounds(kind, lens, createPlane(kind, lens, null).projection);
  return (x1 - x0) / (y1 - y0);
}

/** Symbols start at the surface's size and grow to a region's as the scale does. */
function symbolScale({ surface, heightPx }: FrameRequest, scale: number): SymbolScale {
  if (surface === 'projector') {
    const unit = heightPx / PROJECTOR_HEIGHT_PX;
    return { coin: 3.2 * unit, stamp: 2.9 * unit, hatch: 2.1 * unit };
  }
  // A world map 1160 px wide has about 214 px per radian, a region view of Africa about 560.
  const t = Math.min(1, Math.max(0, Math.log2(scale / 330) / Math.log2(700 / 330)));
  const region = { coin: 1 + 0.79 * t, stamp: 1 + 0.53 * t, hatch: 1 + 0.25 * t };
  // A whole world on a phone has about 70 px per radian: full-size symbols would cover it.
  const small = Math.min(1, Math.max(0.55, scale / 200));
  if (surface !== 'mobile') return { ...region, coin: region.coin * small };
  return { coin: small + (2.68 - small) * t, stamp: 0.85 + 0.75 * t, hatch: 1 + 0.25 * t };
}

/** The frame of a request: fits the world or the lens into the padded box, then applies the camera. */
export function createFrame(request: FrameRequest): Frame {
  const { widthPx, heightPx, padding, projection: kind, lens, camera } = request;
  const plane = createPlane(kind, lens, camera);
  const [[x0, y0], [x1, y1]] = fitBounds(kind, lens, plane.projection);
  const boxWidth = Math.max(40, widthPx - padding.left - padding.right);
  const boxHeight = Math.max(40, heightPx - padding.top - padding.bottom);
  const fitScale = Math.min(boxWidth / (x1 - x0), boxHeight / (y1 - y0));
  const middle: Px = [padding.left + boxWidth / 2, padding.top + boxHeight / 2];
  const scale = fitScale * 2 ** (camera?.zoom ?? 0);
  const focus =
    camera && kind !== 'globe'
      ? (plane.projection([camera.lng, camera.lat]) ?? [0, 0])
      : kind === 'globe'
        ? [0, 0]
        : [(x0 + x1) / 2, (y0 + y1) / 2];
  const translate: [number, number] = [middle[0] - focus[0]! * scale, middle[1] - focus[1]! * scale];
  const projection = plane.projection.scale(scale).translate(translate);
  projection.clipExtent([
    [-MARGIN_PX, -MARGIN_PX],
    [widthPx + MARGIN_PX, heightPx + MARGIN_PX],
  ]);
  projection.precision(kind === 'globe' ? 0.4 : 0.7);
  const sphere = geoPath(projection);
  const invert = (px: Px): LngLat | null => {
    const place = projection.invert?.([px[0], px[1]]);
    if (!place || !Number.isFinite(place[0]) || !Number.isFinite(place[1])) return null;
    if (kind === 'globe' && Math.hypot(px[0] - translate[0], px[1] - translate[1]) > scale) return null;
    // Beyond the edge of a flat world the inverse goes on around the sphere.
    const back = projection([place[0], place[1]]);
    if (!back || Math.hypot(back[0] - px[0], back[1] - px[1]) > 1) return null;
    return place;
  };
  const center = camera ?? defaultCamera(invert(middle), request);
  return {
    request,
    planeId: plane.id,
    projection,
    scale,
    camera: center,
    fitScale,
    symbols: symbolScale(request, scale),
    toPx: place => {
      // geoPath applies the projection's clipping; the bare projection would fold the far side of a globe over.
      const probe =
        kind === 'globe' || lens
          ? sphere.centroid({ type: 'Point', coordinates: [place[0], place[1]] })
          : projection([place[0], place[1]]);
      return probe && Number.isFinite(probe[0]) ? [probe[0], probe[1]] : null;
    },
    toLngLat: invert,
  };
}

function defaultCamera(middle: LngLat | null, request: FrameRequest): Camera {
  const fallback: LngLat = request.lens ? request.lens.center : [WORLD_CENTER_LNG, 0];
  const [lng, lat] = middle ?? fallback;
  return { lng, lat, zoom: 0 };
}

/** The camera of a frame that was moved by hand to `scale` with the place under its middle at `place`. */
export function cameraAt(frame: Frame, scale: number, place: LngLat): Camera {
  return { lng: place[0], lat: place[1], zoom: Math.log2(scale / frame.fitScale) };
}
