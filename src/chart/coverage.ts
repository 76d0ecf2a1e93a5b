// Coverage: one strip per mineral and stage, the network from the left, China from the right, the rest between.
import * as Plot from '@observablehq/plot';
import { measureText } from '../core/figure/measure-text.ts';
import { type Coverage, type CoverageLine, coverageLines, selectCoverage } from '../core/select/analysis/coverage.ts';
import { networkText, rangeText } from '../core/text/concentration-words.ts';
import { productionLineName } from '../core/text/production-line-name.ts';
import type { ChartInput, ChartSketch, NoChart } from './chart-input.ts';
import { DOTTED } from './flatten-plot.ts';
import { marksSubject, plotRows, type RowFrame, rowFrameHeightPx, textOptions } from './plot-rows.ts';
import { fitText, planRows, type RowPlan, rowBoxes, widestPx } from './row-plan.ts';

const STAGES = ['mine', 'refining'] as const;
type StageKey = (typeof STAGES)[number];
type Part = 'lead' | 'partners' | 'notSplit' | 'others' | 'china';
/** From the left: the network, what is not split, then those outside. */
const PARTS: readonly Part[] = ['lead', 'partners', 'notSplit', 'others', 'china'];
/** A number stands inside its bar where the bar is as wide as the number and a little more. */
const PADDING_EM = 0.4;

interface Strip {
  key: string;
  stage: StageKey;
  one: Coverage;
}
interface Segment {
  key: string;
  stage: StageKey;
  part: Part;
  from: number;
  to: number;
}

export function sketchCoverage(input: ChartInput): ChartSketch | NoChart {
  const { model, view, messages, details, words } = input;
  if (!details) return { impossible: messages.analysis.impossible['details-missing'] };
  const coverage = selectCoverage(model, view, details.production);
  const all = coverageLines(coverage, stageAlone(view));
  if (all.length === 0) return { impossible: words.coverage.none };
  const plan = planRows(input.size, all.length, 1.62, 2.1);
  const lines = all.slice(0, plan.shown);
  const names = lines.map(line => productionLineName(line, messages));
  const leftPx = Math.min(0.32 * input.size.widthPx, widestPx(names, plan.label) + 0.8 * plan.textPx);
  const frame: RowFrame = {
    keys: lines.map(keyOf),
    rowPx: plan.rowPx,
    gap: 0.28,
    topPx: 1.7 * plan.textPx,
    bottomPx: 0.4 * plan.textPx,
    leftPx,
    rightPx: 1,
    domain: [0, 1],
    panels: { keys: STAGES, gap: 0.05 },
  };
  return {
    plot: plotRows(input, frame, marksOf(input, plan, frame, lines)),
    heightPx: rowFrameHeightPx(frame),
    notePx: plan.notePx,
    rows: rowBoxes(
      lines.map((line, i) => ({ subject: `mineral:${line.mineral}`, words: wordsOf(input, line, names[i]!) })),
      frame.topPx,
      plan.rowPx,
    ),
    key: keyItems(input),
    text: {
      finding: findingOf(input, all),
      standfirst: networkText(model, view, messages),
      note: noteOf(input, coverage, all.length - lines.length),
    },
    table: tableOf(input, all),
    sources: [...new Set(coverage.flatMap(one => one.series.cites.map(cite => cite.source)))],
  };
}

/** A chart of its own that is asked for one stage leaves out minerals without a full table of it. */
function stageAlone({ chart, of }: ChartInput['view']): StageKey | null {
  if (chart !== 'coverage') return null;
  if (of === 'mining') return 'mine';
  return of === 'refining' ? 'refining' : null;
}

function keyOf({ mineral, form }: CoverageLine): string {
  return `${mineral} ${form ?? ''}`;
}

/** Strips of both stages, in the order of the lines. */
function stripsOf(lines: readonly CoverageLine[]): Strip[] {
  return lines.flatMap(line =>
    STAGES.flatMap(stage => {
      const one = stage === 'mine' ? line.mined : line.refined;
      return one ? [{ key: keyOf(line), stage, one }] : [];
    }),
  );
}

