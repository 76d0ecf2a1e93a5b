import { resolveStep } from '../../core/briefing/resolve-step.ts';
import { pictureOfStep } from '../../core/cite/site-picture.ts';
import type { Model } from '../../core/model/create-model.ts';
import type { Details } from '../../core/model/dataset.ts';
import type { BriefingRecord } from '../../core/model/records.ts';
import { loadBriefingWords } from '../../core/text/load-briefing-words.ts';
import { loadMessages } from '../../core/text/messages.ts';
import { DEFAULT_VIEW } from '../../core/view/codec.ts';
import type { View } from '../../core/view/view.ts';
import type { SharedView } from '../../panels/share/share-subject.ts';

interface Asked {
  /** Names the step, language and data; what else it says is no part of a step. */
  view: View;
  record: BriefingRecord;
  model: Model;
  details: Details;
}

/** The step of a briefing that a View names, to be shared; null = it has no such step. */
export async function sharedStep({ view, record, model, details }: Asked): Promise<SharedView | null> {
  const { briefing, lang, theme, data } = view;
  const step = view.step ?? 1;
  const asked = record.steps[step - 1];
  if (!asked || briefing === null) return null;
  const titleIn = async (spoken: string) => {
    const [messages, words] = await Promise.all([loadMessages(spoken), loadBriefingWords(spoken)]);
    return resolveStep({ model, details, messages, words }, record, asked).title;
  };
  return {
    view: Object.freeze({ ...DEFAULT_VIEW, mode: 'present', briefing, step, lang, theme, data }),
    title: await titleIn(lang),
    titleIn,
    sitePicture: pictureOfStep(briefing, asked.id),
  };
}
