// The words that every page needs, in one object. Catalogues other than the reader's are not loaded; words that only some
// workspaces, files and commands read come by `load…Words`.
import type { Localized } from '../model/records.ts';
import { type CountryNames, fullCountryName, shortCountryName } from './country-names.ts';
import { createFormats, type Formats } from './format.ts';
import type { Sentences } from './sentences.en.ts';
import type { UiText } from './ui.en.ts';
import type { VocabularyText } from './vocabulary.en.ts';
import type { WhereText } from './where.en.ts';

export interface Messages {
  lang: string;
  ui: UiText;
  vocabulary: VocabularyText;
  sentences: Sentences;
  where: WhereText;
  formats: Formats;
  /** For prose and headings; `EU` included. */
  country(id: string): string;
  /** For map labels. */
  countryShort(id: string): string;
  mineral(id: string): string;
  /** The words of a record in this language, else English. */
  local(text: Localized): string;
}
/** Languages of the interface, the default first. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Catalogue {
  ui: UiText;
  vocabulary: VocabularyText;
  sentences: Sentences;
  where: WhereText;
  names: CountryNames;
}
const CATALOGUES: Record<Language, () => Promise<Catalogue>> = {
  en: async () => (await import('./catalogue.en.ts')).catalogueEn,
  zh: async () => (await import('./catalogue.zh.ts')).catalogueZh,
};

/** The language that a tag such as `zh-Hans` is answered in; one that is not spoken here is English. */
export function spokenLanguage(lang: string): Language {
  return LANGUAGES.find(known => known === lang || lang.startsWith(`${known}-`)) ?? 'en';
}

export async function loadMessages(lang: string): Promise<Messages> {
  const spoken = spokenLanguage(lang);
  return createMessages(spoken, await CATALOGUES[spoken]());
}

export function createMessages(lang: string, catalogue: Catalogue): Messages {
  const { ui, vocabulary, sentences, where, names } = catalogue;
  return {
    lang,
    ui,
    vocabulary,
    sentences,
    where,
    formats: createFormats(lang, vocabulary.money),
    country: id => fullCountryName(names, id),
    countryShort: id => shortCountryName(names, id),
    mineral: id => vocabulary.minerals[id] ?? id.replaceAll('-', ' '),
    local: text => text[lang] ?? text.en,
  };
}
