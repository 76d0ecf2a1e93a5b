// The lines that are stroked, each shared arc once.
import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject, Topology, MultiLineString as TopologyLines } from 'topojson-specification';
import type { BoundaryObjects, BoundaryProperties, ShapeCollection } from './boundary-file.ts';

/** Arc index without direction. */
const arcOf = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Stitches a line object; a point list for every run of arcs. */
export function meshLines(topology: Topology, lines: TopologyLines): MultiLineString {
  return mesh(topology, lines as GeometryObject);
}

/** Borders between two different shapes of the collections, without the disputed stretches. */
export function meshBorders(
  topology: Topology,
  collections: readonly ShapeCollection[],
  disputed: BoundaryObjects['disputed'],
): MultiLineString {
  const dashed = arcsOf(disputed);
  const owners = new Map<number, number>();
  const borders: number[][] = [];
  let owner = 0;
  for (const { geometries } of collections)
    for (const geometry of geometries) {
      owner += 1;
      if (geometry.type === null) continue;
      for (const arc of geometry.arcs.flat(2).map(arcOf)) {
        const other = owners.get(arc);
        if (other === undefined) owners.set(arc, owner);
        else if (other !== owner && !dashed.has(arc)) borders.push([arc]);
      }
    }
  return meshLines(topology, { type: 'MultiLineString', arcs: borders });
}

/** Borders between two provinces of one country. */
export function meshProvinceBorders(topology: Topology, provinces: ShapeCollection): MultiLineString {
  const country = (shape: GeometryObject) => (shape.properties as BoundaryProperties | undefined)?.country;
  return mesh(topology, provinces as GeometryObject, (a, b) => a !== b && country(a) === country(b));
}

/** All disputed lines of a worldview. */
export function meshDisputed(topology: Topology, disputed: BoundaryObjects['disputed']): MultiLineString {
  return meshLines(topology, { type: 'MultiLineString', arcs: [...arcsOf(disputed)].map(arc => [arc]) });
}

function arcsOf({ geometries }: BoundaryObjects['disputed']): Set<number> {
  return new Set(geometries.flatMap(({ arcs }) => arcs.flat()).map(arcOf));
}
