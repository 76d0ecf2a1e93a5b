// What changed between two versions of the data, in plain words.
import type { FieldChange, JsonRecord, RecordChange } from '../changes/record-change.ts';
import type { Localized } from '../model/records.ts';
import { type ChangeReader, rowWords, sourceName, valueWords } from './change-values.ts';
import { mineralForm } from './mineral-forms.en.ts';

/** One field in words; for a row that came or went, one of both is that there is nothing. */
export interface FieldWords {
  label: string;
  before: string;
  after: string;
}

/** Fields that a sentence names; the others are counted. */
const MOST_FIELDS = 2;
/** A value longer than this is not told in a sentence, characters. */
const LONGEST = 60;
/** Fields that hold a country beside a letter code, told by the country's name. */
const ROWS_OF_COUNTRIES: ReadonlySet<string> = new Set(['memberships', 'shares', 'withheld', 'mainSources']);

/** The name by which a reader knows a record. */
export function changeName({ kind, id, before, after }: RecordChange, reader: ChangeReader): string {
  const { messages } = reader;
  const record = (after ?? before) as JsonRecord;
  if (kind === 'country') return messages.country(id);
  if (kind === 'source') return sourceName(id, reader);
  const { comma, inForm } = messages.changes;
  if (kind === 'export-control')
    return [messages.country(String(record.country)), ...mineralNames(record.minerals, reader)].join(comma);
  if (kind === 'production' || kind === 'import-reliance') {
    const name = messages.mineral(String(record.mineral));
    const form = record.form === null ? null : mineralForm(String(record.form), messages.changes.forms);
    return [form === null ? name : inForm(name, form), record.year].join(comma);
  }
  const name = record.name ?? record.title ?? record.metric;
  if (name !== null && typeof name === 'object') return messages.local(name as unknown as Localized);
  return id.replaceAll('-', ' ');
}

/** One sentence with a full stop: "Risk changed: Copperbelt (Severity: 4 (severe) → 3 (material))." For lists and feeds. */
export function sayChange(change: RecordChange, reader: ChangeReader): string {
  const { sentence, kinds, join, moreFields } = reader.messages.changes;
  const name = changeName(change, reader);
  if (change.what !== 'changed') return sentence[change.what](kinds[change.kind], name);
  const told = change.fields.slice(0, MOST_FIELDS).map(field => sayField(change, field, reader));
  const rest = change.fields.length - told.length;
  return sentence.changed(kinds[change.kind], name, [...told, ...(rest > 0 ? [moreFields(rest)] : [])].join(join));
}

function sayField(change: RecordChange, field: FieldChange, reader: ChangeReader): string {
  const { changes } = reader.messages;
  const { label, before, after } = fieldWords(change, field, reader);
  return before.length > LONGEST || after.length > LONGEST
    ? changes.reworded(label)
    : changes.field(label, before, after);
}

/** A field of a changed record: what it is called, what it said and what it says. */
export function fieldWords({ kind }: RecordChange, field: FieldChange, reader: ChangeReader): FieldWords {
  const { changes, lang } = reader.messages;
  const { before, after } = field;
  const label = labelOf(field, reader);
  if (field.isOrder) return { label, before: changes.order, after: changes.reordered };
  if (field.row !== null && field.part === null) {
    const words = (row: typeof before) =>
      row === null ? changes.empty : rowWords(row as JsonRecord, kind, reader) || changes.yes;
    return { label, before: words(before), after: words(after) };
  }
  const words = (value: typeof before) => valueWords(field.part ?? field.field, value, kind, reader);
  const full = field.lang === null ? label : changes.inLanguage(label, languageName(field.lang, lang));
  return { label: full, before: words(before), after: words(after) };
}

/** "Members, South Korea: Role". */
function labelOf({ field, row, part }: FieldChange, reader: ChangeReader): string {
  const { changes } = reader.messages;
  const labels: Readonly<Record<string, string>> = changes.fields;
  const own = labels[field] ?? field;
  const named = row ? changes.rowOf(own, rowName(field, row, reader)) : own;
  return part === null ? named : changes.partOf(named, labels[part] ?? part);
}

/** The key of a row in words: a country, a day, a lender and its instrument. */
function rowName(field: string, key: string, reader: ChangeReader): string {
  const { messages } = reader;
  if (field === 'cites') return sourceName(key, reader);
  const { agencies, instruments, statuses } = messages.vocabulary;
  const terms: Readonly<Record<string, string>> = { ...statuses, ...instruments, ...agencies };
  const isCountries = ROWS_OF_COUNTRIES.has(field);
  return key
    .split(' ')
    .map((part, i) => {
      if (isCountries && i === 0) return messages.country(part);
      if (part === 'office') return messages.changes.office;
      if (/^\d{4}(-\d\d){0,2}$/.test(part)) return messages.formats.date(part);
      return terms[part] ?? (/^[A-Z]{3}$/.test(part) ? messages.country(part) : part);
    })
    .join(' ');
}

/** At most three, and how many more there are. */
function mineralNames(value: unknown, { messages }: ChangeReader): string[] {
  const ids = Array.isArray(value) ? value.map(String) : [];
  const names = ids.slice(0, 3).map(messages.mineral);
  return ids.length > names.length ? [...names, messages.changes.rest(ids.length - names.length)] : names;
}

function languageName(code: string, lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code;
}
