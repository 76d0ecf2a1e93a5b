// Types for the map packages that ship none: only what the boundary builder calls.

declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson';
  import type { Topology } from 'topojson-specification';
  /** Shared-arc topology of the collections; coordinates rounded to a grid of `quantization` steps each way. */
  export function topology(collections: Record<string, FeatureCollection>, quantization?: number): Topology;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';

  type Triangle = [[number, number], [number, number], [number, number]];
  /** Topology in plain coordinates whose points carry, third, the weight at which each may be dropped. */
  export function presimplify(topology: Topology, weight: (triangle: Triangle) => number): Topology;
  export function simplify(topology: Topology, minWeight: number): Topology;
  export function filter(topology: Topology, keep: (ring: number[], interior: boolean) => boolean): Topology;
  /** Area of a spherical triangle in steradians. */
  export function sphericalTriangleArea(triangle: Triangle): number;
}

declare module 'polylabel' {
  /** The point of a polygon farthest from its edges. */
  export default function polylabel(polygon: number[][][], precision?: number): number[] & { distance: number };
}
