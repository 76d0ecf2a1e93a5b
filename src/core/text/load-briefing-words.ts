import type { BriefingText } from './briefing.en.ts';
import type { BriefingFaultText } from './briefing-faults.en.ts';
import { type Language, spokenLanguage } from './messages.ts';
import { loadViewProblemWords } from './view-problem-words.ts';
import type { ViewProblemText } from './view-problems.en.ts';

/** What is wrong in a briefing: in its texts, its queries, and the Views that it names. */
export type BriefingFaults = BriefingFaultText & { view: ViewProblemText };
export interface BriefingWords extends BriefingText {
  /** In the language of who reads them: an author is told in the page's of a fault in any text. */
  faults: BriefingFaults;
}

const WORDS: Record<Language, () => Promise<BriefingText>> = {
  en: async () => (await import('./briefing.en.ts')).briefingEn,
  zh: async () => (await import('./briefing.zh.ts')).briefingZh,
};
const FAULTS: Record<Language, () => Promise<BriefingFaultText>> = {
  en: async () => (await import('./briefing-faults.en.ts')).briefingFaultsEn,
  zh: async () => (await import('./briefing-faults.zh.ts')).briefingFaultsZh,
};

/** The words of briefings in a language; one that is not spoken here reads as English. */
export async function loadBriefingWords(lang: string): Promise<BriefingWords> {
  const spoken = spokenLanguage(lang);
  const [words, faults, { viewProblems: view }] = await Promise.all([
    WORDS[spoken](),
    FAULTS[spoken](),
    loadViewProblemWords(spoken),
  ]);
  return { ...words, faults: { ...faults, view } };
}
