// Embeds in documents of other tools: Markdown, slides, paper, and a page with very many of them.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';
import type { Frame, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type EmbedRequest, embedCode } from '../../src/core/cite/embed-code.ts';
import { parseView } from '../../src/core/view/codec.ts';
import { colorsIn, frameIn, shotOf } from './host-page.ts';
import { hostPage } from './serve-hosts.ts';
import { useHosts } from './use-hosts.ts';

/** What one piece of work may take on a slow machine that does something else as well, ms. */
const LONGEST_MS = 1500;
const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'lodemap-hosts-'));
const hosts = useHosts(({ put }) => put('host.css', { body: readFileSync(join(ROOT, 'tests/hosts/host.css')) }));
const site = process.env.LODEMAP_SITE!;

afterAll(() => rmSync(folder, { recursive: true }));

const requestOf = (query: string): EmbedRequest => ({
  view: parseView(query).view,
  site,
  title: 'Africa: seats, texts, projects',
  version: null,
  widthPx: 640,
  heightPx: 420,
  interactive: 'auto',
  heading: 'show',
  origin: 'own',
  fits: true,
  picture: `${hosts.address}africa.svg`,
});
const drawn = (place: Page | Frame) =>
  place.waitForFunction(() => document.querySelector('lode-map')?.shadowRoot?.querySelector('.still svg path'));
const lodeMap = (query: string) => `<lode-map view="${query}"></lode-map>`;
const script = () => `<script type="module" src="${site}element/lode-map.js"></script>`;

describe('a Markdown page', () => {
  it('shows the picture and the frame that are copied into it', async () => {
    const request = requestOf('region=africa');
    execFileSync('node', ['dist/cli/lodemap.mjs', 'figure', 'region=africa', '--out', join(folder, 'africa.svg')], {
      cwd: ROOT,
    });
    hosts.put('africa.svg', { body: readFileSync(join(folder, 'africa.svg')) });
    const text = `# A note\n\n${embedCode('markdown', request)}\n\nText with **strong** words.\n\n${embedCode('iframe', request)}\n\nText after.\n`;
    hosts.put('note.html', { body: `<!doctype html><meta charset="utf-8">${await marked.parse(text)}` });
    const { page, faults, close } = await hosts.visit('note.html');
    const picture = page.locator('p > a > img');
    expect(
      await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
    ).toBeGreaterThan(600);
    expect(await picture.getAttribute('alt')).toBe(request.title);
    // Its place is below the picture, and it is fetched when the reader comes there.
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await drawn(await frameIn(page, 'iframe'));
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 420);
    expect(await page.locator('strong').textContent()).toBe('strong');
    expect(faults).toEqual([]);
    await close();
  });
});

