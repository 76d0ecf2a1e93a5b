import type { LiveText } from './embed-live.en.ts';
import { type Language, spokenLanguage } from './messages.ts';

const WORDS: Record<Language, () => Promise<LiveText>> = {
  en: async () => (await import('./embed-live.en.ts')).EMBED_LIVE_EN,
  zh: async () => (await import('./embed-live.zh.ts')).EMBED_LIVE_ZH,
};

/** The words of an embedded map that goes live, in a language; one that is not spoken here reads as English. */
export function loadLiveWords(lang: string): Promise<LiveText> {
  return WORDS[spokenLanguage(lang)]();
}
