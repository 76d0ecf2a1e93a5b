import { geoDistance } from 'd3-geo';
import type { Position } from 'geojson';
import type { Frame } from './frame.ts';
import type { LngLat } from './types.ts';

/** A spherical cap: centre in degrees, radius in radians. */
export interface Cap {
  center: LngLat;
  radius: number;
}

const EDGE_POINTS = 16;
const caps = new WeakMap<readonly Position[], Cap>();

/**
 * Tells which rings or lines of a shape or mesh a close view can show. The others would be clipped anyway; this spares
 * their projection. Null when the frame shows an edge of the world or nearly half of it: then all of them count.
 */
export function sightTest(frame: Frame): ((line: readonly Position[]) => boolean) | null {
  const sight = sightOf(frame);
  if (!sight) return null;
  return line => {
    const { center, radius } = capOf(line);
    return radius > Math.PI / 2 || geoDistance([...center], [...sight.center]) <= radius + sight.radius;
  };
}

/** The cap that holds everything a frame's projection draws, or null when it is too large to be of use or not known. */
function sightOf(frame: Frame): Cap | null {
  const extent = frame.projection.clipExtent();
  if (!extent) return null;
  const [[x0, y0], [x1, y1]] = extent;
  const center = frame.toLngLat([(x0 + x1) / 2, (y0 + y1) / 2]);
  if (!center) return null;
  let radius = 0;
  for (let i = 0; i <= EDGE_POINTS; i++) {
    const x = x0 + ((x1 - x0) * i) / EDGE_POINTS;
    const y = y0 + ((y1 - y0) * i) / EDGE_POINTS;
    const edge = [[x, y0], [x, y1], [x0, y], [x1, y]] as const; // biome-ignore format: four sides
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
export function capOf(line: readonly Position[]): Cap {
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
