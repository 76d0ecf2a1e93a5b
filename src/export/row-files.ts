// The rows behind a figure as files: of each layer of the View, of both Views of a comparison, or of a chart.
import type { ChartTable } from '../chart/chart-input.ts';
import { createVocabulary, type Model } from '../core/model/create-model.ts';
import type { Source, SourceId } from '../core/model/records.ts';
import { selectTable, type TableName } from '../core/select/table.ts';
import type { ExportText } from '../core/text/export.en.ts';
import type { TableMessages } from '../core/text/table-words.ts';
import { besideOf } from '../core/view/beside.ts';
import type { View } from '../core/view/view.ts';
import { COLUMNS } from './columns.ts';
import { toCsv } from './csv.ts';
import { toGeoJson } from './geojson.ts';
import { describeTable } from './table-about.ts';

/** One file of several: its name is the name that was asked for, and this after it. */
export interface FigureFile {
  /** '' or, for one of several files, such as `-projects`. */
  suffix: string;
  content: string | Uint8Array;
  /** Size of the smallest type, pt; of figures that have a size on paper. */
  leastTypePt?: number;
}
export interface RowFilesInput {
  model: Model;
  view: View;
  messages: TableMessages;
  words: ExportText;
  /** By id; null where they are not loaded: then the ids stand alone. */
  sources: ReadonlyMap<SourceId, Source> | null;
  citation: string;
  permalink: string;
  /** One layer alone; null = all that are switched on. */
  layer: TableName | null;
  /** CSV: title, citation and licence in lines above the header. */
  remarks: boolean;
}

/** A View whose rows are asked for, and what tells it from the other one. */
export interface RowSide {
  view: View;
  /** '' where there is one View alone. */
  name: string;
  suffix: string;
}

/** The View, or both Views of a comparison. */
export function sidesOf(model: Model, view: View, [left, right]: readonly [string, string]): RowSide[] {
  if (view.show !== 'compare') return [{ view, name: '', suffix: '' }];
  const other = besideOf(view, model.dataset.asof, createVocabulary(model, [])).view;
  return [
    { view, name: left, suffix: '-left' },
    { view: other, name: right, suffix: '-right' },
  ];
}

/** A file for each layer and side; the only one has no suffix. */
export function rowFiles(format: 'csv' | 'geojson', input: RowFilesInput): FigureFile[] {
  const { model, view, words, layer } = input;
  const files = sidesOf(model, view, words.rows.sides).flatMap(side => {
    const layers = layer ? [layer] : side.view.layers;
    return layers.map(table => ({
      suffix: `${side.suffix}-${table}`,
      content: layerFile(format, { ...input, view: side.view }, table),
    }));
  });
  return files.length === 1 ? [{ ...files[0]!, suffix: '' }] : files;
}

function layerFile(format: 'csv' | 'geojson', input: RowFilesInput, table: TableName): string {
  const rows = selectTable(input.model, input.view, table, input.messages);
  const about = describeTable({ ...input, table, rows });
  if (format === 'geojson') return toGeoJson(rows, about);
  return toCsv(rows, COLUMNS[table], input.remarks ? remarksOf(about.title, input) : []);
}

/** The rows of a chart as CSV. */
export function chartRowFile(
  { columns, rows }: ChartTable,
  title: string,
  input: Omit<RowFilesInput, 'messages' | 'sources' | 'layer'>,
): FigureFile {
  const named = rows.map(row => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
  return { suffix: '', content: toCsv(named, columns, input.remarks ? remarksOf(title, input) : []) };
}

function remarksOf(
  title: string,
  { words: { rows: words }, citation, permalink }: Pick<RowFilesInput, 'words' | 'citation' | 'permalink'>,
): string[] {
  const lines = [
    title,
    `${words.cite}: ${citation}`,
    `${words.licence}: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/`,
    `${words.view}: ${permalink}`,
    words.unknown,
  ];
  return [words.remarks(lines.length + 1), ...lines];
}
