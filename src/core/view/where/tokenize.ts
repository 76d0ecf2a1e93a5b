// Text → tokens of the membership algebra, each with its place.
import { WhereFault } from './where-error.ts';

export interface Token {
  kind: 'word' | '&' | '|' | '!' | '(' | ')' | 'comparison' | 'end';
  text: string;
  /** Of its first letter, counted from 1. */
  position: number;
}

const PATTERN = /\s*(?:([\p{L}\p{N}_][\p{L}\p{N}_-]*)|(>=|<=|==|≥|≤|>|<|=)|(&&?|\|\|?|[!()]))/uy;
const SPELT_OUT: Readonly<Record<string, Token['kind']>> = { and: '&', or: '|', not: '!' };
const COMPARISON: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '==': '=' };

/** The tokens of a text with an `end` after the last one. Throws a `WhereFault` at a letter that means nothing. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  let at = 0;
  while (text.slice(at).trim() !== '') {
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(text);
    if (!match) {
      const position = at + (/\S/.exec(text.slice(at))?.index ?? 0);
      throw new WhereFault('character', position + 1, String.fromCodePoint(text.codePointAt(position)!));
    }
    tokens.push(tokenOf(match));
    at = PATTERN.lastIndex;
  }
  return [...tokens, { kind: 'end', text: '', position: text.trimEnd().length + 1 }];
}

function tokenOf([, word, comparison, sign]: RegExpExecArray): Token {
  const own = word ?? comparison ?? sign ?? '';
  const position = PATTERN.lastIndex - own.length + 1;
  if (comparison !== undefined) return { kind: 'comparison', text: COMPARISON[own] ?? own, position };
  if (sign !== undefined) return { kind: sign[0] as Token['kind'], text: own, position };
  const lower = own.toLowerCase();
  return { kind: Object.hasOwn(SPELT_OUT, lower) ? SPELT_OUT[lower]! : 'word', text: lower, position };
}
