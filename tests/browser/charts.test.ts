// Charts and map point at each other, charts are walked by keys, and what is saved is what Node draws.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { figureForTest } from '../chart/draw-for-test.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();
const REGIONS = 'show=concentration&of=committed&by=region&scheme=world-bank';
const workspace = async (page: Page) => {
  await page.locator('lode-chart svg [data-row]').first().waitFor({ timeout: 30_000 });
  await page.locator('lode-network-map svg').waitFor({ timeout: 30_000 });
};
const chart = (page: Page, index: number) => page.locator('lode-chart').nth(index);
/** The place of the name in a row, brought to the middle of the page, px. */
const rowPx = (page: Page, subject: string): Promise<[number, number]> =>
  page
    .locator(`lode-chart svg [data-row="${subject}"]`)
    .first()
    .evaluate(box => {
      box.scrollIntoView({ block: 'center' });
      const { left, top, height } = box.getBoundingClientRect();
      return [left + 6, top + height / 2];
    });
const outlined = (page: Page) =>
  page
    .locator('lode-network-map .outline.hover')
    .evaluateAll(list => list.map(element => element.getAttribute('data-s')));

test('a pointed bar outlines its countries on the map, and a pointed country lights its rows', () =>
  visit(
    `?${REGIONS}`,
    async page => {
      await workspace(page);
      await page.mouse.move(...(await rowPx(page, 'region:sub-saharan-africa')));
      await expect.poll(() => outlined(page)).toContain('country:COD');
      expect(await outlined(page)).not.toContain('country:BRA');
      const map = page.locator('lode-network-map svg');
      await map.scrollIntoViewIfNeeded();
      const box = (await map.boundingBox())!;
      // Brazil on Equal Earth.
      await page.mouse.move(box.x + 0.32 * box.width, box.y + 0.58 * box.height);
      await expect.poll(() => outlined(page)).toEqual(['country:BRA']);
      const lit = await page
        .locator('lode-chart svg .lit')
        .evaluateAll(list => list.map(element => element.getAttribute('data-row')));
      expect(lit).toContain('region:latin-america-caribbean');
      expect(lit).toContain('mineral:niobium');
      expect(lit).not.toContain('region:sub-saharan-africa');
    },
    { ready: false },
  ));

test('arrow keys walk the rows, each says its value, Enter selects', () =>
  visit(
    '?show=concentration&of=projects&by=country',
    async page => {
      await workspace(page);
      const rows = chart(page, 0).locator('[data-row]');
      expect(await rows.evaluateAll(list => list.filter(one => one.getAttribute('tabindex') === '0').length)).toBe(1);
      await rows.first().focus();
      await page.keyboard.press('ArrowDown');
      const second = rows.nth(1);
      expect(await second.evaluate(one => one === (one.getRootNode() as ShadowRoot).activeElement)).toBe(true);
      expect(await second.getAttribute('aria-label')).toMatch(/\d+ projects?/);
      const subject = (await second.getAttribute('data-row'))!;
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.get('select')).toBe(subject);
      await expect.poll(() => second.getAttribute('aria-pressed')).toBe('true');
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
      expect(await rows.first().getAttribute('tabindex')).toBe('0');
    },
    { ready: false },
  ));

test('pressing a mineral filters by it, and again shows all', () =>
  visit(
    '?show=concentration',
    async page => {
      await workspace(page);
      const minerals = () => new URL(page.url()).searchParams.get('minerals');
      await page.mouse.click(...(await rowPx(page, 'mineral:cobalt')));
      await expect.poll(minerals).toBe('cobalt');
      await page.mouse.click(...(await rowPx(page, 'mineral:cobalt')));
      await expect.poll(minerals).toBe(null);
    },
    { ready: false },
  ));

test('a chart that the View names stands first, and can go back', () =>
  visit(
    '?show=concentration&chart=leaders',
    async page => {
      await workspace(page);
      const widths = await page.locator('lode-chart').evaluateAll(list => list.map(one => one.clientWidth));
      expect(widths[0]).toBeGreaterThan(2 * Math.max(...widths.slice(1)));
      await chart(page, 0).locator('lode-menu button').click();
      await chart(page, 0).locator('[role=menuitem]').nth(3).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('chart')).toBe(null);
    },
    { ready: false },
  ));

test('the saved SVG is what Node draws, and the PNG is a picture of twice its size', () =>
  visit(
    `?${REGIONS}`,
    async page => {
      await workspace(page);
      const save = async (item: number): Promise<Buffer> => {
        await chart(page, 0).locator('lode-menu button').first().click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          chart(page, 0).locator('[role=menuitem]').nth(item).click(),
        ]);
        return readFileSync(await download.path());
      };
      // A file has its address and its citation, which a drawing has not.
      const anywhere = (svg: string) =>
        svg
          .replace(/(rdf:about="|<dc:relation>)[^"<]*\?/g, '$1?')
          .replace(/ ?xmlns:dcterms="[^"]*" |<dcterms:[^>]*>[^<]*<\/dcterms:[^>]*>/g, found =>
            found.startsWith('<') ? '' : ' ',
          );
      const lines = (svg: string) => anywhere(svg).split(/(?=<)/);
      const saved = lines((await save(0)).toString('utf8'));
      const drawn = lines(await figureForTest('of=committed&by=region&scheme=world-bank&chart=groups'));
      expect(saved.filter((line, i) => line !== drawn[i])).toEqual([]);
      expect(saved.length).toBe(drawn.length);
      const png = await save(1);
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 2000]);
    },
    { ready: false },
  ));

test('pressing a region marks it, and outlines its countries without filtering', () =>
  visit(
    `?${REGIONS}`,
    async page => {
      await workspace(page);
      const marked = () => new URL(page.url()).searchParams.get('group');
      await page.mouse.click(...(await rowPx(page, 'region:sub-saharan-africa')));
      await expect.poll(marked).toBe('sub-saharan-africa');
      const box = page.locator('lode-chart svg [data-row="region:sub-saharan-africa"]');
      await expect.poll(() => box.getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('lode-network-map .outline.selected').count()).toBeGreaterThan(10);
      await page.mouse.click(...(await rowPx(page, 'region:sub-saharan-africa')));
      await expect.poll(marked).toBe(null);
    },
    { ready: false },
  ));
