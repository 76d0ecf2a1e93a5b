// (query, scope) → answer: the verbs.
import { sumAmounts } from '../../model/money.ts';
import type { Amount, Localized, SourceId } from '../../model/records.ts';
import { briefingEn } from '../../text/briefing.en.ts';
import type { Answer, AnswerValue, Item, ItemType } from './answer.ts';
import type { Cell } from './collection.ts';
import { type Found, fieldOf, findRows, type NamedField } from './filter-rows.ts';
import { joinOperands } from './join-operands.ts';
import { parseQuery } from './parse-query.ts';
import { QueryFault, type QueryProblem } from './query-fault.ts';
import type { Scope } from './scope.ts';
import { type Clause, isClause, type Placed, type Query, type RowVerb } from './syntax.ts';

/** The answer to a line of text, or what is wrong with it and where. Never throws on what an author wrote. */
export function ask(text: string, scope: Scope): { answer: Answer } | { problem: QueryProblem } {
  const read = parseQuery(text);
  if ('problem' in read) return read;
  try {
    return { answer: evaluate(read.query, scope) };
  } catch (error) {
    if (error instanceof QueryFault) return { problem: error.problem };
    throw error;
  }
}

function evaluate(query: Query, scope: Scope): Answer {
  if ('clause' in query) return answerRows(query.verb, query.clause, scope, query.position);
  return joinOperands(query.verb, query.operands, query.position, inner => evaluate(inner, scope));
}

function answerRows(verb: RowVerb, clause: Clause, scope: Scope, position: number): Answer {
  const found = findRows(clause, scope);
  const shape = new Shape(clause, found);
  shape.allow(verb);
  const rows = verb === 'list' ? shape.ordered() : found.rows;
  const value = VERBS[verb]({ ...found, rows }, shape, position);
  return { value, sources: sourcesOf({ ...found, rows }) };
}

function sourcesOf({ collection, rows, scope }: Found): SourceId[] {
  return [...new Set(rows.flatMap(row => [...collection.cites(row, scope)]))];
}

const VERBS: Readonly<Record<RowVerb, (found: Found, shape: Shape, position: number) => AnswerValue>> = {
  count: ({ rows }) => ({ kind: 'number', value: rows.length }),
  sum: sumRows,
  tally: (found, shape) => tallyRows(found, shape),
  list: (found, shape) => ({ kind: 'items', items: itemsOf(found, shape.field('of', found.collection.naming)) }),
  get(found, shape, position) {
    if (found.rows.length !== 1)
      throw new QueryFault(position, { kind: 'rows', count: found.rows.length }, { kind: 'one-row' });
    return cellAnswer(found, shape.field('of'));
  },
  max: (found, shape) => extreme(found, shape, (a, b) => a > b),
  min: (found, shape) => extreme(found, shape, (a, b) => a < b),
  quote: quoteRow,
};
/** The shaping keys that each verb takes. */
const TAKES: Readonly<Record<RowVerb, readonly string[]>> = {
  count: [],
  sum: [],
  tally: ['by', 'top'],
  list: ['of', 'top', 'order'],
  get: ['of'],
  max: ['of'],
  min: ['of'],
  quote: ['of', 'words'],
};

/** The keys of a clause that say what the verb does. */
class Shape {
  readonly #clause: Clause;
  readonly #found: Found;

  constructor(clause: Clause, found: Found) {
    this.#clause = clause;
    this.#found = found;
  }

  allow(verb: RowVerb): void {
    const shaping = Object.values(TAKES).flat();
    const stray = this.#clause.filters.find(({ key }) => shaping.includes(key.text) && !TAKES[verb].includes(key.text));
    if (!stray) return;
    throw new QueryFault(stray.key.position, stray.key.text, { kind: 'key-of-verb', verb, takes: TAKES[verb] });
  }

  word(key: string): Placed | null {
    const filter = this.#clause.filters.find(one => one.key.text === key);
    if (!filter) return null;
    if (isClause(filter.values) || filter.comparison !== '=' || filter.values.length !== 1)
      throw new QueryFault(filter.key.position, key, { kind: 'one-word', key });
    return filter.values[0]!;
  }

  field(key: string, otherwise?: string): NamedField {
    const word = this.word(key);
    const { collection, scope } = this.#found;
    if (word) return fieldOf(collection, word, scope);
    const { position } = this.#clause.collection;
    if (otherwise === undefined)
      throw new QueryFault(position, collection.name, {
        kind: 'field-for',
        key,
        fields: Object.keys(collection.fields),
      });
    return fieldOf(collection, { text: otherwise, position }, scope);
  }

  top(): number {
    const word = this.word('top');
    if (!word) return Number.POSITIVE_INFINITY;
    if (!/^[1-9]\d?$/.test(word.text)) throw new QueryFault(word.position, word.text, { kind: 'top' });
    return Number(word.text);
  }

  /** The rows by `order`, a field with `-` before it for the largest first; those without a value last. */
  ordered(): readonly unknown[] {
    const word = this.word('order');
    const { rows, scope, collection } = this.#found;
    if (!word) return rows.slice(0, this.top());
    const down = word.text.startsWith('-');
    const named = { text: word.text.slice(down ? 1 : 0), position: word.position + (down ? 1 : 0) };
    const { field, argument } = fieldOf(collection, named, scope);
    const key = (row: unknown) => field.read(row, scope, argument)[0] ?? null;
    const sorted = rows.filter(row => key(row) !== null).sort((a, b) => compareCells(key(a), key(b)) * (down ? -1 : 1));
    return [...sorted, ...rows.filter(row => key(row) === null)].slice(0, this.top());
  }
}

