import { type Language, type Messages, spokenLanguage } from './messages.ts';
import type { TableText } from './table.en.ts';

/** Words of tables on the page and in files, beside those that every page needs. */
export interface TableWords {
  table: TableText;
}
export type TableMessages = Messages & TableWords;

const WORDS: Record<Language, () => Promise<TableText>> = {
  en: async () => (await import('./table.en.ts')).TABLE_EN,
  zh: async () => (await import('./table.zh.ts')).TABLE_ZH,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadTableWords(lang: string): Promise<TableWords> {
  return { table: await WORDS[spokenLanguage(lang)]() };
}
