// Groups from the largest down: known solid, the rest to its ceiling lighter, and the cumulative share beside them.
import { measureText } from '../core/figure/measure-text.ts';
import { wrapText } from '../core/figure/wrap-text.ts';
import { type Concentration, type GroupRow, selectConcentration } from '../core/select/analysis/concentration.ts';
import {
  basisText,
  discloseText,
  findingText,
  groupName,
  intervalText,
  joined,
  massText,
} from '../core/text/concentration-words.ts';
import type { ChartInput, ChartSketch, NoChart } from './chart-input.ts';
import type { KeyItem } from './draw-key.ts';
import { DOTTED } from './flatten-plot.ts';
import { ceiling, type GroupBar, groupMarks, groupPaints, LINE_EM, LINE_FROM_PX, subjectOf } from './group-marks.ts';
import { plotRows, type RowFrame, rowFrameHeightPx } from './plot-rows.ts';
import { fitText, NARROW_PX, planRows, type RowPlan, rowBoxes, widestPx } from './row-plan.ts';

const MOST_ROWS = 24;
const GAP = 0.5;

export function sketchGroups(input: ChartInput): ChartSketch | NoChart {
  const { model, view, messages, details, words } = input;
  const found = selectConcentration(model, view, details?.production ?? null);
  if ('impossible' in found) return { impossible: messages.analysis.impossible[found.impossible] };
  if (found.rows.length === 0) return { impossible: messages.analysis.finding.nothing };
  const plan = planRows(input.size, Math.min(found.rows.length, MOST_ROWS), 2.85, 2.6);
  const rows = found.rows.slice(0, plan.shown);
  const { frame, bars } = layOut(input, found, rows, plan);
  const left = found.rows.length - rows.length;
  return {
    plot: plotRows(input, frame, groupMarks(input, found, plan, frame, bars)),
    heightPx: rowFrameHeightPx(frame),
    notePx: plan.notePx,
    rows: rowBoxes(
      bars.map(bar => ({ subject: subjectOf(view.by, bar.group), words: wordsOf(input, found, bar) })),
      frame.topPx,
      plan.rowPx,
    ),
    key: keyOf(input, found, rows),
    text: {
      finding: findingText(model, view, found, messages),
      standfirst: joined(messages, [basisText(view, found, messages), discloseText(found, messages)]),
      note: joined(messages, [
        view.measure === 'lq' ? messages.analysis.quotient.note : '',
        left > 0 ? words.rowsLeftOut(left) : '',
      ]),
    },
    table: {
      columns: ['name', 'low', 'high', 'records', 'undisclosed', 'letters', 'cumulative'].map(
        id => words.columns[id as keyof typeof words.columns],
      ),
      rows: found.rows.map(row => [
        groupName(model, view, row.group, messages),
        row.low,
        Number.isFinite(row.high) ? row.high : null,
        row.records,
        row.undisclosed,
        row.letters,
        row.cumulative,
      ]),
    },
    sources: found.table.sources,
  };
}

