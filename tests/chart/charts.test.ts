import { describe, expect, test } from 'vitest';
import type { ChartInput, DrawnChart } from '../../src/chart/chart-input.ts';
import { onChinaInk } from '../../src/chart/coverage.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { CHARTS } from '../../src/core/view/words.ts';
import { contrast, distance, lightness, SIGHTS } from '../core/scene/color-distance.ts';
import { chartForTest, figureForTest } from './draw-for-test.ts';

const QUERIES = CHARTS.map(chart => `chart=${chart}&of=committed&scheme=world-bank&by=region&without=country:COD`);
const drawn = async (query: string) => (await chartForTest(query)) as DrawnChart;
const slide = { widthPx: 1776, heightPx: 760, textPx: [27, 34] } as const;

describe.each(QUERIES)('%s', query => {
  test('keeps to the profile: no style, no id, no variable, plain elements and attributes', async () => {
    const { svg } = await drawn(query);
    const elements = new Set([...svg.matchAll(/<([a-z]\w*)/gi)].map(match => match[1]!));
    const allowed = new Set(['g', 'path', 'rect', 'line', 'circle', 'text', 'tspan']);
    expect([...elements].filter(name => !allowed.has(name))).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|currentColor|var\(|url\(|style=|class=| id=/);
    const colors = [...svg.matchAll(/ (?:fill|stroke)="([^"]+)"/g)].map(match => match[1]!);
    expect(colors.filter(color => color !== 'none' && !/^#[0-9a-f]{3,6}$/.test(color))).toEqual([]);
  });
  test('same input, same bytes', async () => {
    expect(await figureForTest(query)).toBe(await figureForTest(query));
  });
  test('each row says its values in words and lies in the drawing', async () => {
    const { rows, heightPx, text } = await drawn(query);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(row => !/\d|none|–/.test(row.words))).toEqual([]);
    expect(rows.filter(row => row.topPx < 0 || row.topPx + row.heightPx > heightPx + 0.01)).toEqual([]);
    expect(text.finding).not.toMatch(/undefined|NaN/);
  });
  test('the data have a value for each column', async () => {
    const { table } = await drawn(query);
    expect(table.rows.length).toBeGreaterThan(0);
    expect(table.rows.filter(row => row.length !== table.columns.length)).toEqual([]);
  });
  test('a slide has text of 27 px at least, and stays in its height', async () => {
    const chart = (await chartForTest(query, slide)) as DrawnChart;
    const sizes = [...chart.svg.matchAll(/font-size="([\d.]+)"/g)].map(match => Number(match[1]));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0.92 * 27 - 0.01);
    expect(chart.heightPx).toBeLessThanOrEqual(slide.heightPx + 1);
  });
});

test('on a live page each row has one box that carries its subject', async () => {
  const { svg, rows } = (await chartForTest('chart=coverage', undefined, true)) as DrawnChart;
  const boxes = [...svg.matchAll(/data-row="([^"]+)"/g)].map(match => match[1]);
  expect(boxes).toEqual(rows.map(row => row.subject));
});
test('rows of a selected country have a ground', async () => {
  const plain = (await chartForTest('chart=coverage')) as DrawnChart;
  const chosen = (await chartForTest('chart=coverage&select=country:COD')) as DrawnChart;
  const grounds = (svg: string) => svg.split(`fill="${THEMES.print.chip}"`).length - 1;
  expect([grounds(plain.svg), grounds(chosen.svg)]).toEqual([0, 5]);
});
test('letters of interest stand beside money and never in a bar', async () => {
  const { rows } = await drawn('of=committed&by=region&scheme=world-bank&without=country:USA');
  const europe = rows.find(row => row.subject === 'region:europe-central-asia')!;
  expect(europe.words).toContain('none disclosed');
  expect(europe.words).toContain('letters of interest, not added');
});
test('a table that names the leader alone is never drawn full', async () => {
  const { table } = await drawn('chart=coverage&minerals=cobalt');
  const refined = table.rows.find(row => row[1] === 'refined')!;
  expect(refined[3]).toBe('leader');
  expect(refined.at(-1)).toBeGreaterThan(0.2);
});
test('what cannot be drawn says why', async () => {
  const none = await chartForTest('chart=withdrawal');
  expect(none).toEqual({ impossible: expect.stringContaining('without=') });
});
test('rows without room are left out and said', async () => {
  const chart = (await chartForTest('chart=coverage', slide)) as DrawnChart;
  const [, left] = /(\d+) more rows are left out/.exec(chart.text.note) ?? [];
  const whole = (await chartForTest('chart=coverage')) as DrawnChart;
  expect(Number(left)).toBe(whole.rows.length - chart.rows.length);
});

describe.each(['light', 'dark'] as const)('colours of country groups, %s', name => {
  const theme = THEMES[name];
  const groups = [theme.ink, theme.seats[3], theme.land, theme.china];
  const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map(b => [a, b] as const));
  test.each(SIGHTS)('any two are 15 apart to %s sight', sight => {
    for (const [a, b] of pairs) expect(distance(a, b, sight)).toBeGreaterThanOrEqual(15);
  });
  test('any two are 10 of L* apart in greyscale', () => {
    for (const [a, b] of pairs) expect(Math.abs(lightness(a) - lightness(b))).toBeGreaterThanOrEqual(10);
  });
  test('numbers read on their bars: 4.5', () => {
    expect(contrast(onChinaInk({ theme } as ChartInput), theme.china)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.onSeats[3], theme.seats[3])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.ink, theme.land)).toBeGreaterThanOrEqual(4.5);
  });
});
