import type { HelpText } from './help.en.ts';
import { type Language, spokenLanguage } from './messages.ts';

/** Words of the help page, beside those that every page needs. */
export interface HelpWords {
  help: HelpText;
}

const WORDS: Record<Language, () => Promise<HelpText>> = {
  en: async () => (await import('./help.en.ts')).helpEn,
  zh: async () => (await import('./help.zh.ts')).helpZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadHelpWords(lang: string): Promise<HelpWords> {
  return { help: await WORDS[spokenLanguage(lang)]() };
}
