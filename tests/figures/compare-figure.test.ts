import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { compareFigure } from '../../src/core/figure/compare-figure.ts';
import type { Heading } from '../../src/core/figure/draw-head.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { catalogueEn } from '../../src/core/text/catalogue.en.ts';
import { loadCompareWords } from '../../src/core/text/compare-words.ts';
import { createMessages } from '../../src/core/text/messages.ts';
import { parseView } from '../../src/core/view/codec.ts';
import { openAtlas, openDataset, openModel } from '../open-dataset.ts';

const messages = { ...createMessages('en', catalogueEn), ...(await loadCompareWords('en')) };
const draw = (query: string, [widthPx, heightPx]: readonly [number, number], more: { heading?: Heading } = {}) =>
  compareFigure({
    model: openModel(),
    view: parseView(query).view,
    messages,
    theme: THEMES.print,
    atlas: openAtlas(),
    details: openDataset().details,
    widthPx,
    heightPx,
    permalink: `?${query}`,
    ...more,
  });
const titleOf = (svg: string) => /<title[^>]*>([^<]*)</.exec(svg)![1]!;
const headOf = (svg: string) => words(/<g class="head">(.*?)<\/g><g class="legend"/s.exec(svg)![1]!);
/** Where each part of the figure begins, px from the left and the top. */
const placesOf = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`<g class="${name}" transform="translate\\(([\\d.]+) ([\\d.]+)\\)"`, 'g'))].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
/** Height of a side with its map, px. */
const sideHeights = (svg: string) =>
  [...svg.matchAll(/<path d="M0 0h[\d.]+v([\d.]+)H0z"\/><\/clipPath><g transform="translate\(0 (\d+)\)">/g)].map(
    ([, map, top]) => Number(map) + Number(top),
  );
/** What a reader sees: the content of all `<text>`. */
const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');

describe('two Views as one figure', () => {
  it.each([
    [1600, 1000],
    [1200, 800],
    [640, 900],
  ] as const)('is a well-formed document with one head and one footer at %i × %i', (widthPx, heightPx) => {
    const svg = draw('show=compare', [widthPx, heightPx]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const image = new Resvg(svg).render();
    expect([image.width, image.height]).toEqual([widthPx, heightPx]);
    expect(svg.match(/<g class="head">/g)).toHaveLength(1);
    expect(svg.match(/<g class="footer"/g)).toHaveLength(1);
    expect(svg.match(/<g class="side"/g)).toHaveLength(2);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(words(svg)).toContain('22 Nov 2025');
  });
  it('is the same bytes each time, and names sources once', () => {
    const svg = draw('show=compare&beside=minerals%3Dcobalt', [1600, 1000]);
    expect(draw('show=compare&beside=minerals%3Dcobalt', [1600, 1000])).toBe(svg);
    const sources = [...svg.matchAll(/<dc:source>\[(\d+)\]/g)].map(([, n]) => Number(n));
    expect(sources).toEqual(sources.map((_, i) => i + 1));
  });
  it.each(['', '&lang=zh'])('says its title and both findings whole in a narrow embed%s', lang => {
    const svg = draw(`show=compare${lang}`, [320, 970]);
    expect(headOf(svg)).toBe(titleOf(svg));
    expect(words(svg)).toContain('no African state is counted in more than one');
    expect(words(svg)).not.toContain('…');
  });
  it.each([
    [320, 970],
    [640, 385],
    [900, 465],
    [640, 900],
  ] as const)('lays nothing over another part at %i × %i', (widthPx, heightPx) => {
    const svg = draw('show=compare', [widthPx, heightPx]);
    const [left, right] = placesOf(svg, 'side');
    const [[, legendTop]] = placesOf(svg, 'legend') as [readonly [number, number]];
    const [one, other] = sideHeights(svg);
    expect(right![1] + other!).toBeLessThanOrEqual(legendTop);
    if (right![0] === left![0]) expect(left![1] + one!).toBeLessThanOrEqual(right![1]);
    else expect(right![1]).toBe(left![1]);
  });
  it('puts the maps side by side where a narrow figure is too low for one below the other', () => {
    const columns = (size: readonly [number, number]) => new Set(placesOf(draw('show=compare', size), 'side').map(([x]) => x)).size; // biome-ignore format: one call
    expect([columns([640, 900]), columns([640, 385]), columns([320, 500])]).toEqual([1, 2, 1]);
  });
  it('keeps a hidden title in the document, and gives its place to the maps', () => {
    const shown = draw('show=compare', [640, 900]);
    const hidden = draw('show=compare', [640, 900], { heading: 'hide' });
    expect(titleOf(hidden)).toBe(titleOf(shown));
    expect(headOf(hidden)).toBe('');
    expect(placesOf(hidden, 'side')[0]![1]).toBeLessThan(placesOf(shown, 'side')[0]![1]);
  });
  it('has one legend when the signs agree, else one a side with its counts', () => {
    const shared = draw('show=compare', [1600, 1000]);
    expect(words(shared).match(/three or four/g)).toHaveLength(1);
    const each = words(draw('show=compare&forums=forge&beside=forums%3Dpax-silica', [1600, 1000]));
    expect(each).toContain('FORGE seat');
    expect(each).toContain('Pax Silica seat');
  });
});
