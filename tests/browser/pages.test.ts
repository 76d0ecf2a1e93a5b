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
      const base = await page.locator('figure img').getAttribute('src');
      const answer = await page.request.get(new URL(base!, page.url()).href);
      expect([answer.status(), (await answer.text()).includes('class="land"')]).toEqual([200, true]);
      expect(await page.locator('figure svg path').count()).toBeGreaterThan(5);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    },
    STATIC,
  );
});

/** Colour of the middle of an element's paint, as `r, g, b`. */
const fillOf = (selector: string) => `getComputedStyle(document.querySelector('${selector}')).fill`;

test.each(['view/overview.html', 'briefing/concentration-and-risk/leaders.html'])(
  'the figure of %s follows the dark scheme',
  async path => {
    await visit(
      path,
      async page => {
        const ground = await page.evaluate<string>(fillOf('figure.full svg > path'));
        const words = await page.evaluate<string>(fillOf('figure.full svg text'));
        const light = (color: string) =>
          (color.match(/\d+/g) ?? []).map(Number).reduce((sum, value) => sum + value, 0) / 3;
        expect([light(ground) < 40, light(words) > 150]).toEqual([true, true]);
      },
      { ...STATIC, colorScheme: 'dark' },
    );
  },
);

test.each(['view/overview.html', 'zh/briefing/february-2026-turn/the-room.html'])(
  'the figure of %s fits a phone, which gets its finding and the way to the figure alone',
  async path => {
    await visit(
      path,
      async page => {
        const figure = (await page.locator('figure.full svg').boundingBox())!;
        expect([figure.x >= 0, figure.x + figure.width <= 390]).toEqual([true, true]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        const scrolls = await page.locator('figure.full').evaluate(box => box.scrollWidth > box.clientWidth);
        expect(scrolls).toBe(false);
        expect(await page.locator('p.finding').isVisible()).toBe(true);
        const href = await page.locator('p.narrow a').getAttribute('href');
        const answer = await page.request.get(new URL(href!, page.url()).href);
        expect([
          answer.status(),
          (await answer.text()).includes(path.startsWith('zh/') ? 'lang="zh"' : 'lang="en"'),
        ]).toEqual([200, true]);
      },
      { ...STATIC, width: 390, height: 844 },
    );
  },
);

test('paper is light, whatever the screen is', async () => {
  await visit(
    'country/COD.html',
    async page => {
      const ink = () => page.evaluate<string>('getComputedStyle(document.body).color');
      expect(await ink()).toBe('rgb(237, 241, 243)');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await ink()).toBe('rgb(23, 33, 42)');
    },
    { ...STATIC, colorScheme: 'dark' },
  );
});

test('folded sources stand open on paper', async () => {
  await visit(
    'view/overview.html',
    async page => {
      const last = page.locator('details li').last();
      const isShown = () => last.evaluate(item => item.checkVisibility({ contentVisibilityAuto: true }));
      expect(await isShown()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await isShown()).toBe(true);
      expect(await page.locator('p.finding').isVisible()).toBe(false);
    },
    STATIC,
  );
});

test('a page saved by itself keeps its marks over land in rough lines', async () => {
  await visit(
    'country/COD.html',
    async page => {
      const text = await page.content();
      await page.setContent(text.replace(/<link rel="stylesheet"[^>]*>/, '').replace('../map/', 'data:,'));
      expect(await page.evaluate<string>(fillOf('figure svg > path:nth-of-type(2)'))).toBe('rgb(230, 230, 227)');
      const picture = await page.locator('figure img').boundingBox();
      // A missing picture without words takes no place, so that no broken sign covers the land.
      const seen = await page.evaluate(() => {
        const { left, top, width, height } = document.querySelector('figure svg')!.getBoundingClientRect();
        return document.elementFromPoint(left + width * 0.04, top + height * 0.1)?.localName;
      });
      expect([picture === null || picture.width === 0, seen !== 'img']).toEqual([true, true]);
    },
    { ...STATIC, mayFail: /./ },
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
