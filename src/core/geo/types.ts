/** Longitude and latitude in degrees, WGS 84. */
export type LngLat = readonly [lng: number, lat: number];
/** A position in CSS pixels of a frame, x right, y down. */
export type Px = readonly [x: number, y: number];

export type ProjectionKind = 'equal-earth' | 'globe' | 'mercator';
export type Worldview = 'default' | 'us' | 'de-facto';

/**
 * Where the reader looks. `zoom` is relative to the frame: 0 shows the whole world (or the whole region lens), each
 * step doubles the scale; so one camera means the same on a phone, a projector and in print. Degrees otherwise.
 */
export interface Camera {
  lng: number;
  lat: number;
  zoom: number;
  bearing?: number;
  pitch?: number;
}

/** Which outline a mark fills: a country (alpha-3), a province (ISO 3166-2) or an undetermined sliver. */
export interface ShapeRef {
  of: 'country' | 'province' | 'undetermined';
  id: string;
}
