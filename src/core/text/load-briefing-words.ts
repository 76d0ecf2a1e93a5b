import type { BriefingText } from './briefing.en.ts';

/** The words of briefings in a language; one that is not spoken here reads as English. */
export async function loadBriefingWords(lang: string): Promise<BriefingText> {
  if (lang === 'zh' || lang.startsWith('zh-')) return (await import('./briefing.zh.ts')).briefingZh;
  return (await import('./briefing.en.ts')).briefingEn;
}
