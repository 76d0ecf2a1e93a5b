// A layer as a table to read: the rows of `selectTable` in the reader's words, with what sorts and finds them.

import type { Model } from '../model/create-model.ts';
import type { FinanceLine } from '../model/dataset.ts';
import { RUNGS_FIRMEST_FIRST, sumByRung } from '../model/money.ts';
import type { Confidence, Rung, SourceId } from '../model/records.ts';
import type { SubjectKey } from '../scene/marks.ts';
import type { TableText } from '../text/table.en.ts';
import type { TableMessages } from '../text/table-words.ts';
import { DEFAULT_VIEW } from '../view/codec.ts';
import { changeView } from '../view/transitions.ts';
import type { View } from '../view/view.ts';
import { readerRows } from './reader-rows.ts';
import { selectRows } from './rows.ts';
import type { TableName } from './table.ts';
import type { MoneySum } from './types.ts';

export type ReaderColumn = keyof TableText['headers'];
/** `order` sorts the column: a rank, a day or an amount as a number, else the words; null = unknown, always last. */
export interface ReaderCell {
  words: string;
  order: string | number | null;
}
export interface ReaderRow {
  /** What the row selects. */
  subject: SubjectKey;
  /** In the order of the columns, the row's name first; citations are apart. */
  cells: readonly ReaderCell[];
  cites: readonly SourceId[];
  confidence: Confidence;
  line: FinanceLine | null;
  /** A counted seat. */
  counted: boolean;
}
export interface ReaderTable {
  name: TableName;
  /** Without the citations. */
  columns: readonly ReaderColumn[];
  rows: readonly ReaderRow[];
  /** Rows or subjects that the record holds without any filter. */
  total: number;
  /** In the order in which the rows cite them: `[n]` is index + 1. */
  sources: readonly SourceId[];
}

export const READER_COLUMNS: Record<TableName, readonly ReaderColumn[]> = {
  forums: ['member', 'forum', 'role', 'grade', 'from', 'to', 'confidence'],
  agreements: ['title', 'partners', 'kind', 'status', 'date', 'minerals', 'confidence'],
  projects: ['project', 'country', 'minerals', 'agency', 'instrument', 'rung', 'amount', 'date', 'confidence'],
  risks: ['risk', 'type', 'severity', 'places', 'from', 'to', 'minerals', 'confidence'],
};
/** Columns whose figures stand at the end of the cell. */
export const FIGURE_COLUMNS: ReadonlySet<ReaderColumn> = new Set(['amount', 'severity']);

/** The table of one layer under a View's filters on its date, in the order of the record. */
export function selectReaderTable(model: Model, view: View, name: TableName, messages: TableMessages): ReaderTable {
  const rows = readerRows(model, view, name, messages);
  return {
    name,
    columns: READER_COLUMNS[name],
    rows,
    total: totalOf(model, name),
    sources: [...new Set(rows.flatMap(row => row.cites))],
  };
}

/** What the whole record holds: memberships on its own date, texts, projects, risks. */
function totalOf(model: Model, name: TableName): number {
  if (name === 'agreements') return model.dataset.agreements.length;
  if (name === 'projects') return model.dataset.projects.length;
  if (name === 'risks') return model.dataset.risks.length;
  const { countries } = selectRows(model, changeView(DEFAULT_VIEW, {}));
  return [...countries.values()].reduce((sum, country) => sum + country.seats.length, 0);
}

/** Memberships are counted by row, all else by subject: a project has as many rows as lines. */
export function countSubjects(name: TableName, rows: readonly ReaderRow[]): number {
  return name === 'forums' ? rows.length : new Set(rows.map(row => row.subject)).size;
}

export type SortDirection = 'ascending' | 'descending';

/** Rows by one column; equal ones keep their order in both directions, and what is unknown comes last in both. */
export function sortRows(
  rows: readonly ReaderRow[],
  column: number,
  direction: SortDirection,
  lang: string,
): readonly ReaderRow[] {
  const { compare } = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [one.cells[column]?.order ?? null, other.cells[column]?.order ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
}

/** Rows that hold every word of a query in any cell; case and accents do not matter. */
export function filterRows(rows: readonly ReaderRow[], query: string): readonly ReaderRow[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter(row => {
    const held = plain(row.cells.map(cell => cell.words).join(' '));
    return wanted.every(word => held.includes(word));
  });
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

export interface RungSum {
  rung: Rung;
  sum: MoneySum;
}

/** One sum a rung over the lines of some rows that count, firmest first; rungs without a line are left out. */
export function sumRows(rows: readonly ReaderRow[]): { sums: RungSum[]; history: number } {
  const lines = rows.flatMap(({ line }) => (line ? [line] : []));
  const byRung = sumByRung(lines);
  return {
    sums: RUNGS_FIRMEST_FIRST.map(rung => ({ rung, sum: byRung[rung] })).filter(({ sum }) => sum.lines > 0),
    history: lines.filter(line => !line.counts).length,
  };
}
