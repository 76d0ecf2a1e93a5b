import type { StageWords } from '../stage/stage-words.ts';
import type { Messages } from './messages.ts';
import type { PresentText } from './present.en.ts';

/** The words around a step. */
export function stageWords({ sentences }: Messages, { stage }: PresentText): StageWords {
  const { sources, asof, data } = sentences.figure;
  return { sources, asof, data, moreSources: stage.moreSources, problem: stage.problem };
}