function compareCells(a: Cell, b: Cell): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
}

/** Money of rows of one firmness: letters are counted and never added, and what is only announced is no firm money. */
function sumRows({ collection, rows }: Found, _shape: Shape, position: number): AnswerValue {
  const { money, apart } = collection;
  if (!money) throw new QueryFault(position, collection.name, { kind: 'collection-of-money' });
  if (apart && rows.length > 1)
    throw new QueryFault(
      position,
      { kind: 'rows', count: rows.length },
      { kind: 'one-alone', collection: collection.name, why: apart },
    );
  const words = ['rung', 'instrument'].flatMap(name => collection.fields[name] ?? []);
  const has = new Set(words.flatMap(field => rows.flatMap(row => field.read(row, undefined as never, ''))));
  if (has.has('letter-of-interest')) throw new QueryFault(position, { kind: 'letters' }, { kind: 'no-letters' });
  const isFirm = has.has('committed') || has.has('disbursed');
  if (has.has('announced') && isFirm)
    throw new QueryFault(position, { kind: 'two-firmnesses' }, { kind: 'one-firmness' });
  return { kind: 'money', sum: sumAmounts(rows.map(row => money(row)).filter(isAmount)) };
}

function isAmount(amount: Amount | null): amount is Amount {
  return amount !== null;
}

/** How many rows have each value, the most frequent first; a row with several counts under each. */
function tallyRows({ rows, scope }: Found, shape: Shape): AnswerValue {
  const { field, argument } = shape.field('by');
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cells = new Set(field.read(row, scope, argument).map(cell => (cell === null ? 'unknown' : String(cell))));
    for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en')).slice(0, shape.top());
  return { kind: 'tally', rows: sorted.map(([id, count]) => ({ item: { type: itemType(field.type), id }, count })) };
}

/** Each value once, in the order of the rows. */
function itemsOf({ rows, scope }: Found, { field, argument }: NamedField): Item[] {
  const ids = rows.flatMap(row =>
    field.read(row, scope, argument).map(cell => (cell === null ? 'unknown' : cellWord(cell, field.type))),
  );
  return [...new Set(ids)].map(id => ({ type: itemType(field.type), id }));
}

/** Shares with four decimals, as pins write them. */
function cellWord(cell: Cell, type: NamedField['field']['type']): string {
  return type === 'share' ? String(Number(Number(cell).toFixed(4))) : String(cell);
}

function itemType(type: NamedField['field']['type']): ItemType {
  return type === 'number' || type === 'share' || type === 'usd' || type === 'date' || type === 'prose' ? 'word' : type;
}

function cellAnswer({ rows: [row], scope }: Found, { field, argument }: NamedField): AnswerValue {
  const cells = field.read(row, scope, argument);
  const [cell = null] = cells;
  if (cell === null) return { kind: 'unknown' };
  switch (field.type) {
    case 'number':
      return { kind: 'number', value: Number(cell) };
    case 'share':
    case 'usd':
      return { kind: field.type, value: Number(cell) };
    case 'date':
      return { kind: 'date', date: String(cell) };
    case 'prose':
      return { kind: 'prose', text: cell as Localized };
    default:
      return { kind: 'items', items: cells.map(one => ({ type: itemType(field.type), id: String(one) })) };
  }
}

function extreme(found: Found, shape: Shape, beats: (a: number | string, b: number | string) => boolean): AnswerValue {
  const named = shape.field('of');
  let best: { row: unknown; cell: number | string } | null = null;
  for (const row of found.rows) {
    const [cell = null] = named.field.read(row, found.scope, named.argument);
    if (cell !== null && typeof cell !== 'object' && (best === null || beats(cell, best.cell))) best = { row, cell };
  }
  return best ? cellAnswer({ ...found, rows: [best.row] }, named) : { kind: 'unknown' };
}

/** The first number, in digits or spelt out, in words that stand in a record's prose: it can't say what that does not. */
function quoteRow(found: Found, shape: Shape, position: number): AnswerValue {
  const words = shape.word('words');
  const number = numberIn(words?.text ?? '');
  if (!words || number === null)
    throw new QueryFault(words?.position ?? position, words?.text ?? '', { kind: 'quoted-number' });
  const { field, argument } = shape.field('of');
  if (field.type !== 'prose') throw new QueryFault(position, field.type, { kind: 'field-of-prose' });
  const prose = found.rows.flatMap(row => field.read(row, found.scope, argument) as (Localized | null)[]);
  if (prose.some(text => text?.en.includes(words.text))) return { kind: 'number', value: number };
  const held = prose.map(text => text?.en.slice(0, 160) ?? '–');
  throw new QueryFault(words.position, words.text, { kind: 'words-of-record', held });
}

const MOST_SPELT = 99;

/** null when there is none. */
function numberIn(words: string): number | null {
  const digits = /\d[\d,]*(\.\d+)?/.exec(words);
  if (digits) return Number(digits[0].replaceAll(',', ''));
  const spelt = words.toLowerCase().split(/[^a-z-]+/);
  const found = Array.from({ length: MOST_SPELT + 1 }, (_, n) => n).find(n => spelt.includes(briefingEn.spelled(n)));
  return found ?? null;
}
