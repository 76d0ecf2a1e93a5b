// What of a query could not be used, without words: each language has its own in `core/text/view-problems.*.ts`.
import type { WhereError } from './where/where-error.ts';

/** What each kind of value asks for, with what it takes to say it. `known: null` = no dataset says which there are. */
export interface Expectations {
  'each-once': object;
  key: { near: string };
  keys: { known: readonly string[] };
  words: { known: readonly string[] };
  ids: { of: 'forums' | 'minerals' | 'texts'; most: number | null; known: readonly string[] | null };
  subjects: { most: number };
  region: { known: readonly string[] | null };
  language: { known: readonly string[] | null };
  version: { known: readonly string[] | null };
  date: object;
  severity: object;
  step: object;
  group: { most: number };
  where: object;
  camera: object;
  briefing: object;
  'other-view': object;
}
export type Expected = { [K in keyof Expectations]: { kind: K } & Expectations[K] }[keyof Expectations];

/** `left-out`: some members of a list; `no-version`: there are no data of that name. */
export type ViewFault = 'twice' | 'unknown-key' | 'unusable' | 'left-out' | 'no-version';

/** What was wrong with one key of a query; the View falls back and stays usable. Texts of the reader's are cut short. */
export interface Problem {
  key: string;
  got: string;
  fault: ViewFault;
  expected: Expected;
  /** What exactly is wrong in an expression, and where. */
  inWhere?: WhereError;
}
