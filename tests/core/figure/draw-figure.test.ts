import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawFigure, type FigureInput } from '../../../src/core/figure/draw-figure.ts';
import { sampleAtlas, sampleLayout, sampleScene } from './sample-scene.ts';
import { SAMPLE_WORDS } from './sample-words.ts';

const atlas = sampleAtlas();

function input(changes: Partial<FigureInput> = {}): FigureInput {
  return {
    scene: sampleScene('print'),
    atlas,
    layout: sampleLayout,
    widthPx: 1600,
    heightPx: 1000,
    sources: null,
    permalink: 'https://example.org/?a=1&b=<2>',
    words: SAMPLE_WORDS,
    dataHash: 'abc',
    ...changes,
  };
}

const SIZES = [
  [640, 420],
  [699, 600],
  [800, 900],
  [1040, 650],
  [1200, 1000],
  [1600, 1000],
  [3200, 2000],
] as const;

/** What a reader sees: the content of all `<text>`. */
function words(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
}

describe('drawFigure', () => {
  it.each(SIZES)('is a well-formed document at %i × %i, in every theme', (widthPx, heightPx) => {
    for (const theme of ['light', 'dark', 'print'] as const)
      for (const projection of ['equal-earth', 'globe'] as const) {
        const svg = drawFigure(input({ widthPx, heightPx, scene: sampleScene(theme, { projection }) }));
        expect(svg).not.toMatch(/NaN|undefined|Infinity|>null</);
        const drawn = new Resvg(svg, { font: { loadSystemFonts: false } });
        expect([drawn.width, drawn.height]).toEqual([widthPx, heightPx]);
      }
  });

  it.each(SIZES)('carries boundary statement, as-of, mark and data version at %i × %i', (widthPx, heightPx) => {
    const seen = words(drawFigure(input({ widthPx, heightPx })));
    for (const part of [
      'Boundaries: no position implied.',
      'as of 22 Nov 2026',
      'Lodemap',
      'data 2026.11.22',
      'Sources',
    ])
      expect(seen).toContain(part);
  });

  it.each(SIZES)('keeps its text inside the page at %i × %i', (widthPx, heightPx) => {
    const svg = drawFigure(input({ widthPx, heightPx }));
    const [, , , width, height] = svg.match(/viewBox="(\S+) (\S+) (\S+) (\S+)"/)!.map(Number);
    const footer = svg.match(/<g class="footer" transform="translate\((\S+) (\S+)\)">(.*)<\/g><\/svg>/)!;
    const baselines = [...footer[3]!.matchAll(/ y="([^"]+)"/g)].map(([, y]) => Number(y) + Number(footer[2]));
    expect(Math.max(...baselines)).toBeLessThanOrEqual(height! - 6);
    const starts = [...svg.matchAll(/<text[^>]* x="([^"]+)"/g)].map(([, x]) => Number(x));
    expect(Math.max(...starts)).toBeLessThanOrEqual(width!);
  });

  it('is the same bytes for the same input', () => {
    expect(drawFigure(input())).toBe(drawFigure(input()));
  });

  it('treats every text as text', () => {
    const svg = drawFigure(input({ scene: sampleScene('light', { lang: 'en"><script>' }) }));
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
    expect(svg.match(/&lt;script&gt;/g)!.length).toBeGreaterThan(4);
  });

  it('says in metadata all that it shows', () => {
    const svg = drawFigure(input());
    expect(svg).toContain('role="img"');
    for (const tag of ['title', 'desc', 'metadata', 'dc:title', 'dc:creator', 'dc:rights', 'dc:coverage'])
      expect(svg).toContain(`</${tag}>`);
    expect(svg).toContain('<dc:relation>https://example.org/?a=1&amp;b=&lt;2&gt;</dc:relation>');
    expect(svg).toContain('<dc:identifier>data 2026.11.22, sha256 abc</dc:identifier>');
    expect(svg.match(/<dc:source>/g)).toHaveLength(40);
  });

  it('does not repeat in the reading note what the legend says', () => {
    expect(words(drawFigure(input())).match(/A note\./g)).toHaveLength(1);
  });

  it('embeds fonts only when asked', () => {
    expect(drawFigure(input())).not.toContain('<style');
    expect(drawFigure(input({ fonts: { css: '@font-face{font-family:"Fira Sans"}' } }))).toContain('@font-face');
  });

  it('lists no layer that is off', () => {
    const scene = sampleScene();
    const seen = words(drawFigure(input({ scene: { ...scene, legend: scene.legend.slice(0, 1) } })));
    expect(seen).toContain('Seats');
    expect(seen).not.toContain('Projects');
  });
});
