import { type Language, type Messages, spokenLanguage } from './messages.ts';
import type { MultiplesText } from './multiples.en.ts';

/** Words of the small multiples, beside those that every page needs. */
export interface MultiplesWords {
  multiples: MultiplesText;
}
export type MultiplesMessages = Messages & MultiplesWords;

const WORDS: Record<Language, () => Promise<MultiplesText>> = {
  en: async () => (await import('./multiples.en.ts')).multiplesEn,
  zh: async () => (await import('./multiples.zh.ts')).multiplesZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadMultiplesWords(lang: string): Promise<MultiplesWords> {
  return { multiples: await WORDS[spokenLanguage(lang)]() };
}
