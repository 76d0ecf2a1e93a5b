import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { createFrame } from '../../../src/core/geo/frame.ts';
import { layoutScene } from '../../../src/core/layout/layout.ts';
import type { THEMES } from '../../../src/core/scene/themes.ts';
import { drawStep, type StepInput } from '../../../src/core/stage/draw-step.ts';
import { BAND, LEAST_TYPE_PX, STAGE } from '../../../src/core/stage/stage-sizes.ts';
import type { StepChart } from '../../../src/core/stage/step-chart.ts';
import { stepFrame } from '../../../src/core/stage/step-frame.ts';
import { stepScene } from '../../../src/core/stage/step-scene.ts';
import { sampleAtlas, sampleScene } from '../figure/sample-scene.ts';
import { CONTENT, STAGE_WORDS } from './sample-step.ts';

const atlas = sampleAtlas();
const scene = (theme: keyof typeof THEMES = 'light') => ({ ...sampleScene(theme), lang: 'en' });

function input(changes: Partial<StepInput> = {}): StepInput {
  const base = { content: CONTENT, scene: scene(), atlas, words: STAGE_WORDS, sources: null };
  return { ...base, permalink: '?mode=present&briefing=a&step=4', licence: 'CC BY 4.0', ...changes };
}
const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');

describe('A step as a picture', () => {
  it.each(['light', 'dark', 'print'] as const)('is as it was reviewed, %s', async theme => {
    const svg = drawStep(input({ scene: scene(theme) }));
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../../figures/expected/step-${theme}.svg`);
  });

  it('is the same every time, well formed, and of the size asked for', () => {
    const svg = drawStep(input({ widthPx: 1600, heightPx: 900 }));
    expect(svg).toBe(drawStep(input({ widthPx: 1600, heightPx: 900 })));
    expect(svg).not.toMatch(/NaN|undefined|Infinity|>null</);
    const drawn = new Resvg(svg, { font: { loadSystemFonts: false } });
    expect([drawn.width, drawn.height]).toEqual([1600, 900]);
  });

  it('begins below a hidden title, which the document keeps', () => {
    const svg = drawStep(input({ heading: 'hide' }));
    expect(svg).toContain(`viewBox="0 ${BAND.y} 1920 ${STAGE.heightPx - BAND.y}"`);
    expect(svg).toMatch(/<title id="st">First mines most/);
    expect(svg).not.toContain('class="title"');
    expect(words(svg)).toContain('no position implied');
    const drawn = new Resvg(svg, { font: { loadSystemFonts: false } });
    expect([drawn.width, drawn.height]).toEqual([1920, STAGE.heightPx - BAND.y]);
  });

  it('says title, notes, sources with their numbers, step of steps, date, data and boundaries', () => {
    const seen = words(drawStep(input()));
    const parts = ['First mines most', 'One seat,', 'Two seats &amp; &lt;no&gt; ore', 'Nothing is known', '2, 3'];
    parts.push(
      '1 Survey 2026 · 2 Ministry 2025 · 3 Gazette',
      '4 / 12',
      'as of',
      'data 2026.11.22',
      'no position implied',
    );
    for (const part of parts) expect(seen).toContain(part);
  });

  it('sets none of its words below 1/40 of its height', () => {
    expect(LEAST_TYPE_PX).toBe(STAGE.heightPx / 40);
    const around = drawStep(input({ atlas: null, content: { ...CONTENT, problems: ['a hole'] } }));
    const whole = stepScene(scene(), CONTENT);
    const { notes = [], texts } = layoutScene(whole, stepFrame(whole, atlas), atlas);
    const sizes = [
      ...[...around.matchAll(/font-size="([\d.]+)"/g)].map(([, px]) => Number(px)),
      ...notes.flatMap(note => note.texts.map(({ font }) => font.sizePx)),
      ...texts.map(({ font }) => font.sizePx),
    ];
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TYPE_PX);
  });

  it('without boundaries keeps its words', () => {
    const seen = words(drawStep(input({ atlas: null })));
    expect(seen).toContain('First mines most');
    expect(seen).toContain('4 / 12');
  });

  it('says in a plain line what it can’t show', () => {
    const content = { ...CONTENT, problems: ['no project "nothing" is held', 'and another'] };
    const seen = words(drawStep(input({ content })));
    expect(seen).toContain('Not all of it: no project &quot;nothing&quot; is held');
    expect(seen).not.toContain('and another');
  });
});

describe('The foot', () => {
  const foot = (data: readonly string[]) => {
    const svg = drawStep(input({ words: { ...STAGE_WORDS, data: () => data } }));
    const lines = [...svg.slice(svg.indexOf('class="foot"')).matchAll(/<text x="([\d.]+)" y="([\d.]+)">([^<]*)</g)];
    return { left: lines.filter(([, x]) => Number(x) === 72).map(([, , , text]) => text), all: words(svg) };
  };
  it('says boundaries and data in full: what has no room below stands before the date', () => {
    const long = 'later changes touch this view '.repeat(5).trim();
    const { left, all } = foot(['Frozen at data 2026.11.22', long]);
    expect(left.at(-1)).toMatch(/no position implied.* · Frozen at data 2026\.11\.22$/);
    expect(all).toContain(`${long} · as of`);
    expect(foot(['Frozen at data 2026.11.22', 'short']).left.at(-1)).toMatch(/ · Frozen at data 2026\.11\.22 · short$/);
  });
});

describe('Notes', () => {
  const whole = stepScene(scene(), CONTENT);
  const frame = stepFrame(whole, atlas);
  const notes = layoutScene(whole, frame, atlas).notes!;

  it('have a leader from their place, or none where they have no place', () => {
    expect(notes.map(({ leader }) => leader !== null)).toEqual([true, true, false]);
    const [x, y] = frame.toPx([10, 10])!;
    expect(notes[0]!.leader![0]).toEqual([x, y]);
  });

  it('stand inside the band and apart from each other', () => {
    const boxes = notes.map(({ texts }) => ({ top: Math.min(...texts.map(t => t.y)) - 30, bottom: Math.max(...texts.map(t => t.y)) + 8, x: texts[0]!.x, anchor: texts[0]!.anchor })); // biome-ignore format: one record
    for (const { top, bottom } of boxes) expect([top >= 0, bottom <= frame.request.heightPx]).toEqual([true, true]);
    const texts = notes.flatMap(note =>
      note.texts.map(text => `${Math.round(text.x)} ${Math.round(text.y)} ${text.anchor}`),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('stand where they stood when the screen is smaller, and so do all labels', () => {
    const by = 0.5;
    const { request } = frame;
    const { top, right, bottom, left } = request.padding;
    const padding = { top: top * by, right: right * by, bottom: bottom * by, left: left * by };
    const small = createFrame({ ...request, widthPx: request.widthPx * by, heightPx: request.heightPx * by, padding });
    const [large, half] = [layoutScene(whole, frame, atlas), layoutScene(whole, small, atlas)];
    expect(half.texts.map(({ text }) => text)).toEqual(large.texts.map(({ text }) => text));
    for (const [i, text] of half.texts.entries()) expect(text.x).toBeCloseTo(large.texts[i]!.x * by, 1);
    for (const [i, note] of half.notes!.entries())
      expect(note.texts[0]!.y).toBeCloseTo(large.notes![i]!.texts[0]!.y * by, 1);
    expect(half.texts[0]!.font.sizePx).toBeCloseTo(large.texts[0]!.font.sizePx * by, 6);
  });

  it('come once, however often the scene is made a step’s', () => {
    expect(stepScene(whole, CONTENT).marks.filter(({ kind }) => kind === 'note')).toHaveLength(3);
  });
});

describe('A chart in a step', () => {
  const rows = [
    { subject: 'mineral:cobalt', topPx: 100, heightPx: 60 },
    { subject: 'mineral:tin', topPx: 160, heightPx: 60 },
  ];
  const chart: StepChart = { svg: '<path class="bars" d="M0 0h9"/>', widthPx: 1150, heightPx: 744, rows };
  const note = (at: string) => ({ ...CONTENT.notes[0]!, at, place: null, title: at });

  it('stands in place of the map, and its notes point at their rows from top to bottom', () => {
    const content = { ...CONTENT, notes: [note('mineral:tin'), note('mineral:cobalt'), note('mineral:none')] };
    const svg = drawStep(input({ content, chart }));
    expect(svg).toContain('class="bars"');
    expect(svg).not.toContain('class="outlines"');
    const leaders = [...svg.matchAll(/<circle cx="[\d.]+" cy="([\d.]+)" r="5"/g)].map(([, y]) => Number(y));
    expect(leaders).toEqual([24 + 130, 24 + 190]);
  });

  it('says nothing of a map that is not drawn: no boundaries, no text equivalent', () => {
    for (const svg of [drawStep(input({ chart })), drawStep(input({ atlas: null }))]) {
      expect(svg).not.toContain('no position implied');
      expect(svg).not.toContain('<dc:coverage>');
      expect(svg).not.toContain(scene().text.altText);
      expect(words(svg)).toMatch(/ data 2026\.11\.22$/);
    }
    expect(drawStep(input())).toContain('<dc:coverage>');
  });
});
