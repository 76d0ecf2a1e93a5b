// The rows of a collection that fit the filters of a clause.
import { dateInterval, isPartialDate } from '../../model/time.ts';
import type { AnyCollection, Cell, Field } from './collection.ts';
import { COLLECTIONS } from './collections/registry.ts';
import { knownValues } from './known-values.ts';
import { nearestName } from './nearest-name.ts';
import { type QueryExpected, QueryFault } from './query-fault.ts';
import { isScopeKey, narrowScope, SCOPE_KEYS, type Scope } from './scope.ts';
import { type Clause, type Comparison, type Filter, isClause, type Placed } from './syntax.ts';

/** Keys that say what a verb does with the rows. */
export const SHAPING_KEYS = ['of', 'by', 'top', 'order', 'words'] as const;
/** A fault lists the words of a field up to so many. */
const MOST_LISTED = 30;

export interface Found {
  collection: AnyCollection;
  scope: Scope;
  rows: readonly unknown[];
}
/** A field with what stands after its colon. */
export interface NamedField {
  name: string;
  field: Field<unknown>;
  argument: string;
}

/** The rows that fit. Throws a `QueryFault` at what the collection does not know. */
export function findRows(clause: Clause, outer: Scope): Found {
  const collection = collectionOf(clause.collection);
  const scope = narrowScope(outer, clause.filters);
  let rows: readonly unknown[] = collection.rows(scope);
  for (const filter of withDefaults(collection, clause)) {
    if (isScopeKey(filter.key.text) || isShapingKey(filter.key.text)) continue;
    const fits = createTest(collection, filter, scope);
    rows = rows.filter(fits);
  }
  return { collection, scope, rows };
}

function collectionOf({ text, position }: Placed): AnyCollection {
  const found = COLLECTIONS.find(({ name }) => name === text);
  if (found) return found;
  const known = COLLECTIONS.map(({ name }) => name);
  throw new QueryFault(position, text, { kind: 'collection', known }, nearestName(text, known));
}

/** The filters with those that hold unless the clause names the field. */
function withDefaults(collection: AnyCollection, { filters, collection: at }: Clause): readonly Filter[] {
  const unnamed = Object.entries(collection.defaults ?? {}).filter(
    ([name]) => !filters.some(({ key }) => key.text === name),
  );
  const place = (text: string): Placed => ({ text, position: at.position });
  return [
    ...filters,
    ...unnamed.map(([name, words]): Filter => ({ key: place(name), comparison: '=', values: words.map(place) })),
  ];
}

/** The field that a word names in a collection. */
export function fieldOf(collection: AnyCollection, { text, position }: Placed, scope: Scope): NamedField {
  const [name = '', argument = ''] = text.split(':');
  const field = collection.fields[name] as Field<unknown> | undefined;
  const names = Object.keys(collection.fields);
  if (!field || !Object.hasOwn(collection.fields, name)) {
    const keys = [...SCOPE_KEYS, ...SHAPING_KEYS];
    const expected: QueryExpected = { kind: 'field', collection: collection.name, fields: names, keys };
    throw new QueryFault(position, text, expected, nearestName(name, [...names, ...keys]));
  }
  const country = argument === 'EU' || scope.model.countries.has(argument);
  if (field.ofCountry ? !country : argument !== '')
    throw new QueryFault(position, text, { kind: field.ofCountry ? 'field-of-country' : 'field-alone', name });
  return { name, field, argument };
}

function createTest(collection: AnyCollection, filter: Filter, scope: Scope): (row: unknown) => boolean {
  const { field, argument } = fieldOf(collection, filter.key, scope);
  const read = (row: unknown) => field.read(row, scope, argument);
  if (isClause(filter.values)) {
    const wanted = new Set(cellsOf(filter.values, filter.key, scope));
    requireEquality(filter, { kind: 'rows-equality' });
    return row => read(row).some(cell => wanted.has(cell)) === (filter.comparison === '=');
  }
  const values = filter.values;
  if (field.type === 'number' || field.type === 'share' || field.type === 'usd') {
    const limits = values.map(value => limitOf(value, collection, scope));
    return row => limits.some(limit => read(row).some(cell => compare(cell, filter.comparison, limit(row))));
  }
  if (field.type === 'date') return dateTest(read, filter, values);
  if (field.type === 'prose') throw new QueryFault(filter.key.position, filter.key.text, { kind: 'comparable-field' });
  const wanted = wordsOf(collection, filter, values, scope);
  return row => {
    const cells = read(row);
    const has = cells.some(cell => wanted.has(cell === null ? 'unknown' : String(cell)));
    return has === (filter.comparison === '=');
  };
}

