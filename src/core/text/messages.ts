// The words that every page needs, in one object. Catalogues other than the reader's are not loaded; words that only some
// workspaces, files and commands read come by `load…Words`.
import type { Localized } from '../model/records.ts';
import { type CountryNames, fullCountryName, shortCountryName } from './country-names.ts';
import { createFormats, type Formats } from './format.ts';
import { createMapLabels, type JoinedScript, type LabelLanguage, type MapLabels } from './map-labels.ts';
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
  /** For lists and charts with little room. */
  countryShort(id: string): string;
  /** The names on the map, in the language that the View's `labels` asks for. */
  labels: MapLabels;
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

/** Names of countries for the map, and how they are set where their letters join. */
interface LabelWords {
  names: CountryNames;
  joined?: JoinedScript;
}
const LABELS: Record<LabelLanguage, () => Promise<LabelWords>> = {
  ...CATALOGUES,
  ar: async () => (await import('./labels.ar.ts')).labelsAr,
};

/** The words in one language, and the names on the map in the same or, if `labels` is given, in another one. */
export async function loadMessages(lang: string, labels: LabelLanguage | null = null): Promise<Messages> {
  const spoken = spokenLanguage(lang);
  const named = labels ?? spoken;
  const [catalogue, words] = await Promise.all([CATALOGUES[spoken](), LABELS[named]()]);
  return { ...createMessages(spoken, catalogue), labels: createMapLabels(named, words.names, words.joined) };
}

export function createMessages(lang: Language, catalogue: Catalogue): Messages {
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
    labels: createMapLabels(lang, names),
    mineral: id => vocabulary.minerals[id] ?? id.replaceAll('-', ' '),
    local: text => text[lang] ?? text.en,
  };
}
