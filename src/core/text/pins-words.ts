import { type Language, type Messages, spokenLanguage } from './messages.ts';
import type { PinsText } from './pins.en.ts';

/** Words of a frozen View, beside those that every page needs. */
export interface PinsWords {
  pins: PinsText;
}
export type PinsMessages = Messages & PinsWords;

const WORDS: Record<Language, () => Promise<PinsText>> = {
  en: async () => (await import('./pins.en.ts')).pinsEn,
  zh: async () => (await import('./pins.zh.ts')).pinsZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadPinsWords(lang: string): Promise<PinsWords> {
  return { pins: await WORDS[spokenLanguage(lang)]() };
}

/** "Frozen at data 2026.11.22 · 3 later changes touch this view"; `touching` null = not looked up yet, and left out. */
export function pinnedWords(
  { version, touching }: { version: string; touching: number | null },
  pins: PinsText,
): string {
  return [pins.frozen(version), ...(touching === null ? [] : [pins.touching(touching)])].join(pins.join);
}
