import { geoDistance } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Frame } from '../geo/frame.ts';
import type { LngLat } from '../geo/types.ts';

/** A spherical cap: centre in degrees, radius in radians. */
interface Cap {
  center: LngLat;
  radius: number;
}
type Parts = Polygon | MultiPolygon | MultiLineString;

/** Strokes reach this far over the edge of what they outline, px. */
const REACH_PX = 12;
const EDGE_POINTS = 16;
const caps = new WeakMap<readonly Position[], Cap>();

/**
 * A filter that leaves out the pieces of a shape or mesh that a close view cannot show. They would be clipped anyway;
 * this spares their projection. Keeps everything when the frame shows an edge of the world or nearly half of it.
 */
export function cullOutside(frame: Frame): <T extends Parts>(geometry: T) => T | MultiPolygon | MultiLineString {
  const sight = sightOf(frame);
  if (!sight) return geometry => geometry;
  const isSeen = (line: readonly Position[]) => {
    const { center, radius } = capOf(line);
    return radius > Math.PI / 2 || geoDistance([...center], [...sight.center]) <= radius + sight.radius;
  };
  return geometry => {
    if (geometry.type === 'MultiLineString')
      return { type: 'MultiLineString', coordinates: geometry.coordinates.filter(isSeen) };
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return { type: 'MultiPolygon', coordinates: polygons.filter(([outer]) => outer !== undefined && isSeen(outer)) };
  };
}

/** The cap that holds everything a frame shows, or null when it is too large to be of use or not known. */
function sightOf(frame: Frame): Cap | null {
  const { widthPx, heightPx } = frame.request;
  const center = frame.toLngLat([widthPx / 2, heightPx / 2]);
  if (!center) return null;
  let radius = 0;
  for (let i = 0; i <= EDGE_POINTS; i++) {
    const x = -REACH_PX + ((widthPx + 2 * REACH_PX) * i) / EDGE_POINTS;
    const y = -REACH_PX + ((heightPx + 2 * REACH_PX) * i) / EDGE_POINTS;
    const edge = [[x, -REACH_PX], [x, heightPx + REACH_PX], [-REACH_PX, y], [widthPx + REACH_PX, y]] as const; // biome-ignore format: four sides
    for (const px of edge) {
      const place = frame.toLngLat(px);
      // Outside the world an inverse projection gives places that lie elsewhere.
      const back = place && frame.toPx(place);
      if (!back || Math.hypot(back[0] - px[0], back[1] - px[1]) > 1) return null;
      radius = Math.max(radius, geoDistance([...center], [...place]));
    }
  }
  return radius < 1.4 ? { center, radius: radius * 1.02 } : null;
}

/** A cap around a line: not the smallest, but never too small. */
function capOf(line: readonly Position[]): Cap {
  const known = caps.get(line);
  if (known) return known;
  const [sum, degree] = [[0, 0, 0] as [number, number, number], Math.PI / 180];
  for (const [lng, lat] of line) {
    const along = Math.cos(lat! * degree);
    sum[0] += along * Math.cos(lng! * degree);
    sum[1] += along * Math.sin(lng! * degree);
    sum[2] += Math.sin(lat! * degree);
  }
  const center: LngLat = [Math.atan2(sum[1], sum[0]) / degree, Math.atan2(sum[2], Math.hypot(sum[0], sum[1])) / degree];
  const radius = line.reduce((most, place) => Math.max(most, geoDistance([...center], place as [number, number])), 0);
  const cap = { center, radius };
  caps.set(line, cap);
  return cap;
}
