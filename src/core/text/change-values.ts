// A value of a record in the reader's words, by the field in which it stands.
import type { Edition } from '../changes/edition.ts';
import type { ChangeKind, Json, JsonRecord } from '../changes/record-change.ts';
import type { Amount, Localized, RiskPlace, Source } from '../model/records.ts';
import type { ChangesMessages } from './changes-words.ts';

/** Who tells changes: words, and both versions, in which the names of other records are looked up. */
export interface ChangeReader {
  messages: ChangesMessages;
  older: Edition;
  newer: Edition;
}

const COUNTRY_FIELDS: ReadonlySet<string> = new Set([
  'country',
  'member',
  'lead',
  'partner',
  'parties',
  'targets',
  'countries',
]);
const MINERAL_FIELDS: ReadonlySet<string> = new Set(['mineral', 'minerals']);
const RECORD_FIELDS: Readonly<Record<string, 'forums' | 'projects'>> = {
  succeeds: 'forums',
  projectIds: 'projects',
  overlapsProjects: 'projects',
};
/** Fields of a row that say what it is, in the order in which they are told; a row of another kind is told by all it holds. */
const TELLING = [
  'role',
  'office',
  'status',
  'agency',
  'partner',
  'instrument',
  'amount',
  'rung',
  'counts',
  'date',
  'due',
  'what',
  'name',
  'text',
  'value',
  'share',
  'percent',
  'locator',
  'from',
  'to',
] as const;

/** A value in words; `field` is its own name and `kind` that of its record. Unknown is said, never left empty. */
export function valueWords(field: string, value: Json, kind: ChangeKind, reader: ChangeReader): string {
  const { messages } = reader;
  const { changes, formats, local } = messages;
  if (value === null) return changes.unknown;
  if (typeof value === 'boolean') return value ? changes.yes : changes.no;
  if (typeof value === 'string') return textWords(field, value, kind, reader);
  if (typeof value === 'number') return numberWords(field, value, messages);
  if (Array.isArray(value)) {
    if (value.length === 0) return changes.empty;
    return formats.list(value.map(item => valueWords(field, item as Json, kind, reader)));
  }
  const record = value as JsonRecord;
  if (field === 'amount') return formats.amount(record as unknown as Amount);
  if (typeof record.en === 'string') return local(record as unknown as Localized);
  if (kind === 'risk' && (field === 'place' || field === 'also')) return placeWords(value as RiskPlace, messages);
  if (field === 'cites') return sourceName(String(record.source), reader);
  return rowWords(record, kind, reader);
}

/** A row of a list: what it says, without the fields that name it. */
export function rowWords(row: JsonRecord, kind: ChangeKind, reader: ChangeReader): string {
  const told = TELLING.filter(field => row[field] !== undefined && row[field] !== null && row[field] !== true);
  const fields = told.length > 0 ? told : Object.keys(row).filter(field => row[field] !== null);
  const { changes } = reader.messages;
  const words = (field: string) => valueWords(field, row[field]!, kind, reader);
  const dated: Readonly<Record<string, (date: string) => string>> = {
    from: changes.since,
    to: changes.until,
    due: changes.due,
  };
  return fields.map(field => dated[field]?.(words(field)) ?? words(field)).join(changes.comma);
}

function placeWords(place: RiskPlace, { changes, country, formats }: ChangesMessages): string {
  if (place.kind === 'country') return changes.wholeCountry(country(place.country));
  if (place.kind === 'point') return changes.point(formats.number(place.lat), formats.number(place.lng));
  return changes.provinces(formats.list(place.provinces.map(({ name }) => name)), country(place.country));
}

function numberWords(field: string, value: number, { vocabulary, formats, changes }: ChangesMessages): string {
  if (field === 'severity') return changes.graded(value, vocabulary.severities[value as 1 | 2 | 3 | 4 | 5]);
  if (field === 'year') return String(value);
  if (field === 'share') return `${Number((value * 100).toFixed(1))}%`;
  return formats.number(value);
}

function textWords(field: string, text: string, kind: ChangeKind, reader: ChangeReader): string {
  const { messages, older, newer } = reader;
  const { vocabulary, changes, formats } = messages;
  if (/^\d{4}(-\d\d){0,2}$/.test(text)) return formats.date(text);
  if (COUNTRY_FIELDS.has(field)) return messages.country(text);
  if (MINERAL_FIELDS.has(field)) return messages.mineral(text);
  if (field === 'source') return sourceName(text, reader);
  const list = RECORD_FIELDS[field];
  if (list) {
    const records = [newer, older].flatMap(({ dataset }): { id: string; name: Localized }[] => dataset[list]);
    const record = records.find(({ id }) => id === text);
    return record ? messages.local(record.name) : text;
  }
  const terms: Record<string, Readonly<Record<string, string>>> = {
    role: vocabulary.roles,
    rung: vocabulary.rungs,
    agency: vocabulary.agencies,
    instrument: vocabulary.instruments,
    stages: vocabulary.stages,
    phase: vocabulary.phases,
    type: vocabulary.riskTypes,
    confidence: vocabulary.confidence,
    status: kind === 'forum' ? changes.forumStatuses : vocabulary.statuses,
    kind: kind === 'forum' ? changes.forumKinds : kind === 'source' ? vocabulary.sourceKinds : vocabulary.kinds,
  };
  return terms[field]?.[text] ?? text;
}

/** Publisher and title of a source; its id where the sources are not loaded. */
export function sourceName(id: string, reader: ChangeReader): string {
  const source = sourceOf(id, reader);
  return source ? [source.publisher, source.title].filter(Boolean).join(', ') : id;
}

/** A source as the newer version has it, else the older one; null where neither is loaded. */
export function sourceOf(id: string, { older, newer }: ChangeReader): Source | null {
  const find = ({ details }: Edition) => details?.sources.find(source => source.id === id);
  return find(newer) ?? find(older) ?? null;
}
