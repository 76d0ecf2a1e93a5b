// What a presenting page, a printed sheet or a deck needs of a briefing in one language.
import type { BriefingStep, SourceId } from '../model/records.ts';
import type { View } from '../view/view.ts';
import type { AnswerValue } from './query/answer.ts';

/** What is wrong in a briefing; `path` is a JSON pointer inside the step or, for the briefing itself, inside its file. */
export interface BriefingProblem {
  path: string;
  got: string;
  expected: string;
  /** The next step; '' when none is known. */
  next: string;
}
/** A number of a step: how it came, and what it is. */
export interface BoundValue {
  name: string;
  /** In the reader's language, in its usual form; the plain mark when it can't be had. */
  text: string;
  /** null when the query is broken. */
  value: AnswerValue | null;
  /** The value as a pin writes it; '' when it can't be had. */
  pin: string;
  /** What the author pinned. */
  pinned: string;
  query: string;
  what: string;
  asof: string;
  sources: readonly SourceId[];
}
export interface ResolvedAnnotation {
  at: string;
  title: string;
  /** Lines are separated by a line break. */
  text: string;
  sources: readonly SourceId[];
  /** The press of the key that brings it: 0 = there from the start. */
  build: number;
}
export interface ResolvedAnswer {
  question: string;
  answer: string;
  show: string | null;
  sources: readonly SourceId[];
}
export interface ResolvedStep {
  id: string;
  /** From 1. */
  number: number;
  name: string;
  title: string;
  /** The View of the step; `views[n]` after n presses of the key, so that `views[0]` is this one. */
  view: View;
  views: readonly View[];
  /** The address of the View, canonical, without `?`. */
  query: string;
  annotations: readonly ResolvedAnnotation[];
  notes: string;
  seconds: BriefingStep['seconds'];
  answers: readonly ResolvedAnswer[];
  numbers: readonly BoundValue[];
  sources: readonly SourceId[];
  problems: readonly BriefingProblem[];
}
export interface ResolvedBriefing {
  id: string;
  lang: string;
  title: string;
  summary: string;
  asof: string;
  seconds: number;
  steps: readonly ResolvedStep[];
  sources: readonly SourceId[];
  /** Those of the briefing itself and of its steps, the latter with the place of the step before theirs. */
  problems: readonly BriefingProblem[];
}
