import type { Position } from 'geojson';

/** Radius in kilometres of the sphere with the Earth's surface area. */
export const EARTH_RADIUS_KM = 6371.0072;

const RADIANS = Math.PI / 180;

/**
 * Area in km² of a closed ring of [longitude, latitude] degrees with edges straight on an equal-area cylinder:
 * positive when counter-clockwise with north up, negative when clockwise.
 */
export function signedAreaKm2(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1]!;
    const [x1 = 0, y1 = 0] = ring[i]!;
    sum -= (x1 - x0) * RADIANS * (Math.sin(y0 * RADIANS) + Math.sin(y1 * RADIANS));
  }
  return (sum / 2) * EARTH_RADIUS_KM ** 2;
}

/** Area in km² of polygons given as lists of rings, holes taken off. */
export function polygonsAreaKm2(polygons: readonly Position[][][]): number {
  let sum = 0;
  for (const rings of polygons) {
    rings.forEach((ring, i) => {
      sum += (i ? -1 : 1) * Math.abs(signedAreaKm2(ring));
    });
  }
  return sum;
}
