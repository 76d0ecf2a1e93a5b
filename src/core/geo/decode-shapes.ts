import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Shape } from './atlas.ts';
import type { BoundaryProperties, ShapeCollection } from './boundary-file.ts';

interface Described {
  id: string;
  index: number;
  properties: BoundaryProperties | undefined;
}

/** Shapes of a collection in its order, with the properties that `describe` gives them. */
export function decodeShapes<P extends { id: string }>(
  topology: Topology,
  { geometries }: ShapeCollection,
  describe: (shape: Described) => P,
): (Shape & { properties: P })[] {
  return geometries.flatMap((geometry, index) => {
    if (geometry.type === null) return [];
    const single = { type: 'GeometryCollection', geometries: [geometry] } as unknown as GeometryCollection;
    const [decoded] = feature(topology, single).features;
    const id = String(geometry.id ?? index);
    const properties = describe({ id, index, properties: geometry.properties });
    return [{ type: 'Feature', properties, geometry: decoded!.geometry } as Shape & { properties: P }];
  });
}
