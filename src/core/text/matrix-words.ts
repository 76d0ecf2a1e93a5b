import type { MatrixText } from './matrix.en.ts';
import { type Language, type Messages, spokenLanguage } from './messages.ts';

/** Words of the matrix workspace, beside those that every page needs. */
export interface MatrixWords {
  matrix: MatrixText;
}
export type MatrixMessages = Messages & MatrixWords;

const WORDS: Record<Language, () => Promise<MatrixText>> = {
  en: async () => (await import('./matrix.en.ts')).matrixEn,
  zh: async () => (await import('./matrix.zh.ts')).matrixZh,
};

/** These words in a language; one that is not spoken here reads as English. */
export async function loadMatrixWords(lang: string): Promise<MatrixWords> {
  return { matrix: await WORDS[spokenLanguage(lang)]() };
}
