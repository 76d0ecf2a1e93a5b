// The names that stand on the map, which may be in another language than everything else.
import type { TextFont } from '../figure/measure-text.ts';
import { type CountryNames, shortCountryName } from './country-names.ts';

/**
 * Languages in which the map can name its countries. To add one: its tag here, its name of itself below, its names in
 * `messages.ts`, `npm run names`; a script of its own also needs a face in `cli/fonts/faces.ts`.
 */
export const LABEL_LANGUAGES = ['en', 'zh', 'ar'] as const;
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];

/** What each language calls itself. */
export const LABEL_LANGUAGE_NAMES: Readonly<Record<LabelLanguage, string>> = {
  en: 'English',
  zh: '中文',
  ar: 'العربية',
};

/** How names in letters that join are set: in a face of their own, measured name by name. */
export interface JoinedScript {
  family: 'arabic';
  /** By weight, from a name to its width in 1/1000 em. */
  widths: Readonly<Record<TextFont['weight'], Readonly<Record<string, number>>>>;
}

export interface MapLabels {
  lang: LabelLanguage;
  /** A country's name as a label on the map. */
  name(country: string): string;
  /** Null = the letters of every other text. */
  joined: JoinedScript | null;
}

export function createMapLabels(
  lang: LabelLanguage,
  names: CountryNames,
  joined: JoinedScript | null = null,
): MapLabels {
  return { lang, name: country => shortCountryName(names, country), joined };
}
