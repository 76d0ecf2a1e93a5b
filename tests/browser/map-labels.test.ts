import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../src/core/figure/measure-text.ts';
import { labelPx, waitForSearch } from './page-state.ts';
import { channelDistance, type Pixels, readPng } from './read-png.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser({ webgl: true });
const SIZE = { width: 890, height: 600 };
/** Large countries whose names stand in their own fill or beside it. */
const NAMED = ['country:AUS', 'country:IND', 'country:BRA'];

/** The faces of Arabic that the page has fetched, by weight. */
function fetchedFaces(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.fonts].flatMap(({ family, status, weight }) =>
      family.includes('Arabic') && status === 'loaded' ? [weight] : [],
    ),
  );
}

/** The window about a few names, as it looks. */
async function aroundNames(page: Page): Promise<Pixels[]> {
  await page.evaluate(() => document.fonts.ready);
  const boxes = await Promise.all(NAMED.map(subject => labelPx(page, subject)));
  const pictures: Pixels[] = [];
  for (const [x, y] of boxes)
    pictures.push(
      readPng(await page.screenshot({ clip: { x: Math.round(x) - 30, y: Math.round(y) - 9, width: 60, height: 20 } })),
    );
  return pictures;
}

/** Mean difference of the pixels, 0 to 255. */
function difference(a: readonly Pixels[], b: readonly Pixels[]): number {
  let [sum, count] = [0, 0];
  a.forEach((picture, i) => {
    for (let y = 0; y < picture.height; y++)
      for (let x = 0; x < picture.width; x++, count++) sum += channelDistance(picture.at(x, y), b[i]!.at(x, y));
  });
  return sum / count;
}

/** Pictures of names under a query; `without` keeps a file away. */
async function look(query: string, without?: string): Promise<Pixels[]> {
  let pictures: Pixels[] = [];
  await visit(
    query,
    async page => {
      // The WebGL tier draws its names anew when a face comes late.
      await page.waitForTimeout(1500);
      pictures = await aroundNames(page);
    },
    {
      ...SIZE,
      ...(without
        ? { prepare: page => page.route(without, route => route.abort()), mayFail: /Failed to load|net::ERR/ }
        : {}),
    },
  );
  return pictures;
}

describe('The names on the map', () => {
  it('are in Arabic when asked for, in the face and the width that the layout counts on; the page stays in its language', async () => {
    await visit(
      '?labels=ar&renderer=svg',
      async page => {
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
        const name = page.locator('lode-canvas text[data-s="country:AUS"]').first();
        expect(await name.textContent()).toBe('أستراليا');
        await page.waitForFunction(() => [...document.fonts].some(face => face.family.includes('Arabic') && face.status === 'loaded')); // biome-ignore format: one condition
        const { text, widthPx } = await page.evaluate(() => {
          const canvas = document.querySelector('lode-canvas')!;
          const text = canvas.placed!.texts.find(({ subject }) => subject === 'country:AUS')!;
          const drawn = canvas.shadowRoot!.querySelector<SVGTextElement>('text[data-s="country:AUS"]')!;
          return { text, widthPx: drawn.getComputedTextLength() };
        });
        expect(text.font.family).toBe('arabic');
        expect(Math.abs(widthPx - measureText(text.text, text.font))).toBeLessThan(1.5);
        await page.getByRole('heading', { name: /Australia and Japan/ }).waitFor();
      },
      SIZE,
    );
  });

  it('look alike in both tiers, and otherwise without their face', { timeout: 120_000 }, async () => {
    const svg = await look('?labels=ar&layers=forums&renderer=svg');
    const webgl = await look('?labels=ar&layers=forums&renderer=webgl');
    const bare = await look('?labels=ar&layers=forums&renderer=svg', '**/lodemap-arabic-*.woff2');
    expect(difference(svg, webgl)).toBeLessThan(14);
    expect(difference(bare, svg)).toBeGreaterThan(2 * difference(svg, webgl));
  });

  it('fetch nothing of Arabic until asked, and follow the menu', async () => {
    await visit(
      '?renderer=svg',
      async page => {
        const asked: string[] = [];
        page.on('request', request => asked.push(request.url()));
        expect(await fetchedFaces(page)).toEqual([]);
        await page.getByRole('button', { name: /^Language/ }).click();
        await page.getByRole('menuitemradio', { name: 'العربية' }).click();
        await waitForSearch(page, '?labels=ar&renderer=svg');
        await page.locator('lode-canvas text', { hasText: 'الهند' }).first().waitFor();
        await page.waitForFunction(() => [...document.fonts].some(face => face.family.includes('Arabic') && face.status === 'loaded')); // biome-ignore format: one condition
        expect(asked.some(url => /labels\.ar/.test(url))).toBe(true);
        await page.getByRole('button', { name: /^Language/ }).click();
        await page
          .getByRole('group', { name: 'Names on the map' })
          .getByRole('menuitemradio', { name: 'English' })
          .click();
        await waitForSearch(page, '?renderer=svg');
        await page.locator('lode-canvas text', { hasText: 'India' }).first().waitFor();
      },
      { width: 1200, height: 760 },
    );
  });
});
