// The largest producer of each mineral, mined and refined, with its share of world output.
import * as Plot from '@observablehq/plot';
import { measureText, type TextFont } from '../core/figure/measure-text.ts';
import { wrapText } from '../core/figure/wrap-text.ts';
import { type Leader, type LeaderRow, type LeaderSide, selectLeaders } from '../core/select/analysis/leaders.ts';
import { joined, rangeText } from '../core/text/concentration-words.ts';
import { productionLineName } from '../core/text/production-line-name.ts';
import type { ChartInput, ChartSketch, NoChart } from './chart-input.ts';
import { mixColors } from './mix-colors.ts';
import { marksSubject, plotRows, type RowFrame, rowFrameHeightPx, textOptions } from './plot-rows.ts';
import { fitText, planRows, type RowPlan, rowBoxes, widestPx } from './row-plan.ts';

const STAGES = ['mine', 'refining'] as const;
/** A bar of the whole world's output fills this share of its panel; the rest is for the country's name. */
const FILL = 0.62;
/** Less, down to this, where names would be cut. */
const LEAST_FILL = 0.34;
const PANEL_GAP = 0.05;
const RIGHT_PX = 1;
const LABEL_GAP_EM = 0.4;
/** One line of heads over the rows. */
const HEAD_LINE_EM = 1.1;

interface Bar {
  key: string;
  stage: (typeof STAGES)[number];
  leader: Leader;
}

export function sketchLeaders(input: ChartInput): ChartSketch | NoChart {
  const { model, view, messages, details, words } = input;
  if (!details) return { impossible: messages.analysis.impossible['details-missing'] };
  const all = selectLeaders(model, view, details.production);
  if (all.length === 0) return { impossible: words.coverage.none };
  const plan = planOf(input, all);
  const rows = all.slice(0, plan.shown);
  const names = rows.map(row => productionLineName(row, messages));
  const leftPx = leftOf(input, plan, names);
  const fill = fillOf(input, plan, panelWidthPx(input, leftPx), barsOf(rows));
  const frame: RowFrame = {
    keys: rows.map(keyOf),
    rowPx: plan.rowPx,
    gap: 0.34,
    topPx: (headLines(input, plan, leftPx).length * HEAD_LINE_EM + 0.6) * plan.textPx,
    bottomPx: 0.4 * plan.textPx,
    leftPx,
    rightPx: RIGHT_PX,
    domain: [0, 1 / fill],
    panels: { keys: STAGES, gap: PANEL_GAP },
  };
  return {
    plot: plotRows(input, frame, marksOf(input, plan, frame, rows)),
    heightPx: rowFrameHeightPx(frame),
    notePx: plan.notePx,
    rows: rowBoxes(
      rows.map((row, i) => ({ subject: `mineral:${row.mineral}`, words: wordsOf(input, row, names[i]!) })),
      frame.topPx,
      plan.rowPx,
    ),
    key: keyItems(input, all),
    text: {
      finding: findingOf(input, all),
      standfirst: words.leaders.standfirst,
      note: noteOf(input, all, all.length - rows.length),
    },
    table: tableOf(input, all),
    sources: [...new Set(all.flatMap(leadersOf).flatMap(leader => leader.series.cites.map(cite => cite.source)))],
  };
}

/** The rows and the lines of heads over them share the height. */
function planOf(input: ChartInput, all: readonly LeaderRow[]): RowPlan {
  const plan = (lines: number) => planRows(input.size, all.length, 1.62, lines * HEAD_LINE_EM + 1);
  const first = plan(1);
  const names = all.map(row => productionLineName(row, input.messages));
  const lines = headLines(input, first, leftOf(input, first, names)).length;
  return lines === 1 ? first : plan(lines);
}

/** Width of the minerals' names with their gap, px. */
function leftOf({ size }: ChartInput, plan: RowPlan, names: readonly string[]): number {
  return Math.min(0.32 * size.widthPx, widestPx(names, plan.label) + 0.8 * plan.textPx);
}

function headFont({ note }: RowPlan): TextFont {
  return { ...note, weight: 500 };
}

