// The withdrawal test: the network's share of each mineral that moves, before and after, as arrows.
import * as Plot from '@observablehq/plot';
import type { Coverage } from '../core/select/analysis/coverage.ts';
import { networkOf } from '../core/select/analysis/network.ts';
import { selectWithdrawal, testedSubjects, type Withdrawal } from '../core/select/analysis/withdrawal.ts';
import { joined } from '../core/text/concentration-words.ts';
import { productionLineName } from '../core/text/production-line-name.ts';
import { whatIfWords } from '../core/text/what-if-words.ts';
import type { ChartInput, ChartSketch, NoChart } from './chart-input.ts';
import { atPx, marksSubject, plotRows, type RowFrame, rowFrameHeightPx, textOptions } from './plot-rows.ts';
import { fitText, planRows, type RowPlan, rowBoxes, widestPx } from './row-plan.ts';

const TICKS = [0, 0.25, 0.5, 0.75, 1];

interface Move {
  key: string;
  subject: string;
  name: string;
  stage: string;
  before: Coverage;
  from: number;
  to: number;
}

export function sketchWithdrawal(input: ChartInput): ChartSketch | NoChart {
  const { model, view, messages, details, words } = input;
  if (!details) return { impossible: messages.analysis.impossible['details-missing'] };
  const test = selectWithdrawal(model, view, details.production);
  if (!test) return { impossible: words.withdrawal.hint };
  const all = movesOf(input, test);
  if (all.length === 0) return { impossible: words.withdrawal.still(conditionOf(input)) };
  const plan = planRows(input.size, all.length, 2, 2.4);
  const moves = all.slice(0, plan.shown);
  const names =
    widestPx(
      moves.map(move => move.name),
      plan.label,
    ) +
    widestPx(
      moves.map(move => move.stage),
      plan.note,
    );
  const frame: RowFrame = {
    keys: moves.map(move => move.key),
    rowPx: plan.rowPx,
    gap: 0.4,
    topPx: 0.5 * plan.textPx,
    bottomPx: 1.9 * plan.textPx,
    leftPx: Math.min(0.42 * input.size.widthPx, names + 2.2 * plan.textPx),
    rightPx: 2.4 * plan.textPx,
    domain: [0, 1],
  };
  return {
    plot: plotRows(input, frame, marksOf(input, plan, frame, moves)),
    heightPx: rowFrameHeightPx(frame),
    notePx: plan.notePx,
    rows: rowBoxes(
      moves.map(move => ({ subject: move.subject, words: wordsOf(input, move) })),
      frame.topPx,
      plan.rowPx,
    ),
    key: [
      { label: words.withdrawal.before, fill: input.theme.panel, stroke: input.theme.accent, form: 'square' },
      { label: words.withdrawal.after, fill: input.theme.accent, form: 'square' },
    ],
    text: textOf(input, all, all.length - moves.length),
    table: {
      columns: [words.columns.name, words.columns.stage, words.columns.before, words.columns.after],
      rows: all.map(({ name, stage, from, to }) => [name, stage, from, to]),
    },
    sources: [...new Set(all.flatMap(move => move.before.series.cites.map(cite => cite.source)))],
  };
}

function movesOf({ messages }: ChartInput, { moved }: Withdrawal): Move[] {
  return moved.map(({ before, after }) => ({
    key: before.series.id,
    subject: `mineral:${before.mineral}`,
    name: productionLineName(before, messages),
    stage: messages.analysis.coverage.stages[before.stage],
    before,
    from: before.inside.low,
    to: after.inside.low,
  }));
}

/** "Without DR Congo": what is tested, the scope left out. */
function conditionOf({ model, view, messages }: ChartInput): string {
  return whatIfWords(model, { ...view, without: testedSubjects(model, view).out }, messages) ?? '';
}

function wordsOf({ words, messages }: ChartInput, { name, stage, from, to }: Move): string {
  const { percent } = messages.formats;
  return words.withdrawal.row(name, stage, percent(from), percent(to));
}

function textOf(input: ChartInput, moves: readonly Move[], left: number) {
  const { model, view, messages, words } = input;
  const { percent } = messages.formats;
  const condition = conditionOf(input);
  const [first] = moves;
  return {
    finding: words.withdrawal.finding(condition, first!.name, first!.stage, percent(first!.from), percent(first!.to)),
    standfirst: words.withdrawal.standfirst(networkOf(model, view).size, messages.analysis.networks[view.network]),
    note: joined(messages, [messages.analysis.withdrawal.moved, left > 0 ? words.rowsLeftOut(left) : '']),
  };
}

function marksOf(input: ChartInput, plan: RowPlan, frame: RowFrame, moves: readonly Move[]): Plot.Markish[] {
  const { theme, messages } = input;
  const side = 0.36 * plan.textPx;
  const nameWidth = (move: Move) => widestPx([move.name], plan.label);
  const ticks = TICKS.filter(tick => input.size.widthPx >= 420 || (tick !== 0.25 && tick !== 0.75));
  const subject = marksSubject(moves, move => move.subject);
  const print = (share: number) => messages.formats.number(Math.round(100 * share));
  const square = { y: 'key', symbol: 'square', r: side, stroke: theme.accent, strokeWidth: 2 } as const;
  const apart = 0.95 * plan.textPx;
  const number = (at: 'from' | 'to') =>
    ([-1, 1] as const).map(towards =>
      Plot.text(
        moves.filter(move => (at === 'from' ? move.from < move.to : move.to < move.from) === towards < 0),
        {
          y: 'key',
          x: at,
          dx: towards * apart,
          textAnchor: towards < 0 ? 'end' : 'start',
          text: (move: Move) => print(move[at]),
          ...textOptions(at === 'to' ? { ...plan.strong } : plan.label, theme.ink),
        },
      ),
    );
  return [
    Plot.ruleX(ticks, { x: (tick: number) => tick, stroke: theme.hair }),
    Plot.arrow(moves, {
      y: 'key',
      x1: 'from',
      x2: 'to',
      stroke: theme.ink,
      strokeWidth: 1.4,
      headLength: 0.5 * plan.textPx,
      insetStart: side + 1,
      insetEnd: side + 2.5,
      ...subject,
    }),
    Plot.dot(moves, { ...square, x: 'from', fill: theme.panel, ...subject }),
    Plot.dot(moves, { ...square, x: 'to', fill: theme.accent, ...subject }),
    ...number('from'),
    ...number('to'),
    Plot.text(moves, {
      y: 'key',
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: -frame.leftPx,
      text: (move: Move) => fitText(move.name, plan.label, frame.leftPx - 1.6 * plan.textPx),
      ...textOptions(plan.label, theme.ink),
    }),
    Plot.text(
      moves.filter(move => nameWidth(move) + widestPx([move.stage], plan.note) + 1.8 * plan.textPx <= frame.leftPx),
      {
        y: 'key',
        x: atPx((move: Move) => nameWidth(move) + 0.5 * plan.textPx),
        textAnchor: 'start',
        text: 'stage',
        ...textOptions(plan.note, theme.ink2),
      },
    ),
    Plot.text(ticks, {
      x: (tick: number) => tick,
      frameAnchor: 'bottom',
      dy: 1.2 * plan.textPx,
      text: (tick: number) => (tick === 1 ? messages.formats.percent(1) : print(tick)),
      ...textOptions(plan.note, theme.ink2),
    }),
  ];
}