describe('slides of reveal.js', () => {
  it('show a frame and an element, scaled, and keep their keys', async () => {
    const from = (path: string) => ({ body: readFileSync(join(ROOT, 'node_modules/reveal.js/dist', path)) });
    hosts.put('reveal.css', from('reveal.css'));
    hosts.put('white.css', from('theme/white.css'));
    hosts.put('reveal.js', from('reveal.js'));
    hosts.put('slides.js', { body: readFileSync(join(ROOT, 'tests/hosts/slides.js')) });
    const frame = `<iframe class="lodemap" src="${site}embed.html?layers=forums" width="640" height="420"></iframe><script src="${site}embed.js"></script>`;
    const body = hostPage('slides.html', { head: script(), frame, element: lodeMap('layers=forums') });
    hosts.put('slides.html', { body });
    const { page, faults, close } = await hosts.visit('slides.html', {
      viewport: { width: 1600, height: 1000 },
    });
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const index = () => page.evaluate(() => (window as unknown as { Reveal: { getIndices(): { h: number } } }).Reveal.getIndices().h); // biome-ignore format: one call
    const picture = async (selector: string) => {
      const box = (await page.locator(selector).boundingBox())!;
      return { ...box, colors: colorsIn(await shotOf(page, box)) };
    };
    await page.keyboard.press('ArrowRight');
    await drawn(await frameIn(page, '#framed iframe'));
    await page.waitForTimeout(300);
    const framed = await picture('#framed iframe');
    expect(framed.width).toBeGreaterThan(800);
    expect(framed.colors).toBeGreaterThan(40);
    await page.keyboard.press('ArrowRight');
    await drawn(page);
    await page.waitForTimeout(300);
    const element = await picture('#element lode-map');
    expect(element.width).toBeGreaterThan(1200);
    expect(element.colors).toBeGreaterThan(40);
    expect(await index()).toBe(2);
    await page.keyboard.press('ArrowRight');
    expect(await index()).toBe(3);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await index()).toBe(1);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('a page that is scaled as a whole', () => {
  it.each([0.6, 1.4])('by %d has its live map where the pointer is', async scale => {
    const style = `<style>body{margin:0}div{transform:scale(${scale});transform-origin:0 0;width:640px}</style>`;
    const embed = '<lode-map view="layers=forums" interactive="live" renderer="svg"></lode-map>';
    hosts.put('scaled.html', { body: `<!doctype html>${style}<div>${embed}</div>${script()}` });
    const { page, faults, close } = await hosts.visit('scaled.html');
    const canvas = () => document.querySelector('lode-map')?.shadowRoot?.querySelector('lode-canvas');
    await page.waitForFunction(`(${canvas})()?.placed`);
    const [x, y] = await page.evaluate(factor => {
      const map = document.querySelector('lode-map')!.shadowRoot!.querySelector('lode-canvas')!;
      const label = map.placed!.texts.find(({ subject }) => subject === 'country:AUS')!;
      const { left, top } = map.getBoundingClientRect();
      return [left + label.x * factor, top + (label.y - 4) * factor] as const;
    }, scale);
    await page.mouse.click(x, y);
    const viewHas = (part: string) =>
      page.waitForFunction(wanted => document.querySelector('lode-map')!.getView().includes(wanted), part);
    await viewHas('select=country:AUS');
    // Closer about the pointer: what was under it stays there.
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await viewHas('camera=');
    await page.mouse.click(x, y);
    await page.waitForFunction(() => !document.querySelector('lode-map')!.getView().includes('select='));
    expect(faults).toEqual([]);
    await close();
  });
});

describe('a page with twenty embeds', () => {
  it('draws all of them, and never keeps the page waiting for long', async () => {
    const queries = Array.from({ length: 20 }, (_, i) => `layers=forums&asof=${2022 + (i % 5)}-0${1 + (i % 9)}-01`);
    const embeds = queries.map(query => `<div style="width:480px">${lodeMap(query)}</div>`).join('');
    hosts.put('many.html', { body: `<!doctype html><script src="watch.js"></script><body>${embeds}${script()}` });
    hosts.put('watch.js', {
      body: `longest=0;lost=0;new PerformanceObserver(list=>{for(const e of list.getEntries())longest=Math.max(longest,e.duration)}).observe({type:'longtask',buffered:true});
addEventListener('webglcontextlost',()=>lost++,true);`,
    });
    const { page, faults, close } = await hosts.visit('many.html');
    const stills = () => [...document.querySelectorAll('lode-map')].filter(embed => embed.shadowRoot?.querySelector('.still svg path')).length; // biome-ignore format: one call
    await page.waitForFunction(
      (count: number) =>
        [...document.querySelectorAll('lode-map')].filter(embed => embed.shadowRoot?.querySelector('.still svg path'))
          .length === count,
      20,
      { timeout: 20_000 },
    );
    expect(await page.evaluate(stills)).toBe(20);
    const { longest, lost } = await page.evaluate(() => {
      const { longest, lost } = window as unknown as { longest: number; lost: number };
      return { longest, lost };
    });
    expect(longest).toBeLessThan(LONGEST_MS);
    expect(lost).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll('canvas').length)).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('a page on paper', () => {
  const tool = (name: string, ...args: string[]) => spawnSync(name, args, { encoding: 'utf8' });
  const hasPoppler = tool('pdftotext', '-v').status === 0 && tool('pdfimages', '-v').status === 0;
  if (!hasPoppler) console.warn('pdftotext and pdfimages of Poppler are not here: what is printed is not read back.');

  it.runIf(hasPoppler).each(['element', 'frame'])('has the map of an %s as lines and letters', async kind => {
    const embed =
      kind === 'element'
        ? lodeMap('region=africa&theme=dark') + script()
        : `<iframe class="lodemap" src="${site}embed.html?region=africa&theme=dark" width="640" height="420"></iframe><script src="${site}embed.js"></script>`;
    hosts.put('paper.html', { body: `<!doctype html><h1>A report</h1><div style="width:640px">${embed}</div>` });
    const { page, faults, close } = await hosts.visit('paper.html');
    await drawn(kind === 'element' ? page : await frameIn(page, 'iframe'));
    await page.waitForTimeout(300);
    const file = join(folder, `${kind}.pdf`);
    writeFileSync(file, await page.pdf({ format: 'A4', printBackground: true }));
    const images = tool('pdfimages', '-list', file).stdout.trim().split('\n').slice(2);
    expect(images).toEqual([]);
    const text = tool('pdftotext', '-layout', file, '-').stdout.replace(/\s+/g, ' ');
    expect(text).toContain('A report');
    expect(text).toMatch(/Africa: seven of 57 countries hold a seat/);
    expect(text).toContain('DR Congo');
    expect(text).toContain('Boundaries: Natural Earth');
    expect(faults).toEqual([]);
    await close();
  });
});
