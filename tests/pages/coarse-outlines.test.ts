// Outlines on the pages' maps: the same picture in fewer bytes.
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { drawMap } from '../../src/core/figure/draw-map.ts';
import { XLINK } from '../../src/core/figure/draw-panel.ts';
import { placesOfAtlas } from '../../src/core/geo/find-place.ts';
import { createScene } from '../../src/core/scene/create-scene.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { loadMessages } from '../../src/core/text/messages.ts';
import { DEFAULT_VIEW } from '../../src/core/view/codec.ts';
import { changeView } from '../../src/core/view/transitions.ts';
import { coarsenOutlines } from '../../src/pages/map/coarse-outlines.ts';
import { createPageFrame } from '../../src/pages/map/page-frame.ts';
import { openAtlas, openModel } from '../open-dataset.ts';

const paint = (map: string) =>
  new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${XLINK} width="440" height="378">${map}</svg>`, {
    font: { loadSystemFonts: false },
  }).render().pixels;

test.each([
  ['southeast-asia', 'PHL'],
  ['central-africa', 'COD'],
])('on a map of %s, %s is outlined in less than half of the bytes', async (region, country) => {
  const atlas = openAtlas('detail');
  const frame = createPageFrame(openModel(), { region, form: 'square' });
  const view = changeView(DEFAULT_VIEW, { region, layers: [], select: [`country:${country}`] });
  const options = { theme: THEMES.light, messages: await loadMessages('en'), placeOf: placesOfAtlas(atlas) };
  const scene = createScene(openModel(), view, options);
  const selected = {
    ...scene,
    marks: scene.marks.filter(mark => mark.kind === 'outline' && mark.style === 'selected'),
  };
  const nothing = { leaders: [], glyphs: [], texts: [], dropped: [] };
  const map = drawMap(selected, frame, atlas, nothing, { idPrefix: 'm', parts: 'over' });
  const coarse = coarsenOutlines(map, 0.8);
  expect(coarse.length / map.length).toBeLessThan(0.5);
  const [before, after] = [paint(map), paint(coarse)];
  const inked = (pixels: Uint8Array) => pixels.filter((value, i) => i % 4 === 3 && value > 128).length;
  expect(inked(before)).toBeGreaterThan(500);
  expect(inked(after) / inked(before)).toBeGreaterThan(0.93);
  expect(inked(after) / inked(before)).toBeLessThan(1.07);
});

test('a speck and other drawings stay as they are', () => {
  const speck = 'M10 20h10v10h-10z';
  const outline = (data: string) =>
    `<clipPath id="mo1"><path clip-rule="evenodd" d="M-2000 -2000h9v9h-9z${data}"/></clipPath><g clip-path="url(#mo1)"><path d="${data}" fill="none" stroke="#ffffff"/></g>`;
  expect(coarsenOutlines(outline(speck), 0.8)).toContain(`<path id="mo1-1" d="${speck}"/>`);
  const ties = '<g class="ties"><path d="M1 2q3 4 5 6" fill="none" stroke="#17212a"/></g>';
  expect(coarsenOutlines(ties, 0.8)).toBe(ties);
});

test('rings begin where they began, the second from where the first did', () => {
  const rings = 'M100 100l100 0 0 100 -100 0zm300 0l50 0 0 50 -50 0z';
  const data = `<clipPath id="a"><path clip-rule="evenodd" d="M0 0h9zM0 0l1 1 1 2z"/></clipPath><g clip-path="url(#a)"><path d="${rings}" stroke="#ffffff"/></g>`;
  expect(coarsenOutlines(data, 0.8)).toContain('d="M100 100l100 0 0 100-100 0zm300 0 50 0 0 50-50 0z"');
});
