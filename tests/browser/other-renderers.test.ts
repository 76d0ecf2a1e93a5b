// A figure opens alike elsewhere: a browser, our own PNGs, librsvg and Inkscape draw the same SVG with the same fonts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { rasterize } from '../../src/cli/rasterize.ts';
import { faceFilesOf } from '../../src/export/face-files.ts';
import { hasProgram } from '../export/programs.ts';
import { drawView } from '../figures/draw-view.ts';
import { launchBrowser } from './open-page.ts';
import { type Pixels, readPng } from './read-png.ts';

const SIZE = [1200, 800] as const;
const VIEWS = [
  'theme=light&labels=ar',
  'region=africa&theme=dark&labels=zh',
  'show=multiples&each=forum&theme=print',
  'mode=present&briefing=february-2026-turn&step=3&theme=light&labels=ar',
];
/**
 * Pixels are compared in blocks of this many by as many, because renderers smooth edges and hint letters each in their own way.
 * A letter or symbol that is missing, of another face or elsewhere changes its blocks; smoothing does not.
 */
const BLOCK_PX = 4;
/** Mean difference of a channel over all blocks, 0 to 255. Found: librsvg and Inkscape up to 0.6, Chromium up to 1.1. */
const MOST_MEAN = 1.5;
/** A block that differs by more than this is another picture there; how many of a thousand may be. */
const OTHER = 64;
const MOST_OTHER_PER_MILLE = 0.5;

const folder = mkdtempSync(join(tmpdir(), 'lodemap-renderers-'));
/** The shipped faces and no others, for whoever asks fontconfig. */
const fontconfig = join(folder, 'fonts.conf');
const env = { ...process.env, FONTCONFIG_FILE: fontconfig };
let browser: Browser;

beforeAll(async () => {
  const fonts = resolve('public/fonts/ttf');
  writeFileSync(
    fontconfig,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  browser = await launchBrowser({ env });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const RENDERERS: Readonly<Record<string, { runs: boolean; draw(svg: string): Promise<Pixels> | Pixels }>> = {
  Chromium: { runs: true, draw: drawInBrowser },
  librsvg: {
    runs: hasProgram('rsvg-convert', '--version'),
    draw: svg => drawBy('rsvg-convert', svg, (from, to) => [from, '-o', to]),
  },
  Inkscape: {
    runs: hasProgram('inkscape', '--version'),
    draw: svg => drawBy('inkscape', svg, (from, to) => [from, '-o', to]),
  },
};

async function drawInBrowser(svg: string): Promise<Pixels> {
  const [width, height] = SIZE;
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>html, body { margin: 0 } svg { display: block }</style>${svg}`);
  const picture = readPng(await page.screenshot());
  await page.close();
  return picture;
}

function drawBy(program: string, svg: string, args: (from: string, to: string) => string[]): Pixels {
  const [from, to] = [join(folder, 'figure.svg'), join(folder, `${program}.png`)];
  writeFileSync(from, svg);
  execFileSync(program, args(from, to), { env, stdio: 'ignore' });
  return readPng(readFileSync(to));
}

/** How far two pictures are apart: mean difference of blocks, and blocks of a thousand that are another picture. */
function compareBlocks(a: Pixels, b: Pixels): { mean: number; otherPerMille: number } {
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  let [sum, other, count] = [0, 0, 0];
  for (let y = 0; y + BLOCK_PX <= a.height; y += BLOCK_PX)
    for (let x = 0; x + BLOCK_PX <= a.width; x += BLOCK_PX, count++) {
      const difference = Math.max(
        ...[0, 1, 2].map(channel => Math.abs(meanOf(a, x, y, channel) - meanOf(b, x, y, channel))),
      );
      sum += difference;
      if (difference > OTHER) other += 1;
    }
  return { mean: sum / count, otherPerMille: (1000 * other) / count };
}

function meanOf({ bytes, channels, width }: Pixels, x: number, y: number, channel: number): number {
  let sum = 0;
  for (let row = y; row < y + BLOCK_PX; row++)
    for (let i = (row * width + x) * channels + channel; i < (row * width + x + BLOCK_PX) * channels; i += channels)
      sum += bytes[i]!;
  return sum / BLOCK_PX ** 2;
}

describe.each(VIEWS)('the SVG of "%s"', view => {
  for (const [name, { runs, draw }] of Object.entries(RENDERERS))
    it.skipIf(!runs)(`${name} draws it as our own PNG does`, async () => {
      const svg = await drawView(view, SIZE);
      const own = readPng(
        Buffer.from(await rasterize(svg, { widthPx: SIZE[0], heightPx: SIZE[1], fontFiles: faceFilesOf(svg) })),
      );
      const { mean, otherPerMille } = compareBlocks(own, await draw(svg));
      expect(mean).toBeLessThan(MOST_MEAN);
      expect(otherPerMille).toBeLessThan(MOST_OTHER_PER_MILLE);
    });
});