/** What the field of the same name holds in the rows of a clause. */
function cellsOf(clause: Clause, key: Placed, scope: Scope): Cell[] {
  const { collection, scope: own, rows } = findRows(clause, scope);
  const { field, argument } = fieldOf(collection, { text: key.text, position: clause.collection.position }, own);
  return rows.flatMap(row => [...field.read(row, own, argument)]).filter(cell => cell !== null);
}

function wordsOf(collection: AnyCollection, filter: Filter, values: readonly Placed[], scope: Scope): Set<string> {
  requireEquality(filter, { kind: 'word-equality', key: filter.key.text });
  const { name, field } = fieldOf(collection, filter.key, scope);
  const short = collection.shorthands?.[name] ?? {};
  const known = knownValues(collection, field as Field<never>, scope);
  return new Set(
    values.flatMap(({ text, position }) => {
      if (Object.hasOwn(short, text)) return short[text]!;
      if (known.has(text)) return [text];
      const all = [...Object.keys(short), ...known];
      const isShort = all.length <= MOST_LISTED;
      const expected: QueryExpected = isShort
        ? { kind: 'one-of', known: all, of: name }
        : { kind: 'known-word', of: name };
      throw new QueryFault(position, text, expected, nearestName(text, all));
    }),
  );
}

function requireEquality({ key, comparison }: Filter, expected: QueryExpected): void {
  if (comparison !== '=' && comparison !== '!=')
    throw new QueryFault(key.position, `${key.text}${comparison}`, expected);
}

/** A number, or another number of the same row: `inside>share:CHN`. */
function limitOf(value: Placed, collection: AnyCollection, scope: Scope): (row: unknown) => Cell {
  if (/^\d+(\.\d+)?$/.test(value.text)) return () => Number(value.text);
  const { field, argument } = fieldOf(collection, value, scope);
  if (field.type !== 'number' && field.type !== 'share' && field.type !== 'usd')
    throw new QueryFault(value.position, value.text, { kind: 'number-or-field' });
  return row => field.read(row, scope, argument)[0] ?? null;
}

/** The unknown is neither more nor less than anything. */
function compare(cell: Cell | undefined, comparison: Comparison, limit: Cell): boolean {
  if (typeof cell !== 'number' || typeof limit !== 'number') return false;
  switch (comparison) {
    case '=':
      return cell === limit;
    case '!=':
      return cell !== limit;
    case '>':
      return cell > limit;
    case '<':
      return cell < limit;
    case '>=':
      return cell >= limit;
    case '<=':
      return cell <= limit;
  }
}

function dateTest(read: (row: unknown) => readonly Cell[], filter: Filter, values: readonly Placed[]) {
  const wantsUnknown = values.some(({ text }) => text === 'unknown');
  for (const { text, position } of values) {
    if (text !== 'unknown' && !isPartialDate(text)) throw new QueryFault(position, text, { kind: 'date' });
  }
  const dates = values.filter(({ text }) => text !== 'unknown').map(({ text }) => dateInterval(text));
  const fits = (cell: Cell) => {
    if (typeof cell !== 'string') return wantsUnknown && filter.comparison === '=';
    const { first, last } = dateInterval(cell);
    return dates.some(limit => compareDays({ first, last }, filter.comparison, limit));
  };
  return (row: unknown) => read(row).some(fits);
}

/** A date of reduced precision is after another only when all its days are; it equals one that contains it. */
function compareDays(
  own: { first: string; last: string },
  comparison: Comparison,
  limit: { first: string; last: string },
): boolean {
  switch (comparison) {
    case '=':
      return own.first >= limit.first && own.last <= limit.last;
    case '!=':
      return own.first < limit.first || own.last > limit.last;
    case '>':
      return own.first > limit.last;
    case '<':
      return own.last < limit.first;
    case '>=':
      return own.first >= limit.first;
    case '<=':
      return own.last <= limit.last;
  }
}

export function isShapingKey(key: string): key is (typeof SHAPING_KEYS)[number] {
  return (SHAPING_KEYS as readonly string[]).includes(key);
}
