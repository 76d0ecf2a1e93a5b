import type { AuthorText } from './author.en.ts';
import { type Language, spokenLanguage } from './messages.ts';

/** Words of writing a briefing, beside those that every page needs. */
export interface AuthorWords {
  author: AuthorText;
}

const WORDS: Record<Language, () => Promise<AuthorText>> = {
  en: async () => (await import('./author.en.ts')).authorEn,
  zh: async () => (await import('./author.zh.ts')).authorZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadAuthorWords(lang: string): Promise<AuthorWords> {
  return { author: await WORDS[spokenLanguage(lang)]() };
}
