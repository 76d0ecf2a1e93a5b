import type { TableCell, TableRow } from '../core/select/table.ts';

/**
 * Rows as CSV (RFC 4180, CRLF, header first). An unknown cell is empty. A cell that a spreadsheet would run as a formula
 * gets a leading apostrophe, as OWASP advises, so that text stays text. `columns` gives a table without rows its header.
 * `remarks` stand above the header, each on a line that begins with `# `; RFC 4180 knows no such lines, so they are asked for.
 */
export function toCsv(
  rows: readonly TableRow[],
  columns: readonly string[] = Object.keys(rows[0] ?? {}),
  remarks: readonly string[] = [],
): string {
  const above = remarks.map(remark => `# ${remark.replace(/\s*[\r\n]+\s*/g, ' ').replaceAll('"', '”')}\r\n`);
  const lines = [columns, ...rows.map(row => columns.map(column => row[column] ?? null))];
  return [...above, ...lines.map(line => `${line.map(formatCell).join(',')}\r\n`)].join('');
}

function formatCell(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  // Quoted, "#" begins no remark for those who read remarks.
  return /[",\r\n#]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
