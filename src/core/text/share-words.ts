import { type Language, spokenLanguage } from './messages.ts';
import type { ShareText } from './share.en.ts';

/** Words of sharing a view, beside those that every page needs. */
export interface ShareWords {
  share: ShareText;
}

const WORDS: Record<Language, () => Promise<ShareText>> = {
  en: async () => (await import('./share.en.ts')).shareEn,
  zh: async () => (await import('./share.zh.ts')).shareZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadShareWords(lang: string): Promise<ShareWords> {
  return { share: await WORDS[spokenLanguage(lang)]() };
}
