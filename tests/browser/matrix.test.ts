import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sceneOf, viewOf, waitForView } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

/** Countries beside the lead and the EU that the grid lights, that the map fills, and the number that the list says. */
async function meant(page: Page): Promise<{ grid: string[]; map: string[]; said: number; headline: string }> {
  const areas = (await sceneOf(page)).marks.filter(mark => mark.kind === 'area' && mark.layer === 'forums');
  const { lit, said, headline } = await page.evaluate(() => {
    const grid = document.querySelector('lode-matrix')!.shadowRoot!;
    const where = document.querySelector('lode-where')!.shadowRoot!;
    const columns = [...grid.querySelectorAll<HTMLElement>('th.country.lit')];
    return {
      lit: columns.map(column => column.title),
      said: Number.parseInt(where.querySelector('.found strong')?.textContent ?? '0', 10),
      headline: document.querySelector('main.matrix h1')!.textContent!.trim(),
    };
  });
  const others = (id: string) => !['country:USA', 'country:EU'].includes(id);
  return {
    grid: lit.filter(name => !/United States|European Union/.test(name)),
    map: [...new Set(areas.map(area => area.subject))].filter(others),
    said,
    headline,
  };
}

describe('The matrix workspace', () => {
  it('means the same countries on the map, in the grid, in the list and in the count, and Back undoes', async () => {
    await visit('?show=matrix', async page => {
      const field = page.getByLabel('Which countries');
      await field.fill('forge & mou');
      await field.press('Enter');
      await waitForView(page, 'where', 'forge & mou');
      await page.waitForSelector('lode-matrix th.country.lit');
      const found = await meant(page);
      expect(found.said).toBeGreaterThan(1);
      expect(found.grid.length).toBe(found.said);
      expect(found.map.length).toBe(found.said);
      expect(found.headline).toContain('in FORGE and have an MOU');
      await page.goBack();
      await waitForView(page, 'where', null);
      expect(await page.locator('lode-matrix th.country.lit').count()).toBe(0);
      expect(await field.inputValue()).toBe('');
      await page.goForward();
      await waitForView(page, 'where', 'forge & mou');
      expect((await meant(page)).grid).toEqual(found.grid);
    });
  });

  it('builds an expression by clicking: asked for, excluded, and by a combination', async () => {
    await visit('?show=matrix', async page => {
      await page.locator('lode-matrix th.forum', { hasText: 'FORGE' }).click();
      await waitForView(page, 'where', 'forge');
      const forge = await meant(page);
      expect(forge.grid.length).toBe(forge.said);
      await page.locator('lode-where summary').click();
      const project = page.locator('lode-where').getByRole('button', { name: /^project: / });
      await project.click();
      await waitForView(page, 'where', 'forge & project');
      const hosts = await meant(page);
      expect(hosts.said).toBeLessThan(forge.said);
      expect(hosts.map.every(id => forge.map.includes(id))).toBe(true);
      await project.click();
      await waitForView(page, 'where', 'forge & !project');
      expect((await meant(page)).said).toBe(forge.said - hosts.said);
      const bar = page.locator('lode-combinations .bars button').first();
      const size = Number(await bar.locator('.count').textContent());
      await bar.click();
      await page.waitForFunction(
        () => document.querySelector('lode-combinations')!.shadowRoot!.querySelector('.bars button.lit') !== null,
      );
      const combination = await meant(page);
      expect([combination.said, combination.grid.length, combination.map.length]).toEqual([size, size, size]);
      expect((await viewOf(page)).where).toContain('!');
    });
  });

  it('says where an expression breaks off, and asks for nothing', async () => {
    await visit('?show=matrix', async page => {
      const field = page.getByLabel('Which countries');
      await field.fill('forge & (mou | nowhere)');
      const caret = await page.locator('lode-where pre.caret').textContent();
      expect(caret!.indexOf('^')).toBe('forge & (mou | '.length);
      expect(await page.locator('lode-where .error').textContent()).toContain('nowhere');
      await field.press('Enter');
      expect((await viewOf(page)).where).toBeNull();
      expect(await page.locator('lode-matrix th.country.lit').count()).toBe(0);
    });
  });
});
