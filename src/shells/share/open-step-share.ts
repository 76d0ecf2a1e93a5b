import { loadShareWords } from '../../core/text/share-words.ts';
import type { LodePresent } from '../present.ts';
import { basisOf } from './share-basis.ts';
import { shareDialog } from './share-dialog.ts';
import { sharedStep } from './shared-step.ts';

/** Opens sharing of the step that is on the stage, with the code that embeds it first. */
export async function openStepShare({ pictures, place, state, session, theme }: LodePresent): Promise<void> {
  if (!pictures) return;
  const { record, reader } = pictures;
  const { model, details } = reader;
  const view = { ...state.view, step: place.step };
  const [shown, { share: text }] = await Promise.all([
    sharedStep({ view, record, model, details }),
    loadShareWords(view.lang),
  ]);
  if (!shown || document.querySelector('lode-share')) return;
  const subject = { ...basisOf(model), ...shown, step: null };
  shareDialog({ subject, text, tab: 'embed', picture: { model, theme }, session });
}
