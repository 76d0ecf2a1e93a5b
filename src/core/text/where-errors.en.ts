import type { WhereError, WhereErrorCode } from '../view/where/where-error.ts';

/** "position 9: “mio” is not a term; did you mean mou?" */
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
