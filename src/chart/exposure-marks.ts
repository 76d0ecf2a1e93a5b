// The drawing of exposure: bars of projects beside bars of firm money, and their words.
import * as Plot from '@observablehq/plot';
import { measureText } from '../core/figure/measure-text.ts';
import type { ChartInput } from './chart-input.ts';
import type { ExposureBar } from './exposure-bars.ts';
import { DOTTED } from './flatten-plot.ts';
import { mixColors } from './mix-colors.ts';
import { marksSubject, type RowFrame, rowTexts, textOptions } from './plot-rows.ts';
import { fitLines, fitText, type RowPlan, widestPx } from './row-plan.ts';

/** Share of a panel that bars may fill; the rest is for their words. */
const PROJECTS_FILL = 0.72;
/** Words wider than this share of the panel give way to shorter ones. */
const MOST_WORDS = 0.75;

/** What is drawn of the rows in a frame of two panels, `projects` and `firm`. */
export function exposureMarks(
  input: ChartInput,
  plan: RowPlan,
  frame: RowFrame,
  bars: readonly ExposureBar[],
): Plot.Markish[] {
  const { theme, messages, size } = input;
  const words = messages.analysis.exposure;
  const panelPx = ((size.widthPx - frame.leftPx - frame.rightPx) * (1 - frame.panels!.gap)) / (2 - frame.panels!.gap);
  const told = bars.filter(bar => !bar.isHead);
  const mostProjects = Math.max(1, ...told.map(bar => bar.projects));
  const count = (bar: ExposureBar) => (PROJECTS_FILL * bar.projects) / mostProjects;
  const widest = widestPx(
    told.map(bar => bar.firmText),
    plan.note,
  );
  const said = (bar: ExposureBar) => (widest <= MOST_WORDS * panelPx ? bar.firmText : bar.shortText);
  const money = moneyScale(told, said, plan, panelPx);
  const heads = [
    { panel: 'projects', text: words.columns.projects },
    { panel: 'firm', text: words.columns.firm },
  ];
  const some = told.filter(bar => bar.projects > 0);
  const left = { y: 'subject', frameAnchor: 'left', textAnchor: 'start' } as const;
  const row = { y: 'subject', textAnchor: 'start' } as const;
  const nameRoomPx = frame.leftPx - 0.8 * plan.textPx;
  const moneyWords = (bar: ExposureBar, widthPx: number) => {
    const words = measureText(said(bar), plan.note) <= widthPx ? said(bar) : bar.leastText || said(bar);
    return fitLines(words, plan.note, widthPx, plan.rowPx);
  };
  const stubEnd = (bar: ExposureBar) =>
    money(bar.firm.highUsd) + (bar.firm.undisclosed > 0 ? plan.textPx / panelPx : 0);
  return [
    Plot.ruleX(heads, { fx: 'panel', x: () => 0, stroke: theme.rule }),
    Plot.barX(some, {
      fx: () => 'projects',
      y: 'subject',
      x1: 0,
      x2: count,
      fill: theme.risk,
      ...marksSubject(some, bar => bar.subject),
    }),
    ...moneyBars(input, some, money, stubEnd),
    Plot.text(heads, {
      fx: 'panel',
      frameAnchor: 'top-left',
      textAnchor: 'start',
      lineAnchor: 'bottom',
      dy: -0.5 * plan.textPx,
      text: 'text',
      ...textOptions({ ...plan.note, weight: 500 }, theme.ink),
    }),
    Plot.text(
      bars.filter(bar => bar.isHead),
      {
        ...left,
        fx: () => 'projects',
        dx: -frame.leftPx,
        text: (bar: ExposureBar) => fitText(bar.name, plan.note, nameRoomPx),
        ...textOptions(plan.note, theme.ink2),
      },
    ),
    ...rowTexts(told, {
      frameAnchor: 'left',
      textAnchor: 'start',
      fx: () => 'projects',
      y: bar => bar.subject,
      dx: -frame.leftPx,
      lines: bar => fitLines(bar.name, plan.label, nameRoomPx, plan.rowPx),
      font: plan.label,
      fill: theme.ink,
    }),
    Plot.text(some, {
      ...row,
      fx: () => 'projects',
      x: count,
      dx: 0.4 * plan.textPx,
      text: (bar: ExposureBar) => messages.formats.number(bar.projects),
      ...textOptions(plan.label, theme.ink),
    }),
    Plot.text(
      told.filter(bar => bar.projects === 0),
      {
        ...left,
        fx: () => 'projects',
        dx: 0.4 * plan.textPx,
        text: () => words.none,
        ...textOptions(plan.note, theme.ink3),
      },
    ),
    ...rowTexts(some, {
      textAnchor: 'start',
      y: bar => bar.subject,
      fx: () => 'firm',
      x: stubEnd,
      dx: 0.4 * plan.textPx,
      lines: bar => moneyWords(bar, panelPx - stubEnd(bar) * panelPx - 0.4 * plan.textPx),
      font: plan.note,
      fill: theme.ink,
    }),
  ];
}

/** US dollars to a share of the panel, so that the longest words still stand after their bar. */
function moneyScale(
  bars: readonly ExposureBar[],
  said: (bar: ExposureBar) => string,
  plan: RowPlan,
  panelPx: number,
): (usd: number) => number {
  const perUsd = Math.min(
    ...bars
      .filter(bar => bar.firm.highUsd > 0)
      .map(
        bar => Math.max(0.22, 1 - (widestPx([said(bar)], plan.note) + 1.6 * plan.textPx) / panelPx) / bar.firm.highUsd,
      ),
  );
  return usd => (Number.isFinite(perUsd) ? usd * perUsd : 0);
}

function moneyBars(
  { theme }: ChartInput,
  bars: readonly ExposureBar[],
  money: (usd: number) => number,
  stubEnd: (bar: ExposureBar) => number,
): Plot.Markish[] {
  const outline = { stroke: theme.moneyLine, strokeWidth: 0.9 };
  const known = bars.filter(bar => bar.firm.lowUsd > 0);
  const upTo = bars.filter(bar => bar.firm.highUsd > bar.firm.lowUsd);
  const stubs = bars.filter(bar => bar.firm.undisclosed > 0);
  const common = { fx: () => 'firm', y: 'subject' } as const;
  const subject = (some: readonly ExposureBar[]) => marksSubject(some, bar => bar.subject);
  return [
    Plot.barX(known, {
      ...common,
      x1: 0,
      x2: bar => money(bar.firm.lowUsd),
      fill: theme.money,
      ...outline,
      ...subject(known),
    }),
    Plot.barX(upTo, {
      ...common,
      x1: bar => money(bar.firm.lowUsd),
      x2: bar => money(bar.firm.highUsd),
      fill: mixColors(theme.money, theme.panel, 0.42),
      ...outline,
      ...subject(upTo),
    }),
    Plot.barX(stubs, {
      ...common,
      x1: bar => money(bar.firm.highUsd),
      x2: stubEnd,
      fill: DOTTED,
      stroke: theme.ink3,
      strokeWidth: 0.9,
      ...subject(stubs),
    }),
  ];
}
