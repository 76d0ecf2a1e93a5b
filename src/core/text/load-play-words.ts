import type { PlayText } from './play.en.ts';

/** The words of playing along the timeline; a language that is not spoken here reads as English. */
export async function loadPlayWords(lang: string): Promise<PlayText> {
  return lang === 'zh' ? (await import('./play.zh.ts')).playZh : (await import('./play.en.ts')).playEn;
}
