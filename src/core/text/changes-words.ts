import type { ChangesText } from './changes.en.ts';
import { type Language, type Messages, spokenLanguage } from './messages.ts';

/** Words of what changed in the data, beside those that every page needs. */
export interface ChangesWords {
  changes: ChangesText;
}
export type ChangesMessages = Messages & ChangesWords;

const WORDS: Record<Language, () => Promise<ChangesText>> = {
  en: async () => (await import('./changes.en.ts')).changesEn,
  zh: async () => (await import('./changes.zh.ts')).changesZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadChangesWords(lang: string): Promise<ChangesWords> {
  return { changes: await WORDS[spokenLanguage(lang)]() };
}
