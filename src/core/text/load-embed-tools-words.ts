import type { EmbedToolsText } from './embed-tools.en.ts';
import { type Language, spokenLanguage } from './messages.ts';

const WORDS: Record<Language, () => Promise<EmbedToolsText>> = {
  en: async () => (await import('./embed-tools.en.ts')).EMBED_TOOLS_EN,
  zh: async () => (await import('./embed-tools.zh.ts')).EMBED_TOOLS_ZH,
};

/** The words of an embedded map's tools in a language; one that is not spoken here reads as English. */
export function loadEmbedToolsWords(lang: string): Promise<EmbedToolsText> {
  return WORDS[spokenLanguage(lang)]();
}
