import type { View } from '../view/view.ts';
import type { Messages } from './messages.ts';
import { loadPinsWords } from './pins-words.ts';

/**
 * The words for what a View shows: where it names a version of the data, figures say that they are frozen at it. Every other
 * View gets back what was given.
 */
export async function messagesOfData<M extends Messages>(messages: M, { data }: Pick<View, 'data'>): Promise<M> {
  if (data === null) return messages;
  const { pins } = await loadPinsWords(messages.lang);
  const { sentences } = messages;
  return { ...messages, sentences: { ...sentences, figure: { ...sentences.figure, data: pins.frozen } } };
}
