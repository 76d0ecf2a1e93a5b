import type { DocsText } from './docs.en.ts';
import type { Language } from './messages.ts';

const WORDS: Record<Language, () => Promise<DocsText>> = {
  en: async () => (await import('./docs.en.ts')).docsEn,
  zh: async () => (await import('./docs.zh.ts')).docsZh,
};

/** The words around the docs pages in a language. */
export function loadDocsWords(lang: Language): Promise<DocsText> {
  return WORDS[lang]();
}
