// Digits that stand in a text without a query behind them.
import { parseBoundText } from './bound-text.ts';

export interface FoundDigits {
  digits: string;
  /** From 1. */
  position: number;
}
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** Dates as prose writes them: the only digits that may stand on their own. */
const DATES: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,2}(?: (?:and|or|to) \\d{1,2})? ${MONTH}\\b(?: (?:19|20)\\d{2}\\b)?`, 'gu'),
  new RegExp(`\\b${MONTH} (?:19|20)\\d{2}\\b`, 'gu'),
  /(?:19|20)\d{2}(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|[—–-](?:19|20)\d{2}年)/gu,
  /\d{1,2}月(?:\d{1,2}日)?/gu,
  /(?<!\d)(?:19|20)\d{2}(?!\d)/gu,
];

/** Every run of digits outside bound numbers, the briefing's literals and dates, with its place in the text. */
export function findDigits(text: string, literals: readonly string[]): FoundDigits[] {
  return parseBoundText(text).flatMap(part => {
    if (part.kind !== 'text') return [];
    const rest = blank(part.text, literals);
    return [...rest.matchAll(/\d[\d.,]*/g)].map(({ 0: digits, index }) => ({ digits, position: part.at + index + 1 }));
  });
}

/** The text with literals and dates blanked, so that places stay. Longer literals go first. */
function blank(text: string, literals: readonly string[]): string {
  const hide = (found: string) => ' '.repeat(found.length);
  const plain = [...literals]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, literal) => rest.split(literal).join(hide(literal)), text);
  return DATES.reduce((rest, pattern) => rest.replace(pattern, hide), plain);
}
