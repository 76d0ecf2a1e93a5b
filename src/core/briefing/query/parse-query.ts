// Text → query. The grammar, with lists separated by commas and brackets for a query or a collection inside:
//   query    = row-verb clause | joining-verb operand operand …
//   clause   = collection (key comparison value)*
//   value    = word[,word…] | "quoted words" | (clause)
//   operand  = number | date | (query)
import { nearestName } from './nearest-name.ts';
import { type QueryExpected, QueryFault, type QueryProblem } from './query-fault.ts';
import {
  type Clause,
  type Comparison,
  type Filter,
  JOINING_VERBS,
  type JoiningVerb,
  type Placed,
  type Query,
  ROW_VERBS,
  type RowVerb,
} from './syntax.ts';

const MOST_LETTERS = 600;
const VERBS: readonly string[] = [...ROW_VERBS, ...JOINING_VERBS];

/** The query of a line of text, or what is wrong with it and where. Collections and fields are not judged yet. */
export function parseQuery(text: string): { query: Query } | { problem: QueryProblem } {
  try {
    if (text.length > MOST_LETTERS) throw new QueryFault(MOST_LETTERS, text, { kind: 'length', most: MOST_LETTERS });
    return { query: new QueryParser(text).whole() };
  } catch (error) {
    if (error instanceof QueryFault) return { problem: error.problem };
    throw error;
  }
}

class QueryParser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Query {
    const query = this.#query();
    const rest = this.#rest();
    if (rest.text) throw new QueryFault(rest.position, rest.text, { kind: 'end' });
    return query;
  }

  #query(): Query {
    const { position } = this.#rest();
    const expected: QueryExpected = { kind: 'verb', verbs: VERBS };
    const verb = this.#word(expected);
    if (!VERBS.includes(verb.text)) {
      throw new QueryFault(position, verb.text, expected, nearestName(verb.text, VERBS));
    }
    if ((ROW_VERBS as readonly string[]).includes(verb.text))
      return { verb: verb.text as RowVerb, clause: this.#clause(), position };
    return { verb: verb.text as JoiningVerb, operands: this.#operands(), position };
  }

  #operands(): (Placed | Query)[] {
    const operands: (Placed | Query)[] = [];
    while (this.#rest().text && !this.#sees(')')) {
      if (this.#takes('(')) {
        operands.push(this.#query());
        this.#close();
      } else operands.push(this.#word({ kind: 'operand' }));
    }
    return operands;
  }

  #clause(): Clause {
    const collection = this.#word({ kind: 'collection', known: null });
    const filters: Filter[] = [];
    while (this.#rest().text && !this.#sees(')')) filters.push(this.#filter());
    return { collection, filters };
  }

  #filter(): Filter {
    const key = this.#match(/[A-Za-z][A-Za-z0-9-]*(:[A-Za-z0-9-]+)?/y);
    if (!key) throw new QueryFault(this.#rest().position, this.#rest().text, { kind: 'filter' });
    const comparison = this.#match(/>=|<=|!=|=|>|</y);
    if (!comparison) {
      const expected: QueryExpected = { kind: 'comparison', after: key.text };
      throw new QueryFault(this.#rest().position, this.#rest().text, expected);
    }
    return { key, comparison: comparison.text as Comparison, values: this.#values(key.text) };
  }

  #values(key: string): Placed[] | Clause {
    if (this.#takes('(')) {
      const clause = this.#clause();
      this.#close();
      return clause;
    }
    const quoted = this.#match(/"[^"]*"/y);
    if (quoted) return [{ text: quoted.text.slice(1, -1), position: quoted.position + 1 }];
    const list = this.#word({ kind: 'value', of: key });
    let position = list.position;
    return list.text.split(',').map(text => {
      if (text === '') throw new QueryFault(position, ',', { kind: 'one-comma' });
      const placed = { text, position };
      position += text.length + 1;
      return placed;
    });
  }

  #close(): void {
    if (this.#takes(')')) return;
    throw new QueryFault(this.#rest().position, this.#rest().text, { kind: 'closing-bracket' });
  }

  #word(expected: QueryExpected): Placed {
    const word = this.#match(/[^\s()"=<>!]+/y);
    if (!word) throw new QueryFault(this.#rest().position, this.#rest().text, expected);
    return word;
  }

  #sees(letter: string): boolean {
    return this.#rest().text.startsWith(letter);
  }

  #takes(letter: '(' | ')'): boolean {
    return this.#match(letter === '(' ? /\(/y : /\)/y) !== null;
  }

  /** What the pattern finds after blanks, and the parser stands behind it; null leaves it where it is. */
  #match(pattern: RegExp): Placed | null {
    const start = this.#rest().position - 1;
    pattern.lastIndex = start;
    const found = pattern.exec(this.#text);
    if (!found) return null;
    this.#at = pattern.lastIndex;
    return { text: found[0], position: start + 1 };
  }

  #rest(): Placed {
    const text = this.#text.slice(this.#at).trimStart();
    return { text: text.trimEnd(), position: this.#text.length - text.length + 1 };
  }
}
