import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawGlyph } from '../../src/core/figure/draw-glyph.ts';
import { drawLegendSwatch } from '../../src/core/figure/legend-swatch.ts';
import type { PlacedGlyph } from '../../src/core/layout/placed.ts';
import type { Coin, Fill, HatchFamily, LegendRow, SiteMark, Stamp } from '../../src/core/scene/marks.ts';
import { THEMES, type Theme } from '../../src/core/scene/themes.ts';

const SHAPES = ['square', 'diamond', 'triangle', 'hexagon', 'cross', 'speech'] as const;
const FILLINGS = ['solid', 'half', 'outline', 'dashed', 'struck'] as const;
const FAMILIES = ['conflict', 'state-control', 'trade', 'social'] as const;
const NONE: Coin = { letterPx: null, ceilingPx: null, rangePx: null, exactPx: null, undisclosed: false };
const COINS: Partial<Coin>[] = [
  { exactPx: 1 },
  { exactPx: 5.6 },
  { exactPx: 5, rangePx: 7 },
  { ceilingPx: 2 },
  { ceilingPx: 5.6 },
  { letterPx: 2 },
  { letterPx: 5.6 },
  { letterPx: 9, ceilingPx: 6, exactPx: 3 },
  { undisclosed: true },
  { exactPx: 5, undisclosed: true },
];

/** Every symbol at two sizes on the three grounds of its theme, as one document to look at. */
function drawSheet(theme: Theme): string {
  const glyphs: string[] = [];
  const add = (glyph: PlacedGlyph) => glyphs.push(drawGlyph(glyph, theme));
  const paper = theme.panel;
  SHAPES.forEach((shape, row) => {
    FILLINGS.forEach((filling, column) => {
      const stamp: Stamp = { shape, filling, color: theme.ink, paper };
      const base = { kind: 'stamp', subject: `agreement:${shape}`, y: 16 + row * 23, stamp } as const;
      add({ ...base, x: 14 + column * 20, halfPx: 4.7 });
      add({ ...base, x: 124 + column * 25, halfPx: 7.2 });
    });
  });
  COINS.forEach((coin, column) => {
    const base = { kind: 'coin', subject: 'project:sheet', coin: { ...NONE, ...coin } } as const;
    add({ ...base, x: 14 + column * 24, y: 160, scale: 1, approximate: false });
    add({ ...base, x: 18 + column * 24, y: 188, scale: 1.45, approximate: true });
  });
  const site = (family: HatchFamily | 'chokepoint'): SiteMark => ({ kind: 'site', subject: 'risk:sheet', layer: 'risks', sources: [], at: [0, 0], glyph: family === 'chokepoint' ? 'bow-tie' : 'box', family, label: '', color: theme.risk, casing: paper, priority: 1 }); // biome-ignore format: one record
  (['chokepoint', ...FAMILIES] as const).forEach((family, column) => {
    add({ kind: 'site', subject: 'risk:sheet', x: 14 + column * 26, y: 218, halfPx: column === 0 ? 5.5 : 9, site: site(family) }); // biome-ignore format: one record
  });
  fills(theme).forEach((fill, column) => {
    add({ kind: 'tile', subject: 'country:SHT', x: 146 + column * 18, y: 218, fill });
  });
  return frameSheet(theme, glyphs.join('') + drawSwatches(theme));
}

function fills(theme: Theme): Fill[] {
  return [
    { kind: 'flat', color: theme.seats[3] },
    { kind: 'stripes', colors: theme.slots.slice(0, 2) },
    { kind: 'stripes', colors: [...theme.slots] },
    { kind: 'inferred', color: theme.inferred, ground: theme.land },
  ];
}

function drawSwatches(theme: Theme): string {
  const hatches = FAMILIES.map((family): Fill => ({ kind: 'hatch', family, color: theme.risk, casing: theme.panel }));
  const swatches: LegendRow['swatch'][] = [
    ...[...fills(theme), ...hatches].map(fill => ({ kind: 'fill', fill }) as const),
    { kind: 'coin', coin: { ...NONE, ceilingPx: 40 } },
  ];
  return swatches
    .map((swatch, i) => `<g transform="translate(${18 + i * 30} 242)">${drawLegendSwatch(swatch, theme)}</g>`)
    .join('');
}

function frameSheet(theme: Theme, content: string): string {
  const grounds = [theme.land, theme.seats[2], theme.seats[4]].map(
    (color, i) => `<path d="M${i * 90} 0h90v256h-90z" fill="${color}"/>`,
  );
  const open = '<svg xmlns="http://www.w3.org/2000/svg" width="2160" height="2048" viewBox="0 0 270 256">';
  return `${open}${grounds.join('')}${content}</svg>`.replaceAll('><g data-s', '>\n<g data-s').concat('\n');
}

describe('the glyph sheet', () => {
  it.each(['light', 'dark'] as const)('looks as it was reviewed: %s', name => {
    const file = (suffix: string) =>
      fileURLToPath(new URL(`expected/glyph-sheet-${name}${suffix}.svg`, import.meta.url));
    const sheet = drawSheet(THEMES[name]);
    expect(sheet).not.toMatch(/NaN|undefined|Infinity/);
    const isAsReviewed = existsSync(file('')) && readFileSync(file(''), 'utf8') === sheet;
    if (isAsReviewed) rmSync(file('-changed'), { force: true });
    else writeFileSync(file('-changed'), sheet);
    expect(isAsReviewed, `look at ${file('-changed')}; if it is right, it takes the place of ${file('')}`).toBe(true);
  });
});
