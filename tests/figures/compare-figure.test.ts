import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { compareFigure } from '../../src/core/figure/compare-figure.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { catalogueEn } from '../../src/core/text/catalogue.en.ts';
import { loadCompareWords } from '../../src/core/text/compare-words.ts';
import { createMessages } from '../../src/core/text/messages.ts';
import { parseView } from '../../src/core/view/codec.ts';
import { openAtlas, openDataset, openModel } from '../open-dataset.ts';

const messages = { ...createMessages('en', catalogueEn), ...(await loadCompareWords('en')) };
const draw = (query: string, [widthPx, heightPx]: readonly [number, number]) =>
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
  });
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
  it('has one legend when the signs agree, else one a side with its counts', () => {
    const shared = draw('show=compare', [1600, 1000]);
    expect(words(shared).match(/three or four/g)).toHaveLength(1);
    const each = words(draw('show=compare&forums=forge&beside=forums%3Dpax-silica', [1600, 1000]));
    expect(each).toContain('FORGE seat');
    expect(each).toContain('Pax Silica seat');
  });
});
