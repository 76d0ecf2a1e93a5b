import type { TableRow } from '../core/select/table.ts';
import type { TableAbout } from './table-about.ts';

/** Rows as one JSON object: `about` says what they are, `rows` holds them. */
export function toJson(rows: readonly TableRow[], about: TableAbout): string {
  return `${JSON.stringify({ about, rows }, null, 2)}\n`;
}
