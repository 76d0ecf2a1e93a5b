// Two versions of one record → the fields that differ.
import { canonicalText } from './canonical-text.ts';
import type { FieldChange, Json, JsonRecord } from './record-change.ts';
import { rowKey } from './row-keys.ts';

/** Every field in which two versions of a record differ, in the order of the fields; none when they say the same. */
export function diffRecords(before: JsonRecord, after: JsonRecord): FieldChange[] {
  return diffFields(before, after, []);
}

function diffFields(before: JsonRecord, after: JsonRecord, at: readonly string[]): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap(name => diffValue(before[name] ?? null, after[name] ?? null, [...at, name]));
}

function diffValue(before: Json, after: Json, path: readonly string[]): FieldChange[] {
  if (canonicalText(before) === canonicalText(after)) return [];
  if (isLocalized(before) && isLocalized(after)) return diffFields(before, after, path);
  const isRows = isRowList(before) && isRowList(after) && before.length + after.length > 0;
  if (isRows && path.length === 1) return diffRows(before as JsonRecord[], after as JsonRecord[], path);
  return [{ path, before, after }];
}

/** Rows that stand in both are taken out first; what is left is paired by key, and the rest came or went. */
function diffRows(before: readonly JsonRecord[], after: readonly JsonRecord[], path: readonly string[]): FieldChange[] {
  const list = path[0]!;
  const left = new Map<string, number>();
  for (const row of before) left.set(canonicalText(row), (left.get(canonicalText(row)) ?? 0) + 1);
  const came = after.filter(row => !take(left, canonicalText(row)));
  const gone = before.filter(row => take(left, canonicalText(row)));
  if (came.length + gone.length === 0) {
    const keys = (rows: readonly JsonRecord[]) => rows.map(row => rowKey(list, row) || canonicalText(row));
    return [{ path, before: keys(before), after: keys(after) }];
  }
  const name = nameRows(list);
  const pairs = gone.map(row => {
    const key = rowKey(list, row);
    const at =
      key === '' && gone.length + came.length !== 2 ? -1 : came.findIndex(other => rowKey(list, other) === key);
    return { row, other: at < 0 ? null : came.splice(at, 1)[0]! };
  });
  return [
    ...pairs.flatMap(({ row, other }) => {
      const at = [...path, name(row)];
      return other ? diffFields(row, other, at) : [{ path: at, before: row as Json, after: null }];
    }),
    ...came.map(row => ({ path: [...path, name(row)], before: null, after: row })),
  ];
}

/** A name for each row in turn: its key, numbered from the second of the same key on. */
function nameRows(list: string): (row: JsonRecord) => string {
  const used = new Map<string, number>();
  return row => {
    const key = rowKey(list, row);
    const n = (used.get(key) ?? 0) + 1;
    used.set(key, n);
    return n === 1 ? key : `${key} ${n}`;
  };
}

function take(counts: Map<string, number>, key: string): boolean {
  const n = counts.get(key) ?? 0;
  counts.set(key, n - 1);
  return n > 0;
}

function isRowList(value: Json): value is readonly JsonRecord[] {
  return Array.isArray(value) && value.every(row => row !== null && typeof row === 'object' && !Array.isArray(row));
}

/** Words by language: an object of texts with English among them. */
function isLocalized(value: Json): value is JsonRecord {
  return (
    value !== null &&
    typeof value === 'object' &&
    typeof (value as JsonRecord).en === 'string' &&
    Object.values(value).every(text => typeof text === 'string')
  );
}
