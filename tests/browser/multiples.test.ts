import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchOf, viewOf, waitForView } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visitPage = useBrowser();
/** A page without a large map is complete when its small ones are. */
const visit = (query: string, work: (page: Page) => Promise<void>) => visitPage(query, work, { ready: false });
const panels = (page: Page) => page.locator('lode-multiples li > a');
const drawn = (page: Page) => page.waitForFunction(() => performance.getEntriesByName('multiples-ready').length > 0);
const focused = (page: Page) =>
  page.evaluate(() => document.querySelector('lode-multiples')!.shadowRoot!.activeElement?.getAttribute('data-id'));

describe('Small multiples', () => {
  it('opens the View of a map with a click, and Back returns', async () => {
    await visit('?show=multiples&each=forum', async page => {
      await drawn(page);
      const ergi = page.locator('lode-multiples a[data-id="ergi"]');
      expect(await ergi.getAttribute('href')).toBe('?layers=forums&forums=ergi');
      await ergi.click();
      await waitForView(page, 'show', 'map');
      expect((await viewOf(page)).forums).toEqual(['ergi']);
      expect((await viewOf(page)).layers).toEqual(['forums']);
      await page.goBack();
      await waitForView(page, 'show', 'multiples');
      expect(searchOf(page)).toBe('?show=multiples&each=forum');
      await page.waitForSelector('lode-multiples a[data-id="ergi"] svg use');
    });
  });

  it('moves by arrow keys, one stop for Tab, and Enter opens', async () => {
    await visit('?show=multiples&each=mineral', async page => {
      await drawn(page);
      expect(await page.locator('lode-multiples li > a[tabindex="0"]').count()).toBe(1);
      const ids = await panels(page).evaluateAll(links => links.map(link => link.getAttribute('data-id')));
      await panels(page).first().focus();
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe(ids[1]);
      await page.keyboard.press('ArrowDown');
      const columns = await page.evaluate(
        () =>
          getComputedStyle(
            document.querySelector('lode-multiples')!.shadowRoot!.querySelector('ol')!,
          ).gridTemplateColumns.split(' ').length,
      );
      expect(await focused(page)).toBe(ids[1 + columns]);
      await page.keyboard.press('End');
      expect(await focused(page)).toBe(ids.at(-1));
      await page.keyboard.press('Enter');
      await waitForView(page, 'show', 'map');
      expect((await viewOf(page)).minerals).toEqual([ids.at(-1)]);
    });
  });

  it('says in every map how the country under the pointer stands', async () => {
    await visit('?show=multiples&each=forum', async page => {
      await drawn(page);
      const box = (await page.locator('lode-multiples li svg').first().boundingBox())!;
      // Brazil.
      await page.mouse.move(box.x + box.width * 0.33, box.y + box.height * 0.63);
      await page.mouse.move(box.x + box.width * 0.335, box.y + box.height * 0.63);
      await page.waitForFunction(() =>
        [...document.querySelector('lode-multiples')!.shadowRoot!.querySelectorAll('.line')].every(line =>
          line.textContent!.startsWith('Brazil: '),
        ),
      );
      await page.mouse.move(5, 5);
      await page.waitForFunction(
        () =>
          !document
            .querySelector('lode-multiples')!
            .shadowRoot!.querySelector('.line')!
            .textContent!.startsWith('Brazil'),
      );
    });
  });

  it('keeps all four layers when the last one is switched on', async () => {
    await visit('?show=multiples&each=forum&layers=forums,agreements,projects', async page => {
      await drawn(page);
      await page.getByRole('switch', { name: 'Risk' }).click();
      await waitForView(page, 'layers', ['risks', 'forums', 'agreements', 'projects']);
      expect(await page.locator('lode-multiples [aria-checked="true"]').count()).toBe(4);
    });
  });
});
