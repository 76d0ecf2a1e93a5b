import type { TableName } from '../core/select/table.ts';
import type { TableText } from '../core/text/table.en.ts';
import type { TableMessages } from '../core/text/table-words.ts';

export type ColumnName = keyof TableText['columns'];
type ColumnType = keyof TableText['file']['types'];
export interface Column {
  name: ColumnName;
  type: ColumnType;
  /** In the reader's language. */
  description: string;
}

/** Columns of each table in the order of its rows. */
export const COLUMNS: Record<TableName, readonly ColumnName[]> = {
  forums: [
    ...(['forum_id', 'forum', 'member', 'member_name', 'role', 'chair', 'grade', 'counted'] as const),
    ...(['from', 'to', 'confidence', 'sources'] as const),
  ],
  agreements: [
    ...(['agreement_id', 'title', 'kind', 'status', 'status_date', 'parties', 'subnational', 'binding'] as const),
    ...(['minerals', 'group', 'confidence', 'checked', 'sources'] as const),
  ],
  projects: [
    ...(['project_id', 'name', 'country', 'admin1', 'lng', 'lat', 'location_precision', 'operator'] as const),
    ...(['minerals', 'stages', 'phase', 'project_rung', 'agency', 'partner', 'instrument', 'rung'] as const),
    ...(['amount_kind', 'usd_low', 'usd_high', 'date', 'counts', 'confidence', 'checked', 'sources'] as const),
  ],
  risks: [
    ...(['risk_id', 'name', 'type', 'family', 'severity', 'place', 'countries', 'provinces'] as const),
    ...(['lng', 'lat', 'since', 'until', 'minerals', 'project_ids', 'confidence', 'checked', 'sources'] as const),
  ],
};
/** Columns that hold something else than a text. */
const TYPES: Partial<Record<ColumnName, ColumnType>> = {
  chair: 'boolean',
  counted: 'boolean',
  binding: 'boolean',
  counts: 'boolean',
  lng: 'number',
  lat: 'number',
  usd_low: 'number',
  usd_high: 'number',
  severity: 'number',
  from: 'date',
  to: 'date',
  status_date: 'date',
  date: 'date',
  since: 'date',
  until: 'date',
  checked: 'date',
  parties: 'list',
  minerals: 'list',
  stages: 'list',
  countries: 'list',
  provinces: 'list',
  project_ids: 'list',
  sources: 'list',
};

/** The column dictionary of a table. */
export function columnsOf(table: TableName, messages: TableMessages): Column[] {
  return COLUMNS[table].map(name => ({
    name,
    type: TYPES[name] ?? 'text',
    description: messages.table.columns[name],
  }));
}
