import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { LodePresent } from '../../src/shells/present.ts';
import { readBibtex } from '../core/cite/read-bibtex.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function openShare(page: Page, name: string | RegExp = 'Share'): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('lode-top-bar').getByRole('button', { name }).click();
  await page.locator('lode-share').getByRole('tablist').waitFor();
}

describe('Share', () => {
  it('has the link on the clipboard at once, and another that is frozen', async () => {
    await visit('?region=africa', async page => {
      await openShare(page);
      const dialog = page.locator('lode-share');
      await expect.poll(() => dialog.locator('.said').textContent()).toBe('Copied: Link with the newest data');
      const site = new URL('.', page.url()).href;
      expect(await clipboard(page)).toBe(`${site}?region=africa`);
      await dialog.getByRole('button', { name: /Copy: Link frozen/ }).click();
      await expect.poll(() => clipboard(page)).toMatch(/\?region=africa&data=\d{4}\.\d\d\.\d\d/);
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count()).toBe(0);
    });
  });

  it('cites by keyboard, in the style that is chosen, with italics and as files', async () => {
    await visit('?region=africa', async page => {
      await openShare(page);
      await page.keyboard.press('ArrowRight');
      const dialog = page.locator('lode-share');
      expect(await dialog.getByRole('tab', { name: 'Cite' }).getAttribute('aria-selected')).toBe('true');
      await dialog.getByRole('button', { name: 'Copy: Reference' }).click();
      await expect.poll(() => clipboard(page)).toMatch(/^Lodemap\. \(20\d\d\)\. Africa: .* \[Map\]\. http/);
      const rich = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item!.getType('text/html')).text();
      });
      expect(rich).toMatch(/<i>Africa: /);
      await dialog.getByLabel('Style').selectOption('chicago-note');
      expect(await dialog.getByRole('group', { name: 'Reference' }).textContent()).toMatch(
        /Lodemap, “Africa: .*,” map, /,
      );
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Save .bib' }).click(),
      ]);
      const entry = readBibtex(readFileSync(await download.path(), 'utf8'));
      expect(download.suggestedFilename()).toBe(`${entry.key}.bib`);
      expect(entry.fields.url).toContain('region=africa&data=');
    });
  });

  it('embeds: the code follows the choices, and the preview draws it', async () => {
    await visit('?region=africa', async page => {
      await openShare(page);
      const dialog = page.locator('lode-share');
      await dialog.getByRole('tab', { name: 'Embed' }).click();
      const code = () => dialog.getByLabel('Code', { exact: true }).inputValue();
      expect(await code()).toMatch(
        /^<iframe class="lodemap" src="http.*data=.*\n<script src=".*embed\.js" async><\/script>$/,
      );
      const inside = await (await dialog.locator('iframe').elementHandle())!.contentFrame();
      await inside!.waitForFunction(() =>
        document.querySelector('lode-map')?.shadowRoot?.querySelector('[part~="map"] svg path'),
      );
      await dialog.getByLabel('Data').selectOption('latest');
      await dialog.getByLabel('Place').selectOption('element');
      await dialog.getByLabel('Live map').selectOption('static');
      await dialog.getByLabel('Title above the map').uncheck();
      await dialog.getByLabel('Language').selectOption('zh');
      await expect
        .poll(code)
        .toMatch(/<lode-map view="region=africa&amp;lang=zh" lang="zh" interactive="static" heading="hide">\n.*非洲/);
      await dialog.getByRole('button', { name: 'Copy: Code' }).click();
      expect(await clipboard(page)).toBe(await code());
      await dialog.getByLabel('Place').selectOption('markdown');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Save the picture' }).click(),
      ]);
      expect(await code()).toContain(`](${download.suggestedFilename()})](`);
      const png = readFileSync(await download.path());
      expect([png.subarray(1, 4).toString(), png.includes('bibliographicCitation')]).toEqual(['PNG', true]);
    });
  });

  it('takes the site’s own picture for Markdown where the view is a named one and follows the newest data', async () => {
    await visit('?region=africa&layers=projects', async page => {
      await openShare(page);
      const dialog = page.locator('lode-share');
      await dialog.getByRole('tab', { name: 'Embed' }).click();
      await dialog.getByLabel('Place').selectOption('markdown');
      const code = () => dialog.getByLabel('Code', { exact: true }).inputValue();
      expect(await code()).toMatch(/\]\(lodemap-[\w-]+\.png\)\]\(.*data=/);
      await dialog.getByRole('button', { name: 'Take the site’s picture' }).click();
      const site = new URL('.', page.url()).href;
      await expect.poll(code).toContain(`](${site}view/money-in-africa.png)](${site}?layers=projects&region=africa)`);
      expect(await dialog.getByRole('button', { name: 'Save the picture' }).count()).toBe(0);
      const picture = await page.request.get(`${site}view/money-in-africa.png`);
      expect([picture.ok(), picture.headers()['content-type']]).toEqual([true, 'image/png']);
      // In another language the site has none.
      await dialog.getByLabel('Language').selectOption('zh');
      await expect.poll(code).toMatch(/\]\(lodemap-[\w-]+\.png\)/);
    });
  });

  it('embeds the step that is on the stage', async () => {
    await visit('?mode=present&briefing=february-2026-turn&step=2', async page => {
      await page.waitForFunction(() => document.querySelector<LodePresent>('lode-present')?.picture);
      const title = await page.evaluate(
        () => document.querySelector<LodePresent>('lode-present')!.picture!.content.title,
      );
      await page.mouse.move(300, 300);
      await page.getByRole('button', { name: 'Share, cite or embed this step' }).click();
      const dialog = page.locator('lode-share');
      await dialog.getByRole('heading', { name: 'Share this step' }).waitFor();
      const code = () => dialog.getByLabel('Code', { exact: true }).inputValue();
      expect(await code()).toMatch(
        /embed\.html\?mode=present&amp;briefing=february-2026-turn&amp;step=2&amp;data=[\d.-]+" title="Eleven/,
      );
      const inside = await (await dialog.locator('iframe').elementHandle())!.contentFrame();
      await inside!.waitForFunction(
        words =>
          document.querySelector('lode-map')?.shadowRoot?.querySelector('.still > svg > title')?.textContent === words,
        title,
      );
      await dialog.getByLabel('Place').selectOption('markdown');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Save the picture' }).click(),
      ]);
      expect(await code()).toContain(`](${download.suggestedFilename()})](`);
      expect(
        readFileSync(await download.path())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
      await dialog.getByLabel('Data').selectOption('latest');
      const site = new URL('.', page.url()).href;
      const [, picture] = /\]\((\S+?\.png)\)/.exec(await code())!;
      expect(picture).toMatch(new RegExp(`^${site}briefing/february-2026-turn/[a-z-]+\\.png$`));
      expect((await page.request.get(picture!)).ok()).toBe(true);
      // Keys are the dialog's as long as it is open.
      await page.keyboard.press('PageDown');
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count()).toBe(0);
      expect(await page.evaluate(() => document.querySelector<LodePresent>('lode-present')!.place.step)).toBe(2);
    });
  });

  it('offers the step that the address of a map names', async () => {
    await visit('?briefing=february-2026-turn&step=2', async page => {
      await openShare(page);
      const dialog = page.locator('lode-share');
      await dialog.getByRole('tab', { name: 'Embed' }).click();
      const code = () => dialog.getByLabel('Code', { exact: true }).inputValue();
      expect(await code()).not.toContain('mode=present');
      await dialog.getByLabel('Shows').selectOption('step');
      await expect.poll(code).toMatch(/mode=present&amp;briefing=february-2026-turn&amp;step=2.*title="Eleven/);
      expect(await dialog.getByLabel('Live map').count()).toBe(0);
    });
  });

  it('fits a phone, in Chinese and dark', async () => {
    await visit(
      '?lang=zh&theme=dark',
      async page => {
        await openShare(page, '分享');
        const dialog = page.locator('lode-share');
        for (const tab of ['链接', '引用', '嵌入']) {
          await dialog.getByRole('tab', { name: tab }).click();
          const box = await dialog.locator('dialog').evaluate(one => [one.scrollWidth, one.clientWidth]);
          expect(box[0]).toBeLessThanOrEqual(box[1]!);
          for (const target of await dialog.locator('button, select').all()) {
            const { width, height } = (await target.boundingBox())!;
            expect(Math.min(width, height), await target.textContent().then(String)).toBeGreaterThanOrEqual(43.5);
          }
        }
      },
      { width: 390, height: 844, touch: true },
    );
  });
});
