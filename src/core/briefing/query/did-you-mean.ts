import { nearestWord } from '../../view/nearest-word.ts';

/** `Did you mean "rung"?` for the nearest known word, or one of the same letters in another order; '' when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const all = [...known];
  const letters = (text: string) => [...text.toLowerCase()].sort().join('');
  const near = nearestWord(word, all) ?? all.find(other => letters(other) === letters(word));
  return near ? `Did you mean "${near}"?` : '';
}
