import { shownVersion } from '../../core/text/own-sentences.ts';
import type { HandoutInput } from './handout-input.ts';

/** Which data the files of a briefing show: "Data 2026.11.22", or that they are frozen at it. */
export function stateOfData({ frozen, words, reader }: Pick<HandoutInput, 'frozen' | 'words' | 'reader'>): string {
  return frozen?.words.join(' · ') ?? words.handout.data(shownVersion(reader.model.dataset, reader.messages));
}
