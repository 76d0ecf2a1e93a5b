import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type PlaceShapes, placeShapesOf } from '../../core/check/place-shapes.ts';

/** The shapes in a folder with world.topo.json and places.json, null when they are not there. The finer level is taken where it exists. */
export function readPlaceShapes(folder: string): PlaceShapes | null {
  const file = ['detail.topo.json', 'world.topo.json'].map(name => join(folder, name)).find(existsSync);
  if (!file) return null;
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<Record<string, GeometryCollection>>;
  const places = join(folder, 'places.json');
  const { successors = {} } = existsSync(places) ? JSON.parse(readFileSync(places, 'utf8')) : {};
  return placeShapesOf(topology, successors);
}
