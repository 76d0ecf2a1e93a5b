import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { focusOf, searchOf, viewOf, waitForView } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();
const names = (page: Page) => page.locator('lode-table tbody th').allInnerTexts();

describe('The table', () => {
  it('comes and goes with T, takes the keyboard along, and selects with Enter', async () => {
    await visit('?layers=agreements', async page => {
      await page.keyboard.press('t');
      await page.waitForSelector('lode-table tbody tr');
      await page.waitForFunction(() => document.querySelector('lode-table')!.shadowRoot!.activeElement);
      await page.keyboard.press('ArrowDown');
      expect((await focusOf(page)).name).toBe((await names(page))[1]);
      await page.keyboard.press('Enter');
      await page.waitForSelector('lode-table tr.selected');
      expect((await viewOf(page)).select[0]).toMatch(/^agreement:/);
      expect(await page.locator('lode-table tr.selected').count()).toBe(1);
      await page.keyboard.press('T');
      await waitForView(page, 'show', 'map');
      await page.waitForFunction(() => document.activeElement?.localName === 'lode-canvas');
      expect((await focusOf(page)).path).toContain('lode-canvas');
    });
  });

  it('sorts by a column, filters its rows, and counts what is left', async () => {
    await visit('?layers=projects&show=table', async page => {
      const table = page.locator('lode-table');
      const all = (await names(page)).length;
      await table.getByRole('button', { name: 'Amount' }).click();
      expect((await table.locator('th[aria-sort="ascending"]').textContent())!.trim()).toBe('Amount');
      await table.getByRole('searchbox').fill('lithium');
      await page.waitForFunction(() =>
        / of /.test(document.querySelector('lode-table')!.shadowRoot!.querySelector('.counts')!.textContent!),
      );
      expect((await names(page)).length).toBeLessThan(all);
      expect(searchOf(page)).not.toContain('lithium');
    });
  });

  it('hands out a file of every row of the view', async () => {
    await visit('?layers=projects&minerals=cobalt&show=table', async page => {
      await page.getByRole('button', { name: 'Save or copy' }).click();
      const csv = page.getByRole('menuitem', { name: /^CSV/ }).first();
      const [download] = await Promise.all([page.waitForEvent('download'), csv.click()]);
      expect(download.suggestedFilename()).toMatch(/^lodemap-projects-\d{4}-\d\d-\d\d\.csv$/);
    });
  });
});
