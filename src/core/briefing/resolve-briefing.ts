import type { BriefingRecord } from '../model/records.ts';
import type { Reader } from './reader.ts';
import { resolveStep } from './resolve-step.ts';
import type { BriefingProblem, ResolvedBriefing } from './resolved.ts';
import { writeText } from './write-text.ts';

/** A whole briefing in the reader's language. Never throws: see `problems`. */
export function resolveBriefing(reader: Reader, briefing: BriefingRecord): ResolvedBriefing {
  const title = writeText(briefing.title, new Map(), '/title', reader);
  const summary = writeText(briefing.summary, new Map(), '/summary', reader);
  const steps = briefing.steps.map(step => resolveStep(reader, briefing, step));
  const inSteps = steps.flatMap((step, index) =>
    step.problems.map((problem): BriefingProblem => ({ ...problem, path: `/steps/${index}${problem.path}` })),
  );
  return {
    id: briefing.id,
    lang: reader.messages.lang,
    title: title.text,
    summary: summary.text,
    asof: briefing.asof,
    seconds: steps.reduce((sum, step) => sum + step.seconds, 0),
    steps,
    sources: [...new Set([...briefing.sources, ...briefing.steps.flatMap(step => step.sources)])],
    problems: [...title.problems, ...summary.problems, ...inSteps],
  };
}