/** Widths: names, bars with their amounts, the line, its numbers. */
function layOut(input: ChartInput, found: Concentration, rows: readonly GroupRow[], plan: RowPlan) {
  const { model, view, messages, size } = input;
  const names = rows.map(row => groupName(model, view, row.group, messages));
  const notes = rows.map(row => notesOf(input, found, row));
  const mostShare = size.widthPx < NARROW_PX ? 0.5 : size.widthPx < LINE_FROM_PX ? 0.42 : 0.36;
  const mostPx = mostShare * size.widthPx;
  const leftPx =
    Math.min(mostPx, Math.max(widestPx(names, plan.label), widestPx(notes, plan.note))) + 0.7 * plan.textPx;
  const linePx = size.widthPx >= LINE_FROM_PX && view.measure !== 'lq' ? LINE_EM * plan.textPx : 0;
  const numberPx = Math.max(2.2 * plan.textPx, view.measure === 'lq' ? 5 * plan.notePx : 0);
  const rightPx = linePx + numberPx + 0.6 * plan.textPx;
  const room = size.widthPx - leftPx - rightPx;
  const longest = Math.max(...rows.map(ceiling), Number.MIN_VALUE);
  const drafts = rows.map((row, i) => ({
    ...row,
    key: row.group,
    name: names[i]!,
    notes: fitText(notes[i]!, plan.note, leftPx - 0.7 * plan.textPx),
    stubPx: row.undisclosed > 0 ? 1.1 * plan.textPx : 0,
    amount:
      ceiling(row) > 0
        ? [massText(found, row.low, ceiling(row), messages)]
        : wrapText(emptyWords(input, row), plan.note, Math.max(40, room - 2.4 * plan.textPx), 2),
  }));
  const perMass = Math.min(
    room / longest,
    ...drafts
      .filter(draft => ceiling(draft) > 0)
      .map(draft => {
        const restPx = draft.stubPx + 0.9 * plan.textPx + measureText(draft.amount[0]!, plan.label);
        return Math.max(0.25 * room, room - restPx) / ceiling(draft);
      }),
  );
  const frame: RowFrame = {
    keys: rows.map(row => row.group),
    rowPx: plan.rowPx,
    gap: GAP,
    topPx: 1.9 * plan.textPx,
    bottomPx: 0.5 * plan.textPx,
    leftPx,
    rightPx,
    domain: [0, room / perMass],
  };
  const bars: GroupBar[] = drafts.map(draft => ({ ...draft, endPx: leftPx + ceiling(draft) * perMass }));
  return { frame, bars };
}

function notesOf({ view, messages, words: own }: ChartInput, found: Concentration, row: GroupRow): string {
  const words = messages.analysis;
  const kind = view.of === 'agreements' ? 'texts' : found.table.unit === 'output' ? 'producers' : 'projects';
  const records = row.records ? words.records[kind](row.records) : '';
  return [records, row.undisclosed ? words.undisclosed(row.undisclosed) : ''].filter(Boolean).join(own.comma);
}

function emptyWords({ messages }: ChartInput, { letters }: GroupRow): string {
  const words = messages.analysis;
  return [words.noneDisclosed, letters ? words.lettersApart(letters) : ''].filter(Boolean).join(words.semicolon);
}

function wordsOf(input: ChartInput, found: Concentration, bar: GroupBar): string {
  const { model, view, messages, words } = input;
  const name = groupName(model, view, bar.group, messages);
  const size = ceiling(bar) > 0 ? massText(found, bar.low, ceiling(bar), messages) : emptyWords(input, bar);
  const beside =
    view.measure === 'lq'
      ? bar.quotient
        ? `${messages.analysis.measures.lq} ${intervalText('lq', bar.quotient, messages)}`
        : ''
      : words.cumulativeOf(messages.formats.percent(bar.cumulative));
  return [name, size, notesOf(input, found, bar), beside].filter(Boolean).join(words.comma);
}

function keyOf(input: ChartInput, found: Concentration, rows: readonly GroupRow[]): KeyItem[] {
  const { words, theme, messages, view } = input;
  const { fill, line, light } = groupPaints(input, found);
  const items: KeyItem[] = [{ label: words.known, fill, stroke: line }];
  if (rows.some(row => ceiling(row) > row.low)) items.push({ label: words.upTo, fill: light, stroke: line });
  if (rows.some(row => row.undisclosed > 0)) items.push({ label: words.undisclosedStub, fill: DOTTED });
  if (rows.some(row => !Number.isFinite(row.high)))
    items.push({ label: `→ ${words.openEnd}`, fill: theme.ink2, form: 'line' });
  if (view.measure !== 'lq') items.push({ label: messages.analysis.legend.line, fill: theme.ink, form: 'line' });
  return items;
}
