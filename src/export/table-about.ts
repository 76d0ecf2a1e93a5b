import type { Model } from '../core/model/create-model.ts';
import type { Source, SourceId } from '../core/model/records.ts';
import { asofOf } from '../core/select/rows.ts';
import type { TableName, TableRow } from '../core/select/table.ts';
import type { TableMessages } from '../core/text/table-words.ts';
import type { View } from '../core/view/view.ts';
import { type Column, columnsOf } from './columns.ts';

/** A source as the files name it; what its record does not say is null. */
export interface FileSource {
  id: SourceId;
  publisher: string | null;
  title: string | null;
  published: string | null;
  accessed: string | null;
  url: string | null;
}
/** All that a file of rows needs to be understood and cited without the page. */
export interface TableAbout {
  title: string;
  table: TableName;
  rows: number;
  asof: string;
  dataVersion: string;
  dataHash: string;
  licence: string;
  licenceUrl: string;
  attribution: string;
  /** How to cite the view, in plain text; not in files that are asked for without a figure. */
  citation?: string;
  permalink: string;
  /** What has a point and what has none, and why. */
  geometry: string;
  notes: string[];
  columns: Column[];
  /** In the order in which the rows cite them. */
  sources: FileSource[];
}
export interface TableFileInput {
  model: Model;
  view: View;
  table: TableName;
  rows: readonly TableRow[];
  /** By id; null where they are not loaded: then the ids stand alone. */
  sources: ReadonlyMap<SourceId, Source> | null;
  messages: TableMessages;
  permalink: string;
  citation?: string;
}

/** Columns, sources, licence, version, date and link of some rows. */
export function describeTable(input: TableFileInput): TableAbout {
  const { model, view, table, rows, sources, messages, permalink, citation } = input;
  const words = messages.table.file;
  const { version, hash, own } = model.dataset;
  const asof = asofOf(model, view);
  const notes = [
    ...(own ? [words.ownRecords(own.name, own.subjects.length)] : []),
    words.rowsOfView,
    words.unknown,
    ...(table === 'projects' ? [words.rungs] : []),
    words.formulas,
  ];
  return {
    title: words.title(messages.table.names[table], messages.formats.dateLong(asof)),
    table,
    rows: rows.length,
    asof,
    dataVersion: version,
    dataHash: hash,
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: words.credit(version),
    ...(citation === undefined ? {} : { citation }),
    permalink,
    geometry: { projects: words.points, risks: words.somePoints, forums: words.noPoints, agreements: words.noPoints }[
      table
    ],
    notes,
    columns: columnsOf(table, messages),
    sources: citedIn(rows).map(id => fileSource(id, sources?.get(id) ?? null)),
  };
}

function citedIn(rows: readonly TableRow[]): SourceId[] {
  const ids = rows.flatMap(row => (typeof row.sources === 'string' ? row.sources.split('; ') : []));
  return [...new Set(ids)];
}

function fileSource(id: SourceId, source: Source | null): FileSource {
  return {
    id,
    publisher: source?.publisher ?? null,
    title: source?.title ?? null,
    published: source?.published ?? null,
    accessed: source?.accessed ?? null,
    url: source?.url ?? null,
  };
}
