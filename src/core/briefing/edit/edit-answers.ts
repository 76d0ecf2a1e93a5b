// (step, …) → step: the questions that are likely, with their answers. A place that does not exist changes nothing.
import type { BriefingAnswer, BriefingStep } from '../../model/records.ts';

/** A question without words at the end. */
export function addAnswer(step: BriefingStep): BriefingStep {
  const answer: BriefingAnswer = { question: { en: '' }, answer: { en: '' }, show: null, sources: [] };
  return { ...step, answers: [...step.answers, answer] };
}

export function patchAnswer(step: BriefingStep, at: number, patch: Partial<BriefingAnswer>): BriefingStep {
  const answer = step.answers[at];
  return answer ? { ...step, answers: step.answers.with(at, { ...answer, ...patch }) } : step;
}

export function removeAnswer(step: BriefingStep, at: number): BriefingStep {
  return step.answers[at] ? { ...step, answers: step.answers.toSpliced(at, 1) } : step;
}

/** The answer stands at `to` afterwards. */
export function moveAnswer(step: BriefingStep, from: number, to: number): BriefingStep {
  const answer = step.answers[from];
  if (!answer || !step.answers[to] || from === to) return step;
  return { ...step, answers: step.answers.toSpliced(from, 1).toSpliced(to, 0, answer) };
}
