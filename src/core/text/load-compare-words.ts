import type { CompareText } from './compare.en.ts';

/** The words of two Views beside each other; a language that is not spoken here reads as English. */
export async function loadCompareWords(lang: string): Promise<CompareText> {
  return lang === 'zh' ? (await import('./compare.zh.ts')).compareZh : (await import('./compare.en.ts')).compareEn;
}
