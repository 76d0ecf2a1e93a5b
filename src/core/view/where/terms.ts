// The words of the membership algebra. All but the ids of forums are fixed, so that an address keeps its meaning.
import { nearestWord } from '../nearest-word.ts';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from '../words.ts';

export const RECORD_TERMS = ['text', 'project', 'financed', 'letter', 'risk', 'ministerial', 'eu'] as const;
export const CONTINENT_TERMS = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;
/** Sub-regions of the United Nations geoscheme. */
export const SUBREGION_TERMS = [
  'northern-africa',
  'western-africa',
  'middle-africa',
  'eastern-africa',
  'southern-africa',
  'northern-america',
  'central-america',
  'caribbean',
  'south-america',
  'central-asia',
  'western-asia',
  'southern-asia',
  'eastern-asia',
  'south-eastern-asia',
  'northern-europe',
  'western-europe',
  'southern-europe',
  'eastern-europe',
  'australia-and-new-zealand',
  'melanesia',
  'micronesia',
  'polynesia',
] as const;
export const FIXED_TERMS: readonly string[] = [
  ...RECORD_TERMS,
  ...AGREEMENT_KINDS,
  ...AGREEMENT_STATUSES,
  ...CONTINENT_TERMS,
  ...SUBREGION_TERMS,
];

/** What a dataset adds to the fixed words. */
export interface TermVocabulary {
  forums: ReadonlySet<string>;
  /** Short names of forums, such as `atcm`, with the id that each stands for. */
  forumAliases?: ReadonlyMap<string, string>;
}

/**
 * The term that a word means: a fixed word, a forum's id or short name, or the beginning of exactly one forum's id. Without a
 * vocabulary any word may be a forum. Several forums, or none with what comes nearest, when the word does not decide.
 */
export function resolveTerm(
  word: string,
  vocabulary?: TermVocabulary,
): { term: string } | { several: string[] } | { near: string | null } {
  if (FIXED_TERMS.includes(word) || !vocabulary || vocabulary.forums.has(word)) return { term: word };
  const alias = vocabulary.forumAliases?.get(word);
  if (alias !== undefined) return { term: alias };
  const begun = [...vocabulary.forums].filter(id => id.startsWith(word));
  if (begun.length === 1) return { term: begun[0]! };
  if (begun.length > 1) return { several: begun };
  return { near: likeliest(word, [...FIXED_TERMS, ...vocabulary.forums, 'seats', 'texts', 'projects']) };
}

/** The nearest word, or for short ones, whose every letter weighs, that of the same beginning with most letters in common. */
function likeliest(word: string, known: readonly string[]): string | null {
  const near = nearestWord(word, known);
  if (near !== null || word.length > 5) return near;
  const shared = (other: string) => [...other].filter(letter => word.includes(letter)).length;
  const alike = known.filter(other => other[0] === word[0] && Math.abs(other.length - word.length) <= 1);
  const [best] = alike.sort((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) >= 2 ? best : null;
}
