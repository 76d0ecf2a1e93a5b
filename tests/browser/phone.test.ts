import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { labelPx, waitForSearch } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();
const PHONE = { width: 390, height: 844, touch: true };

async function sizes(targets: Locator): Promise<{ name: string; width: number; height: number }[]> {
  return targets.evaluateAll(elements =>
    elements.map(element => {
      const { width, height } = element.getBoundingClientRect();
      return { name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '', width, height };
    }),
  );
}

describe('On a phone', () => {
  it('fits the width, and its targets fit a finger', async () => {
    await visit(
      '',
      async page => {
        const [scroll, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expect(scroll).toBeLessThanOrEqual(inner!);
        for (const target of await sizes(page.locator('lode-explore :is(button, a, select):visible'))) {
          // The one is seen only by the keyboard; the other reaches 12 px beyond its box.
          if (/Skip to the map|Panel height/.test(target.name)) continue;
          expect(Math.min(target.width, target.height), target.name).toBeGreaterThanOrEqual(24);
        }
        const main = page.locator(
          'lode-top-bar button:visible, lode-layer-chips button, lode-asof-bar button, lode-dossier .cite',
        );
        expect(await main.count()).toBeGreaterThan(6);
        for (const target of await sizes(main))
          expect(Math.min(target.width, target.height), target.name).toBeGreaterThanOrEqual(43.5);
      },
      PHONE,
    );
  });

  it('has layer switches on the map, a drawer, and a sheet with three stops', async () => {
    await visit(
      '',
      async page => {
        await page.locator('lode-layer-chips').getByRole('switch', { name: 'Projects' }).tap();
        await waitForSearch(page, '?layers=forums,risks,agreements');

        const sheet = page.locator('.sheet');
        const grip = page.getByRole('slider', { name: 'Panel height' });
        const heights: number[] = [];
        for (const stop of ['0', '1', '2']) {
          await grip.press(stop === '0' ? 'PageDown' : 'ArrowUp');
          await page.waitForFunction(
            wanted => document.querySelector('.sheet-grip')?.getAttribute('aria-valuenow') === wanted,
            stop,
          );
          heights.push((await sheet.boundingBox())!.height);
        }
        expect(heights).toEqual([88, 340, 844 - 48]);
        await grip.press('PageDown');

        await page.getByRole('button', { name: 'Menu' }).tap();
        const drawer = page.locator('dialog.drawer');
        await drawer.waitFor();
        await drawer.locator('lode-settings select').first().selectOption('region=africa');
        await page.waitForFunction(() => location.search.includes('region=africa'));
        await drawer.getByRole('button', { name: 'Close' }).tap();
        await drawer.waitFor({ state: 'detached' });
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBe(clientWidth);
      },
      PHONE,
    );
  });

  it('opens a country by a tap, in the sheet', async () => {
    await visit(
      '?layers=forums',
      async page => {
        await page.touchscreen.tap(...(await labelPx(page, 'country:AUS')));
        await waitForSearch(page, '?layers=forums&select=country:AUS');
        await page.locator('.sheet').getByRole('heading', { name: 'Australia', exact: true }).waitFor();
        expect(await page.locator('.sheet .cite').count()).toBeGreaterThan(3);
      },
      PHONE,
    );
  });
});

describe('The bar of a window that is neither', () => {
  it('lays nothing over its neighbour at the widths of laptops and tablets', async () => {
    await visit('?region=latin-america', async page => {
      for (const width of [905, 1024, 1179, 1180, 1280, 1339, 1366, 1439, 1440, 1600]) {
        await page.setViewportSize({ width, height: 800 });
        const ends = () =>
          page.evaluate(() => {
            const bar = document.querySelector('lode-top-bar')!.shadowRoot!;
            const parts = [...bar.querySelectorAll('.mark, .fields > *, .shows, .shows-menu, .ways')];
            const boxes = parts.map(part => part.getBoundingClientRect());
            const gaps = boxes.slice(1).map((box, i) => Math.round(box.left - boxes[i]!.right));
            return { least: Math.min(...gaps), end: Math.round(innerWidth - boxes.at(-1)!.right) };
          });
        await expect.poll(async () => (await ends()).least, { message: `at ${width} px` }).toBeGreaterThanOrEqual(0);
        expect((await ends()).end).toBeGreaterThanOrEqual(0);
      }
    });
  });
});
