// The land of the pages' maps as one path: the same picture in fewer bytes.
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { geoArea, geoLength } from 'd3-geo';
import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import { expect, test } from 'vitest';
import { drawMap } from '../../src/core/figure/draw-map.ts';
import { XLINK } from '../../src/core/figure/draw-panel.ts';
import { placesOfAtlas } from '../../src/core/geo/find-place.ts';
import { createScene } from '../../src/core/scene/create-scene.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { loadMessages } from '../../src/core/text/messages.ts';
import { DEFAULT_VIEW } from '../../src/core/view/codec.ts';
import { changeView } from '../../src/core/view/transitions.ts';
import { landPaths, shareLand } from '../../src/pages/map/draw-land.ts';
import { outlineLand } from '../../src/pages/map/outline-land.ts';
import { createPageFrame, MAP_SIZES, type MapWindow } from '../../src/pages/map/page-frame.ts';
import { openModel } from '../open-dataset.ts';
import { openGround } from './open-pages.ts';

const length = (lines: Position[][]) => geoLength({ type: 'MultiLineString', coordinates: lines });

test.each(['world', 'detail'] as const)('%s: the outline of all land is its coast, and holds all of it', level => {
  const topology = JSON.parse(readFileSync(`public/geo/${level}.topo.json`, 'utf8'));
  const outline = outlineLand(topology);
  expect(length(outline.coordinates.flat()) / length(mesh(topology, topology.objects.coast).coordinates)).toBeCloseTo(
    1,
    3,
  );
  const { atlas } = openGround(level);
  const shapes = [...atlas.countries.values(), ...atlas.undetermined].filter(
    ({ properties }) => properties.id !== 'ATA',
  );
  const whole = shapes.reduce((sum, shape) => sum + geoArea(shape), 0);
  expect(geoArea(outline) / whole).toBeCloseTo(1, 3);
});

test('what the file cuts at ±180° is one ring, without an edge along the cut', () => {
  for (const level of ['world', 'detail'] as const)
    for (const [outer = []] of openGround(level).outline.coordinates)
      for (const [i, [lng = 0, lat = 0]] of outer.entries()) {
        const [lngBefore = 0, latBefore = 0] = outer[i - 1] ?? outer[0]!;
        const alongCut = Math.min(Math.abs(lng), Math.abs(lngBefore)) > 179.9999 && Math.abs(lat - latBefore) > 0.4;
        expect(alongCut).toBe(false);
      }
});

const WINDOWS: MapWindow[] = [
  { region: 'world', form: 'wide' },
  { region: 'oceania', form: 'square' },
  { region: 'europe', form: 'square' },
];

test.each(WINDOWS)('$region: half of the bytes show the same map', async window => {
  const messages = await loadMessages('en');
  const ground = openGround(window.region === 'world' ? 'world' : 'detail');
  const { atlas, outline } = ground;
  const frame = createPageFrame(openModel(), window);
  const view = changeView(DEFAULT_VIEW, { region: window.region, layers: [] });
  const scene = createScene(openModel(), view, { theme: THEMES.light, messages, placeOf: placesOfAtlas(atlas) });
  const nothing = { leaders: [], glyphs: [], texts: [], dropped: [] };
  const map = drawMap(scene, frame, atlas, nothing, { idPrefix: 'b', parts: 'base', tolerancePx: 0.8 });
  const others = [...atlas.countries.values()].filter(({ properties }) => properties.id !== 'ATA');
  const shared = shareLand(map, landPaths(frame, outline, others, 0.8), 'land');
  expect(shared.length / map.length).toBeLessThan(0.6);
  const [before, after] = [paint(map, window), paint(shared, window)];
  let different = 0;
  for (let i = 0; i < before.length; i += 4) if (Math.abs(before[i]! - after[i]!) > 40) different += 4;
  // A simplified ring may begin at another point, and its coast then strays otherwise within the same tolerance.
  expect(different / before.length).toBeLessThan(0.002);
});

function paint(map: string, { form }: MapWindow): Uint8Array {
  const { widthPx, heightPx } = MAP_SIZES[form];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${XLINK} width="${widthPx}" height="${heightPx}">${map}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

test('countries too small to be seen leave a speck', () => {
  const { atlas, outline } = openGround('world');
  const frame = createPageFrame(openModel(), WINDOWS[0]!);
  const nauru = atlas.countries.get('NRU')!;
  const [without, including] = [[], [nauru]].map(others => landPaths(frame, outline, others, 0.8).bare);
  expect(including!.slice(without!.length)).toMatch(/^M-?\d+ ?-?\d+h10v10h-10z$/);
});

test('a map without land stays as it is', () => {
  expect(shareLand('<g class="sea"/>', { coasted: 'M0 0l1 1 1 2z', bare: '' }, 'land')).toBe('<g class="sea"/>');
});
