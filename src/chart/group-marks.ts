// The marks of the groups: axis, bars, names, amounts, and the cumulative line.
import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3-scale';
import { measureText, type TextFont } from '../core/figure/measure-text.ts';
import type { Concentration, GroupRow } from '../core/select/analysis/concentration.ts';
import { intervalText } from '../core/text/concentration-words.ts';
import type { ChartInput } from './chart-input.ts';
import { DOTTED } from './flatten-plot.ts';
import { mixColors } from './mix-colors.ts';
import { atPx, marksSubject, type RowFrame, textOptions } from './plot-rows.ts';
import { fitText, type RowPlan, widestPx } from './row-plan.ts';

/** Under this width there is no room for the cumulative line; its numbers stay. */
export const LINE_FROM_PX = 440;
/** Width of the line, in text sizes. */
export const LINE_EM = 4.6;

export interface GroupBar extends GroupRow {
  key: string;
  name: string;
  notes: string;
  /** What stands after the bar, in at most two lines. */
  amount: string[];
  endPx: number;
  stubPx: number;
}

/** The high end where it has one. */
export function ceiling({ low, high }: GroupRow): number {
  return Number.isFinite(high) ? high : low;
}

/** The subject that stands for a group under a grouping. */
export function subjectOf(by: ChartInput['view']['by'], group: string): string {
  return by === 'stage' || by === 'operator' ? `group:${group}` : `${by}:${group}`;
}

/** Money is amber; counts and tonnes are petrol. */
export function groupPaints({ theme }: ChartInput, { table }: Concentration) {
  const [fill, line] = table.unit === 'usd' ? [theme.money, theme.moneyLine] : [theme.seats[3], theme.seats[3]];
  return { fill, line, light: mixColors(fill, theme.panel, 0.42) };
}

export function groupMarks(
  input: ChartInput,
  found: Concentration,
  plan: RowPlan,
  frame: RowFrame,
  bars: readonly GroupBar[],
): Plot.Markish[] {
  const { theme, view } = input;
  const { fill, line, light } = groupPaints(input, found);
  const known = bars.filter(bar => bar.low > 0);
  const upTo = bars.filter(bar => ceiling(bar) > bar.low);
  const open = bars.filter(bar => !Number.isFinite(bar.high));
  const stubs = bars.filter(bar => bar.stubPx > 0);
  const subject = (some: readonly GroupBar[]) => marksSubject(some, bar => subjectOf(view.by, bar.group));
  const outline = { stroke: line, strokeWidth: 0.9 };
  return [
    ...axisMarks(input, found, plan, frame),
    Plot.barX(known, { y: 'key', x1: 0, x2: 'low', fill, ...outline, ...subject(known) }),
    Plot.barX(upTo, { y: 'key', x1: 'low', x2: ceiling, fill: light, ...outline, ...subject(upTo) }),
    Plot.barX(stubs, {
      y: 'key',
      x1: atPx((bar: GroupBar) => bar.endPx),
      x2: atPx((bar: GroupBar) => bar.endPx + bar.stubPx),
      fill: DOTTED,
      stroke: theme.ink3,
      strokeWidth: 0.9,
      ...subject(stubs),
    }),
    Plot.text(open, {
      y: 'key',
      x: atPx((bar: GroupBar) => bar.endPx + bar.stubPx + 3),
      text: () => '→',
      textAnchor: 'start',
      ...textOptions(plan.label, theme.ink2),
    }),
    ...textMarks(input, plan, frame, bars, open),
    ...sideMarks(input, plan, frame, bars),
  ];
}

function axisMarks(
  { theme, messages, size, view }: ChartInput,
  found: Concentration,
  plan: RowPlan,
  frame: RowFrame,
): Plot.Markish[] {
  const room = size.widthPx - frame.leftPx - frame.rightPx;
  const print = (value: number) =>
    value === 0 ? '0' : found.table.unit === 'usd' ? messages.formats.usd(value) : messages.formats.number(value);
  const widest = widestPx(
    scaleLinear([...frame.domain], [0, room])
      .ticks(3)
      .map(print),
    plan.note,
  );
  const ticks = scaleLinear([...frame.domain], [0, room])
    .ticks(Math.max(1, Math.min(4, Math.floor(room / (2.2 * widest)))))
    .filter(tick => found.table.unit === 'usd' || Number.isInteger(tick) || frame.domain[1] < 1);
  // The head of the numbers at the right stands on the same line, and may reach over the last ticks.
  const headPx = frame.leftPx + room + frame.rightPx - measureText(sideHead(view, messages), plan.note);
  const endPx = (tick: number) =>
    frame.leftPx + (tick / frame.domain[1]) * room + measureText(print(tick), plan.note) / 2;
  const named = ticks.filter(tick => endPx(tick) + 0.5 * plan.textPx <= headPx);
  return [
    Plot.ruleX(ticks, { x: (tick: number) => tick, stroke: theme.hair }),
    Plot.ruleX([0], { stroke: theme.rule }),
    Plot.text(named, {
      x: (tick: number) => tick,
      frameAnchor: 'top',
      dy: -0.9 * plan.textPx,
      text: print,
      ...textOptions(plan.note, theme.ink2),
    }),
  ];
}

