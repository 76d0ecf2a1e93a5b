/** All characters from one code point to another, both included. */
function range(from: number, to: number): string {
  let text = '';
  for (let code = from; code <= to; code++) text += String.fromCodePoint(code);
  return text;
}

/** First paint: Basic Latin, Latin-1 and the punctuation that nearly every view uses. About 12 kB a face. */
export const firstPaintCharacters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…•−→€`;

/** What names, figures and notes may need beyond that. Fetched by the browser only when such a character is on the page. */
export const extendedCharacters = [
  range(0x100, 0x17f), // Latin Extended-A
  'ƏəƠơƯư', // Azerbaijani, Vietnamese
  range(0x1cd, 0x1dc), // pinyin with the third tone
  'ȘșȚț', // Romanian
  range(0x1ea0, 0x1ef9), // Vietnamese
  'ḌḍḤḥḶḷṂṃṆṇṚṛṢṣṬṭẒẓẞ', // transliteration
  'ʻʼ', // Hawaiian, Uzbek
  '‚„†‡‰‹›⁄',
  '⁰⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉₊₋',
  '←↑↓≤≥≈≠∞√∑ΔΩ№™ℓ₦₩₪₫₱₴₹₺₽◊',
].join('');

/** Punctuation that Chinese text brings with it, and marks that Fira Sans lacks. */
export const fallbackCharacters = '，。、；：？！（）《》〈〉「」『』【】〔〕・～／％＋－＝￥　′″▲▼◆◇■□●○✓';

/**
 * What may stand between joining letters: a face that sets them sets the whole text, because a renderer that takes two
 * faces for one right-to-left text drops it or swaps its parts.
 */
export const joiningCharacters = ' 0123456789()-–/،';

/** Whether the letters of a character's script join, so that it needs a face of the role `joining`. */
export function isJoining(character: string): boolean {
  return /[\u0600-\u06ff]/u.test(character);
}

/**
 * Spaces, hyphens and controls that HarfBuzz, and so every browser and the PNG renderer, composes from the font's own
 * space and hyphen. They need no glyph.
 */
export const composedCharacters = '\t\n\r\u2009\u202f\u2007\u200b\u2010\u2011\u00ad\u200e\u200f\u2060\ufeff';

/** Union of texts as sorted code points, without repetition. */
export function codePoints(...texts: readonly string[]): number[] {
  const found = new Set<number>();
  for (const text of texts) for (const character of text) found.add(character.codePointAt(0)!);
  return [...found].sort((a, b) => a - b);
}

/**
 * CSS `unicode-range` of the wanted code points. A gap of at most `maxGap` code points is filled if none of `others`
 * lies in it, which keeps the declaration short; a range never claims what belongs to another file.
 */
export function unicodeRange(wanted: readonly number[], others: ReadonlySet<number>, maxGap: number): string {
  const runs: [number, number][] = [];
  for (const code of wanted) {
    const last = runs.at(-1);
    if (last && code - last[1] <= maxGap + 1 && !gapHolds(others, last[1], code)) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

function gapHolds(codes: ReadonlySet<number>, after: number, before: number): boolean {
  for (let code = after + 1; code < before; code++) if (codes.has(code)) return true;
  return false;
}
