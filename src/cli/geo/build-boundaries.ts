import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { FeatureCollection, Position } from 'geojson';
import { topology } from 'topojson-server';
import { finish } from './finish.ts';
import { readLakes } from './lakes.ts';
import { COARSE, FINE, type Level } from './levels.ts';
import { describePlace, labelPoint, type Place } from './places.ts';
import { FORMER_PROVINCES, RISK_PROVINCES } from './province-tables.ts';
import { seamLines } from './seam.ts';
import { thin } from './thin.ts';
import { readWorld, type World } from './world-shapes.ts';
import { VIEWS } from './worldview.ts';

const OUTPUT = 'public/geo';
const SOURCE_GRID = 1e6;

/** One level of the world as TopoJSON text. */
function buildLevel(world: World, level: Level, anchors: ReadonlyMap<string, Position>): string {
  const { countries, provinces, undetermined, disputed, views } = world;
  const kept = provinces.features.filter(({ id }) => level.hasProvince(String(id)));
  const objects: Record<string, FeatureCollection> = {
    countries,
    provinces: { type: 'FeatureCollection', features: kept },
    undetermined,
    disputed,
    ...views,
    lakes: readLakes(level.lakeKm2),
    seam: seamLines(countries),
  };
  const thinned = thin(topology(objects, SOURCE_GRID), level);
  delete thinned.objects.seam;
  const finished = finish(thinned, level.grid, anchors);
  for (const { object, removes, hides } of VIEWS) {
    Object.assign(finished.objects[object]!, { properties: { removes, hides } });
  }
  return JSON.stringify(finished);
}

/** Writes a file and prints its size in bytes, plain and as brotli. */
function write(file: string, text: string): void {
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(join(OUTPUT, file), text);
  const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  console.log(`${file}: ${Buffer.byteLength(text)} bytes, brotli ${packed.length}`);
}

/** Which former province stands for each present province of the DRC that the source lacks. */
function successors(): Record<string, string> {
  const rows = Object.entries(FORMER_PROVINCES).flatMap(([former, codes]) =>
    codes.map(code => [code, former] as const),
  );
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function build(): void {
  const world = readWorld();
  const countries: Record<string, Place> = {};
  const anchors = new Map<string, Position>();
  for (const { id, geometry } of world.countries.features) {
    countries[id] = describePlace(id, geometry.coordinates);
    anchors.set(id, labelPoint(geometry.coordinates));
  }
  const provinces: Record<string, Position> = {};
  for (const province of world.provinces.features) {
    const label = labelPoint(province.geometry.coordinates);
    anchors.set(province.id, label);
    Object.assign(province.properties, { label });
    if (RISK_PROVINCES.has(province.id)) provinces[province.id] = label;
  }
  for (const { id, geometry } of world.undetermined.features) anchors.set(id, labelPoint(geometry.coordinates));
  write('places.json', JSON.stringify({ countries, provinces, successors: successors() }));
  for (const level of [COARSE, FINE]) write(level.file, buildLevel(world, level, anchors));
}

build();
