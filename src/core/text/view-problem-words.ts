import { type Language, spokenLanguage } from './messages.ts';
import type { ViewProblemText } from './view-problems.en.ts';

/** Words for what of a query could not be used, beside those that every page needs. */
export interface ViewProblemWords {
  viewProblems: ViewProblemText;
}

const WORDS: Record<Language, () => Promise<ViewProblemText>> = {
  en: async () => (await import('./view-problems.en.ts')).viewProblemsEn,
  zh: async () => (await import('./view-problems.zh.ts')).viewProblemsZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadViewProblemWords(lang: string): Promise<ViewProblemWords> {
  return { viewProblems: await WORDS[spokenLanguage(lang)]() };
}
