import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../src/core/figure/draw-map.ts';
import { createAtlas } from '../../src/core/geo/decode-atlas.ts';
import { createFrame } from '../../src/core/geo/frame.ts';
import { sampleScene } from '../core/figure/sample-scene.ts';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../public/geo/${file}`, import.meta.url), 'utf8'));

describe('the map of the world', () => {
  const atlas = createAtlas(read('world.topo.json'), read('places.json'), { level: 'world', worldview: 'default' });
  const padding = { top: 8, right: 8, bottom: 8, left: 8 };
  const frame = createFrame({ widthPx: 1160, heightPx: 640, padding, projection: 'equal-earth', lens: null, camera: null, surface: 'screen' }); // biome-ignore format: one record
  const placed = { leaders: [], glyphs: [], texts: [], dropped: [] };
  const scene = sampleScene('light', { marks: [] });
  const draw = () => drawMap(scene, frame, atlas, placed, { idPrefix: 'm' });

  it('travels in at most 50 kB, 1160 px wide, without its symbols', () => {
    const svg = draw();
    const bytes = brotliCompressSync(svg).length;
    console.log(`world, 1160 px: ${svg.length} bytes, ${bytes} in brotli`);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(bytes).toBeLessThanOrEqual(50_000);
  });

  it('shows every state, however small', () => {
    const missing = ['NRU', 'MCO', 'VAT', 'TUV', 'SGP'].filter(id => {
      const colored = sampleScene('light', {
        marks: [{ kind: 'area', subject: `country:${id}`, layer: 'forums', sources: [], shape: { of: 'country', id }, fill: { kind: 'flat', color: '#123456' } }], // biome-ignore format: one record
      });
      return !/fill="#123456" d="M/.test(drawMap(colored, frame, atlas, placed, { idPrefix: 'm' }));
    });
    expect(missing).toEqual([]);
  });
});
