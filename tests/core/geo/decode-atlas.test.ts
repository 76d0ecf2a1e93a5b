import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { createAtlas } from '../../../src/core/geo/decode-atlas.ts';

const read = (name: string) => JSON.parse(readFileSync(`public/geo/${name}.json`, 'utf8'));
const places = read('places');
const topology = read('world.topo');
const world = createAtlas(topology, places, { level: 'world', worldview: 'default' });

/** Two countries side by side, and a disputed line between the second and a third. */
function createTopology() {
  return {
    type: 'Topology' as const,
    arcs: [
      [[1, 0], [1, 1]],
      [[1, 1], [0, 1], [0, 0], [1, 0]],
      [[2, 0], [2, 1]],
      [[1, 0], [2, 0]],
      [[2, 1], [1, 1]],
      [[2, 0], [3, 0], [3, 1], [2, 1]],
    ], // biome-ignore format: a map
    objects: {
      countries: {
        type: 'GeometryCollection' as const,
        geometries: [
          { type: 'Polygon' as const, id: 'AAA', arcs: [[1, 0]] },
          { type: 'Polygon' as const, id: 'BBB', arcs: [[3, 2, 4, -1]] },
          { type: 'Polygon' as const, id: 'CCC', arcs: [[5, -3]] },
        ],
      },
      provinces: { type: 'GeometryCollection' as const, geometries: [] },
      undetermined: { type: 'GeometryCollection' as const, geometries: [] },
      lakes: { type: 'GeometryCollection' as const, geometries: [] },
      disputed: {
        type: 'GeometryCollection' as const,
        geometries: [{ type: 'MultiLineString' as const, id: 'line', arcs: [[2]] }],
      },
      coast: { type: 'MultiLineString' as const, arcs: [[1]] },
      view_us: {
        type: 'GeometryCollection' as const,
        properties: { removes: ['CCC'], hides: ['line'] },
        geometries: [{ type: 'Polygon' as const, id: 'BBB', arcs: [[3, 5, 4, -1]] }],
      },
    },
  };
}
const options = { level: 'world', worldview: 'default' } as const;

describe('a small map', () => {
  test('borders leave out coasts and disputed stretches', () => {
    const atlas = createAtlas(createTopology(), { countries: {} }, options);
    expect([...atlas.countries.keys()]).toEqual(['AAA', 'BBB', 'CCC']);
    expect(atlas.borders.coordinates).toEqual([[[1, 0], [1, 1]]]); // biome-ignore format: a line
    expect(atlas.disputed.coordinates).toEqual([[[2, 0], [2, 1]]]); // biome-ignore format: a line
  });

  test('a worldview replaces, removes and hides', () => {
    const atlas = createAtlas(createTopology(), { countries: {} }, { ...options, worldview: 'us' });
    expect([...atlas.countries.keys()]).toEqual(['AAA', 'BBB']);
    expect(atlas.disputed.coordinates).toEqual([]);
    expect(atlas.labelPoint({ of: 'country', id: 'CCC' })).toBeNull();
    expect(atlas.shape({ of: 'country', id: 'CCC' })).toBeNull();
    expect(atlas.areaKm2('BBB')).toBeGreaterThan(20_000);
  });

  test('an error names the file and what it lacks', () => {
    const { countries: _, ...objects } = createTopology().objects;
    const broken = { ...createTopology(), objects };
    expect(() => createAtlas(broken, { countries: {} }, options)).toThrow(
      'world.topo.json has no object `countries`; it has: provinces, undetermined',
    );
    expect(() => createAtlas(createTopology(), { countries: {} }, { ...options, worldview: 'de-facto' })).toThrow(
      'world.topo.json has no object `view_defacto`',
    );
  });
});

describe('the world', () => {
  test('the same file and worldview give the same atlas', () => {
    expect(createAtlas(topology, places, options)).toBe(world);
  });

  test('rings wind as d3-geo wants them: no country covers half the sphere', () => {
    const flooded = [...world.countries].filter(([, shape]) => geoArea(shape) > Math.PI);
    expect(flooded.map(([id]) => id)).toEqual([]);
  });

  test('no line runs along the cut at 180°', () => {
    const lines = [...world.borders.coordinates, ...world.coast.coordinates];
    const onCut = lines.some(line =>
      line.some((p, i) => i > 0 && Math.abs(p[0]!) === 180 && Math.abs(line[i - 1]![0]!) === 180),
    );
    expect(onCut).toBe(false);
  });

  test('provinces keep country, name and label; countries their label and area', () => {
    expect(world.provinces.get('CD-NK')?.properties).toMatchObject({ country: 'COD', name: 'North Kivu' });
    expect(world.labelPoint({ of: 'province', id: 'CD-NK' })).not.toBeNull();
    expect(world.labelPoint({ of: 'country', id: 'COD' })).toEqual(places.countries.COD.label);
    expect(world.areaKm2('COD')).toBe(places.countries.COD.areaKm2);
    expect(world.areaKm2('XXX')).toBeNull();
  });
});
