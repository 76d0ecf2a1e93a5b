import { buffer } from 'node:stream/consumers';
import { deflateSync, inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { type DrawnStrip, opaquePng, type Picture } from '../../src/export/opaque-png.ts';
import { stripsOf, wholePicture } from '../../src/export/picture-strips.ts';
import { renderPng } from '../../src/export/png.ts';
import { type Pixels, readPng } from '../browser/read-png.ts';
import { drawView } from '../figures/draw-view.ts';
import { readChunks } from './read-chunks.ts';

/** A picture of every width modulo four: no two of its bytes in a row are equal. */
function picture(width: number, height: number) {
  const pixels = Uint8Array.from({ length: 4 * width * height }, (_, i) => (i % 4 === 3 ? 255 : (i * 37) % 251));
  return { width, height, pixels };
}

const iterate = async function* <T>(items: readonly T[]): AsyncIterable<T> {
  yield* items;
};
const deflate = async (rows: AsyncIterable<Uint8Array>) => deflateSync(await buffer(rows));
const pack = (given: Picture, rows: number) =>
  opaquePng({ widthPx: given.width, heightPx: given.height }, iterate([{ skip: 0, rows, picture: given }]), deflate);

/** Gives the share of bytes that differ in some rows, 0 to 1. */
function differingBytes(written: Pixels, pixels: Uint8Array): (from: number, to: number) => number {
  const stride = 3 * written.width;
  return (from, to) => {
    let count = 0;
    for (let i = from * stride; i < to * stride; i++)
      if (written.bytes[i] !== pixels[4 * Math.floor(i / 3) + (i % 3)]) count++;
    return count / ((to - from) * stride);
  };
}

describe('An opaque PNG', () => {
  it.each([1, 2, 3, 4, 5, 7, 8, 13])('holds the pixels that it was given, %i in a row', async width => {
    const given = picture(width, 3);
    const png = (await pack(given, 3))!;
    const chunks = readChunks(png);
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(inflateSync(chunks[1]!.data)).toHaveLength(3 * (3 * width + 1));
    const read = readPng(Buffer.from(png));
    expect([read.width, read.height, read.channels]).toEqual([width, 3, 3]);
    expect([...read.bytes]).toEqual([...given.pixels].filter((_, i) => i % 4 !== 3));
  });

  it('leaves out the rows that belong to the strips beside', async () => {
    const [whole, strips] = [picture(5, 12), []] as [Picture, DrawnStrip[]];
    for (const [from, skip, rows] of [
      [0, 0, 5],
      [3, 2, 4],
      [7, 2, 3],
    ] as const)
      strips.push({ skip, rows, picture: { width: 5, height: 5, pixels: whole.pixels.subarray(20 * from) } });
    const png = await opaquePng({ widthPx: 5, heightPx: 12 }, iterate(strips), deflate);
    expect([...readPng(Buffer.from(png!)).bytes]).toEqual([...whole.pixels].filter((_, i) => i % 4 !== 3));
  });

  it.each([0, 4, 14])('is refused when pixel %i is not opaque', async at => {
    const given = picture(5, 3);
    given.pixels[4 * at + 3] = 254;
    expect(await pack(given, 3)).toBeNull();
  });

  it('shows what the renderer’s own file shows, and is smaller; a transparent figure keeps its ground open', async () => {
    const svg = await drawView('', [900, 600]);
    const own = (text: string) =>
      new Resvg(text, { fitTo: { mode: 'width', value: 1350 }, font: { loadSystemFonts: false } });
    const size = { widthPx: 1350, heightPx: 900, fontFiles: [] };
    const written = await renderPng(svg, size);
    const expected = own(svg).render().asPng();
    const [a, b] = [readPng(Buffer.from(written)), readPng(expected)];
    expect([a.channels, b.channels]).toEqual([3, 4]);
    expect(Buffer.compare(Buffer.from(a.bytes), Buffer.from(b.bytes.filter((_, i) => i % 4 !== 3)))).toBe(0);
    expect(written.length).toBeLessThan(expected.length);
    const open =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="6"><circle cx="4" cy="3" r="2" fill="#c30"/></svg>';
    const [mine, theirs] = [await renderPng(open, size), own(open).render().asPng()];
    expect(Buffer.compare(Buffer.from(mine), theirs)).toBe(0);
  });

  it.each([
    [1801, 1201],
    [3200, 2134],
    [5400, 3600],
  ])('of %i × %i shows no seam between its strips', async (widthPx, heightPx) => {
    const svg = await drawView('', [900, 600]);
    const strips = stripsOf(svg, { widthPx, heightPx });
    expect(strips.length).toBeGreaterThan(1);
    const written = readPng(Buffer.from(await renderPng(svg, { widthPx, heightPx, fontFiles: [] })));
    const whole = new Resvg(wholePicture(svg, { widthPx, heightPx }), { font: { loadSystemFonts: false } }).render();
    expect([written.width, written.height]).toEqual([whole.width, whole.height]);
    const differs = differingBytes(written, whole.pixels);
    // Renderers soften edges tile by tile, and a strip has other tiles.
    expect(differs(0, heightPx)).toBeLessThan(5e-5);
    let row = 0;
    for (const { rows } of strips.slice(0, -1)) {
      row += rows;
      expect(differs(row - 3, row + 3)).toBeLessThan(1e-3);
    }
  });

  it('keeps the shape of a drawing that has another one than its sheet', async () => {
    const square =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="6" viewBox="0 2 3 3"><path d="M-9 -9h30v30h-30z" fill="#fff"/><path d="M0 2h3v2.5h-3z" fill="#c30"/></svg>';
    for (const size of [
      { widthPx: 90, heightPx: 60 },
      { widthPx: 1800, heightPx: 1200 },
    ]) {
      const { width, height, at } = readPng(Buffer.from(await renderPng(square, { ...size, fontFiles: [] })));
      const y = height / 2;
      expect([0.15, 0.18, 0.82, 0.85].map(share => at(Math.round(share * width), y)[1])).toEqual([255, 51, 51, 255]);
      const x = width / 2;
      expect([0.02, 0.8, 0.86].map(share => at(x, Math.round(share * height))[1])).toEqual([51, 51, 255]);
    }
  });

  it('says when a strip can’t be drawn', async () => {
    await expect(
      renderPng('<svg width="9" height="6"><g></svg>', { widthPx: 1801, heightPx: 1201, fontFiles: [] }),
    ).rejects.toThrow();
    await expect(renderPng('<svg/>', { widthPx: 9, heightPx: 6, fontFiles: [] })).rejects.toThrow('Not a figure');
  });
});
