// Which shipped faces a figure needs, so that nobody fetches or reads a face without use.
import table from '../core/figure/advance-widths.json' with { type: 'json' };

/** In the order in which they answer for a missing letter. */
const LATIN_FILES = [
  'fira-sans-400.ttf',
  'fira-sans-500.ttf',
  'fira-sans-600.ttf',
  'fira-sans-condensed-400.ttf',
  'fira-sans-condensed-500-italic.ttf',
  'fira-sans-condensed-500.ttf',
  'fira-sans-condensed-600.ttf',
] as const;
const ARABIC_FILES = ['lodemap-arabic-400.ttf', 'lodemap-arabic-500.ttf', 'lodemap-arabic-600.ttf'] as const;
const HAN_FILES = ['noto-sans-sc-400.ttf', 'noto-sans-sc-600.ttf'] as const;

const LATIN_CHARACTERS: ReadonlySet<string> = new Set(table.characters);
/** Spaces and hyphens that a shaper makes from the face's own. */
const COMPOSED = /[\u2007\u2009\u202f\u2010\u2011\n]/u;

const ARABIC = /\p{Script=Arabic}|[،؛؟\u0640\u064b-\u0652]/u;

/** Whether the Latin faces draw a character; the Chinese ones hold the marks that they lack. */
function isLatin(character: string): boolean {
  return LATIN_CHARACTERS.has(character) || COMPOSED.test(character);
}

/** TrueType files of `public/fonts/ttf` for the texts of a figure, the same on every side: file and order decide pixels. */
export function faceFilesOf(svg: string): string[] {
  const texts = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gsu)].map(([, inside = '']) =>
    inside.replace(/<[^>]*>/g, ''),
  );
  const beyond = [...new Set(texts.join(''))].filter(character => !isLatin(character));
  const [arabic, others] = [true, false].map(is => beyond.some(character => ARABIC.test(character) === is));
  return [...LATIN_FILES, ...(arabic ? ARABIC_FILES : []), ...(others ? HAN_FILES : [])];
}
