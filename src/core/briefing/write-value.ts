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
  if (format !== null && !Object.hasOwn(FORMATS, format)) return { expected: `a format: ${FORMAT_NAMES.join(', ')}` };
  if (value.kind === 'unknown') return { text: reader.words.unknown };
  const text = FORMATS[format ?? USUAL[value.kind]]!(value, reader);
  return text === null ? { expected: `a format for a value of the kind "${value.kind}"` } : { text };
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
export function itemName({ type, id }: Item, { model, messages, words, details }: Reader): string {
  const { vocabulary } = messages;
  const own = (table: object): string => (table as Record<string, string>)[id] ?? id;
  if (id === 'unknown') return words.unknown;
  switch (type) {
    case 'country':
      return messages.country(id);
    case 'mineral':
      return messages.mineral(id);
    case 'forum':
      return model.forums.get(id)?.abbreviation ?? id;
    case 'project':
      return named(model.projects.get(id)?.name);
    case 'text':
      return named(model.agreements.get(id)?.title);
    case 'risk':
      return named(model.risks.get(id)?.name);
    case 'programme':
      return named(details.programmes.find(one => one.id === id)?.name);
    case 'kind':
      return own(vocabulary.kinds);
    case 'status':
      return own(vocabulary.statuses);
    case 'rung':
      return own(vocabulary.rungs);
    case 'agency':
      return own(vocabulary.agencies);
    case 'instrument':
      return own(vocabulary.instruments);
    case 'role':
      return own(vocabulary.roles);
    case 'grade':
      return own(vocabulary.grades);
    case 'stage':
      return own(vocabulary.stages);
    case 'phase':
      return own(vocabulary.phases);
    case 'risk-type':
      return own(vocabulary.riskTypes);
    case 'confidence':
      return own(vocabulary.confidence);
    case 'outcome':
      return own(words.outcomes);
    case 'yes-no':
      return own(words.yesNo);
    case 'region':
      return named(regionNames(model, 'm49').get(id));
    case 'continent':
      return named(regionNames(model, 'continent').get(id));
    case 'word':
      return id;
  }
  function named(name: { en: string } | undefined): string {
    return name ? messages.local(name) : id;
  }
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
