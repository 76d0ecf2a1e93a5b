import type { EmbedText } from './embed.en.ts';
import { type Language, spokenLanguage } from './messages.ts';

const WORDS: Record<Language, () => Promise<EmbedText>> = {
  en: async () => (await import('./embed.en.ts')).EMBED_EN,
  zh: async () => (await import('./embed.zh.ts')).EMBED_ZH,
};

/** The words of an embedded map in a language; one that is not spoken here reads as English. */
export function loadEmbedWords(lang: string): Promise<EmbedText> {
  return WORDS[spokenLanguage(lang)]();
}
