import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { focusOf, searchOf, viewOf, waitForSearch, waitForView } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

/** The country that the keyboard has reached on the map. */
async function walked(page: Page, key: string): Promise<string | null> {
  return page.evaluate(
    pressed =>
      new Promise<string | null>(resolve => {
        const canvas = document.querySelector('lode-canvas')!;
        canvas.addEventListener('subject-focus', event => resolve((event as CustomEvent).detail.subject), {
          once: true,
        });
        const target = canvas.shadowRoot!.activeElement!;
        target.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, composed: true }));
      }),
    key,
  );
}

describe('The keyboard', () => {
  it('reaches search, legend, map and timeline in this order, with a ring to be seen', async () => {
    await visit('', async page => {
      const parts = ['lode-search', 'lode-legend', 'lode-canvas', 'lode-zoom', 'lode-timeline'];
      const met: string[] = [];
      let stops = 0;
      for (; stops < 70 && met.length < parts.length; stops++) {
        await page.keyboard.press('Tab');
        const { path, name } = await focusOf(page);
        expect(name, path).not.toBe('');
        const part = parts.find(other => path.includes(other));
        if (!part || met.includes(part)) continue;
        met.push(part);
        const ring = await page.evaluate(() => {
          let at = document.activeElement!;
          while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          const wide = (element: Element, pseudo?: string) => {
            const { outlineStyle, outlineWidth, borderTopWidth } = getComputedStyle(element, pseudo);
            return Math.max(
              outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
              pseudo ? parseFloat(borderTopWidth) : 0,
            );
          };
          // A field shows the ring about itself and its icon.
          return Math.max(wide(at), wide(at, '::after'), wide(at.parentElement ?? at));
        });
        expect(ring, `ring of ${path}`).toBeGreaterThanOrEqual(2);
      }
      expect(met).toEqual(parts);
      expect(stops).toBeLessThan(60);
    });
  });

  it('jumps over the panels to the map', async () => {
    await visit('', async page => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect((await focusOf(page)).path).toContain('lode-canvas');
    });
  });

  it('walks from country to country, opens one and comes back', async () => {
    await visit('', async page => {
      await page.locator('lode-canvas #map').focus();
      const first = await walked(page, 'Home');
      const next = await walked(page, 'ArrowRight');
      expect(first).toMatch(/^country:[A-Z]{3}$/);
      expect(next).toMatch(/^country:[A-Z]{3}$/);
      expect(next).not.toBe(first);
      await page.locator('lode-tooltip').waitFor({ state: 'attached' });
      await page.keyboard.press('Enter');
      await waitForSearch(page, `?select=${next}`);
      await page.locator('lode-dossier h2').waitFor();
      for (let presses = 0; searchOf(page) && presses < 3; presses++) await page.keyboard.press('Escape');
      expect(searchOf(page)).toBe('');
    });
  });

  it('searches', async () => {
    await visit('', async page => {
      await page.keyboard.press('/');
      expect((await focusOf(page)).path).toContain('lode-search');
      await page.keyboard.type('dr congo');
      await page.getByRole('option').first().waitFor();
      expect(await page.getByRole('option').first().textContent()).toContain('DR Congo');
      await page.keyboard.press('Enter');
      await waitForSearch(page, '?select=country:COD');

      await page.keyboard.press('/');
      await page.keyboard.type('cobalt');
      await page.getByRole('option', { name: /mineral/ }).click();
      await waitForView(page, 'minerals', ['cobalt']);

      await page.keyboard.press('/');
      await page.keyboard.type('qqqq');
      expect(await page.locator('lode-search .none').textContent()).toContain('Nothing found');
      await page.keyboard.press('Escape');
      expect(await page.locator('lode-search input').inputValue()).toBe('');
    });
  });

  it('moves the as-of date by events and opens the help', async () => {
    await visit('', async page => {
      const latest = await page.getByRole('slider', { name: 'As-of date' }).getAttribute('aria-valuetext');
      await page.keyboard.press('[');
      await page.waitForFunction(() => location.search.startsWith('?asof='));
      const first = (await viewOf(page)).asof!;
      await page.keyboard.press('[');
      await page.waitForFunction(before => !location.search.endsWith(before), first);
      const second = (await viewOf(page)).asof!;
      expect(second < first).toBe(true);
      await page.keyboard.press(']');
      await waitForView(page, 'asof', first);
      await page.keyboard.press(']');
      await waitForView(page, 'asof', null);
      expect(await page.getByRole('slider', { name: 'As-of date' }).getAttribute('aria-valuetext')).toBe(latest);

      await page.keyboard.press('?');
      const help = page.getByRole('dialog');
      await help.waitFor();
      expect(await help.textContent()).toContain('Shift + Enter');
      await page.keyboard.press('Escape');
      await help.waitFor({ state: 'hidden' });
    });
  });
});
