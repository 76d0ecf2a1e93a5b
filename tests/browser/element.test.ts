// The element on pages of hosts, as the build wrote it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LodeMap } from '../../src/shells/embed/lode-map.ts';
import { countResources, type Resources } from './count-resources.ts';
import { openHost } from './element-host.ts';
import { launchBrowser } from './open-page.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'dist', 'site', 'element');
const MOST_KB = 90;
/** As strict as a page can be that loads the element from its own origin. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";
const CLASSIC = '<script src="element/lode-map.global.js"></script>';
/** Twice a WebGL map without a graphics card. */
const SOFTWARE_WEBGL_MS = 180_000;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const isOn = () => document.querySelector('lode-map')!.shadowRoot!.querySelector('.map.on') !== null;
/** Every event of an embed, as "name detail". */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['view-change', 'select', 'problem'])
      document.addEventListener(name, event => heard.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`));
  });
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

describe('bytes', () => {
  test.each(['lode-map.js', 'lode-map.global.js'])('%s alone draws an English embed in at most 90 kB', file => {
    const bytes = brotliCompressSync(readFileSync(join(FOLDER, file))).length;
    expect(bytes).toBeLessThanOrEqual(MOST_KB * 1000);
  });
  test('before live is asked for, no other script is fetched', () =>
    openHost(browser, '<lode-map></lode-map>', async ({ page, asked, faults }) => {
      await page.waitForTimeout(1000);
      expect(asked.filter(path => /\.m?js$/.test(path))).toEqual(['element/lode-map.js']);
      expect(faults).toEqual([]);
    }));
});

describe('what it shows', () => {
  test('a figure with name, description, alternative text, sources and date', () =>
    openHost(browser, '<lode-map view="forums=pax-silica&layers=forums"></lode-map>', async ({ page }) => {
      await page.waitForFunction(() =>
        /\[1\]/.test(document.querySelector('lode-map')!.shadowRoot!.querySelector('.sources')?.textContent ?? ''),
      );
      const text = await page.locator('lode-map').ariaSnapshot();
      expect(text).toContain('figure "Pax Silica has 25 counted seats');
      expect(text).toMatch(/img "World map/);
      expect(text).toMatch(/Lodemap|as of/);
    }));
  test.each([
    ['two maps', 'show=compare&beside=asof%3D2024-11-22'],
    ['small multiples', 'show=multiples&each=forum'],
    ['a chart', 'show=concentration&chart=groups'],
    ['a step', 'mode=present&briefing=february-2026-turn&step=2'],
  ])('%s as a figure', (_, view) =>
    openHost(browser, `<lode-map view="${view.replaceAll('&', '&amp;')}"></lode-map>`, async ({ page, faults }) => {
      const shapes = await page.locator('lode-map .still svg *').count();
      expect(shapes).toBeGreaterThan(60);
      expect(faults).toEqual([]);
    }),
  );
  test('a low height folds the legend, but not of a picture that never goes live, nor on paper', () =>
    openHost(
      browser,
      '<lode-map height="420"></lode-map><lode-map height="420" interactive="static"></lode-map><lode-map></lode-map>',
      async ({ page }) => {
        const lines = (at: number) => page.locator('lode-map').nth(at).locator('.legend-line').count();
        const isComplete = (at: number) =>
          page.locator('lode-map').nth(at).locator('.legend').evaluate(legend => {
            const { visibility, position } = getComputedStyle(legend);
            return visibility === 'visible' && position === 'static';
          }); // biome-ignore format: one chain
        await page.locator('lode-map').nth(2).locator('.still svg').waitFor();
        expect([await lines(0), await lines(1), await lines(2)]).toEqual([1, 0, 0]);
        expect([await isComplete(0), await isComplete(1), await isComplete(2)]).toEqual([false, true, true]);
        await page.emulateMedia({ media: 'print' });
        expect(await isComplete(0)).toBe(true);
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        expect([await isComplete(0), await lines(0)]).toEqual([true, 0]);
        await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
        await page.emulateMedia({ media: 'screen' });
        expect([await isComplete(0), await lines(0)]).toEqual([false, 1]);
      },
    ));
  test.each([
    ['two maps', 'show=compare'],
    ['small multiples', 'show=multiples'],
    ['a chart', 'show=concentration&chart=groups'],
    ['a step', 'mode=present&briefing=february-2026-turn&step=2'],
  ])('the title of %s can be hidden, and is still its name', (_, view) =>
    openHost(browser, `<lode-map view="${view.replaceAll('&', '&amp;')}"></lode-map>`, async ({ page, faults }) => {
      const figure = page.locator('lode-map .still > svg');
      const named = () => page.locator('lode-map .frame').getAttribute('aria-label');
      const texts = () =>
        figure.locator('text').evaluateAll(all => all.map(({ textContent }) => textContent).join(' '));
      const title = (await figure.locator('> title').textContent())!;
      const begin = title.slice(0, 18);
      expect([await named(), (await texts()).includes(begin)]).toEqual([title, true]);
      const height = () => page.locator('lode-map').evaluate(embed => embed.clientHeight);
      const before = await height();
      await page.locator('lode-map').evaluate(embed => embed.setAttribute('heading', 'hide'));
      await page.waitForFunction(
        words => ![...document.querySelector('lode-map')!.shadowRoot!.querySelectorAll('.still text')].map(({ textContent }) => textContent).join(' ').includes(words),
        begin,
      ); // biome-ignore format: one call
      expect([await named(), await figure.locator('> title').textContent()]).toEqual([title, title]);
      expect(await height()).toBeLessThan(before);
      const file = await page.evaluate(() => (document.querySelector('lode-map') as LodeMap).toSVG());
      expect(file.replace(/<title.*?<\/title>|<metadata>.*?<\/metadata>/gs, '')).toContain(begin);
      expect(faults).toEqual([]);
    }),
  );
  test('setView shows another view; toSVG and toPNG give the complete figure', () =>
    openHost(browser, '<lode-map lang="zh"></lode-map>', async ({ page, faults }) => {
      const made = await page.evaluate(async () => {
        const embed = document.querySelector('lode-map') as LodeMap;
        await embed.setView('region=africa&layers=projects');
        const png = await embed.toPNG({ scale: 1 });
        const picture = await createImageBitmap(png);
        const svg = await embed.toSVG({ widthPx: 1000, heightPx: 700 });
        return { view: embed.getView(), svg, size: [picture.width, picture.height > 300], png: await png.text() };
      });
      expect(made.view).toBe('layers=projects&region=africa&lang=zh');
      expect(made.svg).toMatch(/^<svg [^>]*width="1000" height="700"/);
      expect(made.svg).toMatch(/<dcterms:bibliographicCitation>Lodemap/);
      expect(made.png).toContain('bibliographicCitation');
      expect(made.size).toEqual([744, true]);
      expect(faults).toEqual([]);
    }));
});

test('frozen data are named, and how many later changes touch the view', () =>
  openHost(browser, '<lode-map view="data=2026.11.22&amp;layers=forums"></lode-map>', async ({ page, faults }) => {
    const line = page.locator('lode-map .frozen');
    await page.waitForFunction(() =>
      / · /.test(document.querySelector('lode-map')!.shadowRoot!.querySelector('.frozen')?.textContent ?? ''),
    );
    expect(await line.textContent()).toMatch(/^Frozen at data 2026\.11\.22 · .*changes? touch/);
    await listen(page);
    await page.evaluate(() => (document.querySelector('lode-map') as LodeMap).setView('data=2019.01.01'));
    expect(await heard(page)).toEqual([
      'problem {"message":"data=\\"2019.01.01\\" is no published version, the latest is shown"}',
    ]);
    expect(await line.count()).toBe(0);
    expect(faults.filter(fault => !/404/.test(fault))).toEqual([]);
  }));

test('frozen data whose later changes can’t be had say so, in the line and as an event', () =>
  openHost(browser, '<lode-map lang="zh"></lode-map>', async ({ page }) => {
    await listen(page);
    await page.route('**/data/dataset.json', route => route.abort());
    await page.evaluate(() => (document.querySelector('lode-map') as LodeMap).setView('data=2026.11.22&layers=risks'));
    const line = page.locator('lode-map .frozen');
    await line.filter({ hasText: '未能查到此后的改动' }).waitFor();
    expect(await line.textContent()).toBe('固定于数据版本 2026.11.22 · 未能查到此后的改动');
    expect(await line.evaluate(span => span.classList.contains('unsure'))).toBe(true);
    expect(await heard(page)).toEqual(['problem {"message":"未能查到此后的改动"}']);
  }));

describe('what cannot be used', () => {
  test('a wrong view falls back by key, and says so', () =>
    openHost(browser, '<lode-map></lode-map>', async ({ page }) => {
      await listen(page);
      await page.evaluate(() =>
        (document.querySelector('lode-map') as LodeMap).setView('region=atlantis&layers=forums&nonsense=1'),
      );
      expect(await page.evaluate(() => (document.querySelector('lode-map') as LodeMap).getView())).toBe(
        'layers=forums',
      );
      const problems = await heard(page);
      expect(problems).toHaveLength(2);
      expect(problems.join()).toMatch(/atlantis.*nonsense/);
      expect(await page.locator('lode-map .problem').textContent()).toContain('2 parts of the view');
    }));
  test('is said in the language of the element', () =>
    openHost(browser, '<lode-map lang="zh"></lode-map>', async ({ page }) => {
      await listen(page);
      await page.evaluate(() =>
        (document.querySelector('lode-map') as LodeMap).setView('asof=nonsense&where=forge%20%26%20mio&layers=forums'),
      );
      expect(await heard(page)).toEqual([
        'problem {"message":"asof=“nonsense”无法使用，已显示默认值"}',
        'problem {"message":"where：已显示默认值；第9个字符：“mio”不是词项；是否指mou？"}',
      ]);
      expect(await page.locator('lode-map .problem').textContent()).toBe('视图中有 2 处无法识别');
    }));
  test('a dataset that is not there leaves the picture that stood', () =>
    openHost(browser, '<lode-map></lode-map>', async ({ page }) => {
      await listen(page);
      const drawn = () => page.locator('lode-map .still svg').evaluate(svg => svg.outerHTML.length);
      const before = await drawn();
      for (const src of ['nowhere/dataset.json', 'javascript:alert(1)', 'geo/places.json']) {
        await page.evaluate(async address => {
          const embed = document.querySelector('lode-map') as LodeMap;
          embed.src = address;
          await embed.updateComplete;
          await embed.setView('layers=risks');
        }, src);
        expect(await page.locator('lode-map .problem').textContent()).toContain(src.split('/')[0]);
      }
      expect(await drawn()).toBe(before);
      expect((await heard(page)).every(event => event.startsWith('problem'))).toBe(true);
    }));
  test('hostile attributes are text', () => {
    const evil =
      '&quot;&gt;&lt;img src=x onerror=&quot;window.hit=1&quot;&gt;&lt;/svg&gt;&lt;script&gt;window.hit=1&lt;/script&gt;';
    const names = ['view', 'src', 'lang', 'theme', 'interactive', 'renderer', 'height', 'ratio', 'heading'];
    const tags = names.map(name => `<lode-map ${name}="${evil}"></lode-map>`).join('');
    const group = `<lode-map view="show=concentration&amp;group=${evil}"></lode-map>`;
    return openHost(browser, `<lode-map></lode-map>${tags}${group}`, async ({ page }) => {
      await page.waitForTimeout(2500);
      const found = await page.evaluate(() => ({
        hit: 'hit' in window,
        foreign: [...document.querySelectorAll('lode-map')].filter(embed =>
          embed.shadowRoot!.querySelector('img, script'),
        ).length,
      }));
      expect(found).toEqual({ hit: false, foreign: 0 });
    });
  });
});

describe('live', () => {
  test.each([
    ['a module', undefined],
    ['one classic script', CLASSIC],
  ])('as %s on a strict page: keyboard to the map, a selection, back out', (_, script) =>
    openHost(
      browser,
      '<lode-map renderer="svg"></lode-map>',
      async ({ page, faults }) => {
        await listen(page);
        for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForFunction(isOn);
        await page.waitForFunction(
          () => document.querySelector('lode-map')!.shadowRoot!.activeElement?.localName === 'lode-canvas',
        );
        await page.keyboard.press('Home');
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length === 2);
        expect(await heard(page)).toEqual([
          'select {"subjects":["country:AUS"]}',
          'view-change {"view":"select=country:AUS"}',
        ]);
        await page.locator('lode-map [data-tool=table]').click();
        await page.locator('lode-map lode-embed-sheet table').first().waitFor();
        await page.keyboard.press('Escape');
        expect(await page.locator('lode-map lode-embed-sheet').count()).toBe(0);
        expect(faults).toEqual([]);
      },
      { policy: POLICY, ...(script ? { script } : {}) },
    ),
  );
  test('the wheel scrolls the page and says how to zoom; with Ctrl it zooms', () =>
    openHost(browser, '<lode-map renderer="svg"></lode-map><p style="height: 2000px">More.</p>', async ({ page }) => {
      const map = page.locator('lode-map .map');
      await map.click();
      await page.waitForFunction(isOn);
      await map.hover();
      await page.mouse.wheel(0, 150);
      await page.waitForFunction(() => window.scrollY > 100);
      expect(await page.locator('lode-map .hint').textContent()).toContain('scroll to zoom');
      const view = () => page.evaluate(() => (document.querySelector('lode-map') as LodeMap).getView());
      expect(await view()).toBe('');
      const before = await page.evaluate(() => window.scrollY);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await page.waitForFunction(() => (document.querySelector('lode-map') as LodeMap).getView().includes('camera='));
      expect(await page.evaluate(() => window.scrollY)).toBe(before);
    }));
  test('one finger scrolls the page, two move the map', () =>
    openHost(
      browser,
      '<lode-map renderer="svg"></lode-map><p>More.</p>',
      async ({ page }) => {
        await page.evaluate(() => {
          document.body.style.minHeight = '3000px';
        });
        const map = page.locator('lode-map .map');
        await map.tap();
        await page.waitForFunction(isOn);
        const { x, y, width, height } = (await map.boundingBox())!;
        const [middleX, middleY] = [x + width / 2, y + height / 2];
        const session = await page.context().newCDPSession(page);
        const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
          session.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
          });
        const drag = async (at: (step: number) => [number, number][]) => {
          await touch('touchStart', at(0));
          for (let step = 1; step <= 10; step++) {
            await page.waitForTimeout(20);
            await touch('touchMove', at(step));
          }
          await touch('touchEnd', []);
        };
        const view = () => page.evaluate(() => (document.querySelector('lode-map') as LodeMap).getView());
        await drag(step => [[middleX, middleY - 10 * step]]);
        await page.waitForFunction(() => window.scrollY > 30);
        expect(await view()).toBe('');
        // The page glides on after the finger has gone.
        await page.waitForTimeout(800);
        await page.evaluate(() => window.scrollTo(0, 0));
        await drag(step => [
          [middleX - 30 - 6 * step, middleY],
          [middleX + 30 + 6 * step, middleY],
        ]);
        await page.waitForFunction(() => (document.querySelector('lode-map') as LodeMap).getView().includes('camera='));
        expect(await page.evaluate(() => window.scrollY)).toBe(0);
      },
      { touch: true },
    ));
  test('at most four at a time; those out of sight go back', () =>
    openHost(browser, '<lode-map interactive="live" renderer="svg"></lode-map>'.repeat(7), async ({ page, faults }) => {
      const live = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('lode-map')].flatMap((embed, i) =>
            embed.shadowRoot!.querySelector('.map.on') ? [i] : [],
          ),
        );
      await page.waitForFunction(isOn);
      await page.waitForTimeout(1500);
      expect((await live()).length).toBeLessThanOrEqual(4);
      expect(await live()).toContain(0);
      await page.locator('lode-map').nth(6).scrollIntoViewIfNeeded();
      await page.waitForTimeout(2500);
      expect(await live()).toContain(6);
      expect(await live()).not.toContain(0);
      expect(await page.locator('lode-map .still svg').count()).toBe(7);
      expect(faults).toEqual([]);
    }));
  test('static never goes live', () =>
    openHost(browser, '<lode-map interactive="static"></lode-map>', async ({ page, asked }) => {
      await page.locator('lode-map .map').click();
      await page.waitForTimeout(500);
      expect(await page.locator('lode-map .explore').count()).toBe(0);
      expect(asked.filter(path => /live-map/.test(path))).toEqual([]);
    }));
  test('on paper stands the drawing', () =>
    openHost(browser, '<lode-map theme="dark" renderer="svg"></lode-map>', async ({ page }) => {
      await page.locator('lode-map .map').click();
      await page.waitForFunction(isOn);
      await page.emulateMedia({ media: 'print' });
      const shown = () =>
        page.evaluate(() => {
          const root = document.querySelector('lode-map')!.shadowRoot!;
          const style = (selector: string) => getComputedStyle(root.querySelector(selector)!);
          return [style('.live').display, style('.still').visibility, style('.frame').backgroundColor];
        });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      expect(await shown()).toEqual(['none', 'visible', 'rgb(255, 255, 255)']);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await page.emulateMedia({ media: 'screen' });
      expect(await shown()).toEqual(['block', 'hidden', 'rgb(13, 19, 23)']);
    }));
});

describe('removing', () => {
  const round = async (page: Page, renderer: 'svg' | 'webgl'): Promise<Resources> => {
    await page.evaluate(async name => {
      const embed = document.createElement('lode-map');
      Object.assign(embed, { renderer: name, interactive: 'live' });
      document.body.prepend(embed);
    }, renderer);
    await page.waitForFunction(isOn);
    if (renderer === 'webgl')
      await page.waitForFunction(() => {
        const map = document
          .querySelector('lode-map')!
          .shadowRoot!.querySelector('lode-canvas')!
          .shadowRoot!.querySelector('#map')!;
        return map.childElementCount === 1 && map.querySelector('canvas.maplibregl-canvas');
      });
    await page.evaluate(() => document.querySelector('lode-map')!.remove());
    await page.waitForTimeout(400);
    return page.evaluate(() => window.resources());
  };
  test('gives back listeners, timers and observers, round after round', () =>
    openHost(
      browser,
      '<lode-map></lode-map>',
      async ({ page, faults }) => {
        await page.evaluate(() => document.querySelector('lode-map')!.remove());
        await round(page, 'svg');
        const first = await round(page, 'svg');
        let last = first;
        for (let i = 0; i < 4; i++) last = await round(page, 'svg');
        expect(last).toEqual(first);
        expect(last).toMatchObject({ workers: 0, contexts: 0 });
        expect(faults).toEqual([]);
      },
      { before: countResources },
    ));
  test(
    'gives back WebGL contexts and workers',
    async () => {
      const graphics = await launchBrowser({ webgl: true });
      await openHost(
        graphics,
        '<lode-map></lode-map>',
        async ({ page, faults }) => {
          await page.evaluate(() => document.querySelector('lode-map')!.remove());
          const first = await round(page, 'webgl');
          const second = await round(page, 'webgl');
          expect(second).toEqual(first);
          expect(second).toMatchObject({ workers: 0, contexts: 0 });
          expect(faults).toEqual([]);
        },
        { before: countResources },
      );
      await graphics.close();
    },
    SOFTWARE_WEBGL_MS,
  );
});
