// A reader's own records on the built page: taken from a file, drawn, said everywhere, sent nowhere.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './visit.ts';

const visit = useBrowser();
const EXAMPLE = readFileSync('public/own-records-example.json', 'utf8');

function fileOf(text: string) {
  return { name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function openDialog(page: Page): Promise<void> {
  await page.locator('lode-menu.export').getByRole('button').first().click();
  await page.getByText('Add own records').click();
  await page.locator('lode-own dialog[open]').waitFor();
}

describe('Own records', () => {
  it('are checked, drawn, kept over a reload, named in figure and share, and taken off; nothing of them is sent', async () => {
    await visit('?region=africa', async page => {
      const sent: string[] = [];
      page.on('request', request => {
        if (request.method() !== 'GET' || /own-example|Example%20records/.test(request.url())) sent.push(request.url());
      });
      await openDialog(page);
      const dialog = page.locator('lode-own');
      const input = dialog.locator('input[type=file]');

      await input.setInputFiles(fileOf(EXAMPLE.replace('"NAM"', '"NAN"')));
      await expect.poll(() => dialog.locator('.faults').textContent()).toContain('/projects/0/country');
      expect(await page.locator('lode-own-line').count()).toBe(0);

      await input.setInputFiles(fileOf(EXAMPLE));
      await expect.poll(() => dialog.locator('.shown').textContent()).toContain('1 project');
      expect(await dialog.locator('.page > .quiet').textContent()).toContain(
        'other sites since this page was opened: 0',
      );
      await dialog.getByRole('button', { name: 'Example smelter' }).click();
      await expect.poll(() => page.locator('lode-dossier').getByText('Your own record').count()).toBe(1);
      const boundary = page.locator('.boundary');
      await expect.poll(() => boundary.textContent()).toContain('two records of the reader’s own, “Example records”');

      await page.reload();
      await expect.poll(() => page.locator('lode-own-line p').textContent()).toContain('2 own records');
      expect(await page.title()).toContain('Example smelter');

      await page.locator('lode-top-bar').getByRole('button', { name: 'Share' }).click();
      await expect.poll(() => page.locator('lode-share .own').textContent()).toContain('not in the address');
      await page.keyboard.press('Escape');

      await page.locator('lode-own-line').getByRole('button', { name: 'Remove' }).click();
      await expect.poll(() => page.locator('lode-own-line').count()).toBe(0);
      await expect.poll(() => boundary.textContent()).not.toContain('Example records');
      expect(new URL(page.url()).search).not.toContain('own-example');
      expect(sent).toEqual([]);
    });
  });

  it('may be dropped on the map', async () => {
    await visit('', async page => {
      await page.evaluate(text => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
        const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        document.querySelector('lode-explore')!.dispatchEvent(drop);
      }, EXAMPLE);
      await expect.poll(() => page.locator('lode-own .shown').textContent()).toContain('Example records');
    });
  });
});
