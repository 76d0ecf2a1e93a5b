// US public lines by agency and rung: four columns of counts that nobody adds up.
import * as Plot from '@observablehq/plot';
import type { Rung } from '../core/model/records.ts';
import { LADDER_RUNGS, type Ladder, type LadderRow, selectLadder } from '../core/select/analysis/ladder.ts';
import { joined } from '../core/text/concentration-words.ts';
import type { ChartInput, ChartSketch, NoChart } from './chart-input.ts';
import type { KeyItem } from './draw-key.ts';
import { mixColors } from './mix-colors.ts';
import { marksSubject, plotRows, type RowFrame, rowFrameHeightPx, textOptions } from './plot-rows.ts';
import { fitText, planRows, type RowPlan, rowBoxes, widestPx } from './row-plan.ts';

/** The longest bar fills this share of its panel; the rest is for the count. */
const FILL = 0.74;

interface Cell {
  agency: string;
  rung: Rung;
  lines: number;
}

export function sketchLadder(input: ChartInput): ChartSketch | NoChart {
  const { model, view, messages, words } = input;
  const ladder = selectLadder(model, view);
  if (ladder.rows.length === 0) return { impossible: words.ladder.none };
  const plan = planRows(input.size, ladder.rows.length, 2.5, 2.2);
  const rows = ladder.rows.slice(0, plan.shown);
  const names = rows.map(row => messages.vocabulary.agencies[row.agency]);
  const most = Math.max(...rows.flatMap(row => Object.values(row.lines)));
  const frame: RowFrame = {
    keys: rows.map(row => row.agency),
    rowPx: plan.rowPx,
    gap: 0.48,
    topPx: 1.7 * plan.textPx,
    bottomPx: 0.4 * plan.textPx,
    leftPx: Math.min(0.3 * input.size.widthPx, widestPx(names, plan.label) + 0.9 * plan.textPx),
    rightPx: 1,
    domain: [0, most / FILL],
    panels: { keys: LADDER_RUNGS, gap: 0.06 },
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
  const { theme, words, messages, size } = input;
  const paints = paintsOf(input);
  const { gap } = frame.panels!;
  const panels = LADDER_RUNGS.length;
  const panelPx = ((size.widthPx - frame.leftPx - frame.rightPx) * (1 - gap)) / (panels - gap);
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
  const headOf = (rung: Rung) => {
    const name = words.ladder.rungs[rung];
    const isWide = rung === 'letter-of-interest' && widestPx([name], plan.strong) > panelPx;
    return fitText(isWide ? words.ladder.letters : name, plan.note, panelPx);
  };
  const heads = LADDER_RUNGS.map(rung => ({ rung, text: headOf(rung) }));
  return [
    Plot.ruleX(heads, { fx: 'rung', x: () => 0, stroke: theme.rule }),
    bar(true),
    bar(false),
    Plot.text(heads, {
      fx: 'rung',
      frameAnchor: 'top-left',
      textAnchor: 'start',
      lineAnchor: 'bottom',
      dy: -0.5 * plan.textPx,
      text: 'text',
      ...textOptions({ ...plan.note, weight: 500 }, theme.ink),
    }),
    Plot.text(rows, {
      fx: () => LADDER_RUNGS[0],
      y: 'agency',
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: -frame.leftPx,
      text: (row: LadderRow) =>
        fitText(messages.vocabulary.agencies[row.agency], plan.label, frame.leftPx - 0.9 * plan.textPx),
      ...textOptions(plan.label, theme.ink),
    }),
    Plot.text(
      cells.filter(cell => cell.lines > 0),
      {
        fx: 'rung',
        y: 'agency',
        x: 'lines',
        textAnchor: 'start',
        dx: 0.4 * plan.textPx,
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
        dx: 0.4 * plan.textPx,
        text: () => '–',
        ...textOptions(plan.label, theme.ink3),
      } as Plot.TextOptions,
    ),
  ];
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
