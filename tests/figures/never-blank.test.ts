// No figure is blank: Views of every kind, in every theme and with names in every language, drawn to pixels and looked at.
import { describe, expect, it } from 'vitest';
import { rasterize } from '../../src/cli/rasterize.ts';

import { THEMES, type Theme } from '../../src/core/scene/themes.ts';
import { LABEL_LANGUAGES, type LabelLanguage } from '../../src/core/text/map-labels.ts';
import { CHARTS } from '../../src/core/view/words.ts';
import type { Drawing, TextItem } from '../../src/export/drawing.ts';
import { faceFilesOf } from '../../src/export/face-files.ts';
import { inHead } from '../../src/export/pdf-drawing.ts';
import { readDrawing } from '../../src/export/read-drawing.ts';
import { type Pixels, readPng } from '../browser/read-png.ts';
import { drawView } from './draw-view.ts';
import { boxOfText, countNear, differenceIn, hasInk, isOpaque, textsInside } from './ink.ts';

const SIZE = [760, 520] as const;
const THEME_NAMES = ['light', 'dark', 'print'] as const;
const SCRIPTS: Readonly<Record<LabelLanguage, RegExp>> = {
  en: /^[\p{Script=Latin}\p{P} ]+$/u,
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};

/** What a picture must show of a theme: how many pixels, within what distance of which colour. */
type Wanted = readonly [least: number, within: number, color: (theme: Theme) => string];
const GROUND: readonly Wanted[] = [
  [10_000, 5, theme => theme.sea],
  [2500, 5, theme => theme.land],
];
const SEATS: readonly Wanted[] = [1, 2, 3, 4].map(count => [200, 8, theme => theme.seats[count]!]);
const MONEY: readonly Wanted[] = [[60, 24, theme => theme.money]];
const LETTERS: readonly Wanted[] = [[25, 60, theme => theme.moneyLine]];
const RISKS: readonly Wanted[] = [[90, 40, theme => theme.risk]];
const ALL: readonly Wanted[] = [...GROUND, ...SEATS, ...MONEY, ...RISKS];

interface Case {
  view: string;
  wanted: readonly Wanted[];
  /** How many countries are named at least. */
  names: number;
}
const CASES: readonly Case[] = [
  { view: '', wanted: ALL, names: 15 },
  { view: 'region=africa', wanted: [...GROUND, SEATS[1]!, ...MONEY, ...RISKS], names: 15 },
  { view: 'projection=globe', wanted: [...GROUND, SEATS[1]!, ...MONEY, ...RISKS], names: 8 },
  { view: 'projection=mercator&region=europe', wanted: [...GROUND, ...SEATS], names: 5 },
  { view: 'show=compare&beside=asof%3D2025-10-01', wanted: ALL, names: 10 },
  { view: 'show=multiples&each=forum', wanted: [GROUND[1]!, SEATS[0]!, SEATS[2]!], names: 0 },
  { view: 'show=concentration&chart=groups', wanted: [], names: 0 },
  { view: 'show=concentration&chart=leaders', wanted: [], names: 0 },
  { view: 'mode=present&briefing=february-2026-turn&step=3', wanted: GROUND, names: 1 },
  { view: 'layers=risks&severity=1', wanted: [...GROUND, ...RISKS], names: 7 },
  { view: 'layers=projects&rungs=letter-of-interest', wanted: [...GROUND, ...LETTERS], names: 1 },
  { view: 'asof=2026-11-22&vs=2026-01-01', wanted: ALL, names: 10 },
];

interface Shown {
  svg: string;
  picture: Pixels;
  drawing: Drawing;
  texts: TextItem[];
}

async function show(view: string): Promise<Shown> {
  const svg = await drawView(view, SIZE);
  const drawing = readDrawing(svg);
  return { svg, drawing, picture: await pictureOf(svg), texts: textsInside(drawing) };
}

async function pictureOf(svg: string, fontFiles = faceFilesOf(svg)): Promise<Pixels> {
  return readPng(Buffer.from(await rasterize(svg, { widthPx: SIZE[0], heightPx: SIZE[1], fontFiles })));
}

function queryOf({ view }: Case, theme: string, labels: string): string {
  return [view, `theme=${theme}&labels=${labels}`].filter(Boolean).join('&');
}

/** What is wrong with a picture, in words; empty when nothing is. */
function faultsOf({ picture, drawing, texts }: Shown, wanted: readonly Wanted[], theme: Theme): string[] {
  const faults: string[] = [];
  if (picture.width !== SIZE[0] || picture.height !== SIZE[1]) faults.push(`${picture.width} × ${picture.height} px`);
  if (!isOpaque(picture)) faults.push('something shows through');
  for (const [least, within, color] of wanted) {
    const count = countNear(picture, color(theme), within);
    if (count < least) faults.push(`${count} px of ${color(theme)}, expected ${least}`);
  }
  for (const text of texts) if (!hasInk(picture, text)) faults.push(`no ink of "${text.text}"`);
  if (!texts.some(({ group }) => inHead(drawing.groups, group))) faults.push('no title');
  return faults;
}

describe.each(CASES)('the figure of "$view"', { timeout: 30_000 }, shown => {
  it.each(THEME_NAMES.flatMap(theme => LABEL_LANGUAGES.map(labels => [theme, labels] as const)))(
    'shows map, words and names: %s, names in %s',
    async (theme, labels) => {
      const seen = await show(queryOf(shown, theme, labels));
      expect(faultsOf(seen, shown.wanted, THEMES[theme])).toEqual([]);
      const named = seen.texts.filter(({ text }) => SCRIPTS[labels].test(text));
      expect(named.length).toBeGreaterThanOrEqual(shown.names);
      if (labels === 'ar' && theme === 'light') await expectOwnLetters(seen, named);
    },
  );
});

/** Without their face the names look otherwise: what stands there are its letters, and no boxes of another face. */
async function expectOwnLetters({ svg, picture }: Shown, named: readonly TextItem[]): Promise<void> {
  if (named.length === 0) return;
  const others = faceFilesOf(svg).filter(file => !file.includes('arabic'));
  const other = await pictureOf(svg, others);
  for (const text of named) expect(differenceIn(picture, other, boxOfText(text)), text.text).toBeGreaterThan(6);
}

describe('the figures of the other charts', () => {
  const others = CHARTS.filter(chart => !CASES.some(({ view }) => view.endsWith(`chart=${chart}`)));
  it.each(others.flatMap(chart => THEME_NAMES.map(theme => [chart, theme] as const)))(
    '%s, %s',
    async (chart, theme) => {
      const taken = chart === 'withdrawal' ? '&without=country:AUS' : '';
      const seen = await show(`show=concentration&chart=${chart}&theme=${theme}${taken}`);
      expect(faultsOf(seen, [], THEMES[theme])).toEqual([]);
    },
  );
});

describe('the looking itself', () => {
  it('sees when every text is gone, and when the map is', async () => {
    const seen = await show('theme=light');
    const mute = await pictureOf(seen.svg.replaceAll(/<text[\s>].*?<\/text>/g, ''));
    const inkless = seen.texts.filter(text => !hasInk(mute, text));
    // Under a few names lies something of their colour, such as a stamp or a hatch.
    expect(inkless.length).toBeGreaterThan(0.9 * seen.texts.length);
    const bare = await pictureOf(seen.svg.replace(/<g class="map".*?<g class="head"/s, '<g class="head"'));
    const faults = faultsOf({ ...seen, picture: bare }, ALL, THEMES.light);
    expect(faults.filter(fault => fault.includes('px of')).length).toBeGreaterThanOrEqual(4);
  });
});
