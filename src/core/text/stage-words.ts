import type { StageWords } from '../stage/stage-words.ts';
import type { Messages } from './messages.ts';
import type { PresentText } from './present.en.ts';

/** The words around a step. `frozen` says that its data are frozen; null = they are the latest. */
export function stageWords(
  { sentences }: Messages,
  { stage }: PresentText,
  frozen: readonly string[] | null = null,
): StageWords {
  const { sources, asof } = sentences.figure;
  const data = (version: string) => frozen ?? [sentences.figure.data(version)];
  return { sources, asof, data, moreSources: stage.moreSources, problem: stage.problem };
}
