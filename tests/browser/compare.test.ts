import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Camera } from '../../src/core/geo/types.ts';
import type { LodeCanvas } from '../../src/map/lode-canvas.ts';
import { goTo, searchOf, viewOf, waitForSearch, waitForView } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

/** The cameras of both maps as they are seen now. */
function cameras(page: Page): Promise<Camera[]> {
  return page.evaluate(() =>
    [...document.querySelector('lode-compare')!.shadowRoot!.querySelectorAll<LodeCanvas>('lode-canvas')].map(map => {
      const { lng, lat, zoom } = map.frame!.camera;
      return { lng, lat, zoom };
    }),
  );
}

async function expectTied(page: Page): Promise<Camera> {
  const [left, right] = await cameras(page);
  expect(Math.abs(left!.lng - right!.lng)).toBeLessThan(0.01);
  expect(Math.abs(left!.lat - right!.lat)).toBeLessThan(0.01);
  expect(Math.abs(left!.zoom - right!.zoom)).toBeLessThan(0.02);
  return left!;
}

async function bothDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.querySelector('lode-compare')?.shadowRoot;
    const maps = [...(root?.querySelectorAll<LodeCanvas>('lode-canvas') ?? [])];
    return maps.length === 2 && maps.every(map => map.placed !== null);
  });
}

/** The headings of both sides. */
const names = (page: Page) => page.locator('lode-side h2').allTextContents();

describe('Two Views beside each other', () => {
  it('begin with the same View a year earlier, and say how they differ', async () => {
    await visit('', async page => {
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await waitForSearch(page, '?show=compare');
      await bothDrawn(page);
      const [left, right] = await names(page);
      expect(left).toContain('22 Nov 2026');
      expect(right).toContain('22 Nov 2025');
      const headline = await page.locator('lode-compare h1').textContent();
      expect(headline).toMatch(/more seats/);
      expect(await page.title()).toBe(`${headline} · Lodemap`);
      await page.goBack();
      await waitForSearch(page, '');
    });
  });

  it('move together, whichever is moved, also while it moves', async () => {
    await visit(
      '?show=compare',
      async page => {
        await bothDrawn(page);
        const start = await expectTied(page);
        const [, right] = await page.locator('lode-compare .map').all();
        const box = (await right!.boundingBox())!;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        await page.mouse.move(x, y);
        await page.mouse.down();
        for (let i = 1; i <= 4; i += 1) await page.mouse.move(x + i * 15, y);
        await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
        const moving = await expectTied(page);
        expect(moving.lng).toBeLessThan(start.lng - 5);
        await page.mouse.up();
        await page.waitForFunction(() => location.search.includes('camera='));
        await page.getByRole('button', { name: 'Zoom in' }).click();
        await page.waitForFunction(() => /camera=[^&]*,1(&|$)/.test(location.search));
        expect((await expectTied(page)).zoom).toBeCloseTo(1, 1);
        await page.getByRole('button', { name: 'Show the whole region' }).click();
        await waitForView(page, 'camera', null);
        await expectTied(page);
      },
      { ready: false },
    );
  });

  it('select in both, and clear with Escape', async () => {
    await visit(
      '?show=compare&select=country:COD',
      async page => {
        await bothDrawn(page);
        const findings = await page.locator('lode-side .finding').allTextContents();
        expect(findings).toHaveLength(2);
        for (const finding of findings) expect(finding).toMatch(/^DR Congo/);
        await page.keyboard.press('Escape');
        await waitForView(page, 'select', []);
      },
      { ready: false },
    );
  });

  it('take the usual controls on either side, and every change is in the address and undone by Back', async () => {
    await visit(
      '?show=compare',
      async page => {
        await bothDrawn(page);
        const sides = page.locator('lode-side');
        await sides.nth(1).getByRole('switch', { name: 'Risk regions' }).click();
        await page.waitForFunction(() => location.search.includes('beside='));
        const changed = searchOf(page);
        expect((await viewOf(page)).layers).toContain('risks');
        expect((await viewOf(page)).beside).toBe('layers=forums,agreements,projects&asof=2025-11-22');
        await sides.nth(0).getByRole('switch', { name: 'Projects' }).click();
        await waitForView(page, 'layers', ['forums', 'risks', 'agreements']);
        await page.goBack();
        await waitForSearch(page, changed);
        await page.goBack();
        await waitForSearch(page, '?show=compare');
      },
      { ready: false },
    );
  });

  it('swap, and become the same chip by chip or at once', async () => {
    await visit(
      '?asof=2026-02-01&show=compare&beside=minerals%3Dcobalt',
      async page => {
        await bothDrawn(page);
        await page.getByRole('button', { name: 'Swap sides' }).click();
        await waitForView(page, 'beside', 'asof=2026-02-01');
        await waitForView(page, 'minerals', ['cobalt']);
        await page.getByRole('button', { name: /^Minerals: cobalt \| all minerals/ }).click();
        await waitForView(page, 'beside', 'minerals=cobalt&asof=2026-02-01');
        await page.getByRole('button', { name: 'Make both the same' }).click();
        await waitForView(page, 'beside', 'minerals=cobalt');
        expect(await page.locator('lode-compare h1').textContent()).toBe('Both sides show the same');
      },
      { ready: false },
    );
  });

  it('share one place under a handle that the keyboard moves', async () => {
    await visit(
      '?show=compare&split=swipe',
      async page => {
        await bothDrawn(page);
        const handle = page.getByRole('slider', { name: /left map ends/ });
        const shown = () =>
          page
            .locator('lode-compare lode-canvas')
            .nth(1)
            .evaluate(map => getComputedStyle(map).clipPath);
        expect(await handle.getAttribute('aria-valuenow')).toBe('50');
        await handle.focus();
        await page.keyboard.press('ArrowLeft');
        expect(await handle.getAttribute('aria-valuenow')).toBe('48');
        expect(await shown()).toContain('48%');
        await page.keyboard.press('PageUp');
        expect(await handle.getAttribute('aria-valuetext')).toMatch(/58/);
        await page.keyboard.press('End');
        expect(await shown()).toContain('100%');
        await page.keyboard.press('Home');
        expect(await handle.getAttribute('aria-valuenow')).toBe('0');
        expect(searchOf(page)).toBe('?show=compare&split=swipe');
        const [left, right] = await page.locator('lode-compare lode-canvas').all();
        expect(await left!.boundingBox()).toEqual(await right!.boundingBox());
      },
      { ready: false },
    );
  });

  it('keep their own language, theme and size on a phone', async () => {
    await visit(
      '?show=compare&lang=zh&theme=dark',
      async page => {
        await bothDrawn(page);
        const [left, right] = await page.locator('lode-compare lode-canvas').all();
        const [a, b] = [(await left!.boundingBox())!, (await right!.boundingBox())!];
        expect(b.y).toBeGreaterThan(a.y + a.height);
        expect(a.width).toBe(390);
        expect(await page.locator('lode-compare h1').textContent()).toMatch(/对照/);
        const width = await page.locator('lode-compare').evaluate(element => element.scrollWidth);
        expect(width).toBeLessThanOrEqual(390);
      },
      { ready: false, width: 390, height: 844 },
    );
  });

  it('say what of the other View was not understood', async () => {
    await visit(
      '?show=compare&beside=asof%3Dyesterday',
      async page => {
        await bothDrawn(page);
        expect(await page.locator('lode-compare .problem').textContent()).toMatch(/asof="yesterday"/);
        await goTo(page, '?show=compare&beside=asof%3D2025-01-01');
        expect(await page.locator('lode-compare .problem').count()).toBe(0);
      },
      { ready: false },
    );
  });
});
