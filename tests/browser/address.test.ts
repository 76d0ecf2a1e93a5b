import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatView, parseView } from '../../src/core/view/codec.ts';
import { goTo, searchOf, viewOf, waitForSearch } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

const LOADED = [
  'layers=none',
  'minerals=cobalt,copper&agencies=DFC,EXIM',
  'projection=globe&select=country:COD,country:ZMB&lang=zh',
];
const CAME_TO = [
  'layers=agreements',
  'forums=forge,pax-silica',
  'membership=inferred&theme=dark',
  'kinds=mou,trade-agreement&status=in-force,signed',
  'instruments=equity,loan&rungs=committed&stages=mining',
  'risks=armed-conflict,sanctions&severity=2',
  'asof=2025-10-31&vs=2024-06-01',
  'region=africa&worldview=us',
  'projection=mercator&camera=25.5,-4.25,2',
];
const BAD_VIEWS = [
  'layer=forums&nonsense=1',
  'severity=9&asof=yesterday&projection=peters',
  'select=country:XXX&forums=no-such-forum',
  'select=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  'region=%3Cscript%3Ealert(1)%3C%2Fscript%3E&__proto__=1&%22%3E%3Csvg%20onload%3Dalert(1)%3E=1',
  'minerals=javascript:alert(1)&camera=1,2,NaN&theme=dark&theme=light',
];

const PLACE = 'asof=nonsense&region=atlantis&where=forge%20%26%26%20mio&bogus=1';

async function expectAddress(page: Page, query: string): Promise<void> {
  await page.locator('lode-explore.ready').waitFor();
  const view = await viewOf(page);
  expect(view).toEqual(parseView(query).view);
  expect(`?${formatView(view)}`).toBe(`?${query}`);
  expect(searchOf(page)).toBe(`?${query}`);
  expect(await page.locator('lode-notice').count()).toBe(0);
}

describe('The address', () => {
  it.each(LOADED)('%s is the View, and the View is the address', async query => {
    await visit(`?${query}`, page => expectAddress(page, query), { ready: query.includes('projection') });
  });

  it('that a page comes to later is the View as well', async () => {
    await visit('', async page => {
      for (const query of CAME_TO) {
        await goTo(page, `?${query}`);
        await expectAddress(page, query);
      }
    });
  });

  it('in another order means the same, becomes canonical with the next change, and keeps the renderer', async () => {
    await visit('?theme=dark&renderer=svg&layers=forums', async page => {
      await page.getByRole('switch', { name: 'Show Risk regions' }).click();
      await waitForSearch(page, '?layers=forums,risks&theme=dark&renderer=svg');
    });
  });

  it.each([
    ['zh', /asof=“nonsense”无法使用，已显示默认值（应为：日期，/, /第10个字符：“mio”不是词项；是否指mou？/],
    ['en', /asof="nonsense" can't be used, the default is shown \(expected a date/, /position 10: “mio” is not a term/],
  ])('says in the page’s language (%s) what was not understood', (lang, date, term) =>
    visit(`?lang=${lang}&${PLACE}`, async page => {
      const notice = page.locator('lode-notice');
      await notice.locator('summary').click();
      const lines = await notice.locator('details p').allTextContents();
      expect(lines).toHaveLength(4);
      expect(lines[0]).toMatch(date);
      expect(lines[2]).toMatch(term);
    }),
  );

  it.each(BAD_VIEWS)('%s falls back, says so once, and runs nothing', async query => {
    let dialogs = 0;
    await visit(
      `?${query}`,
      async page => {
        const notice = page.locator('lode-notice');
        await notice.waitFor();
        expect(await notice.count()).toBe(1);
        expect(await notice.locator('summary').textContent()).toMatch(/of the address (was|were) not understood/);
        await notice.locator('summary').click();
        expect(await notice.locator('details p').count()).toBeGreaterThan(0);
        expect(await page.locator('img, iframe, [onload], [onerror]').count()).toBe(0);
        expect(await page.locator('script', { hasText: 'alert' }).count()).toBe(0);
        await notice.getByRole('button', { name: 'Dismiss' }).click();
        await notice.waitFor({ state: 'detached' });
        expect(await page.locator('lode-canvas path').count()).toBeGreaterThan(50);
        expect(dialogs).toBe(0);
      },
      {
        prepare: async page => {
          page.on('dialog', async dialog => {
            dialogs += 1;
            await dialog.dismiss();
          });
        },
      },
    );
  });
});
