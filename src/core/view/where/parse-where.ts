// A recursive descent over `|`, `&`, `!`, brackets, terms and comparisons.
import {
  COMPARISONS,
  type Comparison,
  type Expression,
  join,
  not,
  QUANTITIES,
  type Quantity,
  term,
} from './expression.ts';
import { resolveTerm, type TermVocabulary } from './terms.ts';
import { type Token, tokenize } from './tokenize.ts';
import { type WhereError, WhereFault } from './where-error.ts';

export const MOST_TERMS = 32;
const MOST_LETTERS = 2000;

/** The expression of a text, or what is wrong with it and where. Without a vocabulary any word may name a forum. */
export function parseWhere(
  text: string,
  vocabulary?: TermVocabulary,
): { expression: Expression } | { error: WhereError } {
  try {
    if (text.length > MOST_LETTERS) throw new WhereFault('too-long', MOST_LETTERS, '', [String(MOST_TERMS)]);
    return { expression: new Parser(tokenize(text), vocabulary).whole() };
  } catch (error) {
    if (error instanceof WhereFault) return { error: error.fault };
    throw error;
  }
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #vocabulary: TermVocabulary | undefined;
  #at = 0;
  #terms = 0;

  constructor(tokens: readonly Token[], vocabulary: TermVocabulary | undefined) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
  }

  whole(): Expression {
    const expression = this.#list('any');
    const rest = this.#peek;
    if (rest.kind === ')') throw new WhereFault('unopened', rest.position, rest.text);
    if (rest.kind !== 'end') throw new WhereFault('operator', rest.position, rest.text);
    return expression;
  }

  get #peek(): Token {
    return this.#tokens[this.#at]!;
  }
  #take(kind: Token['kind']): Token | null {
    if (this.#peek.kind !== kind) return null;
    this.#at += 1;
    return this.#tokens[this.#at - 1]!;
  }

  #list(kind: 'all' | 'any'): Expression {
    const next = () => (kind === 'any' ? this.#list('all') : this.#unary());
    const parts = [next()];
    while (this.#take(kind === 'any' ? '|' : '&')) parts.push(next());
    return join(kind, parts);
  }

  #unary(): Expression {
    if (this.#take('!')) return not(this.#unary());
    const bracket = this.#take('(');
    if (!bracket) return this.#atom();
    const inner = this.#list('any');
    const next = this.#peek;
    if (this.#take(')')) return inner;
    if (next.kind === 'end') throw new WhereFault('unclosed', bracket.position, '(');
    throw new WhereFault('operator', next.position, next.text);
  }

  #atom(): Expression {
    const next = this.#peek;
    const word = this.#take('word');
    if (!word) throw new WhereFault('term-missing', next.position, next.text);
    this.#terms += 1;
    if (this.#terms > MOST_TERMS) throw new WhereFault('too-long', word.position, word.text, [String(MOST_TERMS)]);
    const comparison = this.#take('comparison');
    if (comparison) return this.#comparison(word, comparison);
    if (isQuantity(word.text) && word.text !== 'risk')
      return { kind: 'compare', quantity: word.text, comparison: '>=', value: 1 };
    const found = resolveTerm(word.text, this.#vocabulary);
    if ('term' in found) return term(found.term);
    if ('several' in found) throw new WhereFault('ambiguous', word.position, word.text, found.several);
    throw new WhereFault('unknown', word.position, word.text, found.near === null ? [] : [found.near]);
  }

  #comparison(word: Token, { text }: Token): Expression {
    const comparison = COMPARISONS.find(known => known === text) as Comparison;
    if (!isQuantity(word.text)) throw new WhereFault('not-a-quantity', word.position, word.text, QUANTITIES);
    const next = this.#peek;
    const number = this.#take('word');
    if (!number || !/^\d{1,3}$/.test(number.text)) throw new WhereFault('number', next.position, next.text);
    return { kind: 'compare', quantity: word.text, comparison, value: Number(number.text) };
  }
}

function isQuantity(word: string): word is Quantity {
  return (QUANTITIES as readonly string[]).includes(word);
}
