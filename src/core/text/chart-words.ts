import type { ChartWords } from './charts.en.ts';
import { type Language, spokenLanguage } from './messages.ts';

const WORDS: Record<Language, () => Promise<ChartWords>> = {
  en: async () => (await import('./charts.en.ts')).chartsEn,
  zh: async () => (await import('./charts.zh.ts')).chartsZh,
};

/** The words of the charts; a language that is not spoken here reads as English. */
export async function loadChartWords(lang: string): Promise<{ charts: ChartWords }> {
  return { charts: await WORDS[spokenLanguage(lang)]() };
}