function segmentsOf({ key, stage, one }: Strip): Segment[] {
  let at = 0;
  return PARTS.flatMap(part => {
    const from = at;
    at += one[part];
    return one[part] > 0.0005 ? [{ key, stage, part, from, to: Math.min(1, at) }] : [];
  });
}

function marksOf(input: ChartInput, plan: RowPlan, frame: RowFrame, lines: readonly CoverageLine[]): Plot.Markish[] {
  const { theme, messages } = input;
  const words = messages.analysis.coverage;
  const strips = stripsOf(lines);
  const segments = strips.flatMap(segmentsOf);
  const colors = partColors(input);
  const rows = lines.map(line => ({
    key: keyOf(line),
    mineral: line.mineral,
    name: fitText(productionLineName(line, messages), plan.label, frame.leftPx - 0.8 * plan.textPx),
  }));
  const missing = lines.flatMap(line =>
    STAGES.filter(stage => !(stage === 'mine' ? line.mined : line.refined)).map(stage => ({ key: keyOf(line), stage })),
  );
  const subject = new Map(lines.map(line => [keyOf(line), `mineral:${line.mineral}`]));
  const heads = [
    { stage: 'mine', text: words.mined },
    { stage: 'refining', text: words.refined },
  ];
  return [
    Plot.barX(segments, {
      fx: 'stage',
      y: 'key',
      x1: 'from',
      x2: 'to',
      fill: ({ part }: Segment) => colors[part],
      stroke: ({ part }: Segment) => (part === 'notSplit' || part === 'others' ? theme.ink3 : colors[part]),
      strokeWidth: 0.5,
      ...marksSubject(segments, ({ key }) => subject.get(key) ?? null),
    } as Plot.BarXOptions),
    Plot.text(heads, {
      fx: 'stage',
      frameAnchor: 'top-left',
      textAnchor: 'start',
      dy: -0.62 * plan.textPx,
      lineAnchor: 'bottom',
      text: 'text',
      ...textOptions({ ...plan.note, weight: 500 }, theme.ink),
    }),
    Plot.text(rows, {
      fx: () => 'mine',
      y: 'key',
      frameAnchor: 'left',
      textAnchor: 'start',
      dx: -frame.leftPx,
      text: 'name',
      ...textOptions(plan.label, theme.ink),
    }),
    Plot.text(missing, {
      fx: 'stage',
      y: 'key',
      frameAnchor: 'left',
      textAnchor: 'start',
      text: () => words.noTable,
      ...textOptions(plan.note, theme.ink3),
    }),
    ...numberMarks(input, plan, frame, strips),
  ];
}

/** The share inside at the left, the largest outside at the right; each in the colour that reads on its bar. */
function numberMarks(input: ChartInput, plan: RowPlan, frame: RowFrame, strips: readonly Strip[]): Plot.Markish[] {
  const { theme, size } = input;
  const panelPx = ((size.widthPx - frame.leftPx - frame.rightPx) * (1 - frame.panels!.gap)) / (2 - frame.panels!.gap);
  const font = { ...plan.note, weight: 600 as const };
  const pad = PADDING_EM * plan.textPx;
  const width = (text: string) => measureText(text, font) + 2 * pad;
  const number = (share: number) => String(Math.round(100 * share));
  const told = strips.filter(({ one }) => one.basis === 'full' || one.inside.low > 0);
  const onLead = ({ one }: Strip) => one.lead * panelPx >= width(number(one.inside.low));
  const onPartners = ({ one }: Strip) => one.partners * panelPx >= width(number(one.inside.low));
  const inside = told.filter(strip => onLead(strip) || onPartners(strip));
  const after = told.filter(strip => !inside.includes(strip));
  const outer = strips.filter(
    ({ one }) => one.outside && one.outside.share * panelPx >= width(number(one.outside.share)),
  );
  const onChina = outer.filter(({ one }) => one.outside?.country === 'CHN');
  const onOthers = outer.filter(({ one }) => one.outside?.country !== 'CHN');
  const common = { fx: 'stage', y: 'key' } as const;
  const left = { ...common, textAnchor: 'start', dx: pad, text: ({ one }: Strip) => number(one.inside.low) } as const;
  const right = {
    ...common,
    textAnchor: 'end',
    dx: -pad,
    text: ({ one }: Strip) => number(one.outside!.share),
  } as const;
  return [
    Plot.text(inside.filter(onLead), { ...left, x: 0, ...textOptions(font, theme.panel) } as Plot.TextOptions),
    Plot.text(
      inside.filter(strip => !onLead(strip)),
      { ...left, x: ({ one }: Strip) => one.lead, ...textOptions(font, theme.onSeats[3]) } as Plot.TextOptions,
    ),
    Plot.text(after, {
      ...left,
      x: ({ one }: Strip) => one.inside.low,
      ...textOptions(font, theme.ink),
      stroke: theme.panel,
    } as Plot.TextOptions),
    Plot.text(onChina, { ...right, x: 1, ...textOptions(font, onChinaInk(input)) } as Plot.TextOptions),
    Plot.text(onOthers, {
      ...right,
      x: ({ one }: Strip) => 1 - one.china,
      ...textOptions(font, theme.ink),
    } as Plot.TextOptions),
  ];
}

