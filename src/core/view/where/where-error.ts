export type WhereErrorCode =
  | 'character'
  | 'term-missing'
  | 'unknown'
  | 'ambiguous'
  | 'not-a-quantity'
  | 'number'
  | 'unclosed'
  | 'unopened'
  | 'operator'
  | 'too-long';

/** What is wrong with an expression, and where; each language has its words for it. */
export interface WhereError {
  code: WhereErrorCode;
  /** Of the first letter concerned, counted from 1. */
  position: number;
  /** What stands there; '' at the end. */
  got: string;
  /** What may have been meant, likeliest first. */
  near: readonly string[];
}

/** Carries a `WhereError` out of the parser; never leaves the folder. */
export class WhereFault extends Error {
  readonly fault: WhereError;
  constructor(code: WhereErrorCode, position: number, got: string, near: readonly string[] = []) {
    super(code);
    this.fault = { code, position, got: got.length > 30 ? `${got.slice(0, 29)}…` : got, near };
  }
}

/** "position 9: "mio" is not a term; did you mean mou?" */
export function whereErrorEn({ code, position, got, near }: WhereError): string {
  const words: Record<WhereErrorCode, string> = {
    character: `“${got}” has no meaning here`,
    'term-missing': `a term is missing${got ? ` before “${got}”` : ' at the end'}`,
    unknown: `“${got}” is not a term${near[0] ? `; did you mean ${near[0]}?` : ''}`,
    ambiguous: `“${got}” begins several forums: ${near.join(', ')}`,
    'not-a-quantity': `“${got}” can't be compared; ${near.join(', ')} can`,
    number: `a whole number from 0 to 999 is expected${got ? `, not “${got}”` : ''}`,
    unclosed: 'this bracket is not closed',
    unopened: 'no bracket is open here',
    operator: `“&” or “|” is expected before “${got}”`,
    'too-long': `at most ${near[0]} terms`,
  };
  return `position ${position}: ${words[code]}`;
}
