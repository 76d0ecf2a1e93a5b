import type { CompareText } from './compare.en.ts';
import { type Language, type Messages, spokenLanguage } from './messages.ts';

/** Words of two Views beside each other, beside those that every page needs. */
export interface CompareWords {
  compare: CompareText;
}
export type CompareMessages = Messages & CompareWords;

const WORDS: Record<Language, () => Promise<CompareText>> = {
  en: async () => (await import('./compare.en.ts')).compareEn,
  zh: async () => (await import('./compare.zh.ts')).compareZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadCompareWords(lang: string): Promise<CompareWords> {
  return { compare: await WORDS[spokenLanguage(lang)]() };
}
