import { type DossierWords, loadDossierWords } from './dossier-words.ts';
import { type Language, loadMessages, type Messages, spokenLanguage } from './messages.ts';
import type { PagesText } from './pages.en.ts';
import { loadTableWords, type TableWords } from './table-words.ts';

/** Words of the static pages, beside those that every page of the site needs. */
export interface PagesWords {
  pages: PagesText;
}
/** All words that a static page is written with. */
export type PageMessages = Messages & DossierWords & TableWords & PagesWords;

const WORDS: Record<Language, () => Promise<PagesText>> = {
  en: async () => (await import('./pages.en.ts')).pagesEn,
  zh: async () => (await import('./pages.zh.ts')).pagesZh,
};

/** All of them in a language; one that is not spoken here reads as English. */
export async function loadPageMessages(lang: string): Promise<PageMessages> {
  const pages = await WORDS[spokenLanguage(lang)]();
  return { ...(await loadMessages(lang)), ...(await loadDossierWords(lang)), ...(await loadTableWords(lang)), pages };
}
