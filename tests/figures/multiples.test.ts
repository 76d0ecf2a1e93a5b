import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Heading } from '../../src/core/figure/draw-head.ts';
import { multiplesFigure } from '../../src/core/figure/multiples-figure.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { loadMessages } from '../../src/core/text/messages.ts';
import { loadMultiplesWords } from '../../src/core/text/multiples-words.ts';
import { parseView } from '../../src/core/view/codec.ts';
import { openAtlas, openDataset, openModel } from '../open-dataset.ts';

async function draw(
  query: string,
  widthPx: number,
  heightPx: number,
  more: { heading?: Heading } = {},
): Promise<string> {
  const { view } = parseView(query);
  return multiplesFigure({
    model: openModel(),
    view,
    messages: await loadMessages(view.lang),
    words: (await loadMultiplesWords(view.lang)).multiples,
    theme: THEMES[view.theme === 'auto' ? 'print' : view.theme],
    atlas: openAtlas(view.region === 'world' ? 'world' : 'detail'),
    details: openDataset().details,
    widthPx,
    heightPx,
    permalink: `?${query}`,
    ...more,
  });
}

const CASES = [
  ['multiples-forums', '?show=multiples&each=forum', 1600, 1000],
  ['multiples-minerals', '?show=multiples&each=mineral&minerals=cobalt,copper,graphite,rare-earths&layers=forums,projects', 900, 620], // biome-ignore format: one case
  ['multiples-years-zh-dark', '?show=multiples&each=year&layers=forums&asof=2024-03-01&lang=zh&theme=dark&select=country:JPN', 640, 700], // biome-ignore format: one case
] as const;

describe('figures of small multiples', () => {
  it.each(CASES)('look as they were reviewed: %s', async (name, query, widthPx, heightPx) => {
    const file = (suffix: string) => fileURLToPath(new URL(`expected/${name}${suffix}.svg`, import.meta.url));
    const svg = `${(await draw(query, widthPx, heightPx)).replaceAll('<g class="panel"', '\n<g class="panel"')}\n`;
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const isAsReviewed = existsSync(file('')) && readFileSync(file(''), 'utf8') === svg;
    if (isAsReviewed) rmSync(file('-changed'), { force: true });
    else writeFileSync(file('-changed'), svg);
    expect(isAsReviewed, `look at ${file('-changed')}; if it is right, it takes the place of ${file('')}`).toBe(true);
  });

  it('says its title whole in a narrow embed, and keeps a hidden one in the document', async () => {
    const headOf = (svg: string) =>
      [.../<g class="head">(.*?)<\/g><g xmlns/s.exec(svg)![1]!.matchAll(/<text[^>]*>([^<]*)</g)].map(
        ([, text]) => text,
      );
    const shown = await draw('?show=multiples', 320, 1280);
    const hidden = await draw('?show=multiples', 320, 1280, { heading: 'hide' });
    const title = /<title[^>]*>([^<]*)</.exec(shown)![1]!;
    expect(headOf(shown).join(' ')).toBe(title);
    expect(/<g class="legend".*?<g class="footer"/s.exec(shown)![0]).not.toContain('…');
    expect([headOf(hidden), hidden.includes(`>${title}</title>`)]).toEqual([[], true]);
  });

  it('refers to nothing that it does not define, and defines nothing twice', async () => {
    const svg = await draw(
      '?show=multiples&each=year&region=africa&select=country:COD&layers=risks,forums,agreements,projects',
      1600,
      1000,
    );
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    const used = [...svg.matchAll(/href="#([^"]+)"|url\(#([^)]+)\)/g)].map(([, a, b]) => (a ?? b)!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(used.filter(id => !ids.includes(id))).toEqual([]);
  });

  it('shares its ground: fourteen maps of a page weigh at most 120 kB', async () => {
    const svg = await draw('?show=multiples&each=forum', 1600, 1000);
    console.log(`14 maps: ${svg.length} bytes, ${brotliCompressSync(svg).length} in brotli`);
    expect(svg.match(/class="panel"/g)).toHaveLength(14);
    expect(svg.length).toBeLessThanOrEqual(120_000);
  });

  it('names what it has no map of', async () => {
    const svg = await draw('?show=multiples&each=mineral', 1600, 1000);
    expect(svg.match(/class="panel"/g)).toHaveLength(16);
    const drawn = svg.slice(svg.indexOf('class="remarks"'));
    expect(drawn).toContain('magnesium');
    expect(drawn).toContain('seabed minerals');
  });

  it('draws the same bytes again', async () => {
    const query = '?show=multiples&each=mineral&minerals=cobalt,nickel';
    expect(await draw(query, 900, 620)).toBe(await draw(query, 900, 620));
  });
});
