import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clearUpdates, goTo, mapUpdated, sceneOf, searchOf, viewOf, waitForSearch, waitForView } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

/** Drawn marks of a layer, by what the map's own picture holds. */
async function drawn(page: Page, layer: string): Promise<number> {
  const { marks } = await sceneOf(page);
  return marks.filter(mark => mark.layer === layer && mark.kind !== 'place' && mark.kind !== 'outline').length;
}

async function coinsAndTexts(page: Page): Promise<{ coins: number; stamps: number; boxes: number }> {
  return page.evaluate(() => {
    const glyphs = document.querySelector('lode-canvas')!.placed!.glyphs;
    const count = (kind: string) => glyphs.filter(glyph => glyph.kind === kind).length;
    return { coins: count('coin'), stamps: count('stamp'), boxes: count('site') };
  });
}

describe('The legend', () => {
  it('switches a layer off and on again: its marks, its card and the address', async () => {
    await visit('', async page => {
      const before = await coinsAndTexts(page);
      expect(Math.min(before.coins, before.stamps, before.boxes)).toBeGreaterThan(0);
      const circles = await page.locator('lode-canvas circle').count();

      await clearUpdates(page);
      await page.getByRole('switch', { name: 'Show Projects' }).click();
      await waitForSearch(page, '?layers=forums,risks,agreements');
      await mapUpdated(page);
      expect(await drawn(page, 'projects')).toBe(0);
      expect((await coinsAndTexts(page)).coins).toBe(0);
      expect(await page.locator('lode-canvas circle').count()).toBeLessThan(circles);
      expect(await page.locator('lode-projects-card .rule').textContent()).toBe('not drawn');

      await clearUpdates(page);
      await page.getByRole('switch', { name: 'Show Projects' }).press('Space');
      await waitForSearch(page, '');
      await mapUpdated(page);
      expect(await coinsAndTexts(page)).toEqual(before);

      await page.getByRole('switch', { name: 'Show Seats' }).click();
      await waitForSearch(page, '?layers=risks,agreements,projects');
      expect(await drawn(page, 'forums')).toBe(0);
    });
  });

  it('filters by its rows, keeps one alone with Alt, and takes filters back', async () => {
    await visit('', async page => {
      const row = page.locator('lode-risks-card button.row').first();
      const before = await drawn(page, 'risks');
      await row.click();
      await page.waitForFunction(() => location.search.startsWith('?risks='));
      expect(await row.getAttribute('aria-pressed')).toBe('false');
      expect(await drawn(page, 'risks')).toBeLessThan(before);

      await row.click({ modifiers: ['Alt'] });
      await waitForView(page, 'risks', ['armed-conflict', 'insurgency']);
      expect(await row.getAttribute('aria-pressed')).toBe('true');
      await row.click({ modifiers: ['Alt'] });
      await waitForSearch(page, '');

      await page.getByRole('radio', { name: /^Severity 5/ }).click();
      await waitForSearch(page, '?severity=5');
      await page.getByRole('button', { name: /^Remove the filter/ }).click();
      await waitForSearch(page, '');
    });
  });

  it('compares three forums, each with a letter and a colour of its own', async () => {
    await visit('', async page => {
      await clearUpdates(page);
      await page.getByRole('button', { name: 'Compare 3' }).click();
      await mapUpdated(page);
      const { forums } = await viewOf(page);
      expect(forums).toHaveLength(3);
      expect(searchOf(page)).toBe(`?forums=${forums.join(',')}`);
      expect(await page.locator('lode-seats-card .slot').allInnerTexts()).toHaveLength(3);
      const { marks } = await sceneOf(page);
      const stripes = marks.filter(mark => mark.kind === 'area' && mark.fill.kind === 'stripes');
      expect(stripes.length).toBeGreaterThan(3);
      await page.getByRole('button', { name: 'Count', exact: true }).click();
      await waitForSearch(page, '');
    });
  });

  it('says which filter left nothing, and offers its removal', async () => {
    await visit('', async page => {
      await goTo(page, '?layers=projects&minerals=tin&agencies=EXIM&rungs=disbursed&stages=recycling');
      const chips = page.locator('lode-filter-chips');
      await chips.getByText('Nothing passes these filters').waitFor();
      await chips.getByRole('button', { name: 'Clear all' }).click();
      await waitForSearch(page, '?layers=projects');
    });
  });
});

describe('The timeline', () => {
  it('goes back to the days before FORGE, by address and by key', async () => {
    await visit('', async page => {
      const slider = page.getByRole('slider', { name: 'As-of date' });
      const today = await page.locator('h1').textContent();
      const forge = async () => {
        const chips = await page.locator('lode-seats-card .chips').textContent();
        return chips!.includes('FORGE');
      };
      expect(await forge()).toBe(true);

      await goTo(page, '?asof=2025-10-31');
      const then = await page.locator('h1').textContent();
      expect(then).not.toBe(today);
      expect(await forge()).toBe(false);
      expect(await slider.getAttribute('aria-valuetext')).toBe('31 Oct 2025');
      const seats = (await sceneOf(page)).text;
      expect(`${seats.headline} ${seats.standfirst} ${seats.altText}`).not.toContain('FORGE');

      await goTo(page, '');
      await slider.focus();
      for (let months = 0; months < 13; months++) await page.keyboard.press('PageDown');
      await waitForView(page, 'asof', '2025-10-22');
      await waitForSearch(page, '?asof=2025-10-22');
      expect(await forge()).toBe(false);
      await page.keyboard.press('End');
      await waitForSearch(page, '');
      expect(await page.locator('h1').textContent()).toBe(today);
    });
  });

  it('is dragged, and compares with an earlier date', async () => {
    await visit('', async page => {
      const box = (await page.getByRole('slider', { name: 'As-of date' }).boundingBox())!;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x - 200, box.y + box.height / 2, { steps: 4 });
      await page.mouse.up();
      await page.waitForFunction(() => /^\?asof=\d{4}-\d\d-\d\d$/.test(location.search));
      await page.locator('lode-timeline .compare').click();
      await page.waitForFunction(() => /&vs=\d{4}-\d\d-\d\d$/.test(location.search));
      expect(await page.getByRole('slider', { name: 'Date to compare with' }).count()).toBe(1);
      await page.getByRole('button', { name: 'Stop comparing' }).click();
      await page.waitForFunction(() => !location.search.includes('vs='));
    });
  });
});
