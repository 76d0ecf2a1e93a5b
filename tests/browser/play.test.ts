import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goTo, searchOf, viewOf, waitForSearch, waitForView } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();
/** Near the end of the record, so that a play is short. */
const NEAR_END = '?asof=2026-06-30';

const player = (page: Page) => page.locator('lode-player button');
async function playerReady(page: Page): Promise<void> {
  await player(page).waitFor({ timeout: 15_000 });
}
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('lode-player')!.shadowRoot!.querySelector('button')!.getAttribute('aria-pressed') ===
      'false',
    null,
    { timeout: 30_000 },
  );
}

describe('Playing along the timeline', () => {
  it('goes from event to event to the dataset’s date, and one Back undoes all of it', async () => {
    await visit(
      NEAR_END,
      async page => {
        await playerReady(page);
        const entries = await page.evaluate(() => history.length);
        await player(page).click();
        await page.waitForFunction(() => document.querySelector('lode-player')!.shadowRoot!.querySelector('.line'));
        const first = (await viewOf(page)).asof!;
        expect(first > '2026-06-30').toBe(true);
        expect(await page.locator('lode-player .line').textContent()).toMatch(/\S/);
        await atRest(page);
        await waitForView(page, 'asof', null);
        await waitForSearch(page, '');
        expect(await page.evaluate(() => history.length)).toBe(entries + 1);
        await page.goBack();
        await waitForSearch(page, NEAR_END);
        await waitForView(page, 'asof', '2026-06-30');
      },
      { reducedMotion: 'no-preference' },
    );
  });

  it('stops at any other interaction, and at Back', async () => {
    await visit('?asof=2024-01-01', async page => {
      await playerReady(page);
      await page.keyboard.press('k');
      await page.waitForFunction(() => location.search !== '?asof=2024-01-01');
      await page.getByRole('switch', { name: 'Show Projects' }).click();
      await atRest(page);
      expect((await viewOf(page)).layers).not.toContain('projects');
      const { asof } = await viewOf(page);
      await page.waitForTimeout(2200);
      expect((await viewOf(page)).asof).toBe(asof);
      await goTo(page, '?asof=2025-01-01');
      await page.keyboard.press('k');
      await page.waitForFunction(() => location.search !== '?asof=2025-01-01');
      await page.goBack();
      await atRest(page);
      expect(searchOf(page)).toBe('?asof=2025-01-01');
    });
  });

  it('is played and paused by the space bar on the date, from the beginning when at the end', async () => {
    await visit('', async page => {
      await playerReady(page);
      await page.getByRole('slider', { name: 'As-of date' }).focus();
      await page.keyboard.press(' ');
      await page.waitForFunction(() => location.search.startsWith('?asof=20'));
      expect((await viewOf(page)).asof! < '2022-01-01').toBe(true);
      await page.keyboard.press(' ');
      await atRest(page);
    });
  });

  it('says the end and not each step', async () => {
    await visit(
      NEAR_END,
      async page => {
        await playerReady(page);
        await page.evaluate(() => {
          const region = document.querySelector('[role="status"]')!;
          const said: string[] = [];
          new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
            subtree: true,
            childList: true,
            characterData: true,
          });
          (window as unknown as { said: string[] }).said = said;
        });
        await player(page).click();
        await atRest(page);
        await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 0);
        expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBe(1);
      },
      { reducedMotion: 'no-preference' },
    );
  });

  it('stands in the bar of a phone', async () => {
    await visit(
      NEAR_END,
      async page => {
        await playerReady(page);
        const box = (await player(page).boundingBox())!;
        expect(box.width).toBeGreaterThanOrEqual(44);
        await player(page).click();
        await page.waitForFunction(() => location.search !== '?asof=2026-06-30');
      },
      { width: 390, height: 844, touch: true },
    );
  });
});
