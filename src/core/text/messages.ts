// One object with every word of a language. Catalogues other than the reader's are not loaded.
import type { Localized } from '../model/records.ts';
import type { ConcentrationText } from './concentration.en.ts';
import { type CountryNames, fullCountryName, shortCountryName } from './country-names.ts';
import { createFormats, type Formats } from './format.ts';
import type { MatrixText } from './matrix.en.ts';
import type { Sentences } from './sentences.en.ts';
import type { TableText } from './table.en.ts';
import type { UiText } from './ui.en.ts';
import type { VocabularyText } from './vocabulary.en.ts';

export interface Messages {
  lang: string;
  ui: UiText;
  table: TableText;
  analysis: ConcentrationText;
  vocabulary: VocabularyText;
  sentences: Sentences;
  matrix: MatrixText;
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

interface Catalogue {
  ui: UiText;
  table: TableText;
  analysis: ConcentrationText;
  vocabulary: VocabularyText;
  sentences: Sentences;
  matrix: MatrixText;
  names: CountryNames;
}
const CATALOGUES: Record<(typeof LANGUAGES)[number], () => Promise<Catalogue>> = {
  en: async () => (await import('./catalogue.en.ts')).catalogueEn,
  zh: async () => (await import('./catalogue.zh.ts')).catalogueZh,
};

/** All words of a language; one that is not spoken here reads as English. */
export async function loadMessages(lang: string): Promise<Messages> {
  const spoken = LANGUAGES.find(known => known === lang || lang.startsWith(`${known}-`)) ?? 'en';
  return createMessages(spoken, await CATALOGUES[spoken]());
}

export function createMessages(lang: string, catalogue: Catalogue): Messages {
  const { ui, table, analysis, vocabulary, sentences, matrix, names } = catalogue;
  return {
    lang,
    ui,
    table,
    analysis,
    vocabulary,
    sentences,
    matrix,
    formats: createFormats(lang, vocabulary.money),
    country: id => fullCountryName(names, id),
    countryShort: id => shortCountryName(names, id),
    mineral: id => vocabulary.minerals[id] ?? id.replaceAll('-', ' '),
    local: text => text[lang] ?? text.en,
  };
}
