import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../src/core/figure/draw-map.ts';
import { createFrame } from '../../../src/core/geo/frame.ts';
import type { ProjectionKind } from '../../../src/core/geo/types.ts';
import type { RegionLens } from '../../../src/core/model/records.ts';
import type { Mark } from '../../../src/core/scene/marks.ts';
import { sampleAtlas, sampleLayout, sampleScene } from './sample-scene.ts';

const atlas = sampleAtlas();

function draw(projection: ProjectionKind = 'equal-earth', theme: 'light' | 'dark' = 'light', idPrefix = 'm') {
  const scene = sampleScene(theme, { projection });
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const frame = createFrame({ widthPx: 800, heightPx: 500, padding, projection, lens: null, camera: null, surface: 'screen' }); // biome-ignore format: one record
  const placed = sampleLayout(scene, frame);
  const parts = (part: 'all' | 'ground' | 'symbols') => drawMap(scene, frame, atlas, placed, { idPrefix, parts: part });
  return { all: parts('all'), ground: parts('ground'), symbols: parts('symbols'), scene, frame, placed };
}

describe('drawMap', () => {
  it('draws every kind of mark in its layer, in order', () => {
    const { all } = draw();
    const layers = ['sea', 'land', 'parts', 'lakes', 'borders', 'coast', 'disputes', 'hatches', 'outlines', 'ties', 'leaders', 'glyphs', 'texts']; // biome-ignore format: one list
    const at = layers.map(layer => all.indexOf(`<g class="${layer}"`));
    expect(at.every(index => index >= 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    for (const style of ['selected', 'compared', 'lead', 'added', 'withdrawn'])
      expect(all).toContain(`class="outline ${style}"`);
    for (const filling of ['solid', 'half', 'outline', 'dashed', 'struck'])
      expect(all).toContain(`data-s="agreement:${filling}"`);
    for (const subject of ['project:p', 'risk:r', 'country:AAA']) expect(all).toContain(`data-s="${subject}"`);
  });

  it('holds only numbers, and the same ones every time', () => {
    for (const projection of ['equal-earth', 'globe', 'mercator'] as const)
      for (const theme of ['light', 'dark'] as const) {
        const { all } = draw(projection, theme);
        expect(all).not.toMatch(/NaN|undefined|Infinity|null/);
        expect(draw(projection, theme).all).toBe(all);
      }
  });

  it('is ground and symbols, drawn together or apart', () => {
    const { all, ground, symbols } = draw();
    expect(ground + symbols).toBe(all);
    expect(symbols).not.toContain('class="land"');
  });

  it('leaves Antarctica out of flat views of the world, and only there', () => {
    const area: Mark = { kind: 'area', subject: 'country:ATA', layer: 'forums', sources: [], shape: { of: 'country', id: 'ATA' }, fill: { kind: 'flat', color: '#123456' } }; // biome-ignore format: one record
    const lens = { id: 'south', name: { en: 'South' }, center: [0, -60], bounds: [-60, -85, 60, -40], countries: null } satisfies RegionLens; // biome-ignore format: one record
    const padding = { top: 0, right: 0, bottom: 0, left: 0 };
    const isDrawn = (projection: ProjectionKind, region: RegionLens | null) => {
      const camera = projection === 'globe' ? { lng: 0, lat: -60, zoom: 0 } : null;
      const frame = createFrame({ widthPx: 800, heightPx: 500, padding, projection, lens: region, camera, surface: 'screen' }); // biome-ignore format: one record
      const scene = sampleScene('light', { projection, lens: region, marks: [area] });
      return drawMap(scene, frame, atlas, sampleLayout(scene, frame), { idPrefix: 'm' }).includes(
        'fill="#123456" d="M',
      );
    };
    expect([isDrawn('equal-earth', null), isDrawn('mercator', null)]).toEqual([false, false]);
    expect([isDrawn('equal-earth', lens), isDrawn('globe', null)]).toEqual([true, true]);
  });

  it('keeps ids apart when several maps share a page', () => {
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    const [one, two] = [ids(draw().all), ids(draw('equal-earth', 'light', 'n').all)];
    expect(one.length).toBeGreaterThan(5);
    expect(new Set([...one, ...two]).size).toBe(one.length + two.length);
    const { all } = draw();
    for (const [, id] of all.matchAll(/url\(#([^)]*)\)/g)) expect(one).toContain(id);
  });

  it('refuses a kind of mark that it cannot draw', () => {
    const { scene, frame, placed } = draw();
    const marks = [...scene.marks, { kind: 'cloud' } as never];
    expect(() => drawMap({ ...scene, marks }, frame, atlas, placed, { idPrefix: 'm' })).toThrow(/cloud/);
  });
});
