// A bound value in the reader's language.
import type { Model } from '../model/create-model.ts';
import type { Amount, Localized, PartialDate } from '../model/records.ts';
import type { AnswerValue, Item } from './query/answer.ts';
import type { Reader } from './reader.ts';

/** How a value can be written, by name. null = the value is of another kind. */
const FORMATS: Readonly<Record<string, (value: AnswerValue, reader: Reader) => string | null>> = {
  number: (value, { messages }) => (value.kind === 'number' ? messages.formats.number(value.value) : null),
  words: (value, { words }) => (value.kind === 'number' ? words.spelled(value.value) : null),
  Words: (value, { words }) => (value.kind === 'number' ? capital(words.spelled(value.value)) : null),
  percent: (value, reader) => percent(value, reader, 0),
  'percent-1': (value, reader) => percent(value, reader, 1),
  points: (value, { messages }) =>
    value.kind === 'share' ? messages.formats.number(Math.round(value.value * 100)) : null,
  usd: (value, reader) => money(value, reader),
  'usd-full': (value, { words }) => (value.kind === 'usd' ? words.usdFull(value.value) : null),
  'range-usd': (value, reader) => rangeOf(value, reader),
  sum: (value, { messages }) => (value.kind === 'money' ? messages.formats.sum(value.sum) : null),
  date: (value, { messages }) => (value.kind === 'date' ? messages.formats.dateLong(value.date) : null),
  'date-short': (value, { messages }) => (value.kind === 'date' ? messages.formats.date(value.date) : null),
  day: (value, { words }) => onDay(value, (_year, month, day) => (day ? words.dayOfYear(day, month) : null)),
  month: (value, { words }) => onDay(value, (year, month) => words.month(year, month)),
  list: (value, reader) => (value.kind === 'items' ? listed(value.items, reader) : null),
  country: (value, reader) => (value.kind === 'items' ? listed(value.items, reader) : null),
  first: (value, reader) => (value.kind === 'items' && value.items[0] ? itemName(value.items[0], reader) : null),
  tally: (value, reader) => (value.kind === 'tally' ? tallied(value, reader) : null),
  text: (value, { messages }) => (value.kind === 'prose' ? messages.local(value.text) : null),
};
const USUAL: Readonly<Record<AnswerValue['kind'], string>> = {
  number: 'number',
  share: 'percent',
  usd: 'usd',
  money: 'sum',
  date: 'date',
  items: 'list',
  tally: 'tally',
  prose: 'text',
  unknown: 'unknown',
};
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS);

/** The value in words, or what was expected of it; `format: null` takes the usual one of its kind. */
export function writeValue(
  value: AnswerValue,
  format: string | null,
  reader: Reader,
): { text: string } | { expected: string } {
  const { faults } = reader.words;
  if (format !== null && !Object.hasOwn(FORMATS, format)) return { expected: faults.formats(FORMAT_NAMES) };
  if (value.kind === 'unknown') return { text: reader.words.unknown };
  const text = FORMATS[format ?? USUAL[value.kind]]!(value, reader);
  return text === null ? { expected: faults.formatOf(value.kind) } : { text };
}

/** A member of a value: `mou` of a tally; low, high, lines, undisclosed of money; count of a list. null = it has none. */
export function memberOf(value: AnswerValue, member: string): AnswerValue | null {
  if (value.kind === 'tally') {
    const row = value.rows.find(({ item }) => item.id === member);
    return row ? { kind: 'number', value: row.count } : null;
  }
  if (value.kind === 'items') return member === 'count' ? { kind: 'number', value: value.items.length } : null;
  if (value.kind !== 'money') return null;
  const { lowUsd, highUsd, lines, undisclosed } = value.sum;
  const members: Record<string, AnswerValue> = {
    low: { kind: 'usd', value: lowUsd },
    high: { kind: 'usd', value: highUsd },
    lines: { kind: 'number', value: lines },
    undisclosed: { kind: 'number', value: undisclosed },
  };
  return members[member] ?? null;
}

