import type { FigureWords } from '../figure/figure-words.ts';
import type { Messages } from './messages.ts';

/** The words of a figure's footer. */
export function figureWords({ sentences, formats }: Messages): FigureWords {
  return { ...sentences.figure, date: formats.date };
}
