// What is wrong with a query, without words: each language has its own in `core/text/query-faults.*.ts`.
import type { Expected } from '../../view/problem.ts';
import type { AnswerValue } from './answer.ts';
import type { WhyApart } from './collection.ts';

/** What was found where it is no text of the query itself. */
export interface Findings {
  rows: { count: number };
  values: { count: number };
  value: { of: AnswerValue['kind'] };
  letters: object;
  'two-firmnesses': object;
  'single-amounts': object;
}
/** What was expected, with what it takes to say it. */
export interface QueryExpectations {
  verb: { verbs: readonly string[] };
  collection: { known: readonly string[] | null };
  filter: object;
  comparison: { after: string };
  value: { of: string };
  operand: object;
  length: { most: number };
  end: object;
  'one-comma': object;
  'closing-bracket': object;
  'scope-key': { key: string };
  'view-value': { of: Expected };
  field: { collection: string; fields: readonly string[]; keys: readonly string[] };
  'field-of-country': { name: string };
  'field-alone': { name: string };
  'comparable-field': object;
  'rows-equality': object;
  'word-equality': { key: string };
  'one-of': { known: readonly string[]; of: string };
  'known-word': { of: string };
  'number-or-field': object;
  date: object;
  'one-row': object;
  'key-of-verb': { verb: string; takes: readonly string[] };
  'one-word': { key: string };
  'field-for': { key: string; fields: readonly string[] };
  top: object;
  'collection-of-money': object;
  'one-alone': { collection: string; why: WhyApart };
  'no-letters': object;
  'one-firmness': object;
  'quoted-number': object;
  'field-of-prose': object;
  'words-of-record': { held: readonly string[] };
  'two-values': { verb: string };
  'more-values': object;
  'date-operand': object;
  'number-operand': object;
  'dates-after': { verb: string };
  'dates-known-to': { precision: 'day' | 'month' };
  sums: object;
  'numbers-after': { verb: string };
}
type Kinds<T> = { [K in keyof T]: { kind: K } & T[K] }[keyof T];
export type Finding = Kinds<Findings>;
export type QueryExpected = Kinds<QueryExpectations>;

/** What is wrong with a query, where, and what may be meant. */
export interface QueryProblem {
  /** Of the first letter concerned, counted from 1. */
  position: number;
  /** What stands there, '' at the end; or what was found of another sort. */
  got: string | Finding;
  expected: QueryExpected;
  /** The nearest word; null when none is near. */
  near: string | null;
}

const LONGEST_GOT = 40;

/** Carries a `QueryProblem` out of the parser and the evaluation; never leaves the folder. */
export class QueryFault extends Error {
  readonly problem: QueryProblem;
  constructor(position: number, got: string | Finding, expected: QueryExpected, near: string | null = null) {
    super(expected.kind);
    const isLong = typeof got === 'string' && got.length > LONGEST_GOT;
    this.problem = { position, got: isLong ? `${got.slice(0, LONGEST_GOT - 1)}…` : got, expected, near };
  }
}