/** Text on the other architecture's colour: dark on both tans, for white has 4.2 on the darker one. */
export function onChinaInk({ theme }: ChartInput): string {
  return theme.name === 'dark' ? '#05080a' : theme.ink;
}

function partColors({ theme }: ChartInput): Record<Part, string> {
  return { lead: theme.ink, partners: theme.seats[3], notSplit: DOTTED, others: theme.land, china: theme.china };
}

function keyItems(input: ChartInput) {
  const words = input.messages.analysis.coverage;
  const colors = partColors(input);
  const outlined = (part: Part) => (part === 'others' ? { stroke: input.theme.ink3 } : {});
  const order = ['lead', 'partners', 'others', 'china', 'notSplit'] as const;
  return order.map(part => ({ label: words[part], fill: colors[part], ...outlined(part) }));
}

function wordsOf({ messages }: ChartInput, line: CoverageLine, name: string): string {
  const words = messages.analysis.coverage;
  const { percent } = messages.formats;
  const said = (one: Coverage | null, stage: StageKey) => {
    if (!one) return messages.formats.labelled(words.stages[stage], words.noTable);
    const inside = rangeText(percent(one.inside.low), percent(one.inside.high));
    const outside = one.outside ? `${messages.country(one.outside.country)} ${percent(one.outside.share)}` : '–';
    return words.row(name, `${words.stages[stage]} ${one.year}`, inside, outside);
  };
  return STAGES.map(stage => said(stage === 'mine' ? line.mined : line.refined, stage)).join(
    messages.analysis.semicolon,
  );
}

function findingOf({ words }: ChartInput, lines: readonly CoverageLine[]): string {
  const half = (list: readonly (Coverage | null)[]) => {
    const known = list.filter(one => one !== null);
    return [known.filter(one => one.inside.low >= 0.5).length, known.length] as const;
  };
  const mined = half(lines.map(line => line.mined));
  const refined = half(lines.map(line => line.refined));
  return words.coverage.finding(words.coverage.minedOf(...mined), words.coverage.refinedOf(...refined));
}

function noteOf({ messages, words: own }: ChartInput, coverage: readonly Coverage[], left: number): string {
  const words = messages.analysis.coverage;
  const years = coverage.map(one => one.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const withheld = [
    ...new Set(coverage.filter(one => one.withheldInside.length).map(one => messages.mineral(one.mineral))),
  ];
  const note = words.note(
    rangeText(String(first), String(last)),
    withheld.length ? words.withheld(messages.formats.list(withheld)) : '',
  );
  return left > 0 ? `${note}${messages.lang === 'zh' ? '' : ' '}${own.rowsLeftOut(left)}` : note;
}

function tableOf({ messages, words }: ChartInput, lines: readonly CoverageLine[]) {
  const { coverage } = messages.analysis;
  const { name, stage, year, basis } = words.columns;
  return {
    columns: [
      name,
      stage,
      year,
      basis,
      coverage.lead,
      coverage.partners,
      coverage.others,
      coverage.china,
      coverage.notSplit,
    ],
    rows: stripsOf(lines).map(({ stage: id, one }) => [
      productionLineName(one, messages),
      coverage.stages[id],
      one.year,
      one.basis,
      one.lead,
      one.partners,
      one.others,
      one.china,
      one.notSplit,
    ]),
  };
}
