import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goTo } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

/** Names that stay in Latin letters: of the product, of bodies, of agencies, of the boundaries' maker, of keys, formats and slots. */
const NAMES = [
  'Lodemap',
  'FORGE',
  'Pax Silica',
  'ERGI',
  'Quad CMI',
  'MSP',
  'Natural Earth',
  'DFC',
  'EXIM',
  'SVG',
  'Tab',
  'Home',
  'Enter',
  'Shift',
  'Alt',
  'Esc',
  'English',
  'A',
  'B',
  'C',
  'K',
  'T',
  'n',
];

/** Words in Latin letters that the page shows outside records: text, names for assistive technology, titles, hints. */
async function latinWords(page: Page, roots: string): Promise<string[]> {
  const said = await page.evaluate(selector => {
    const found: string[] = [];
    const read = (node: Node) => {
      if (node instanceof Text) found.push(node.data);
      if (node instanceof Element) {
        if (/^(STYLE|SCRIPT)$/.test(node.tagName)) return;
        for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder'])
          found.push(node.getAttribute(name) ?? '');
        if (node.shadowRoot) read(node.shadowRoot);
      }
      for (const child of node.childNodes) read(child);
    };
    for (const root of document.querySelectorAll(selector)) read(root);
    return found;
  }, roots);
  const left = said.map(text =>
    NAMES.reduce((rest, name) => rest.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), ' '), text),
  );
  return [...new Set(left.flatMap(text => text.match(/[A-Za-zÀ-ÿ]{2,}|\b[A-Za-z]\b/g) ?? []))];
}

const CHROME = 'lode-top-bar, lode-legend, lode-timeline, lode-help, lode-zoom, lode-filter-chips, lode-notice, .skip';
const PHONE_CHROME = 'lode-top-bar, lode-layer-chips, lode-asof-bar, lode-settings, lode-legend, .sheet-grip';

describe('In Chinese', () => {
  it('says every word of the frame in Chinese, and finds by Chinese names', async () => {
    await visit('?lang=zh', async page => {
      expect(await page.locator('html').getAttribute('lang')).toBe('zh');
      for (const menu of await page.locator('lode-top-bar lode-menu button.button').all()) {
        await menu.click();
        expect(await latinWords(page, CHROME)).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page.getByRole('button', { name: /筛选/ }).first().click();
      expect(await latinWords(page, CHROME)).toEqual([]);

      await goTo(page, '?forums=forge,pax-silica&asof=2026-03-01&vs=2025-03-01&minerals=cobalt&severity=9&lang=zh');
      await page.locator('lode-notice .line').waitFor();
      expect(await latinWords(page, 'lode-top-bar, lode-legend, lode-timeline, lode-filter-chips')).toEqual([]);

      await page.keyboard.press('/');
      await page.keyboard.type('刚果');
      await page.getByRole('option').first().waitFor();
      expect((await page.getByRole('option').allInnerTexts()).join()).toContain('刚果（金）');
    });
  });

  it('writes the finding, the map and its announcement in Chinese', async () => {
    await visit('?lang=zh', async page => {
      expect(await latinWords(page, 'h1, .boundary, lode-canvas')).toEqual([]);
    });
  });

  it('on a phone as well', async () => {
    await visit(
      '?lang=zh',
      async page => {
        await page.locator('lode-top-bar button').first().click();
        await page.locator('dialog.drawer').waitFor();
        expect(await latinWords(page, PHONE_CHROME)).toEqual([]);
      },
      { width: 390, height: 844, touch: true },
    );
  });
});
