import { type GeoProjection, geoEquirectangular, geoStream } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { LineString, MultiLineString, Position } from 'geojson';
import type { Shape } from '../../core/geo/atlas.ts';
import { createPlane } from '../../core/geo/frame.ts';
import type { LngLat, ProjectionKind, Px } from '../../core/geo/types.ts';
import type { RegionLens } from '../../core/model/records.ts';

/** Coordinates as the renderer takes them: what it believes to be longitude and latitude, degrees. */
export type MapPosition = [lng: number, lat: number];
export type MapRings = MapPosition[][];

/**
 * The bridge to a renderer that knows Mercator and the globe only. A flat view is projected to its plane first, and the
 * plane is handed over as if it were Mercator: x in degrees, y undone. The globe takes true longitude and latitude.
 */
export interface MapPlane {
  id: string;
  globe: boolean;
  /** Plane units (the projection at scale 1, y down) to the renderer's coordinates. */
  fromUnits(units: Px): MapPosition;
  toUnits(position: MapPosition): Px;
  toMap(place: LngLat): MapPosition | null;
  /** The place at a position; null outside the sphere. */
  toPlace(position: MapPosition): LngLat | null;
  polygons(shape: Shape): MapRings[];
  /** Lines, cut where the plane ends and bent where a great circle bends. */
  lines(geometry: LineString | MultiLineString): MapPosition[][];
  /** The rings of a shape as lines: without the stretches along the plane's edge that only close a polygon. */
  rings(shape: Shape): MapPosition[][];
}

const DEGREES = 180 / Math.PI;
/** Planes are drawn at this scale while geometry is projected, so that d3's resampling has pixels to compare with. */
const SCALE = 1000;

/** The plane on which a view is drawn. */
export function createMapPlane(kind: ProjectionKind, lens: RegionLens | null): MapPlane {
  const globe = kind === 'globe';
  const plane = globe ? { id: 'globe', projection: geoEquirectangular() } : createPlane(kind, lens, null);
  const projection = plane.projection.scale(SCALE).translate([0, 0]).precision(0.5);
  const fromUnits = globe ? fromDegrees : fromMercator;
  const toUnits = globe ? toDegrees : toMercator;
  const fromPlane = ([x, y]: Position): MapPosition => fromUnits([x! / SCALE, y! / SCALE]);
  return {
    id: plane.id,
    globe,
    fromUnits,
    toUnits,
    toMap: place => {
      const point = projection([place[0], place[1]]);
      return point && Number.isFinite(point[0]) && Number.isFinite(point[1]) ? fromPlane(point) : null;
    },
    toPlace: position => invert(projection, toUnits(position)),
    polygons: shape => {
      const projected = geoProject(shape.geometry, projection);
      if (!projected) return [];
      const pieces = projected.type === 'Polygon' ? [projected.coordinates] : projected.coordinates;
      return pieces.map(rings => rings.map(ring => ring.map(fromPlane)));
    },
    lines: geometry => collectLines(projection, geometry, fromPlane),
    rings: shape => {
      const { geometry } = shape;
      const coordinates = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      return collectLines(projection, { type: 'MultiLineString', coordinates }, fromPlane);
    },
  };
}

/** Inverse Mercator: the renderer's own Mercator brings the plane back. */
function fromMercator([x, y]: Px): MapPosition {
  return [x * DEGREES, 2 * Math.atan(Math.exp(-y)) * DEGREES - 90];
}

function toMercator([lng, lat]: MapPosition): Px {
  return [lng / DEGREES, -Math.log(Math.tan(Math.PI / 4 + lat / DEGREES / 2))];
}

function fromDegrees([x, y]: Px): MapPosition {
  return [x * DEGREES, -y * DEGREES];
}

function toDegrees([lng, lat]: MapPosition): Px {
  return [lng / DEGREES, -lat / DEGREES];
}

/** A point off the sphere inverts to a place that projects elsewhere. */
function invert(projection: GeoProjection, [x, y]: Px): LngLat | null {
  const place = projection.invert?.([x * SCALE, y * SCALE]);
  if (!place?.every(Number.isFinite) || Math.abs(place[1]) > 90) return null;
  const back = projection(place);
  return back && Math.hypot(back[0] - x * SCALE, back[1] - y * SCALE) < 0.01 * SCALE ? place : null;
}

function collectLines(
  projection: GeoProjection,
  geometry: LineString | MultiLineString,
  convert: (point: Position) => MapPosition,
): MapPosition[][] {
  const lines: MapPosition[][] = [];
  let line: MapPosition[] = [];
  const sink = {
    point: (x: number, y: number) => void line.push(convert([x, y])),
    lineStart: () => {
      line = [];
    },
    lineEnd: () => {
      if (line.length > 1) lines.push(line);
    },
    polygonStart: () => {},
    polygonEnd: () => {},
  };
  geoStream(geometry, projection.stream(sink));
  return lines;
}
