import type { OneFileText } from './one-file.en.ts';

/** The words of the one file in a language; one that is not spoken here reads as English. */
export async function loadOneFileWords(lang: string): Promise<OneFileText> {
  if (lang === 'zh' || lang.startsWith('zh-')) return (await import('./one-file.zh.ts')).oneFileZh;
  return (await import('./one-file.en.ts')).oneFileEn;
}
