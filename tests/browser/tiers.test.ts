import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { TierName } from '../../src/map/renderer-choice.ts';
import { labelPx, waitForSearch } from './page-state.ts';
import { readPng } from './read-png.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser({ webgl: true });
const SMALL = { width: 890, height: 600 };

/** Which engine draws, by what it has put on the page. */
async function tier(page: Page): Promise<TierName> {
  const canvases = await page.locator('lode-canvas canvas.maplibregl-canvas').count();
  return canvases > 0 ? 'webgl' : 'svg';
}

/** How many colours are found on a coarse grid over the map. */
async function coloursOnMap(page: Page): Promise<number> {
  const pixels = readPng(await page.locator('lode-canvas').screenshot());
  const found = new Set<string>();
  for (let y = 20; y < pixels.height - 20; y += 6)
    for (let x = 20; x < pixels.width - 20; x += 6) found.add(pixels.at(x, y).join());
  return found.size;
}

function chunks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(entry => new URL(entry.name).pathname)
      .filter(path => /webgl|maplibre/.test(path)),
  );
}

describe('The renderer', () => {
  it('is the SVG where the graphics are software, and WebGL is not even loaded', async () => {
    await visit(
      '',
      async page => {
        expect(await tier(page)).toBe('svg');
        expect(await chunks(page)).toEqual([]);
        expect(await page.locator('lode-notice').count()).toBe(0);
      },
      SMALL,
    );
  });

  it('draws by WebGL when asked, and answers a click there too', async () => {
    await visit(
      '?renderer=webgl',
      async page => {
        expect(await tier(page)).toBe('webgl');
        expect(await coloursOnMap(page)).toBeGreaterThan(8);
        await page.mouse.click(...(await labelPx(page, 'country:AUS')));
        await waitForSearch(page, '?select=country:AUS&renderer=webgl');
        await page.getByRole('heading', { name: 'Australia', exact: true }).waitFor();
      },
      SMALL,
    );
  });

  it('is the SVG where WebGL cannot be had, and says so', async () => {
    await visit(
      '?renderer=webgl',
      async page => {
        expect(await tier(page)).toBe('svg');
        expect(await coloursOnMap(page)).toBeGreaterThan(8);
        expect(await page.locator('lode-notice .words').textContent()).toContain('no usable WebGL');
        await page.locator('lode-notice').getByRole('button', { name: 'Dismiss' }).click();
        expect(await page.locator('lode-notice').count()).toBe(0);
      },
      {
        ...SMALL,
        prepare: page =>
          page.addInitScript(() => {
            const own = HTMLCanvasElement.prototype.getContext;
            HTMLCanvasElement.prototype.getContext = function (
              this: HTMLCanvasElement,
              kind: string,
              ...rest: unknown[]
            ) {
              return /webgl|webgpu/.test(kind) ? null : Reflect.apply(own, this, [kind, ...rest]);
            } as typeof own;
          }),
      },
    );
  });

  it('becomes the SVG at once when the graphics card is lost', async () => {
    await visit(
      '?renderer=webgl&select=country:COD',
      async page => {
        expect(await tier(page)).toBe('webgl');
        const change = await page.evaluate(
          () =>
            new Promise<{ tier: string; reason: string; paths: number }>(resolve => {
              const map = document.querySelector('lode-canvas')!;
              map.addEventListener(
                'tier-change',
                event => {
                  const { tier, reason } = (event as CustomEvent).detail;
                  resolve({ tier, reason, paths: map.shadowRoot!.querySelectorAll('svg path').length });
                },
                { once: true },
              );
              const canvas = map.shadowRoot!.querySelector('canvas')!;
              canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
            }),
        );
        expect(change).toMatchObject({ tier: 'svg', reason: 'lost' });
        expect(change.paths).toBeGreaterThan(50);
        expect(await coloursOnMap(page)).toBeGreaterThan(8);
        await page.getByRole('heading', { name: 'DR Congo', exact: true }).waitFor();
      },
      // What the library says of its own layers, which are gone with the card.
      { ...SMALL, mayFail: /after WebGL context loss|no style added/ },
    );
  });
});