function textMarks(
  { theme }: ChartInput,
  plan: RowPlan,
  frame: RowFrame,
  bars: readonly GroupBar[],
  open: readonly GroupBar[],
): Plot.Markish[] {
  const atLeft = { y: 'key', frameAnchor: 'left', textAnchor: 'start', dx: -frame.leftPx } as const;
  const isOpen = new Set(open.map(bar => bar.key));
  const sized = bars.filter(bar => ceiling(bar) > 0);
  const empty = bars.filter(bar => ceiling(bar) === 0);
  const beside = (bar: GroupBar) => bar.endPx + bar.stubPx + (isOpen.has(bar.key) ? 1.4 : 0.45) * plan.textPx;
  const lines = empty.flatMap(bar =>
    bar.amount.map((text, i) => ({ ...bar, text, line: i - (bar.amount.length - 1) / 2 })),
  );
  return [
    ...nameMarks(plan, frame, bars, theme.ink),
    Plot.text(bars, { ...atLeft, dy: 0.58 * plan.textPx, text: 'notes', ...textOptions(plan.note, theme.ink2) }),
    Plot.text(sized, {
      y: 'key',
      x: atPx(beside),
      text: (bar: GroupBar) => bar.amount[0]!,
      textAnchor: 'start',
      ...textOptions(plan.label, theme.ink),
      stroke: theme.panel,
    }),
    ...[-0.5, 0, 0.5].map(line => {
      const some = lines.filter(entry => entry.line === line);
      return Plot.text(some, {
        y: 'key',
        x: atPx(beside),
        dy: line * 1.15 * plan.notePx,
        text: 'text',
        textAnchor: 'start',
        ...textOptions(plan.note, theme.ink2),
        stroke: theme.panel,
      });
    }),
  ];
}

/** A name that the label's type is too wide for is set in the narrow one. */
function nameMarks(plan: RowPlan, frame: RowFrame, bars: readonly GroupBar[], ink: string): Plot.Markish[] {
  const widthPx = frame.leftPx - 0.7 * plan.textPx;
  const narrow: TextFont = { ...plan.label, family: 'condensed' };
  const isWide = (bar: GroupBar) => measureText(bar.name, plan.label) > widthPx + 0.5;
  return [true, false].flatMap(wide =>
    [true, false].map(alone => {
      const font = wide ? narrow : plan.label;
      return Plot.text(
        bars.filter(bar => isWide(bar) === wide && (bar.notes === '') === alone),
        {
          y: 'key',
          frameAnchor: 'left',
          textAnchor: 'start',
          dx: -frame.leftPx,
          dy: alone ? 0 : -0.58 * plan.textPx,
          text: (bar: GroupBar) => fitText(bar.name, font, widthPx),
          ...textOptions(font, ink),
        },
      );
    }),
  );
}

/** What the numbers at the right are called. */
function sideHead({ measure }: ChartInput['view'], { analysis }: ChartInput['messages']): string {
  return measure === 'lq' ? analysis.measures.lq : analysis.legend.cumulative;
}

/** The cumulative line and its numbers, or the location quotient of each group. */
function sideMarks(input: ChartInput, plan: RowPlan, frame: RowFrame, bars: readonly GroupBar[]): Plot.Markish[] {
  const { theme, messages, view, size } = input;
  const isQuotient = view.measure === 'lq';
  const rightText = { frameAnchor: 'right', textAnchor: 'end', dx: frame.rightPx } as const;
  const head = sideHead(view, messages);
  const value = (bar: GroupBar) =>
    isQuotient
      ? bar.quotient
        ? intervalText('lq', bar.quotient, messages)
        : '–'
      : messages.formats.number(Math.round(100 * bar.cumulative));
  const numbers = [
    Plot.text([head], {
      frameAnchor: 'top-right',
      textAnchor: 'end',
      dx: frame.rightPx,
      dy: -0.9 * plan.textPx,
      text: (d: string) => d,
      ...textOptions(plan.note, theme.ink2),
    }),
    Plot.text(bars, { y: 'key', ...rightText, text: value, ...textOptions(plan.note, theme.ink2) }),
  ];
  if (isQuotient || size.widthPx < LINE_FROM_PX) return numbers;
  const linePx = LINE_EM * plan.textPx;
  const startPx = size.widthPx - frame.rightPx + 0.6 * plan.textPx - 0.4 * plan.textPx;
  const at = (bar: GroupBar) => startPx + bar.cumulative * linePx;
  return [
    Plot.ruleX([startPx, startPx + linePx], { x: atPx((d: number) => d), stroke: theme.hair }),
    Plot.line(bars, { y: 'key', x: atPx(at), stroke: theme.ink, strokeWidth: 1.3 }),
    Plot.dot(bars, { y: 'key', x: atPx(at), symbol: 'square', r: 0.23 * plan.textPx, fill: theme.ink }),
    ...numbers,
  ];
}
