import { selectTable } from '../core/select/table.ts';
import { COLUMNS } from './columns.ts';
import { toCsv } from './csv.ts';
import { toGeoJson } from './geojson.ts';
import { toJson } from './json.ts';
import { toReadme } from './readme.ts';
import { describeTable, type TableFileInput } from './table-about.ts';

export const TABLE_FORMATS = ['csv', 'json', 'geojson', 'readme'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

const KINDS: Record<TableFormat, { ending: string; type: string }> = {
  csv: { ending: '.csv', type: 'text/csv' },
  json: { ending: '.json', type: 'application/json' },
  geojson: { ending: '.geojson', type: 'application/geo+json' },
  readme: { ending: '-README.txt', type: 'text/plain' },
};

/** All rows of one layer that pass the View's filters on its date, as a file, or the text that explains it. */
export function tableFile(
  format: TableFormat,
  input: Omit<TableFileInput, 'rows'>,
): { name: string; content: string; type: string } {
  const { model, view, table, messages } = input;
  const rows = selectTable(model, view, table, messages);
  const about = describeTable({ ...input, rows });
  const content = {
    csv: () => toCsv(rows, COLUMNS[table]),
    json: () => toJson(rows, about),
    geojson: () => toGeoJson(rows, about),
    readme: () => toReadme(about, messages),
  }[format]();
  const { ending, type } = KINDS[format];
  return { name: `lodemap-${table}-${about.asof}${ending}`, content, type: `${type};charset=utf-8` };
}
