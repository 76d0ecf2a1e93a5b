import { nearestWord } from '../../view/nearest-word.ts';

/** The known word that may be meant: the nearest one, or one of the same letters in another order; null when none is near. */
export function nearestName(word: string, known: Iterable<string>): string | null {
  const all = [...known];
  const letters = (text: string) => [...text.toLowerCase()].sort().join('');
  return nearestWord(word, all) ?? all.find(other => letters(other) === letters(word)) ?? null;
}
