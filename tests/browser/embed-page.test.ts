// `embed.html` in frames of host pages: its height, its view, whom it listens to, and what it leaves to the page around it.
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameIn, type HostVisit } from './host-page.ts';
import { useHosts } from './use-hosts.ts';

const hosts = useHosts();
const site = process.env.LODEMAP_SITE!;

const HELPER = '<script src="SITEembed.js"></script>';
/** The attributes of a frame that has an origin of its own, and of one whose sandbox has taken it away. */
const SANDBOXES = { 'with its origin': '', 'in a sandbox without one': 'sandbox="allow-scripts"' } as const;

interface Wanted {
  query?: string;
  attributes?: string;
  width?: number;
  height?: number;
  after?: string;
  options?: BrowserContextOptions;
}

/** A host page with one frame; `work` is given the page and the frame, in which the map stands. */
async function withFrame(
  { query = '', attributes = '', width = 640, height = 420, after = HELPER, options }: Wanted,
  work: (page: Page, frame: Frame, visit: HostVisit) => Promise<void>,
): Promise<void> {
  const box = `width="${width}" height="${height}" frameborder="0"`;
  const body = `<!doctype html><style>body{margin:0 0 3000px}iframe{display:block}</style>
    <script>views=[];addEventListener('lodemap-view',e=>views.push(e.detail.view))</script>
    <iframe class="lodemap" title="Map" src="${site}embed.html${query}" ${box} ${attributes}></iframe>${after.replaceAll('SITE', site)}`;
  hosts.put('host.html', { body });
  const visit = await hosts.visit('host.html', options);
  try {
    const frame = await shownFrame(visit.page);
    await work(visit.page, frame, visit);
    expect(visit.faults).toEqual([]);
  } finally {
    await visit.close();
  }
}

/**
 * The frame of a page once its map stands. A wait has ended without it now and then, and why is not known: perhaps because a
 * frame without an origin moves to another process. So it is looked for twice.
 */
async function shownFrame(page: Page): Promise<Frame> {
  const shown = async (timeout: number) => {
    const frame = await frameIn(page, 'iframe.lodemap');
    await frame.waitForFunction(() => document.querySelector('lode-map')?.shadowRoot?.querySelector('.still svg'), null, { timeout }); // biome-ignore format: one call
    return frame;
  };
  return shown(8000).catch(() => shown(20_000));
}

const heightPx = (page: Page) => page.evaluate(() => document.querySelector('iframe')!.clientHeight);
const viewOf = (frame: Frame) => frame.evaluate(() => document.querySelector('lode-map')!.getView());
const titleOf = (frame: Frame) => frame.evaluate(() => document.querySelector('lode-map')!.shadowRoot!.querySelector('#title')!.textContent!.trim()); // biome-ignore format: one call
const setDataView = (page: Page, view: string) =>
  page.evaluate(value => document.querySelector('iframe')!.setAttribute('data-view', value), view);
const waitForView = (frame: Frame, view: string) =>
  frame.waitForFunction(wanted => document.querySelector('lode-map')!.getView() === wanted, view);
/** Whether all that is shown is within the frame, and the frame is filled. */
const fits = (frame: Frame) =>
  frame.waitForFunction(() => {
    const { bottom } = document.querySelector('lode-map')!.getBoundingClientRect();
    return document.documentElement.scrollHeight <= innerHeight && Math.abs(bottom - innerHeight) < 1;
  });

type Points = readonly (readonly [number, number])[];
/** Fingers that go from some places of the window to others, px. */
async function move(page: Page, from: Points, to: Points): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Points) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  await touch('touchStart', from);
  for (let share = 0.125; share <= 1; share += 0.125) {
    const between = from.map(([x, y], i) => [x + (to[i]![0] - x) * share, y + (to[i]![1] - y) * share] as const);
    await touch('touchMove', between);
    await page.waitForTimeout(16);
  }
  await touch('touchEnd', []);
}
const swipeUp = (page: Page, [x, y]: readonly [number, number], byPx: number) => move(page, [[x, y]], [[x, y - byPx]]);
/** Back at the top to stay: a swipe goes on for a while after the finger has left, also from where a script has put the page. */
async function scrollBack(page: Page): Promise<void> {
  for (let still = 0; still < 5; ) {
    const moved = await page.evaluate(() => {
      const before = scrollY;
      scrollTo(0, 0);
      return before;
    });
    still = moved === 0 ? still + 1 : 0;
    await page.waitForTimeout(60);
  }
}
const spread = (page: Page, [x, y]: readonly [number, number], toPx: number) =>
  move(page, [[x - 40, y], [x + 40, y]], [[x - toPx, y], [x + toPx, y]]); // biome-ignore format: one line

