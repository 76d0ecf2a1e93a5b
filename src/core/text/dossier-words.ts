import type { DossierText } from './dossier.en.ts';
import { type Language, type Messages, spokenLanguage } from './messages.ts';

/** Words of the evidence behind one subject, beside those that every page needs. */
export interface DossierWords {
  dossier: DossierText;
}
export type DossierMessages = Messages & DossierWords;

const WORDS: Record<Language, () => Promise<DossierText>> = {
  en: async () => (await import('./dossier.en.ts')).dossierEn,
  zh: async () => (await import('./dossier.zh.ts')).dossierZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadDossierWords(lang: string): Promise<DossierWords> {
  return { dossier: await WORDS[spokenLanguage(lang)]() };
}
