import type { HandoutText } from './handout.en.ts';
import { type Language, spokenLanguage } from './messages.ts';

const WORDS: Record<Language, () => Promise<HandoutText>> = {
  en: async () => (await import('./handout.en.ts')).handoutEn,
  zh: async () => (await import('./handout.zh.ts')).handoutZh,
};

/** The words of a briefing as a file; a language that is not spoken here reads as English. */
export function loadHandoutWords(lang: string): Promise<HandoutText> {
  return WORDS[spokenLanguage(lang)]();
}
