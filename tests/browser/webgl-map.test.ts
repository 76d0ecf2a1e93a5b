import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './open-page.ts';

const SIZE = { width: 870, height: 520 };
const PORT = 5271;
let server: ViteDevServer;
let browser: Browser;
/** One page for all, as software takes long to prepare WebGL. */
let page: Page;
/** What the page said on the console, and every request that left the origin. */
const said: string[] = [];

beforeAll(async () => {
  server = await createServer({ configFile: 'tests/map/webgl-lab.vite.ts', server: { port: PORT, hmr: false } });
  await server.listen();
  browser = await launchBrowser({ webgl: true });
  page = await browser.newPage({ viewport: SIZE });
  page.on('console', message => {
    if (!/vite|GL Driver Message|uniform block/i.test(message.text())) said.push(message.text());
  });
  page.on('pageerror', error => said.push(error.message));
  page.on('request', request => {
    if (!request.url().startsWith(`http://localhost:${PORT}`) && !/^(data|blob):/.test(request.url()))
      said.push(`request to ${request.url()}`);
  });
  await page.goto(`http://localhost:${PORT}/tests/map/webgl-lab.html`);
  await page.waitForFunction('window.lab?.drawn', null, { timeout: 90_000 });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Pixels that lie in one colour of the SVG picture, every eighth of them, in both pictures. */
async function flatColors(): Promise<{ svg: string; webgl: string }[]> {
  const webgl = await page.screenshot();
  await page.evaluate(`document.body.insertAdjacentHTML('beforeend',
    '<div id="figure" style="position:fixed;inset:0;background:#fff">' + lab.svg() + '</div>')`);
  const svg = await page.screenshot();
  await page.evaluate("document.querySelector('#figure').remove()");
  return page.evaluate(
    async pictures => {
      const [a, b] = await Promise.all(
        pictures.map(async data => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const at = (picture: ImageData, x: number, y: number) => {
        const i = 4 * (y * picture.width + x);
        return [...picture.data.slice(i, i + 3)].join();
      };
      const samples: { svg: string; webgl: string }[] = [];
      for (let y = 8; y < a!.height - 8; y += 8)
        for (let x = 8; x < a!.width - 8; x += 8) {
          const own = at(a!, x, y);
          let flat = true;
          for (let dy = -4; dy <= 4 && flat; dy++)
            for (let dx = -4; dx <= 4 && flat; dx++) flat = at(a!, x + dx, y + dy) === own;
          if (flat) samples.push({ svg: own, webgl: at(b!, x, y) });
        }
      return samples;
    },
    [svg.toString('base64'), webgl.toString('base64')],
  );
}

const apart = (a: string, b: string) => {
  const [x, y] = [a, b].map(color => color.split(',').map(Number));
  return Math.max(...x!.map((channel, i) => Math.abs(channel - y![i]!)));
};

describe('the map on WebGL', () => {
  it.each([
    ['the world', ''],
    ['a region', 'region=africa&select=country:COD'],
    ['the globe', 'projection=globe'],
    ['Mercator in the dark', 'projection=mercator&theme=dark'],
  ])('shows %s in the colours of the figure and says nothing', async (_name, query) => {
    await page.evaluate(`lab.show('${query}')`);
    const samples = await flatColors();
    expect(new Set(samples.map(sample => sample.svg)).size).toBeGreaterThanOrEqual(4);
    expect(samples.length).toBeGreaterThan(400);
    const off = samples.filter(({ svg, webgl }) => apart(svg, webgl) > 2);
    // The figure leaves out the coasts of specks; the live map has them for the next step of the zoom.
    expect(off.length / samples.length, JSON.stringify(off.slice(0, 5))).toBeLessThan(0.002);
    expect(said).toEqual([]);
  });

  it('has every place where the frame has it', async () => {
    for (const [projection, lens] of [
      ['equal-earth', null],
      ['equal-earth', 'africa'],
      ['mercator', null],
      ['globe', null],
      ['globe', 'africa'],
    ]) {
      const result = (await page.evaluate(`lab.checkPoses({
        widthPx: 1100, heightPx: 640, padding: { top: 20, right: 300, bottom: 60, left: 10 }, surface: 'screen',
        projection: ${JSON.stringify(projection)}, lens: lab.model.lenses.get(${JSON.stringify(lens)}) ?? null,
      })`)) as { worst: number; compared: number };
      expect(result.compared).toBeGreaterThanOrEqual(12);
      expect(result.worst, `${projection} ${lens}`).toBeLessThan(1);
    }
  });

  it('tells where a drag led, and returns', async () => {
    await page.evaluate("lab.show('')");
    await page.mouse.move(600, 400);
    await page.mouse.down();
    await page.mouse.move(500, 380, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction("lab.log.some(line => line.startsWith('cameraend'))");
    const log = (await page.evaluate('lab.log')) as string[];
    expect(log.filter(line => line === 'movestart').length).toBe(1);
    await page.evaluate('lab.tier.flyTo(null)');
    const camera = (await page.evaluate('lab.tier.frame().camera')) as { zoom: number };
    expect(camera.zoom).toBeCloseTo(0, 5);
  });
});
