// The index under every region scheme: solid over what is disclosed, a thin line over all that may be.
import * as Plot from '@observablehq/plot';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { measureText } from '../core/figure/measure-text.ts';
import { BENCHMARK_CUTS } from '../core/model/measures/registry.ts';
import { type SchemeRow, selectConcentration, selectSchemes } from '../core/select/analysis/concentration.ts';
import {
  discloseText,
  intervalText,
  joined,
  openText,
  subjectText,
  valueText,
} from '../core/text/concentration-words.ts';
import type { ChartInput, ChartSketch, NoChart } from './chart-input.ts';
import { atPx, marksSubject, plotRows, type RowFrame, rowFrameHeightPx, textOptions } from './plot-rows.ts';
import { planRows, type RowPlan, rowBoxes, widestPx } from './row-plan.ts';

type Measure = 'hhi' | 'effective' | 'cr1' | 'cr3' | 'cr5' | 'gini';
/** Where an index ends; the effective number has no end. */
const TOPS: Readonly<Record<Measure, number | null>> = {
  hhi: 10_000,
  cr1: 1,
  cr3: 1,
  cr5: 1,
  gini: 1,
  effective: null,
};

interface Bar extends SchemeRow {
  name: string;
  here: boolean;
  text: string;
}

export function sketchSchemes(input: ChartInput): ChartSketch | NoChart {
  const { model, view, messages, details, words } = input;
  const production = details?.production ?? null;
  const found = selectConcentration(model, view, production);
  if ('impossible' in found) return { impossible: messages.analysis.impossible[found.impossible] };
  const rows = selectSchemes(model, view, production);
  if (!rows || !found.disclosed) return { impossible: words.schemes.few(found.n) };
  const measure: Measure = view.measure === 'lq' ? 'hhi' : view.measure;
  const plan = planRows(input.size, rows.length, 2, 4.2);
  const bars = rows.slice(0, plan.shown).map(
    (row): Bar => ({
      ...row,
      name: messages.analysis.schemes[row.scheme],
      here: view.by === 'region' ? row.scheme === view.scheme : row.scheme === view.by,
      text: intervalText(measure, row.disclosed, messages),
    }),
  );
  const most = TOPS[measure] ?? 1.3 * Math.max(...rows.map(row => row.disclosed.high));
  const frame: RowFrame = {
    keys: bars.map(bar => bar.scheme),
    rowPx: plan.rowPx,
    gap: 0.5,
    topPx: 1.8 * plan.textPx,
    bottomPx: 1.9 * plan.textPx,
    leftPx: Math.min(
      0.4 * input.size.widthPx,
      widestPx(
        bars.map(bar => bar.name),
        plan.strong,
      ) +
        0.8 * plan.textPx,
    ),
    rightPx: 1.6 * plan.textPx,
    domain: [0, most],
  };
  const spoken = (bar: Bar) => words.schemes.row(bar.name, bar.text, intervalText(measure, bar.interval, messages));
  return {
    plot: plotRows(input, frame, marksOf(input, measure, plan, frame, bars)),
    heightPx: rowFrameHeightPx(frame),
    notePx: plan.notePx,
    rows: rowBoxes(
      bars.map(bar => ({ subject: `scheme:${bar.scheme}`, words: spoken(bar) })),
      frame.topPx,
      plan.rowPx,
    ),
    key: [
      { label: words.schemes.disclosed, fill: input.theme.seats[4] },
      { label: words.schemes.everything, fill: input.theme.ink2, form: 'line' },
    ],
    text: {
      finding: findingOf(input, measure, bars, subjectText(view, found, messages)),
      standfirst: discloseText(found, messages),
      note: noteOf(input, measure, rows, openText(measure, found, messages)),
    },
    table: {
      columns: [
        words.columns.name,
        words.columns.disclosedLow,
        words.columns.disclosedHigh,
        words.columns.allLow,
        words.columns.allHigh,
        words.columns.open,
      ],
      rows: rows.map(({ scheme, disclosed, interval }) => [
        messages.analysis.schemes[scheme],
        disclosed.low,
        disclosed.high,
        interval.low,
        interval.high,
        interval.open,
      ]),
    },
    sources: found.table.sources,
  };
}

