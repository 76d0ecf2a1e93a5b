// (draft, …) → draft: the steps. A place that does not exist changes nothing.
import type { BriefingStep } from '../../model/records.ts';
import { type Draft, freezeDraft } from './draft.ts';

/** What belongs to the briefing as a whole. */
export function patchBriefing(draft: Draft, patch: Partial<Omit<Draft, 'steps'>>): Draft {
  return freezeDraft({ ...draft, ...patch });
}

/** The step at a place, the end by default; its id is made unlike the others. */
export function addStep(draft: Draft, step: BriefingStep, at = draft.steps.length): Draft {
  const fresh = { ...step, id: freeId(step.id, new Set(draft.steps.map(({ id }) => id))) };
  return withSteps(draft, draft.steps.toSpliced(at, 0, fresh));
}

export function removeStep(draft: Draft, at: number): Draft {
  return draft.steps[at] ? withSteps(draft, draft.steps.toSpliced(at, 1)) : draft;
}

/** The step stands at `to` afterwards, which is kept within the list. */
export function moveStep(draft: Draft, from: number, to: number): Draft {
  const step = draft.steps[from];
  const place = Math.min(draft.steps.length - 1, Math.max(0, to));
  if (!step || place === from) return draft;
  return withSteps(draft, draft.steps.toSpliced(from, 1).toSpliced(place, 0, step));
}

/** A step changed by a function of it; the other steps are the same objects. */
export function changeStep(draft: Draft, at: number, change: (step: BriefingStep) => BriefingStep): Draft {
  const step = draft.steps[at];
  if (!step) return draft;
  const next = change(step);
  return next === step ? draft : withSteps(draft, draft.steps.with(at, next));
}

export function patchStep(draft: Draft, at: number, patch: Partial<BriefingStep>): Draft {
  return changeStep(draft, at, step => ({ ...step, ...patch }));
}

function withSteps(draft: Draft, steps: BriefingStep[]): Draft {
  return freezeDraft({ ...draft, steps });
}

/** `id`, or `id-2`, `id-3` … when it is taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const stem = id.replace(/-\d+$/, '');
  let n = 2;
  while (taken.has(`${stem}-${n}`)) n += 1;
  return `${stem}-${n}`;
}