describe.each(Object.entries(SANDBOXES))('a frame %s', (_, attributes) => {
  it('has the height of what it shows, at any width', async () => {
    await withFrame({ attributes }, async (page, frame) => {
      await fits(frame);
      const wide = await heightPx(page);
      expect(wide).toBeGreaterThan(420);
      await page.evaluate(() => document.querySelector('iframe')!.setAttribute('width', '360'));
      await page.waitForFunction(before => document.querySelector('iframe')!.clientHeight !== before, wide);
      await fits(frame);
    });
  });

  it('follows data-view, and says to which view it has come', async () => {
    await withFrame({ attributes, query: '?region=africa' }, async (page, frame) => {
      const before = await titleOf(frame);
      await setDataView(page, '?layers=forums&severity=5');
      await waitForView(frame, 'layers=forums&severity=5');
      await frame.waitForFunction(
        old => document.querySelector('lode-map')!.shadowRoot!.querySelector('#title')!.textContent!.trim() !== old,
        before,
      );
      await page.waitForFunction(() => (window as unknown as { views: string[] }).views.length > 0);
      expect(await page.evaluate(() => (window as unknown as { views: string[] }).views)).toEqual([
        'layers=forums&severity=5',
      ]);
      await fits(frame);
    });
  });

  it('goes live with the wheel and one finger left to the page; Ctrl and the wheel zoom, and two fingers', async () => {
    const wanted = { attributes, query: '?region=africa&interactive=live', options: { hasTouch: true } };
    await withFrame(wanted, async (page, frame) => {
      await fits(frame);
      await frame.waitForFunction(() => document.querySelector('lode-map')!.shadowRoot!.querySelector('lode-canvas')?.shadowRoot?.querySelector('path')); // biome-ignore format: one call
      await page.mouse.move(320, 250);
      await page.mouse.wheel(0, 150);
      await page.waitForFunction(() => scrollY >= 100);
      await page.evaluate(() => scrollTo(0, 0));
      await swipeUp(page, [320, 300], 200);
      await page.waitForFunction(() => scrollY >= 100);
      expect(await viewOf(frame)).toBe('region=africa');
      await scrollBack(page);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await frame.waitForFunction(() => document.querySelector('lode-map')!.getView().includes('camera='));
      const zoomed = await viewOf(frame);
      await spread(page, [320, 250], 100);
      await frame.waitForFunction(before => document.querySelector('lode-map')!.getView() !== before, zoomed);
      expect(await page.evaluate(() => [scrollY, visualViewport!.scale])).toEqual([0, 1]);
      await page.waitForFunction(() => (window as unknown as { views: string[] }).views.length >= 2);
    });
  });

  it('shows a picture of a chart, of several maps and of two beside each other', async () => {
    for (const show of ['multiples', 'compare', 'concentration&chart=groups'])
      await withFrame({ attributes, query: `?show=${show}` }, (_page, frame) => fits(frame).then(() => undefined));
  });
});

