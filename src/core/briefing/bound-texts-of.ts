import type { BoundText, BriefingRecord, BriefingStep } from '../model/records.ts';

export interface PlacedText {
  /** A JSON pointer. */
  path: string;
  text: BoundText;
}

/** Every text of a briefing that a reader sees, with its place in the file. */
export function* boundTextsOf(briefing: BriefingRecord): Generator<PlacedText> {
  yield { path: '/title', text: briefing.title };
  yield { path: '/summary', text: briefing.summary };
  for (const [index, step] of briefing.steps.entries())
    for (const { path, text } of boundTextsOfStep(step)) yield { path: `/steps/${index}${path}`, text };
}

/** Those of one step, with their places in the step. */
export function* boundTextsOfStep(step: BriefingStep): Generator<PlacedText> {
  yield { path: '/name', text: step.name };
  yield { path: '/title', text: step.title };
  yield { path: '/notes', text: step.notes };
  for (const [at, { title, text }] of step.annotations.entries()) {
    yield { path: `/annotations/${at}/title`, text: title };
    yield { path: `/annotations/${at}/text`, text };
  }
  for (const [at, { question, answer }] of step.answers.entries()) {
    yield { path: `/answers/${at}/question`, text: question };
    yield { path: `/answers/${at}/answer`, text: answer };
  }
}
