// A briefing that is being written: the record itself, frozen; texts may still be empty and steps still be none.
import type { BoundText, BriefingRecord, BriefingStep } from '../../model/records.ts';

export type Draft = BriefingRecord;

/** Frozen to the bottom, so that a step that did not change is the same object in the next draft. */
export function freezeDraft(record: BriefingRecord): Draft {
  return freeze(record) as Draft;
}

function freeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

/** Without a step. `asof` is the day as of which it is written. */
export function emptyDraft(asof: string): Draft {
  const title = { en: '' };
  return freezeDraft({ id: 'briefing', title, summary: { en: '' }, asof, literals: [], steps: [], sources: [] });
}

/** A step that shows a View, still without a finding. */
export function emptyStep(view: string, name: BoundText): BriefingStep {
  const texts = { name, title: { en: '' }, notes: { en: '' } };
  return { id: 'step', ...texts, view, annotations: [], numbers: {}, seconds: 60, answers: [], sources: [] };
}

/** The text with the words of one language; without words a language other than English is taken out. */
export function withWords(text: BoundText, lang: string, words: string): BoundText {
  if (words !== '' || lang === 'en') return { ...text, [lang]: words };
  const { [lang]: _gone, ...rest } = text;
  return rest as BoundText;
}
