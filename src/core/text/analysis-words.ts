import type { ConcentrationText } from './concentration.en.ts';
import { type Language, type Messages, spokenLanguage } from './messages.ts';

/** Words of the Concentration workspace and of measures, beside those that every page needs. */
export interface AnalysisWords {
  analysis: ConcentrationText;
}
export type AnalysisMessages = Messages & AnalysisWords;

const WORDS: Record<Language, () => Promise<ConcentrationText>> = {
  en: async () => (await import('./concentration.en.ts')).concentrationEn,
  zh: async () => (await import('./concentration.zh.ts')).concentrationZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadAnalysisWords(lang: string): Promise<AnalysisWords> {
  return { analysis: await WORDS[spokenLanguage(lang)]() };
}
