/** What is wrong with a query, where, and what to do about it. */
export interface QueryProblem {
  /** Of the first letter concerned, counted from 1. */
  position: number;
  /** What stands there; '' at the end. */
  got: string;
  expected: string;
  /** The next step, such as the nearest word; '' when none is known. */
  next: string;
}

/** Carries a `QueryProblem` out of the parser and the evaluation; never leaves the folder. */
export class QueryFault extends Error {
  readonly problem: QueryProblem;
  constructor(position: number, got: string, expected: string, next = '') {
    super(expected);
    this.problem = { position, got: got.length > 40 ? `${got.slice(0, 39)}…` : got, expected, next };
  }
}

/** `position 13: got "forg"; expected a forum. Did you mean "forge"?` */
export function formatQueryProblem({ position, got, expected, next }: QueryProblem): string {
  const what = got === '' ? 'the end' : `"${got}"`;
  return `position ${position}: got ${what}; expected ${expected}.${next ? ` ${next}` : ''}`;
}
