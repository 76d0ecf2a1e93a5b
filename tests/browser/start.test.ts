import { describe, expect, it } from 'vitest';
import { clearUpdates, labelPx, mapUpdated, searchOf, viewOf, waitForView } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

describe('The start', () => {
  it('shows the map and the finding before any script runs', async () => {
    await visit(
      '',
      async page => {
        const map = page.locator('#first-picture .map > svg');
        expect((await map.boundingBox())!.width).toBeGreaterThan(900);
        expect(await map.locator('path').count()).toBeGreaterThan(50);
        expect(await map.getAttribute('aria-label')).toContain('As of');
        expect(await page.locator('#first-picture h1').textContent()).toContain('forums');
        expect(await page.locator('noscript').textContent()).toContain('JavaScript');
      },
      { scripts: false, ready: false },
    );
  });

  it('keeps finding and map in place when the live page takes over', async () => {
    await visit('', async page => {
      const marks = await page.evaluate(() =>
        ['map-picture', 'map-ready'].map(name => performance.getEntriesByName(name).map(mark => mark.startTime)),
      );
      expect(marks.map(times => times.length)).toEqual([1, 1]);
      expect(marks[0]![0]).toBeLessThan(marks[1]![0]!);
      expect(await page.locator('#first-picture').count()).toBe(0);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('h1').textContent()).toContain('forums');
      expect(await page.title()).toContain(await page.locator('h1').textContent());
      expect(searchOf(page)).toBe('');
    });
  });

  it('goes on without a network', async () => {
    await visit('', async page => {
      // The page fetches the rest once it has settled; a reader who loses the network before that has less.
      await page.waitForFunction(() => {
        const held = performance.getEntriesByType('resource').map(({ name }) => name);
        return [
          'details.json',
          'detail.topo.json',
          'explore-figure',
          'catalogue.zh',
          'lode-table',
          'noto-sans-sc-600.woff2',
        ].every(part => held.some(name => name.includes(part)));
      });
      await page.waitForLoadState('networkidle');
      await page.mouse.click(...(await labelPx(page, 'country:AUS')));
      await page.locator('lode-dossier .sources a').first().waitFor();
      await page.getByRole('button', { name: /^Language/ }).click();
      await page.getByRole('group', { name: 'Language' }).getByRole('menuitemradio', { name: '中文' }).click();
      await page.locator('html[lang="zh"]').waitFor();
      await page.context().setOffline(true);

      await page.goBack();
      await page.locator('html[lang="en"]').waitFor();
      await page.goForward();
      await page.locator('html[lang="zh"]').waitFor();
      await page.goBack();
      await page.locator('html[lang="en"]').waitFor();

      await page.mouse.click(...(await labelPx(page, 'country:COD')));
      await page.getByRole('heading', { name: 'DR Congo', exact: true }).waitFor();
      expect(await page.locator('lode-dossier .sources a').count()).toBeGreaterThan(3);

      await clearUpdates(page);
      await page.getByRole('button', { name: /^negotiated/ }).click();
      await mapUpdated(page);
      expect((await viewOf(page)).status).not.toContain('negotiated');

      await page.getByRole('slider', { name: 'As-of date' }).press('PageDown');
      await waitForView(page, 'asof', '2026-10-22');
      expect(await page.locator('lode-notice').count()).toBe(0);

      for (const [name, element] of Object.entries({
        Concentration: 'lode-concentration',
        Matrix: 'lode-matrix',
        Table: 'lode-table',
      })) {
        await page.getByRole('button', { name, exact: true }).first().click();
        await page.waitForFunction(tag => document.querySelector(tag)?.shadowRoot?.childElementCount, element);
      }
      expect(await page.locator('lode-notice').count()).toBe(0);
    });
  });
});
