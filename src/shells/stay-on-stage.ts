import { loadOneFileWords } from '../core/text/load-one-file-words.ts';
import type { LodePresent } from './present.ts';

/** In the one file no map lies behind the stage: who would leave is told so. Stands there in the place of `leave-stage.ts`. */
export function leaveFor(stage: LodePresent): void {
  void loadOneFileWords(stage.state.view.lang).then(words => stage.say(words.nothingBehind));
}
