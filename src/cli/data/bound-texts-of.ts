import type { BoundText, BriefingRecord } from '../../core/model/records.ts';

/** Every text of a briefing that a reader sees, with its place in the file. */
export function* boundTextsOf(briefing: BriefingRecord): Generator<{ path: string; text: BoundText }> {
  yield { path: '/title', text: briefing.title };
  yield { path: '/summary', text: briefing.summary };
  for (const [index, step] of briefing.steps.entries()) {
    const path = `/steps/${index}`;
    yield { path: `${path}/name`, text: step.name };
    yield { path: `${path}/title`, text: step.title };
    yield { path: `${path}/notes`, text: step.notes };
    for (const [at, { title, text }] of step.annotations.entries()) {
      yield { path: `${path}/annotations/${at}/title`, text: title };
      yield { path: `${path}/annotations/${at}/text`, text };
    }
    for (const [at, { question, answer }] of step.answers.entries()) {
      yield { path: `${path}/answers/${at}/question`, text: question };
      yield { path: `${path}/answers/${at}/answer`, text: answer };
    }
  }
}
