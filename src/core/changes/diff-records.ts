// Two versions of one record → the fields that differ.
import { canonicalText } from './canonical-text.ts';
import type { FieldChange, Json, JsonRecord } from './record-change.ts';
import { rowKey } from './row-keys.ts';

/** Where a value stands: a field of the record, and in a list of rows the row and its field. */
interface Place {
  field: string;
  row: string | null;
  part: string | null;
}

/**
 * Every field in which two versions of a record differ, in the order of the fields; none when they say the same. A text that
 * was only translated, into a language that it did not have, says the same.
 */
export function diffRecords(before: JsonRecord, after: JsonRecord): FieldChange[] {
  return fieldNames(before, after).flatMap(field => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    if (saysTheSame(was, is)) return [];
    if (isRowList(was) && isRowList(is)) return diffRows(was, is, field);
    return diffValue(was, is, { field, row: null, part: null });
  });
}

/** A text of several languages differs language by language; any other value as a whole. */
function diffValue(before: Json, after: Json, place: Place): FieldChange[] {
  if (saysTheSame(before, after)) return [];
  if (!isLocalized(before) || !isLocalized(after)) return [change(place, before, after)];
  return fieldNames(before, after)
    .filter(lang => before[lang] !== after[lang] && (lang in before || before.en !== after.en))
    .map(lang => change({ ...place, lang }, before[lang] ?? null, after[lang] ?? null));
}

function change(place: Place & { lang?: string }, before: Json, after: Json, isOrder = false): FieldChange {
  const { field, row, part, lang = null } = place;
  const path = [field, row, part, lang].filter(step => step !== null).join('/');
  return { path, field, row, part, lang, isOrder, before, after };
}

/** Rows that stand in both are taken out first; what is left is paired by key, and the rest came or went. */
function diffRows(before: readonly JsonRecord[], after: readonly JsonRecord[], field: string): FieldChange[] {
  const left = new Map<string, number>();
  for (const row of before) left.set(canonicalText(row), (left.get(canonicalText(row)) ?? 0) + 1);
  const came = after.filter(row => !take(left, canonicalText(row)));
  const gone = before.filter(row => take(left, canonicalText(row))).filter(row => !takeTranslated(came, row));
  if (came.length + gone.length === 0) {
    const keys = (rows: readonly JsonRecord[]) => rows.map(row => rowKey(field, row));
    return [change({ field, row: null, part: null }, keys(before), keys(after), true)];
  }
  // Rows that nothing names are taken for one and the same only where there is no other choice.
  const isOne = gone.length === 1 && came.length === 1;
  const name = nameRows(field);
  const paired = gone.map(row => {
    const key = rowKey(field, row);
    const at = key === '' && !isOne ? -1 : came.findIndex(other => rowKey(field, other) === key);
    return { row, other: at < 0 ? null : came.splice(at, 1)[0]! };
  });
  return [
    ...paired.flatMap(({ row, other }) => {
      const place = { field, row: name(row), part: null };
      return other ? diffParts(row, other, place) : [change(place, row, null)];
    }),
    ...came.map(row => change({ field, row: name(row), part: null }, null, row)),
  ];
}

function diffParts(before: JsonRecord, after: JsonRecord, place: Place): FieldChange[] {
  return fieldNames(before, after).flatMap(part =>
    diffValue(before[part] ?? null, after[part] ?? null, { ...place, part }),
  );
}

/** A name for each row in turn: its key, numbered from the second of the same key on. */
function nameRows(list: string): (row: JsonRecord) => string {
  const used = new Map<string, number>();
  return row => {
    const key = rowKey(list, row);
    const n = (used.get(key) ?? 0) + 1;
    used.set(key, n);
    return n === 1 ? key : `${key} ${n}`.trim();
  };
}

function fieldNames(before: JsonRecord, after: JsonRecord): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function take(counts: Map<string, number>, key: string): boolean {
  const n = counts.get(key) ?? 0;
  counts.set(key, n - 1);
  return n > 0;
}

/** Takes the row out that says the same in more languages, where there is one. */
function takeTranslated(rows: JsonRecord[], row: JsonRecord): boolean {
  const at = rows.findIndex(other => saysTheSame(row, other));
  if (at >= 0) rows.splice(at, 1);
  return at >= 0;
}

/** Whether the later value is the earlier one, but for languages that its texts did not have. */
function saysTheSame(before: Json, after: Json): boolean {
  if (canonicalText(before) === canonicalText(after)) return true;
  if (isLocalized(before) && isLocalized(after)) return Object.keys(before).every(lang => before[lang] === after[lang]);
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length && before.every((item, at) => saysTheSame(item, after[at]!));
  if (!isRecord(before) || !isRecord(after)) return false;
  return fieldNames(before, after).every(field => saysTheSame(before[field] ?? null, after[field] ?? null));
}

function isRecord(value: Json): value is JsonRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
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