describe('a frame', () => {
  it('reads data-view as it reads an address: what is wrong is said and is never markup', async () => {
    await withFrame({}, async (page, frame) => {
      await setDataView(page, 'region=<img src=x onerror=parent.hit=1>&lode=1&asof=2025-01-01');
      await waitForView(frame, 'asof=2025-01-01');
      const said = frame.locator('lode-map .problem');
      await said.waitFor();
      expect(await frame.evaluate(() => document.querySelector('lode-map')!.shadowRoot!.querySelector('img'))).toBe(
        null,
      );
      await page.waitForFunction(() => (window as unknown as { views: string[] }).views.length > 0);
      expect(await page.evaluate(() => (window as unknown as { views: string[] }).views)).toEqual(['asof=2025-01-01']);
    });
  });

  it('takes the choices of an embed from its address', async () => {
    await withFrame({ query: '?region=africa&interactive=static&heading=hide' }, async (_page, frame) => {
      expect(await viewOf(frame)).toBe('region=africa');
      const embed = frame.locator('lode-map');
      expect([await embed.getAttribute('interactive'), await embed.getAttribute('heading')]).toEqual([
        'static',
        'hide',
      ]);
      expect(await frame.locator('lode-map .problem').count()).toBe(0);
      expect(await frame.locator('lode-map .title').count()).toBe(0);
    });
  });

  it('gets its height from a script that comes late', async () => {
    await withFrame({ after: '' }, async (page, frame) => {
      expect(await heightPx(page)).toBe(420);
      await page.addScriptTag({ url: `${site}embed.js` });
      await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 420);
      await fits(frame);
    });
  });

  it.each([
    ['low', 640, 420],
    ['high', 640, 900],
    ['narrow', 360, 520],
  ])('without the script, fills what it is given, and nothing is cut: %s', async (_name, width, height) => {
    await withFrame({ query: '?layers=forums', width, height, after: '' }, async (page, frame) => {
      await fits(frame);
      expect(await heightPx(page)).toBe(height);
    });
  });

  it.each([
    ['low', 640, 420, 0.5],
    ['small', 320, 400, 0.4],
    ['wide', 900, 500, 0.6],
  ])('without the script, gives most of its height to the map: %s', async (_name, width, height, least) => {
    await withFrame({ width, height, after: '' }, async (_page, frame) => {
      await fits(frame);
      expect((await frame.locator('lode-map .map').boundingBox())!.height).toBeGreaterThan(least * height);
      const button = frame.getByRole('button', { name: 'Legend' });
      const legend = frame.locator('lode-map .legend');
      expect([await button.getAttribute('aria-expanded'), await legend.isVisible()]).toEqual(['false', false]);
      await button.press('Enter');
      expect([await button.getAttribute('aria-expanded'), await legend.isVisible()]).toEqual(['true', true]);
      expect((await legend.textContent())!.replace(/\s+/g, ' ')).toMatch(
        /three or four 6.*letter of interest 32.*chokepoint 4/,
      );
      const [over, line] = [await legend.boundingBox(), await frame.locator('lode-map .legend-line').boundingBox()];
      expect(over!.y).toBeGreaterThanOrEqual(0);
      expect(over!.y + over!.height).toBeLessThanOrEqual(line!.y + 1);
      await legend.press('Escape');
      expect(await legend.isVisible()).toBe(false);
      expect(await button.evaluate(({ ownerDocument }) => ownerDocument.querySelector('lode-map')!.shadowRoot!.activeElement?.getAttribute('aria-expanded'))).toBe('false'); // biome-ignore format: one call
      expect(await frame.locator('lode-map .foot').isVisible()).toBe(true);
      await fits(frame);
    });
  });

  it.each([
    ['two maps', '?show=compare', 640, 420],
    ['two maps', '?show=compare', 320, 400],
    ['small multiples', '?show=multiples', 640, 420],
    ['a chart', '?show=concentration&chart=groups', 320, 400],
  ])('without the script, lays no part of %s over another: %s', async (_name, query, width, height) => {
    await withFrame({ query, width, height, after: '' }, async (_page, frame) => {
      const bottom = (selector: string) =>
        frame.locator(selector).evaluateAll(all => Math.max(...all.map(each => each.getBoundingClientRect().bottom)));
      const top = (selector: string) =>
        frame.locator(selector).evaluateAll(all => Math.min(...all.map(each => each.getBoundingClientRect().top)));
      const still = 'lode-map .still > svg >';
      const [head, footer, foot] = [
        await bottom(`${still} .head`),
        await top(`${still} .footer`),
        await top('lode-map .foot'),
      ];
      const drawn = `${still} :is(.side > path, .maps .panel > text, .chart text)`;
      expect(await top(drawn)).toBeGreaterThanOrEqual(head - 1);
      expect(await bottom(drawn)).toBeLessThanOrEqual(footer + 1);
      expect(await bottom(`${still} .footer`)).toBeLessThanOrEqual(foot + 1);
    });
  });

  it('opens its legend below the map when the script gives it the height', async () => {
    await withFrame({ after: '' }, async (page, frame) => {
      await frame.locator('lode-map .legend-line').waitFor();
      await page.addScriptTag({ url: `${site}embed.js` });
      await frame.locator('lode-map .legend-line').waitFor({ state: 'detached' });
      await fits(frame);
      const [map, legend] = [frame.locator('lode-map .map'), frame.locator('lode-map .legend')];
      const [{ y, height }, below] = [(await map.boundingBox())!, (await legend.boundingBox())!];
      expect(Math.abs(y + height - below.y)).toBeLessThanOrEqual(1);
    });
  });

  it('listens to nobody but the page around it', async () => {
    const after = `<iframe id="stranger" src="${hosts.strange}stranger.html"></iframe>`;
    hosts.put('stranger.html', { body: '<!doctype html>' });
    await withFrame({ query: '?region=africa', after }, async (page, frame) => {
      const wish = { type: 'lodemap:set-view', v: 1, view: 'severity=5' };
      // A neighbour, by the way over the page around both; and the embed's own window.
      const stranger = await frameIn(page, '#stranger');
      await stranger.evaluate(said => parent.frames[0]!.postMessage(said, '*'), wish);
      await frame.evaluate(said => window.postMessage(said, '*'), wish);
      // The page around, with what is no such message.
      for (const said of [
        null,
        'severity=5',
        { ...wish, v: 2 },
        { ...wish, view: 7 },
        { ...wish, view: 'x'.repeat(4001) },
      ])
        await page.evaluate(data => window.frames[0]!.postMessage(data, '*'), said as unknown);
      await page.waitForTimeout(200);
      expect(await viewOf(frame)).toBe('region=africa');
    });
  });

  it('does not listen to a page that holds the page around it', async () => {
    hosts.put('middle.html', {
      body: `<!doctype html><iframe class="lodemap" src="${site}embed.html?region=africa" width="600" height="400"></iframe>`,
    });
    hosts.put('top.html', {
      body: `<!doctype html><iframe src="${hosts.strange}middle.html" width="700" height="500"></iframe>`,
    });
    const { page, faults, close } = await hosts.visit('top.html');
    const middle = await frameIn(page, 'iframe');
    const frame = (await (await middle.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForFunction(() => document.querySelector('lode-map')?.shadowRoot?.querySelector('.still svg'));
    const wish = { type: 'lodemap:set-view', v: 1, view: 'severity=5' };
    await page.evaluate(said => window.frames[0]!.frames[0]!.postMessage(said, '*'), wish);
    await page.waitForTimeout(200);
    expect(await viewOf(frame)).toBe('region=africa');
    await middle.evaluate(said => window.frames[0]!.postMessage(said, '*'), wish);
    await waitForView(frame, 'severity=5');
    expect(faults).toEqual([]);
    await close();
  });

  it('leaves the wheel and one finger to the page around it', async () => {
    await withFrame({ options: { hasTouch: true } }, async (page, frame) => {
      await fits(frame);
      await page.mouse.move(320, 250);
      await page.mouse.wheel(0, 150);
      await page.waitForFunction(() => scrollY >= 100);
      await page.evaluate(() => scrollTo(0, 0));
      await swipeUp(page, [320, 300], 200);
      await page.waitForFunction(() => scrollY >= 100);
    });
  });

  it('puts the keyboard on nothing that can’t be seen', async () => {
    await withFrame({}, async (page, frame) => {
      await fits(frame);
      const hidden: string[] = [];
      let stops = 0;
      for (; stops < 40; stops++) {
        await page.keyboard.press('Tab');
        const seen = await frame.evaluate(() => {
          if (!document.hasFocus()) return null;
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          if (!at || at === document.body) return null;
          const { width, height } = at.getBoundingClientRect();
          const isSeen =
            width >= 8 && height >= 8 && at.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          return isSeen ? '' : at.outerHTML.slice(0, 200);
        });
        if (seen === null) break;
        if (seen !== '') hidden.push(seen);
      }
      expect(hidden).toEqual([]);
      expect(stops).toBeGreaterThan(0);
      expect(stops).toBeLessThan(40);
    });
  });
});
