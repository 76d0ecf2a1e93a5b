// Pictures of pages: drawn, not blank, and readable as PNG.
import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { palettePng } from '../../src/cli/build/palette-png.ts';
import { drawCard } from '../../src/pages/card.ts';
import { MapDrawer } from '../../src/pages/map/map-drawer.ts';
import { compose, openContexts } from './open-pages.ts';

const [en, zh] = (await openContexts()) as [
  Awaited<ReturnType<typeof openContexts>>[0],
  Awaited<ReturnType<typeof openContexts>>[0],
];
const FACES = [
  'fira-sans-400',
  'fira-sans-600',
  'fira-sans-condensed-400',
  'fira-sans-condensed-500',
  'noto-sans-sc-400',
];
const font = { fontFiles: FACES.map(name => `public/fonts/ttf/${name}.ttf`), loadSystemFonts: false };
const paint = (svg: string) => new Resvg(svg, { fitTo: { mode: 'width', value: 600 }, font }).render();

/** How many pixels have another colour than the commonest one, as a share. */
function inked(pixels: Uint8Array): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < pixels.length; i += 4) {
    const color = (pixels[i]! << 16) | (pixels[i + 1]! << 8) | pixels[i + 2]!;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return 1 - Math.max(...counts.values()) / (pixels.length / 4);
}

/** RGBA of a PNG whose rows have no filter; its parts are found by their names. */
function readPalettePng(png: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  const bytes = Buffer.from(png);
  const part = (name: string) => {
    const at = bytes.indexOf(name);
    return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
  };
  const palette = part('PLTE');
  const rows = inflateSync(part('IDAT'));
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const color = rows[y * (widthPx + 1) + 1 + x]! * 3;
      rgba.set([palette[color]!, palette[color + 1]!, palette[color + 2]!, 255], (y * widthPx + x) * 4);
    }
  return rgba;
}

test.each([
  'country:COD',
  'country:COK',
  'country:USA',
  'forum:forge',
  'agreement:us-eu-2026-mou',
  'project:reko-diq',
  'risk:hormuz',
])('the card of %s is not blank', key => {
  for (const context of [en, zh]) {
    const page = compose(context, key);
    const { pixels, width, height } = paint(drawCard(context, page, page.map!).svg);
    expect([width, height]).toEqual([600, 315]);
    expect(inked(pixels)).toBeGreaterThan(0.12);
  }
});

test('base maps have land in both colour schemes, and no text', () => {
  compose(en, 'country:COD');
  const files = en.drawer.baseFiles(':root{--land:#e6e6e3}');
  expect([...files.keys()]).toContain('central-africa-seats');
  for (const svg of files.values()) {
    expect(svg).toMatch(/fill="var\(--(land|seat-0)\)"/);
    expect(svg).not.toContain('<text');
  }
});

test('a base map is drawn once and for every language alike', () => {
  const drawer = new MapDrawer(en.model, () => {
    throw new Error('no atlas');
  });
  expect(drawer.base('africa-seats')).toBe('');
  expect(en.drawer === zh.drawer).toBe(true);
});

test('a palette PNG shows the same picture in at most 256 colours', () => {
  const page = compose(en, 'country:COD');
  const image = paint(drawCard(en, page, page.map!).svg);
  // Each reading of `pixels` copies them all.
  const { pixels } = image;
  const png = palettePng(pixels, image.width, image.height);
  const again = readPalettePng(png, image.width, image.height);
  let difference = 0;
  for (let i = 0; i < pixels.length; i++) difference += Math.abs(pixels[i]! - again[i]!);
  expect(difference / pixels.length).toBeLessThan(1.5);
  expect(png.length).toBeLessThan(image.asPng().length / 2);
});

test('two colours stay exactly these', () => {
  const png = palettePng(Uint8Array.of(1, 2, 3, 255, 200, 100, 50, 255), 2, 1);
  expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
  expect([...png.subarray(41, 47)].sort((a, b) => a - b)).toEqual([1, 2, 3, 50, 100, 200]);
});
