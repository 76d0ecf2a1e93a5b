import { DRAFT_ID } from '../state/load-draft.ts';
import type { LodePresent } from './present.ts';

/** Whether others can see what is on the stage: a draft is in its author's browser alone. */
export function isShareable({ pictures, state }: LodePresent): boolean {
  return pictures !== null && state.view.briefing !== DRAFT_ID;
}

/** Opens sharing of the step on the stage, and says so where it can't be fetched. */
export async function shareStep(stage: LodePresent): Promise<void> {
  try {
    await (await import('./share/open-step-share.ts')).openStepShare(stage);
  } catch {
    stage.say(stage.pictures!.words.files.failed);
  }
}
