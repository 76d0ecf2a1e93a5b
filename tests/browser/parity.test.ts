import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlas } from '../open-dataset.ts';
import { type DrawnMap, knownPoints, PATCH_HALF_PX } from './known-points.ts';
import { launchBrowser, mapReady, type OpenPage, openPage } from './open-page.ts';
import { goTo } from './page-state.ts';
import { channelDistance, type Pixels, type Rgb, readPng } from './read-png.ts';

const VIEWS = [
  '',
  'layers=forums',
  'layers=forums&theme=dark',
  'theme=dark',
  'layers=forums&theme=print',
  'forums=forge',
  'layers=forums&forums=forge,pax-silica',
  'layers=forums&forums=forge,pax-silica,ergi',
  'layers=forums&forums=pax-silica,ergi&theme=dark',
  'membership=inferred&layers=forums',
  'asof=2025-10-31',
  'layers=risks&severity=1',
  'layers=projects',
  'layers=agreements&worldview=us',
  'region=africa',
  'region=southeast-asia&theme=dark',
  'projection=mercator',
  'projection=mercator&layers=forums,risks&severity=2&theme=dark',
  'projection=globe',
  'projection=globe&theme=dark&camera=25,0,0.5',
];
const POINTS = 40;
/** Points that may lie on something that neither scene nor boundaries tell. */
const MISSES = 2;
const FLAT_STEP = 6;
const PATTERN_STEP = 12;

let browser: Browser;
let svg: OpenPage;
let webgl: OpenPage;
let patterns = 0;

async function open(renderer: string): Promise<OpenPage> {
  const opened = await openPage(browser, `?region=africa&renderer=${renderer}`, {
    width: 890,
    height: 600,
    reducedMotion: 'reduce',
  });
  await mapReady(opened.page);
  // Both levels of boundaries are here from now on: each change of View is one drawing.
  await opened.page.evaluate(() => document.querySelector('lode-canvas')!.atlasFor!('detail', 'default'));
  return opened;
}

beforeAll(async () => {
  browser = await launchBrowser({ webgl: true });
  [svg, webgl] = await Promise.all([open('svg'), open('webgl')]);
});
afterAll(() => browser?.close());

async function picture({ page }: OpenPage): Promise<Pixels> {
  return readPng(await page.locator('lode-canvas').screenshot());
}

/** What the page has drawn. */
function drawnMap(page: Page): Promise<DrawnMap> {
  return page.evaluate(() => {
    const canvas = document.querySelector('lode-canvas')!;
    const { left, top } = canvas.getBoundingClientRect();
    const over = [...document.querySelectorAll('.over > *, .boundary, lode-zoom')].map(element => {
      const box = element.getBoundingClientRect();
      return [box.x - left, box.y - top, box.width, box.height] as const;
    });
    const { marks, theme } = canvas.scene!;
    return { request: canvas.frame!.request, placed: canvas.placed!, scene: { marks, theme }, over };
  });
}

function rgbOf(hex: string): Rgb {
  return [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

describe('The two tiers', () => {
  it.each(VIEWS)('agree on %s', async query => {
    const asked = query ? `${query}&` : '';
    await Promise.all([goTo(svg.page, `?${asked}renderer=svg`), goTo(webgl.page, `?${asked}renderer=webgl`)]);
    const map = await drawnMap(svg.page);
    const pictures = Promise.all([picture(svg), picture(webgl)]);
    const isRegion = map.request.lens !== null;
    const points = knownPoints(map, openAtlas(), openAtlas(isRegion ? 'detail' : 'world'), POINTS, 8);
    const [a, b] = await pictures;

    const flat = points.filter(({ color }) => color !== null);
    expect(flat).toHaveLength(POINTS);
    expect(new Set(flat.map(({ what }) => what)).size).toBeGreaterThanOrEqual(isRegion ? 6 : 12);
    const told = ({ what, x, y }: (typeof points)[number], half: number) =>
      `${what} at ${x},${y}: ${a.mean(x, y, half).map(Math.round)} and ${b.mean(x, y, half).map(Math.round)}`;
    const unlike = flat.filter(({ x, y }) => channelDistance(a.mean(x, y, 1), b.mean(x, y, 1)) > FLAT_STEP);
    expect(unlike.length, unlike.map(point => told(point, 1)).join('\n')).toBeLessThanOrEqual(MISSES);
    const wrong = flat.filter(({ x, y, color }) => channelDistance(a.mean(x, y, 1), rgbOf(color!)) > FLAT_STEP);
    expect(wrong.length, wrong.map(point => `${point.color} ${told(point, 1)}`).join('\n')).toBeLessThanOrEqual(MISSES);

    const patterned = points.filter(({ color }) => color === null);
    patterns += patterned.length;
    const off = patterned.filter(
      ({ x, y }) => channelDistance(a.mean(x, y, PATCH_HALF_PX), b.mean(x, y, PATCH_HALF_PX)) > PATTERN_STEP,
    );
    expect(off.map(point => told(point, PATCH_HALF_PX))).toEqual([]);
  });

  it('were two, compared on patterns as well, and said nothing', async () => {
    expect(patterns).toBeGreaterThan(20);
    for (const [opened, canvases] of [
      [svg, 0],
      [webgl, 1],
    ] as const)
      expect(await opened.page.locator('lode-canvas canvas.maplibregl-canvas').count()).toBe(canvases);
    for (const { faults, away } of [svg, webgl]) expect([...faults, ...away]).toEqual([]);
  });
});