function findingOf({ words, messages }: ChartInput, measure: Measure, bars: readonly Bar[], subject: string): string {
  const low = Math.min(...bars.map(bar => bar.disclosed.low));
  const high = Math.max(...bars.map(bar => bar.disclosed.high));
  const index = messages.analysis.measures[measure];
  const said = words.schemes.finding(
    index,
    valueText(measure, low, messages),
    valueText(measure, high, messages),
    subject,
  );
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function noteOf(
  { view, messages }: ChartInput,
  measure: Measure,
  rows: readonly SchemeRow[],
  open: string | null,
): string {
  const words = messages.analysis;
  const [low, high] = BENCHMARK_CUTS[view.benchmark];
  const isExact = rows.every(({ disclosed }) => disclosed.high - disclosed.low < 1e-6 * disclosed.high);
  const stop = messages.lang === 'zh' ? '。' : '.';
  const cuts =
    measure === 'hhi' && view.benchmark !== 'none' && low !== undefined && high !== undefined
      ? joined(messages, [
          `${words.benchmark[view.benchmark](messages.formats.number(low), messages.formats.number(high))}${stop}`,
          words.benchmark.note,
        ])
      : '';
  return joined(messages, [isExact ? words.exactNote : words.capNote, open ?? '', cuts]);
}

function marksOf(
  input: ChartInput,
  measure: Measure,
  plan: RowPlan,
  frame: RowFrame,
  bars: readonly Bar[],
): Plot.Markish[] {
  const { theme, messages, size, view } = input;
  const room = size.widthPx - frame.leftPx - frame.rightPx;
  const scale = scaleLinear([...frame.domain], [frame.leftPx, frame.leftPx + room]);
  const cuts = measure === 'hhi' ? [...BENCHMARK_CUTS[view.benchmark]] : [];
  const print = (value: number) => valueText(measure, value, messages);
  /** A bar that is a point keeps a width to be seen by. */
  const right = (bar: Bar) => Math.max(scale(bar.disclosed.high), scale(bar.disclosed.low) + 3);
  const small = textOptions(plan.note, theme.ink2);
  const ticks = ticksFor(scale, value => measureText(print(value), plan.note) + 0.5 * plan.textPx);
  return [
    Plot.ruleX(ticks, { x: (tick: number) => tick, stroke: theme.hair }),
    Plot.ruleX(cuts, { x: (cut: number) => cut, stroke: theme.ink2, strokeWidth: 1.2, strokeDasharray: '4 3' }),
    ...cuts.map((cut, i) =>
      Plot.text([cut], {
        x: (value: number) => value,
        frameAnchor: 'top',
        dy: -0.7 * plan.textPx,
        text: print,
        textAnchor: i === 0 ? 'end' : 'start',
        ...small,
      }),
    ),
    ...whiskers(bars, plan, theme.ink2),
    Plot.barX(bars, {
      y: 'scheme',
      x1: atPx((bar: Bar) => scale(bar.disclosed.low)),
      x2: atPx(right),
      fill: (bar: Bar) => (bar.here ? theme.seats[4] : theme.seats[2]),
      ...marksSubject(bars, bar => `scheme:${bar.scheme}`),
    } as Plot.BarXOptions),
    ...([true, false] as const).map(here =>
      Plot.text(
        bars.filter(bar => bar.here === here),
        {
          y: 'scheme',
          frameAnchor: 'left',
          textAnchor: 'start',
          dx: -frame.leftPx,
          text: 'name',
          ...textOptions(here ? plan.strong : plan.label, theme.ink),
        },
      ),
    ),
    ...valueTexts(bars, plan, frame, scale, right, theme),
    Plot.text(ticks, {
      x: (tick: number) => tick,
      frameAnchor: 'bottom',
      dy: 1.2 * plan.textPx,
      text: print,
      ...small,
    }),
  ];
}

/** Ticks of a scale, about four or as many fewer as its width asks for: each word has its own room. */
function ticksFor(scale: ScaleLinear<number, number>, widthPx: (tick: number) => number): number[] {
  for (let count = 4; count > 1; count--) {
    const ticks = scale.ticks(count);
    const fit = ticks.every((tick, i) => {
      const next = ticks[i + 1];
      return next === undefined || scale(next) - scale(tick) >= (widthPx(tick) + widthPx(next)) / 2;
    });
    if (fit) return ticks;
  }
  return scale.ticks(1);
}

/** A thin line from the least to the most that the index can be; a cap only where the end is reached. */
function whiskers(bars: readonly Bar[], plan: RowPlan, stroke: string): Plot.Markish[] {
  const reach = 0.3 * plan.rowPx;
  const ends = bars.flatMap(({ scheme, interval }) => [
    ...(interval.open === 'low' ? [] : [{ scheme, at: interval.low }]),
    ...(interval.open === 'high' ? [] : [{ scheme, at: interval.high }]),
  ]);
  return [
    Plot.ruleY(bars, {
      y: 'scheme',
      x1: (bar: Bar) => bar.interval.low,
      x2: (bar: Bar) => bar.interval.high,
      stroke,
      strokeWidth: 1.2,
    }),
    Plot.tickX(ends, { y: 'scheme', x: 'at', stroke, strokeWidth: 1.2, insetTop: reach / 2, insetBottom: reach / 2 }),
  ];
}

/** The interval in figures on a ground that parts the line: after the bar, or before it where there is more room. */
function valueTexts(
  bars: readonly Bar[],
  plan: RowPlan,
  frame: RowFrame,
  scale: (value: number) => number,
  right: (bar: Bar) => number,
  { ink, panel }: ChartInput['theme'],
): Plot.Markish[] {
  const gapPx = 0.4 * plan.textPx;
  const placed = bars.map(bar => {
    const widthPx = widestPx([bar.text], plan.label);
    const isAfter = right(bar) + 2 * gapPx + widthPx <= scale(frame.domain[1]);
    return {
      scheme: bar.scheme,
      text: bar.text,
      widthPx,
      x: isAfter ? right(bar) + gapPx : scale(bar.disclosed.low) - gapPx - widthPx,
    };
  });
  type Placed = (typeof placed)[number];
  return [
    Plot.barX(placed, {
      y: 'scheme',
      x1: atPx((one: Placed) => one.x - 2),
      x2: atPx((one: Placed) => one.x + one.widthPx + 2),
      fill: panel,
    } as Plot.BarXOptions),
    Plot.text(placed, {
      y: 'scheme',
      x: atPx((one: Placed) => one.x),
      textAnchor: 'start',
      text: 'text',
      ...textOptions(plan.label, ink),
    }),
  ];
}