/** The name of a word of an answer. */
export function itemName({ type, id }: Item, reader: Reader): string {
  const { model, messages, words } = reader;
  if (id === 'unknown') return words.unknown;
  if (type === 'country') return messages.country(id);
  if (type === 'mineral') return messages.mineral(id);
  if (type === 'forum') return model.forums.get(id)?.abbreviation ?? id;
  const fixed: Readonly<Record<string, string>> | undefined = fixedWords(reader)[type];
  if (fixed) return fixed[id] ?? id;
  const name = recordName(type, id, reader);
  return name ? messages.local(name) : id;
}

function fixedWords({ messages, words }: Reader): Partial<Record<Item['type'], Readonly<Record<string, string>>>> {
  const { kinds, statuses, rungs, agencies, instruments, roles, grades, stages, phases } = messages.vocabulary;
  const { riskTypes, confidence } = messages.vocabulary;
  return {
    kind: kinds,
    status: statuses,
    rung: rungs,
    agency: agencies,
    instrument: instruments,
    role: roles,
    grade: grades,
    stage: stages,
    phase: phases,
    'risk-type': riskTypes,
    confidence,
    outcome: words.outcomes,
    'yes-no': words.yesNo,
  };
}

function recordName(type: Item['type'], id: string, { model, details }: Reader): Localized | undefined {
  if (type === 'project') return model.projects.get(id)?.name;
  if (type === 'text') return model.agreements.get(id)?.title;
  if (type === 'risk') return model.risks.get(id)?.name;
  if (type === 'programme') return details.programmes.find(one => one.id === id)?.name;
  if (type === 'region') return regionNames(model, 'm49').get(id);
  return type === 'continent' ? regionNames(model, 'continent').get(id) : undefined;
}

function regionNames(model: Model, scheme: string): ReadonlyMap<string, Localized> {
  const regions = model.dataset.regionSchemes.find(({ id }) => id === scheme)?.regions ?? [];
  return new Map(regions.map(({ id, name }) => [id, name]));
}

function listed(items: readonly Item[], reader: Reader): string {
  return reader.messages.formats.list(items.map(item => itemName(item, reader)));
}

function tallied({ rows }: Extract<AnswerValue, { kind: 'tally' }>, reader: Reader): string {
  const { words, messages } = reader;
  return rows
    .map(({ item, count }) => words.tallied(itemName(item, reader), messages.formats.number(count)))
    .join(words.comma);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function percent(value: AnswerValue, { messages }: Reader, decimals: 0 | 1): string | null {
  if (value.kind !== 'share') return null;
  return decimals === 0 ? messages.formats.percent(value.value) : `${(value.value * 100).toFixed(1)}%`;
}

/** One figure: as it is, "up to", "at least" or a range. */
function money(value: AnswerValue, { messages }: Reader): string | null {
  if (value.kind === 'usd') return messages.formats.usd(value.value);
  if (value.kind !== 'money') return null;
  const { lowUsd, highUsd, open } = value.sum;
  const amount = (): Amount => {
    if (highUsd === 0) return { kind: 'undisclosed' };
    if (lowUsd === 0) return { kind: 'up-to', usd: highUsd };
    if (lowUsd < highUsd) return { kind: 'range', lowUsd, highUsd };
    return { kind: open ? 'at-least' : 'exact', usd: lowUsd };
  };
  return messages.formats.amount(amount());
}

function rangeOf(value: AnswerValue, { messages }: Reader): string | null {
  if (value.kind !== 'money') return null;
  const { lowUsd, highUsd } = value.sum;
  return messages.formats.amount({ kind: 'range', lowUsd, highUsd });
}

function onDay(
  value: AnswerValue,
  write: (year: number, month: number, day: number | undefined) => string | null,
): string | null {
  if (value.kind !== 'date') return null;
  const [year, month, day] = (value.date as PartialDate).split('-').map(Number);
  return year !== undefined && month !== undefined ? write(year, month, day) : null;
}
