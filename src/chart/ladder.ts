// US public lines by agency and rung: four columns of counts that nobody adds up.
import * as Plot from '@observablehq/plot';
import type { TextFont } from '../core/figure/measure-text.ts';
import type { Rung } from '../core/model/records.ts';
import { LADDER_RUNGS, type Ladder, type LadderRow, selectLadder } from '../core/select/analysis/ladder.ts';
import { joined } from '../core/text/concentration-words.ts';
import type { ChartInput, ChartSketch, NoChart } from './chart-input.ts';
import type { KeyItem } from './draw-key.ts';
import { mixColors } from './mix-colors.ts';
import { marksSubject, plotRows, type RowFrame, rowFrameHeightPx, rowTexts, textOptions } from './plot-rows.ts';
import { fitLines, fitText, planRows, type RowPlan, rowBoxes, widestPx } from './row-plan.ts';

/** The longest bar fills this share of its panel at most; the rest is for the count. */
const FILL = 0.74;
const PANEL_GAP = 0.06;
const COUNT_GAP_EM = 0.4;
const RIGHT_PX = 1;
/** One line of heads over the rows, and from it to another. */
const HEAD_EM = 1.7;
const HEAD_LINE_EM = 1.15;

interface Cell {
  agency: string;
  rung: Rung;
  lines: number;
}

export function sketchLadder(input: ChartInput): ChartSketch | NoChart {
  const { model, view, messages, words } = input;
  const ladder = selectLadder(model, view);
  if (ladder.rows.length === 0) return { impossible: words.ladder.none };
  const plan = planOf(input, ladder);
  const rows = ladder.rows.slice(0, plan.shown);
  const names = rows.map(row => messages.vocabulary.agencies[row.agency]);
  const most = Math.max(...rows.flatMap(row => Object.values(row.lines)));
  const leftPx = leftOf(input, plan, rows);
  const countPx = widestPx([messages.formats.number(most)], plan.label) + 2 * COUNT_GAP_EM * plan.textPx;
  const fill = Math.min(FILL, Math.max(0.2, 1 - countPx / panelWidthPx(input, leftPx)));
  const frame: RowFrame = {
    keys: rows.map(row => row.agency),
    rowPx: plan.rowPx,
    gap: 0.48,
    topPx: (headsStand(input, plan, leftPx) ? HEAD_EM : HEAD_EM + HEAD_LINE_EM) * plan.textPx,
    bottomPx: 0.4 * plan.textPx,
    leftPx,
    rightPx: RIGHT_PX,
    domain: [0, most / fill],
    panels: { keys: LADDER_RUNGS, gap: PANEL_GAP },
  };
  return {
    plot: plotRows(input, frame, marksOf(input, plan, frame, rows)),
    heightPx: rowFrameHeightPx(frame),
    notePx: plan.notePx,
    rows: rowBoxes(
      rows.map((row, i) => ({ subject: `agency:${row.agency}`, words: wordsOf(input, row, names[i]!) })),
      frame.topPx,
      plan.rowPx,
    ),
    key: keyOf(input),
    text: textOf(input, ladder, ladder.rows.length - rows.length),
    table: {
      columns: [words.columns.name, ...LADDER_RUNGS.map(rung => words.ladder.rungs[rung]), words.columns.projects],
      rows: ladder.rows.map(row => [
        messages.vocabulary.agenciesLong[row.agency],
        ...LADDER_RUNGS.map(rung => row.lines[rung]),
        row.projects,
      ]),
    },
    sources: ladder.sources,
  };
}

/** The rows and the lines of heads over them share the height. */
function planOf(input: ChartInput, { rows }: Ladder): RowPlan {
  const plan = (headsEm: number) => planRows(input.size, rows.length, 2.5, headsEm + 0.5);
  const first = plan(HEAD_EM);
  const stand = headsStand(input, first, leftOf(input, first, rows));
  return stand ? first : plan(HEAD_EM + HEAD_LINE_EM);
}

/** Width of the agencies' names with their gap, px. */
function leftOf({ size, messages }: ChartInput, plan: RowPlan, rows: readonly LadderRow[]): number {
  const names = rows.map(({ agency }) => messages.vocabulary.agencies[agency]);
  return Math.min(0.3 * size.widthPx, widestPx(names, plan.label) + 0.9 * plan.textPx);
}

function textOf({ words, messages }: ChartInput, { lines }: Ladder, left: number) {
  return {
    finding: words.ladder.finding(lines.committed, lines.disbursed, lines['letter-of-interest']),
    standfirst: words.ladder.standfirst,
    note: joined(messages, [words.ladder.note, left > 0 ? words.rowsLeftOut(left) : '']),
  };
}

function wordsOf({ words, messages }: ChartInput, { lines }: LadderRow, name: string): string {
  return words.ladder.row(
    name,
    messages.formats.list(LADDER_RUNGS.map(rung => `${lines[rung]} ${words.ladder.rungs[rung]}`)),
  );
}

