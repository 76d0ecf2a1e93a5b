import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LodePresent } from '../../src/shells/present.ts';
import { openFromDisk, stepShown, writeBriefing } from './one-file-page.ts';
import { launchBrowser } from './open-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'lodemap-one-file-'));
const TALK = join(folder, 'talk.html');
const MAX_BYTES = 3_000_000;
const MAX_GZIP_BYTES = 1_200_000;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  writeBriefing('february-2026-turn', TALK);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Elements of the map: of the stage's canvas, whichever tier drew it. */
const drawn = () => {
  const stage = document.querySelector<LodePresent>('lode-present')!;
  const map = stage.map!.renderRoot;
  return { canvases: map.querySelectorAll('canvas').length, paths: map.querySelectorAll('svg path').length };
};

describe('A briefing as one file', () => {
  it.each(['february-2026-turn', 'where-the-money-is', 'concentration-and-risk'])('%s keeps within its size', id => {
    const file = id === 'february-2026-turn' ? TALK : join(folder, `${id}.html`);
    if (file !== TALK) writeBriefing(id, file);
    const bytes = readFileSync(file);
    expect(bytes.length).toBeLessThan(MAX_BYTES);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(MAX_GZIP_BYTES);
  });

  it('is the same whenever it is written', () => {
    const again = join(folder, 'again.html');
    writeBriefing('february-2026-turn', again);
    expect(readFileSync(again).equals(readFileSync(TALK))).toBe(true);
  });

  it('presents every step from the disk, without a network', { timeout: 120_000 }, async () => {
    const { page, faults, away, close } = await openFromDisk(browser, TALK);
    const titles = new Set<string>();
    for (let step = 1; step <= 12; step++) {
      await stepShown(page, `Step ${step} of 12`);
      titles.add((await page.locator('lode-present .reading h1').textContent())!);
      // Some steps are built in two presses.
      for (let press = 0; press < 3 && step < 12; press++) {
        if ((await page.locator('lode-present .reading .count').textContent()) !== `Step ${step} of 12`) break;
        await page.keyboard.press('ArrowRight');
        await page.waitForTimeout(50);
      }
    }
    expect(titles.size).toBe(12);
    await page.keyboard.press('Home');
    await stepShown(page, 'Step 1 of 12');
    await page.keyboard.press('Escape');
    await page.getByText('there is no map to return to').waitFor();
    expect([faults, away]).toEqual([[], []]);
    await close();
  });

  it('draws by WebGL when asked, on from step to step', { timeout: 120_000 }, async () => {
    const graphics = await launchBrowser({ webgl: true });
    const { page, faults, away } = await openFromDisk(graphics, TALK, { query: '?renderer=webgl' });
    await stepShown(page, 'Step 1 of 12');
    await page.keyboard.press('PageDown');
    await stepShown(page, 'Step 2 of 12');
    expect(await page.evaluate(drawn)).toEqual({ canvases: 1, paths: 0 });
    expect([faults, away]).toEqual([[], []]);
    await graphics.close();
  });

  it('says which data it holds, and speaks both languages', async () => {
    const { page, faults, away, close } = await openFromDisk(browser, TALK);
    await stepShown(page, 'Step 1 of 12');
    const { version, hash } = JSON.parse(readFileSync('dist/cli/data/dataset.json', 'utf8'));
    const badge = page.locator('#lodemap-badge');
    await badge.getByText(`${version} · ${hash.slice(0, 8)}`).waitFor();
    await badge.getByRole('button', { name: '中文' }).click();
    await page.locator('html[lang="zh"]').waitFor({ state: 'attached' });
    await page.locator('lode-present .reading h1').filter({ hasText: '54国' }).waitFor({ state: 'attached' });
    await badge.getByText('数据').waitFor();
    await badge.getByRole('button', { name: 'English' }).click();
    await badge.getByText('Data').waitFor();
    expect([faults, away]).toEqual([[], []]);
    await close();
  });

  it('keeps its step over a reload', async () => {
    const { page, faults, close } = await openFromDisk(browser, TALK);
    await stepShown(page, 'Step 1 of 12');
    await page.keyboard.press('End');
    await stepShown(page, 'Step 12 of 12');
    await page.waitForFunction(() => location.search.includes('step=12'));
    await page.reload();
    await stepShown(page, 'Step 12 of 12');
    expect(faults).toEqual([]);
    await close();
  });

  it('draws the same steps without WebGL', async () => {
    const { page, faults, away, close } = await openFromDisk(browser, TALK, { query: '?lang=zh' });
    await stepShown(page, '第1步');
    expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
    expect((await page.evaluate(drawn)).paths).toBeGreaterThan(20);
    expect([faults, away]).toEqual([[], []]);
    await close();
  });

  it('lets no request out, whatever a script inside it tries', async () => {
    let hits = 0;
    const listener = createServer((_, response) => {
      hits++;
      response.end();
    });
    listener.on('upgrade', (_, socket) => {
      hits++;
      socket.destroy();
    });
    await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve));
    const address = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
    const { page, close } = await openFromDisk(browser, TALK, { offline: false });
    await stepShown(page, 'Step 1 of 12');
    // As a text, because the test's own build would take the import for its own.
    await page.evaluate(`import('http://${address}/module.js').catch(() => undefined)`);
    const breaches = await page.evaluate(async host => {
      const found: string[] = [];
      document.addEventListener('securitypolicyviolation', event => found.push(event.effectiveDirective));
      await fetch(`http://${host}/fetch`).catch(() => undefined);
      new Image().src = `http://${host}/image.png`;
      navigator.sendBeacon(`http://${host}/beacon`, 'x');
      const attempts = [() => new WebSocket(`ws://${host}/socket`), () => new EventSource(`http://${host}/events`)];
      for (const attempt of attempts)
        try {
          attempt();
        } catch {
          // A refusal is as good as a breach that is reported.
        }
      const add = (tag: string, key: string, value: string, more = {}) =>
        document.head.append(Object.assign(document.createElement(tag), { [key]: value, ...more }));
      add('script', 'src', `http://${host}/script.js`);
      add('link', 'href', `http://${host}/style.css`, { rel: 'stylesheet' });
      add('iframe', 'src', `http://${host}/frame`);
      add('style', 'textContent', `@font-face{font-family:x;src:url(http://${host}/font)}body{font-family:x}`);
      await new Promise(resolve => setTimeout(resolve, 800));
      return [...new Set(found)].sort();
    }, address);
    expect(hits).toBe(0);
    // The listener does count.
    await fetch(`http://${address}/`);
    expect(hits).toBe(1);
    expect(breaches).toEqual(expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'script-src-elem']));
    await close();
    await new Promise(resolve => listener.close(resolve));
  });

  it('opens the presenter’s window, which moves the stage', async () => {
    const { page, faults, away, close } = await openFromDisk(browser, TALK);
    await stepShown(page, 'Step 1 of 12');
    const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
    await presenter.locator('lode-presenter').waitFor();
    await presenter.getByText('Begin with the room.').waitFor();
    await presenter.keyboard.press('End');
    await stepShown(page, 'Step 12 of 12');
    expect([faults, away]).toEqual([[], []]);
    await close();
  });

  it('shows markup in an author’s own briefing as text', async () => {
    const record = JSON.parse(readFileSync('data/briefings/february-2026-turn.json', 'utf8'));
    const hostile = `</script></title><script>window.taken=1</script><img src=x onerror="window.taken=1"> [[lodemap:data]] $& '"`;
    record.id = 'hostile';
    record.title = { en: hostile };
    record.steps = record.steps.slice(0, 1);
    record.steps[0].notes = { en: hostile };
    record.steps[0].title = { en: hostile };
    const own = join(folder, 'own.json');
    writeFileSync(own, JSON.stringify(record));
    const out = join(folder, 'hostile.html');
    writeBriefing(own, out);
    const { page, faults, away, close } = await openFromDisk(browser, out);
    await stepShown(page, 'Step 1 of 1');
    expect(await page.title()).toBe(`${hostile} · ${hostile}`);
    expect(await page.evaluate(() => 'taken' in window)).toBe(false);
    expect([faults, away]).toEqual([[], []]);
    await close();
  });

  it('is written the same by the page', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${process.env.LODEMAP_SITE}?mode=present&briefing=february-2026-turn`);
    await stepShown(page, 'Step 1 of 12');
    await page.mouse.move(600, 600);
    await page.mouse.move(610, 610);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as one file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('lodemap-february-2026-turn.html');
    expect(readFileSync(await download.path()).equals(readFileSync(TALK))).toBe(true);
    await page.getByText('it presents without a network').first().waitFor();
    await context.close();
  });

  it('says plainly what to do where scripts are off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`file://${TALK}`);
    expect(await page.locator('noscript p').textContent()).toContain('needs JavaScript');
    expect(await page.locator('noscript p').boundingBox()).not.toBeNull();
    expect(await page.locator('#lodemap-outline li').count()).toBe(12);
    expect(await page.locator('#lodemap-outline').isVisible()).toBe(true);
    await context.close();
  });

  it('says that it was cut', async () => {
    const cut = join(folder, 'cut.html');
    writeFileSync(cut, readFileSync(TALK, 'utf8').replace(/(id="lodemap-data">.{4000})[^<]*/, '$1'));
    const { page, close } = await openFromDisk(browser, cut);
    await page.locator('#lodemap-failed').filter({ hasText: 'the file was cut' }).waitFor();
    expect(await page.locator('#lodemap-outline').isVisible()).toBe(true);
    await close();
  });
});
