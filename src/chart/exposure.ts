// Projects and firm money at risk regions, by severity and by type, as two columns of bars.
import { measureText } from '../core/figure/measure-text.ts';
import { type Exposure, selectExposure } from '../core/select/analysis/exposure.ts';
import { selectRows } from '../core/select/rows.ts';
import { joined } from '../core/text/concentration-words.ts';
import type { ChartInput, ChartSketch, NoChart } from './chart-input.ts';
import { type ExposureBar, exposureBars, exposureBarWords } from './exposure-bars.ts';
import { exposureMarks } from './exposure-marks.ts';
import { DOTTED } from './flatten-plot.ts';
import { mixColors } from './mix-colors.ts';
import { plotRows, type RowFrame, rowFrameHeightPx } from './plot-rows.ts';
import { planRows, type RowPlan, rowBoxes, widestPx } from './row-plan.ts';

export function sketchExposure(input: ChartInput): ChartSketch | NoChart {
  const { model, view, words } = input;
  const exposure = selectExposure(model, view);
  if (exposure.risks.length === 0) return { impossible: words.exposure.none };
  const all = exposureBars(input, exposure);
  const plan = planOf(input, all);
  const bars = all.slice(0, plan.shown);
  const leftPx = leftOf(input, plan, bars);
  const frame: RowFrame = {
    keys: bars.map(bar => bar.subject),
    rowPx: plan.rowPx,
    gap: 0.38,
    topPx: 1.7 * plan.textPx,
    bottomPx: 0.4 * plan.textPx,
    leftPx,
    rightPx: 1,
    domain: [0, 1],
    panels: { keys: ['projects', 'firm'], gap: 0.06 },
  };
  const told = all.filter(bar => !bar.isHead);
  return {
    plot: plotRows(input, frame, exposureMarks(input, plan, frame, bars)),
    heightPx: rowFrameHeightPx(frame),
    notePx: plan.notePx,
    rows: rowBoxes(
      bars.map(bar => ({ subject: bar.subject, words: exposureBarWords(input, bar) })),
      frame.topPx,
      plan.rowPx,
    ).filter((_, i) => !bars[i]!.isHead),
    key: keyOf(input, told),
    text: textOf(input, exposure, all.length - bars.length),
    table: {
      columns: [
        words.columns.name,
        words.columns.risks,
        words.columns.projects,
        words.columns.low,
        words.columns.high,
        words.columns.undisclosed,
        words.columns.letters,
      ],
      rows: told.map(bar => [
        bar.name,
        bar.risks,
        bar.projects,
        bar.firm.lowUsd,
        bar.firm.highUsd,
        bar.firm.undisclosed,
        bar.letters,
      ]),
    },
    sources: [
      ...new Set(
        exposure.risks.flatMap(({ risk, projects }) => [
          ...risk.risk.cites,
          ...projects.flatMap(({ row }) => row.lines.flatMap(line => line.cites)),
        ]),
      ),
    ],
  };
}

/** Rows are higher where a name needs two lines. */
function planOf(input: ChartInput, all: readonly ExposureBar[]): RowPlan {
  const plan = planRows(input.size, all.length, 1.9, 2.2);
  const room = leftOf(input, plan, all) - 0.8 * plan.textPx;
  return all.some(bar => measureText(bar.name, plan.label) > room + 0.5)
    ? planRows(input.size, all.length, 2.3, 2.2)
    : plan;
}

/** Width of the names with their gap, px. */
function leftOf({ size }: ChartInput, plan: RowPlan, bars: readonly ExposureBar[]): number {
  const names = bars.map(bar => bar.name);
  return Math.min(0.38 * size.widthPx, widestPx(names, plan.label) + 0.8 * plan.textPx);
}

function textOf({ model, view, messages, words }: ChartInput, exposure: Exposure, left: number) {
  const exposed = new Set(exposure.risks.flatMap(({ projects }) => projects.map(({ row }) => row.project.id)));
  const all = selectRows(model, view).projects.filter(row => row.coin !== null).length;
  const few = messages.formats.number(exposed.size);
  return {
    finding: words.exposure.finding(
      messages.lang === 'zh' ? words.exposure.projects(exposed.size) : few,
      words.exposure.projects(all),
      view.severity,
    ),
    standfirst: messages.analysis.exposure.standfirst(view.severity),
    note: joined(messages, [words.exposure.overlap, left > 0 ? words.rowsLeftOut(left) : '']),
  };
}

function keyOf({ theme, words, messages }: ChartInput, bars: readonly ExposureBar[]) {
  const line = theme.moneyLine;
  return [
    { label: messages.analysis.exposure.columns.projects, fill: theme.risk },
    {
      label: messages.formats.labelled(messages.analysis.exposure.columns.firm, words.known),
      fill: theme.money,
      stroke: line,
    },
    ...(bars.some(bar => bar.firm.highUsd > bar.firm.lowUsd)
      ? [{ label: words.upTo, fill: mixColors(theme.money, theme.panel, 0.42), stroke: line }]
      : []),
    ...(bars.some(bar => bar.firm.undisclosed > 0) ? [{ label: words.undisclosedStub, fill: DOTTED }] : []),
  ];
}