/** Firm rungs are solid, the announced lighter, letters hollow and dashed, as their coins are. */
function paintsOf({ theme }: ChartInput): Record<Rung, string> {
  return {
    'letter-of-interest': theme.panel,
    announced: mixColors(theme.money, theme.panel, 0.42),
    committed: theme.money,
    disbursed: theme.money,
  };
}

function marksOf(input: ChartInput, plan: RowPlan, frame: RowFrame, rows: readonly LadderRow[]): Plot.Markish[] {
  const { theme, messages } = input;
  const paints = paintsOf(input);
  const panelPx = panelWidthPx(input, frame.leftPx);
  const cells: Cell[] = rows.flatMap(({ agency, lines }) =>
    LADDER_RUNGS.map(rung => ({ agency, rung, lines: lines[rung] })),
  );
  const filled = (isLetter: boolean) =>
    cells.filter(({ rung, lines }) => lines > 0 && (rung === 'letter-of-interest') === isLetter);
  const bar = (isLetter: boolean) => {
    const some = filled(isLetter);
    return Plot.barX(some, {
      fx: 'rung',
      y: 'agency',
      x1: 0,
      x2: 'lines',
      fill: ({ rung }: Cell) => paints[rung],
      stroke: theme.moneyLine,
      strokeWidth: 0.9,
      ...(isLetter ? { strokeDasharray: '3 2.2' } : {}),
      ...marksSubject(some, ({ agency }) => `agency:${agency}`),
    } as Plot.BarXOptions);
  };
  const stand = headsStand(input, plan, frame.leftPx);
  const heads = LADDER_RUNGS.map((rung, i) => ({
    rung,
    isRaised: !stand && i % 2 === 0,
    text: fitText(headOf(input, plan, panelPx, rung), headFont(plan), stand ? panelPx : 2 * panelPx),
  }));
  return [
    Plot.ruleX(heads, { fx: 'rung', x: () => 0, stroke: theme.rule }),
    bar(true),
    bar(false),
    ...[false, true].map(isRaised =>
      Plot.text(
        heads.filter(head => head.isRaised === isRaised),
        {
          fx: 'rung',
          frameAnchor: 'top-left',
          textAnchor: 'start',
          lineAnchor: 'bottom',
          dy: -(0.5 + (isRaised ? HEAD_LINE_EM : 0)) * plan.textPx,
          text: 'text',
          ...textOptions(headFont(plan), theme.ink),
        },
      ),
    ),
    ...rowTexts(rows, {
      fx: () => LADDER_RUNGS[0],
      y: ({ agency }) => agency,
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: -frame.leftPx,
      lines: ({ agency }) =>
        fitLines(messages.vocabulary.agencies[agency], plan.label, frame.leftPx - 0.9 * plan.textPx, plan.rowPx),
      font: plan.label,
      fill: theme.ink,
    }),
    Plot.text(
      cells.filter(cell => cell.lines > 0),
      {
        fx: 'rung',
        y: 'agency',
        x: 'lines',
        textAnchor: 'start',
        dx: COUNT_GAP_EM * plan.textPx,
        text: ({ lines }: Cell) => messages.formats.number(lines),
        ...textOptions(plan.label, theme.ink),
      } as Plot.TextOptions,
    ),
    Plot.text(
      cells.filter(cell => cell.lines === 0),
      {
        fx: 'rung',
        y: 'agency',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: COUNT_GAP_EM * plan.textPx,
        text: () => '–',
        ...textOptions(plan.label, theme.ink3),
      } as Plot.TextOptions,
    ),
  ];
}

/** Width of one of the columns, px. */
function panelWidthPx({ size }: ChartInput, leftPx: number): number {
  return ((size.widthPx - leftPx - RIGHT_PX) * (1 - PANEL_GAP)) / (LADDER_RUNGS.length - PANEL_GAP);
}

function headFont({ note }: RowPlan): TextFont {
  return { ...note, weight: 500 };
}

function headOf({ words }: ChartInput, plan: RowPlan, panelPx: number, rung: Rung): string {
  const name = words.ladder.rungs[rung];
  const isWide = rung === 'letter-of-interest' && widestPx([name], plan.strong) > panelPx;
  return isWide ? words.ladder.letters : name;
}

/** Whether all heads stand on one line; else every other one is raised, so that each has the width of two columns. */
function headsStand(input: ChartInput, plan: RowPlan, leftPx: number): boolean {
  const panelPx = panelWidthPx(input, leftPx);
  const heads = LADDER_RUNGS.map(rung => headOf(input, plan, panelPx, rung));
  return widestPx(heads, headFont(plan)) <= panelPx;
}

function keyOf(input: ChartInput): KeyItem[] {
  const { theme, words } = input;
  const paints = paintsOf(input);
  return [
    { label: words.ladder.rungs['letter-of-interest'], fill: theme.panel, stroke: theme.moneyLine, form: 'dashed-bar' },
    { label: words.ladder.rungs.announced, fill: paints.announced, stroke: theme.moneyLine },
    {
      label: `${words.ladder.rungs.committed}, ${words.ladder.rungs.disbursed}`,
      fill: theme.money,
      stroke: theme.moneyLine,
    },
  ];
}
