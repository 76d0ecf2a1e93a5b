import type { ExportText } from './export.en.ts';
import { type Language, spokenLanguage } from './messages.ts';

/** Words of saving a view as a file, beside those that every page needs. */
export interface ExportWords {
  export: ExportText;
}

const WORDS: Record<Language, () => Promise<ExportText>> = {
  en: async () => (await import('./export.en.ts')).exportEn,
  zh: async () => (await import('./export.zh.ts')).exportZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadExportWords(lang: string): Promise<ExportWords> {
  return { export: await WORDS[spokenLanguage(lang)]() };
}
