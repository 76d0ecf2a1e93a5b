import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { labelPx, searchOf, viewOf, waitForSearch } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();
const SELECTED = '?select=country:COD';

/** Headings of the pane's sections, each with the number of its lines that end in `[n]` and of all its lines. */
async function sections(page: Page): Promise<Record<string, { cited: number; lines: number }>> {
  const found: Record<string, { cited: number; lines: number }> = {};
  for (const section of await page.locator('lode-dossier section:has(.line)').all()) {
    const heading = await section.locator('h3').evaluate(element => {
      const words = [...element.childNodes].find(node => node instanceof Text && node.data.trim());
      return words?.textContent?.trim() ?? '';
    });
    const cites = await section.locator('.line .cite').allInnerTexts();
    const cited = cites.filter(cite => /^\[\d+\]$/.test(cite.trim())).length;
    found[heading] = { cited, lines: await section.locator('.line').count() };
  }
  return found;
}

describe('A country on the map', () => {
  it('opens its evidence by a click, and Back, Forward, a reload and Escape hold', async () => {
    await visit('', async page => {
      const pane = page.getByRole('complementary', { name: 'Evidence' });
      await page.mouse.click(...(await labelPx(page, 'country:COD')));
      await page.getByRole('heading', { name: 'DR Congo', exact: true }).waitFor();
      expect(searchOf(page)).toBe(SELECTED);
      const found = await sections(page);
      expect(Object.keys(found)).toEqual(['Seats', 'Agreements', 'Projects', 'Risks']);
      for (const { cited, lines } of Object.values(found)) {
        expect(lines).toBeGreaterThan(0);
        expect(cited).toBe(lines);
      }
      const citation = page.locator('lode-dossier .cite').first();
      const number = (await citation.textContent())!.trim();
      await citation.click();
      const source = page.locator('lode-dossier .sources li.marked');
      expect(await source.textContent()).toContain(number);
      expect(await source.locator('a').getAttribute('href')).toMatch(/^https?:/);

      await page.goBack();
      await pane.waitFor({ state: 'detached' });
      expect(searchOf(page)).toBe('');
      await page.goForward();
      await page.getByRole('heading', { name: 'DR Congo', exact: true }).waitFor();
      expect((await viewOf(page)).select).toEqual(['country:COD']);

      await page.reload();
      await page.getByRole('heading', { name: 'DR Congo', exact: true }).waitFor();
      await page.locator('lode-dossier .sources').waitFor();
      expect(searchOf(page)).toBe(SELECTED);
      expect(await sections(page)).toEqual(found);

      await page.keyboard.press('Escape');
      await pane.waitFor({ state: 'detached' });
      await waitForSearch(page, '');
    });
  });

  it('is compared with a second one by Shift', async () => {
    await visit(SELECTED, async page => {
      await page.keyboard.down('Shift');
      await page.mouse.click(...(await labelPx(page, 'country:AUS')));
      await page.keyboard.up('Shift');
      await waitForSearch(page, '?select=country:COD,country:AUS');
      expect(await page.locator('lode-dossier h2').textContent()).toBe('DR Congo and Australia');
    });
  });
});
