// What is wrong with a query of a briefing, in English.
import type { AnswerValue } from '../briefing/query/answer.ts';
import type { WhyApart } from '../briefing/query/collection.ts';
import type { Findings, QueryExpectations, QueryExpected } from '../briefing/query/query-fault.ts';

type Words<T> = { [K in keyof T]: (of: T[K]) => string };
export interface QueryFaultText {
  found: Words<Findings>;
  /** Of a value that a View does not take, the View's own words say what was expected. */
  expected: Words<Omit<QueryExpectations, 'view-value'>>;
  /** The next step where the nearest word is none. */
  next: Partial<Record<QueryExpected['kind'], string>>;
  didYouMean(near: string): string;
  /** How a text of the query is quoted; '' is its end. */
  quote(got: string): string;
  /** One line of all. */
  line(position: number, got: string, expected: string, next: string): string;
}

export const VALUE_KINDS_EN: Record<AnswerValue['kind'], string> = {
  number: 'a number',
  share: 'a share',
  usd: 'an amount',
  money: 'a sum of money',
  date: 'a date',
  items: 'a list',
  tally: 'a tally',
  prose: 'prose',
  unknown: 'an unknown value',
};
const WHY_APART: Record<WhyApart, string> = { headlines: 'headlines overlap, and some are letters' };
const listed = (known: readonly string[]): string => known.join(', ');

export const queryFaultsEn: QueryFaultText = {
  found: {
    rows: ({ count }) => `${count} rows`,
    values: ({ count }) => `${count} values`,
    value: ({ of }) => VALUE_KINDS_EN[of],
    letters: () => 'letters of interest',
    'two-firmnesses': () => 'announced and firm lines',
    'single-amounts': () => 'single amounts',
  },
  expected: {
    verb: ({ verbs }) => `a verb: ${listed(verbs)}`,
    collection: ({ known }) =>
      known ? `a collection: ${listed(known)}` : 'a collection such as seats, texts or lines',
    filter: () => 'key=value, such as forum=forge',
    comparison: ({ after }) => `one of = != >= <= > < after "${after}"`,
    value: ({ of }) => `a value of "${of}"`,
    operand: () => 'a number, a date, or a query in brackets',
    length: ({ most }) => `at most ${most} letters`,
    end: () => 'the end of the query, or key=value',
    'one-comma': () => 'words with one comma between them',
    'closing-bracket': () => 'a closing bracket',
    'scope-key': ({ key }) => `${key}=value: it is a key of the view`,
    field: ({ collection, fields, keys }) => `a field of ${collection} (${listed(fields)}) or ${listed(keys)}`,
    'field-of-country': ({ name }) => `a country after the colon, such as ${name}:CHN`,
    'field-alone': ({ name }) => `${name} without a colon`,
    'comparable-field': () => 'a field that can be compared; prose is read with quote',
    'rows-equality': () => '= or != before rows of another collection',
    'word-equality': ({ key }) => `${key}=word or ${key}!=word`,
    'one-of': ({ known, of }) => `one of ${listed(known)} for "${of}"`,
    'known-word': ({ of }) => `a word that the data hold for "${of}"`,
    'number-or-field': () => 'a number or a field that is one',
    date: () => 'a date such as 2026-02-04, 2026-02 or 2026',
    'one-row': () => 'exactly one row for get',
    'key-of-verb': ({ verb, takes }) =>
      `no such key: ${verb} takes ${takes.length > 0 ? listed(takes) : 'filters alone'}`,
    'one-word': ({ key }) => `${key}=word, one word`,
    'field-for': ({ key, fields }) => `${key}=field, one of ${listed(fields)}`,
    top: () => 'a whole number from 1 to 99',
    'collection-of-money': () => 'lines, programmes or parts after sum: only they hold money',
    'one-alone': ({ collection, why }) => `one of the ${collection} alone: ${WHY_APART[why]}`,
    'no-letters': () => 'lines other than letters',
    'one-firmness': () => 'one of the two alone',
    'quoted-number': () => 'words="words with a number"',
    'field-of-prose': () => 'of=field, a field of prose',
    'words-of-record': ({ held }) =>
      `words of the record: ${held.length > 0 ? held.join(' / ') : 'no row fits the filters'}`,
    'two-values': ({ verb }) => `two values after ${verb}`,
    'more-values': () => 'two or more values after add',
    'date-operand': () => 'a date such as 2026-02-04, or a query in brackets',
    'number-operand': () => 'a number, or a query in brackets',
    'dates-after': ({ verb }) => `dates after ${verb}`,
    'dates-known-to': ({ precision }) => `dates known to the ${precision}`,
    sums: () => 'sums: they say what they hold',
    'numbers-after': ({ verb }) => `numbers after ${verb}`,
  },
  next: {
    'one-row': 'Add or change a filter.',
    'no-letters': 'Letters are counted, never added: add rung=firm.',
    'one-firmness': 'Add rung=firm.',
    sums: 'Ask with sum.',
  },
  didYouMean: near => `Did you mean "${near}"?`,
  quote: got => (got === '' ? 'the end' : `"${got}"`),
  line: (position, got, expected, next) =>
    `position ${position}: got ${got}; expected ${expected}.${next ? ` ${next}` : ''}`,
};