/** The heads of both columns, line by line from the top; one that has fewer lines stands at the bottom. */
function headLines(input: ChartInput, plan: RowPlan, leftPx: number): { stage: Bar['stage']; text: string }[][] {
  const { minedHead, refinedHead } = input.words.leaders;
  const panelPx = panelWidthPx(input, leftPx);
  const heads = [minedHead, refinedHead].map(text => wrapText(text, headFont(plan), panelPx + 0.5, 2, 'balanced'));
  const most = Math.max(...heads.map(lines => lines.length));
  return Array.from({ length: most }, (_, line) =>
    STAGES.flatMap((stage, i) => {
      const text = heads[i]![line - (most - heads[i]!.length)];
      return text === undefined ? [] : [{ stage, text }];
    }),
  );
}

function keyOf({ mineral, form }: LeaderRow): string {
  return `${mineral} ${form ?? ''}`;
}

function leadersOf({ mined, refined }: LeaderRow): Leader[] {
  return [mined, refined].filter(leader => leader !== null);
}

function barsOf(rows: readonly LeaderRow[]): Bar[] {
  return rows.flatMap(row =>
    STAGES.flatMap(stage => {
      const leader = stage === 'mine' ? row.mined : row.refined;
      return leader ? [{ key: keyOf(row), stage, leader }] : [];
    }),
  );
}

function sideColors({ theme }: ChartInput): Record<LeaderSide, string> {
  return { lead: theme.ink, partner: theme.seats[3], china: theme.china, other: theme.land };
}

/** Width of one of the two columns, px. */
function panelWidthPx({ size }: ChartInput, leftPx: number): number {
  return ((size.widthPx - leftPx - RIGHT_PX) * (1 - PANEL_GAP)) / (2 - PANEL_GAP);
}

function percentOf({ messages }: ChartInput, { share }: Leader): string {
  return ` ${messages.formats.number(Math.round(100 * share))}`;
}

/** The share of its column that a bar of all the world's output fills, so that every name has room beside its own. */
function fillOf(input: ChartInput, plan: RowPlan, panelPx: number, bars: readonly Bar[]): number {
  const most = bars.map(({ leader }) => {
    const label = input.messages.countryShort(leader.country) + percentOf(input, leader);
    return (panelPx - LABEL_GAP_EM * plan.textPx - measureText(label, plan.note)) / (panelPx * leader.share);
  });
  return Math.max(LEAST_FILL, Math.min(FILL, ...most));
}

function marksOf(input: ChartInput, plan: RowPlan, frame: RowFrame, rows: readonly LeaderRow[]): Plot.Markish[] {
  const { theme, messages } = input;
  const colors = sideColors(input);
  const bars = barsOf(rows);
  const panelPx = panelWidthPx(input, frame.leftPx);
  const paint = ({ leader }: Bar) =>
    leader.isAlone ? mixColors(colors[leader.side], theme.panel, 0.45) : colors[leader.side];
  const heads = headLines(input, plan, frame.leftPx);
  const missing = rows.flatMap(row =>
    STAGES.filter(stage => !(stage === 'mine' ? row.mined : row.refined)).map(stage => ({ key: keyOf(row), stage })),
  );
  const label = ({ leader }: Bar) => {
    const percent = percentOf(input, leader);
    const barPx = (panelPx * leader.share) / frame.domain[1];
    const room = panelPx - barPx - LABEL_GAP_EM * plan.textPx - measureText(percent, plan.note);
    return fitText(messages.countryShort(leader.country), plan.note, room) + percent;
  };
  const left = { y: 'key', frameAnchor: 'left', textAnchor: 'start' } as const;
  return [
    Plot.ruleX(heads.at(-1)!, { fx: 'stage', x: () => 0, stroke: theme.rule }),
    Plot.barX(bars, {
      fx: 'stage',
      y: 'key',
      x1: 0,
      x2: ({ leader }: Bar) => leader.share,
      fill: paint,
      stroke: ({ leader }: Bar) => (leader.side === 'other' ? theme.ink3 : colors[leader.side]),
      strokeWidth: 0.8,
      ...marksSubject(bars, ({ leader }) => `country:${leader.country}`),
    } as Plot.BarXOptions),
    ...heads.map((line, i) =>
      Plot.text(line, {
        fx: 'stage',
        frameAnchor: 'top-left',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dy: -(0.5 + (heads.length - 1 - i) * HEAD_LINE_EM) * plan.textPx,
        text: 'text',
        ...textOptions(headFont(plan), theme.ink),
      }),
    ),
    Plot.text(rows, {
      ...left,
      y: keyOf,
      fx: () => 'mine',
      dx: -frame.leftPx,
      text: (row: LeaderRow) =>
        fitText(productionLineName(row, messages), plan.label, frame.leftPx - 0.8 * plan.textPx),
      ...textOptions(plan.label, theme.ink),
    }),
    Plot.text(bars, {
      fx: 'stage',
      y: 'key',
      x: ({ leader }: Bar) => leader.share,
      textAnchor: 'start',
      dx: LABEL_GAP_EM * plan.textPx,
      text: label,
      ...textOptions(plan.note, theme.ink),
    } as Plot.TextOptions),
    Plot.text(missing, {
      ...left,
      fx: 'stage',
      dx: LABEL_GAP_EM * plan.textPx,
      text: () => messages.analysis.coverage.noTable,
      ...textOptions(plan.note, theme.ink3),
    }),
  ];
}

