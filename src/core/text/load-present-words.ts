import type { PresentText } from './present.en.ts';

const WORDS: Readonly<Record<string, () => Promise<PresentText>>> = {
  en: async () => (await import('./present.en.ts')).presentEn,
  zh: async () => (await import('./present.zh.ts')).presentZh,
};

/** The words of presenting in a language; one that is not spoken here reads as English. */
export function loadPresentWords(lang: string): Promise<PresentText> {
  const spoken = Object.keys(WORDS).find(known => known === lang || lang.startsWith(`${known}-`)) ?? 'en';
  return WORDS[spoken]!();
}
