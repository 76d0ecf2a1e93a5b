import { deflateSync, inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { opaquePng } from '../../src/export/opaque-png.ts';
import { renderPng } from '../../src/export/png.ts';
import { readPng } from '../browser/read-png.ts';
import { drawView } from '../figures/draw-view.ts';
import { readChunks } from './read-chunks.ts';

/** A picture of every width modulo four: no two of its bytes in a row are equal. */
function picture(width: number, height: number) {
  const pixels = Uint8Array.from({ length: 4 * width * height }, (_, i) => (i % 4 === 3 ? 255 : (i * 37) % 251));
  return { width, height, pixels };
}

describe('An opaque PNG', () => {
  it.each([1, 2, 3, 4, 5, 7, 8, 13])('holds the pixels that it was given, %i in a row', width => {
    const given = picture(width, 3);
    const png = opaquePng(given, rows => deflateSync(rows))!;
    const chunks = readChunks(png);
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(inflateSync(chunks[1]!.data)).toHaveLength(3 * (3 * width + 1));
    const read = readPng(Buffer.from(png));
    expect([read.width, read.height, read.channels]).toEqual([width, 3, 3]);
    expect([...read.bytes]).toEqual([...given.pixels].filter((_, i) => i % 4 !== 3));
  });

  it.each([0, 4, 14])('is refused when pixel %i is not opaque', at => {
    const given = picture(5, 3);
    given.pixels[4 * at + 3] = 254;
    expect(opaquePng(given, rows => deflateSync(rows))).toBeNull();
  });

  it('shows what the renderer’s own file shows, and is smaller; a transparent figure keeps its ground open', async () => {
    const svg = await drawView('', [900, 600]);
    const own = (text: string) =>
      new Resvg(text, { fitTo: { mode: 'width', value: 1801 }, font: { loadSystemFonts: false } });
    const written = renderPng(svg, { widthPx: 1801, fontFiles: [] });
    const expected = own(svg).render().asPng();
    const [a, b] = [readPng(Buffer.from(written)), readPng(expected)];
    expect([a.channels, b.channels]).toEqual([3, 4]);
    expect(Buffer.compare(Buffer.from(a.bytes), Buffer.from(b.bytes.filter((_, i) => i % 4 !== 3)))).toBe(0);
    expect(written.length).toBeLessThan(expected.length);
    const open =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="3" fill="#c30"/></svg>';
    const [mine, theirs] = [renderPng(open, { widthPx: 1801, fontFiles: [] }), own(open).render().asPng()];
    expect(Buffer.compare(Buffer.from(mine), theirs)).toBe(0);
  });
});