function keyItems(input: ChartInput, rows: readonly LeaderRow[]) {
  const { theme, messages, words } = input;
  const names = messages.analysis.coverage;
  const colors = sideColors(input);
  const sides = new Set(rows.flatMap(leadersOf).map(leader => leader.side));
  const all = [
    { side: 'lead', label: names.lead },
    { side: 'partner', label: names.partners },
    { side: 'other', label: names.others },
    { side: 'china', label: names.china },
  ] as const;
  const drawn = all
    .filter(({ side }) => sides.has(side))
    .map(({ side, label }) => ({ label, fill: colors[side], ...(side === 'other' ? { stroke: theme.ink3 } : {}) }));
  const light = { label: words.leaders.alone, fill: mixColors(theme.china, theme.panel, 0.45), stroke: theme.china };
  return rows.flatMap(leadersOf).some(leader => leader.isAlone) ? [...drawn, light] : drawn;
}

function leaderText({ messages }: ChartInput, leader: Leader | null): string {
  if (!leader) return messages.analysis.coverage.noTable;
  return `${messages.country(leader.country)} ${messages.formats.percent(leader.share)}`;
}

function wordsOf(input: ChartInput, row: LeaderRow, name: string): string {
  return input.words.leaders.row(name, leaderText(input, row.mined), leaderText(input, row.refined));
}

/** The country that leads the refining of most minerals, and how many it leads of each stage. */
function findingOf({ messages, words }: ChartInput, rows: readonly LeaderRow[]): string {
  const count = (list: readonly (Leader | null)[], country: string) =>
    list.filter(leader => leader?.country === country).length;
  const [mined, refined] = [rows.map(row => row.mined), rows.map(row => row.refined)];
  const countries = [...new Set(rows.flatMap(leadersOf).map(leader => leader.country))];
  const first = countries.sort(
    (a, b) => count(refined, b) - count(refined, a) || count(mined, b) - count(mined, a) || a.localeCompare(b, 'en'),
  )[0]!;
  const of = (list: readonly (Leader | null)[]) =>
    words.leaders.products(count(list, first), list.filter(leader => leader !== null).length);
  const named = messages.sentences.named(messages.country(first));
  return words.leaders.finding(named.charAt(0).toUpperCase() + named.slice(1), of(mined), of(refined));
}

function noteOf({ messages, words }: ChartInput, rows: readonly LeaderRow[], left: number): string {
  const leaders = rows.flatMap(leadersOf);
  const years = leaders.map(leader => leader.year);
  const withheld = [
    ...new Set(
      leaders.filter(leader => leader.withheld.length > 0).map(leader => messages.mineral(leader.series.mineral)),
    ),
  ];
  const note = words.leaders.note(
    rangeText(String(Math.min(...years)), String(Math.max(...years))),
    withheld.length ? words.leaders.withheld(messages.formats.list(withheld)) : '',
  );
  return joined(messages, [note, left > 0 ? words.rowsLeftOut(left) : '']);
}

function tableOf({ messages, words }: ChartInput, rows: readonly LeaderRow[]) {
  const { name, stage, country, share, year, basis } = words.columns;
  return {
    columns: [name, stage, country, share, year, basis],
    rows: rows.flatMap(row =>
      barsOf([row]).map(({ stage: id, leader }) => [
        productionLineName(row, messages),
        messages.analysis.coverage.stages[id],
        messages.country(leader.country),
        leader.share,
        leader.year,
        leader.isAlone ? 'leader' : 'full',
      ]),
    ),
  };
}
