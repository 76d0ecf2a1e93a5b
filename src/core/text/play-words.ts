import { type Language, spokenLanguage } from './messages.ts';
import type { PlayText } from './play.en.ts';

/** Words of playing along the timeline, beside those that every page needs. */
export interface PlayWords {
  play: PlayText;
}

const WORDS: Record<Language, () => Promise<PlayText>> = {
  en: async () => (await import('./play.en.ts')).playEn,
  zh: async () => (await import('./play.zh.ts')).playZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadPlayWords(lang: string): Promise<PlayWords> {
  return { play: await WORDS[spokenLanguage(lang)]() };
}
