import { type Language, type Messages, spokenLanguage } from './messages.ts';
import type { OwnText } from './own.en.ts';

/** Words of a reader's own records, beside those that every page needs. */
export interface OwnWords {
  own: OwnText;
}
export type OwnMessages = Messages & OwnWords;

const WORDS: Record<Language, () => Promise<OwnText>> = {
  en: async () => (await import('./own.en.ts')).ownEn,
  zh: async () => (await import('./own.zh.ts')).ownZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadOwnWords(lang: string): Promise<OwnWords> {
  return { own: await WORDS[spokenLanguage(lang)]() };
}
