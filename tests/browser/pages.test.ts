// The static pages as the build wrote them: one sheet of paper, a map that is drawn, and nothing asked of anybody else.
import { expect, test } from 'vitest';
import { useBrowser } from './visit.ts';

const visit = useBrowser();
const STATIC = { ready: false };

test.each([
  'country/USA.html',
  'country/CHN.html',
  'country/AUS.html',
  'country/COD.html',
  'country/COK.html',
  'zh/country/COD.html',
])('%s prints on one sheet of A4 and of Letter', async path => {
  await visit(
    path,
    async page => {
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = Buffer.from(await page.pdf({ format })).toString('latin1');
        expect([format, pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length]).toEqual([format, 1]);
      }
    },
    STATIC,
  );
});

test('base map and marks are drawn, and no part is wider than a phone', async () => {
  await visit(
    'country/COD.html',
    async page => {
      await page.setViewportSize({ width: 390, height: 844 });
      const base = await page.locator('figure image').getAttribute('href');
      const answer = await page.request.get(new URL(base!, page.url()).href);
      expect([answer.status(), (await answer.text()).includes('class="land"')]).toEqual([200, true]);
      expect(await page.locator('figure svg path').count()).toBeGreaterThan(5);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    },
    STATIC,
  );
});

test('the index leads to a page, and the page to the live map', async () => {
  await visit(
    'atlas.html',
    async page => {
      await page.getByRole('link', { name: 'DR Congo', exact: true }).click();
      expect(await page.locator('h1').textContent()).toBe('DR Congo');
      expect(await page.locator('.bar a[href*="select=country:COD"]').count()).toBe(1);
    },
    STATIC,
  );
});
