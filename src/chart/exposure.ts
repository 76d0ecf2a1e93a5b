// Projects and firm money at risk regions, by severity and by type, as two columns of bars.
import * as Plot from '@observablehq/plot';
import { measureText } from '../core/figure/measure-text.ts';
import { type Exposure, selectExposure } from '../core/select/analysis/exposure.ts';
import { selectRows } from '../core/select/rows.ts';
import type { MoneySum } from '../core/select/types.ts';
import { joined } from '../core/text/concentration-words.ts';
import type { ChartInput, ChartSketch, NoChart } from './chart-input.ts';
import { DOTTED } from './flatten-plot.ts';
import { mixColors } from './mix-colors.ts';
import { marksSubject, plotRows, type RowFrame, rowFrameHeightPx, rowTexts, textOptions } from './plot-rows.ts';
import { fitLines, fitText, planRows, type RowPlan, rowBoxes, widestPx } from './row-plan.ts';

/** Share of a panel that bars may fill; the rest is for their words. */
const PROJECTS_FILL = 0.72;
/** Words wider than this share of the panel give way to shorter ones. */
const MOST_WORDS = 0.75;

interface Bar {
  subject: string;
  /** A heading has no values. */
  isHead: boolean;
  name: string;
  risks: number;
  projects: number;
  firm: MoneySum;
  letters: number;
  firmText: string;
  /** The same without letters; “≥” where something is undisclosed, which the dots show. */
  shortText: string;
  /** What is known at least, for where neither has room; '' when nothing is. */
  leastText: string;
}

export function sketchExposure(input: ChartInput): ChartSketch | NoChart {
  const { model, view, words } = input;
  const exposure = selectExposure(model, view);
  if (exposure.risks.length === 0) return { impossible: words.exposure.none };
  const all = barsOf(input, exposure);
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
    plot: plotRows(input, frame, marksOf(input, plan, frame, bars)),
    heightPx: rowFrameHeightPx(frame),
    notePx: plan.notePx,
    rows: rowBoxes(
      bars.map(bar => ({ subject: bar.subject, words: wordsOf(input, bar) })),
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
function planOf(input: ChartInput, all: readonly Bar[]): RowPlan {
  const plan = planRows(input.size, all.length, 1.9, 2.2);
  const room = leftOf(input, plan, all) - 0.8 * plan.textPx;
  return all.some(bar => measureText(bar.name, plan.label) > room + 0.5)
    ? planRows(input.size, all.length, 2.3, 2.2)
    : plan;
}

/** Width of the names with their gap, px. */
function leftOf({ size }: ChartInput, plan: RowPlan, bars: readonly Bar[]): number {
  const names = bars.map(bar => bar.name);
  return Math.min(0.38 * size.widthPx, widestPx(names, plan.label) + 0.8 * plan.textPx);
}

const NO_MONEY: MoneySum = { lowUsd: 0, highUsd: 0, lines: 0, undisclosed: 0, open: 0 };

function barsOf({ messages }: ChartInput, { bySeverity, byType }: Exposure): Bar[] {
  const words = messages.analysis.exposure;
  const head = (subject: string, name: string): Bar => ({
    subject,
    name,
    isHead: true,
    risks: 0,
    projects: 0,
    firm: NO_MONEY,
    letters: 0,
    firmText: '',
    shortText: '',
    leastText: '',
  });
  const sum = (firm: MoneySum) => {
    if (firm.lines <= firm.undisclosed) return '';
    return `${firm.undisclosed > 0 ? '≥ ' : ''}${messages.formats.sum({ ...firm, undisclosed: 0 })}`;
  };
  const bar = (subject: string, name: string, one: Pick<Bar, 'risks' | 'projects' | 'firm' | 'letters'>): Bar => ({
    ...one,
    subject,
    name,
    isHead: false,
    firmText:
      one.projects === 0
        ? ''
        : [messages.formats.sum(one.firm), one.letters ? words.letters(one.letters) : '']
            .filter(Boolean)
            .join(messages.analysis.semicolon),
    shortText: one.projects === 0 ? '' : sum(one.firm) || messages.analysis.noneDisclosed,
    leastText: one.firm.lowUsd > 0 ? `≥ ${messages.formats.usd(one.firm.lowUsd)}` : '',
  });
  return [
    head('head:severity', words.bySeverity),
    ...bySeverity.map(one => bar(`severity:${one.severity}`, words.severity(one.severity), one)),
    head('head:type', words.byType),
    ...byType.map(one => bar(`risk-type:${one.type}`, messages.vocabulary.riskTypes[one.type], one)),
  ];
}

function wordsOf({ words, messages }: ChartInput, bar: Bar): string {
  const projects = bar.projects ? words.exposure.projects(bar.projects) : messages.analysis.exposure.none;
  return words.exposure.row(
    `${bar.name} (${messages.analysis.exposure.risks(bar.risks)})`,
    projects,
    bar.firmText || messages.analysis.none,
  );
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

function marksOf(input: ChartInput, plan: RowPlan, frame: RowFrame, bars: readonly Bar[]): Plot.Markish[] {
  const { theme, messages, size } = input;
  const words = messages.analysis.exposure;
  const panelPx = ((size.widthPx - frame.leftPx - frame.rightPx) * (1 - frame.panels!.gap)) / (2 - frame.panels!.gap);
  const told = bars.filter(bar => !bar.isHead);
  const mostProjects = Math.max(1, ...told.map(bar => bar.projects));
  const count = (bar: Bar) => (PROJECTS_FILL * bar.projects) / mostProjects;
  const widest = widestPx(
    told.map(bar => bar.firmText),
    plan.note,
  );
  const said = (bar: Bar) => (widest <= MOST_WORDS * panelPx ? bar.firmText : bar.shortText);
  const money = moneyScale(told, said, plan, panelPx);
  const heads = [
    { panel: 'projects', text: words.columns.projects },
    { panel: 'firm', text: words.columns.firm },
  ];
  const some = told.filter(bar => bar.projects > 0);
  const left = { y: 'subject', frameAnchor: 'left', textAnchor: 'start' } as const;
  const row = { y: 'subject', textAnchor: 'start' } as const;
  const nameRoomPx = frame.leftPx - 0.8 * plan.textPx;
  const moneyWords = (bar: Bar, widthPx: number) => {
    const words = measureText(said(bar), plan.note) <= widthPx ? said(bar) : bar.leastText || said(bar);
    return fitLines(words, plan.note, widthPx, plan.rowPx);
  };
  const stubEnd = (bar: Bar) => money(bar.firm.highUsd) + (bar.firm.undisclosed > 0 ? plan.textPx / panelPx : 0);
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
        text: (bar: Bar) => fitText(bar.name, plan.note, nameRoomPx),
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
      text: (bar: Bar) => messages.formats.number(bar.projects),
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
  bars: readonly Bar[],
  said: (bar: Bar) => string,
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
  bars: readonly Bar[],
  money: (usd: number) => number,
  stubEnd: (bar: Bar) => number,
): Plot.Markish[] {
  const outline = { stroke: theme.moneyLine, strokeWidth: 0.9 };
  const known = bars.filter(bar => bar.firm.lowUsd > 0);
  const upTo = bars.filter(bar => bar.firm.highUsd > bar.firm.lowUsd);
  const stubs = bars.filter(bar => bar.firm.undisclosed > 0);
  const common = { fx: () => 'firm', y: 'subject' } as const;
  const subject = (some: readonly Bar[]) => marksSubject(some, bar => bar.subject);
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

function keyOf({ theme, words, messages }: ChartInput, bars: readonly Bar[]) {
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
