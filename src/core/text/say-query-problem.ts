import type { Finding, QueryExpected, QueryProblem } from '../briefing/query/query-fault.ts';
import type { QueryFaultText } from './query-faults.en.ts';

/** The parts of a query's fault in words; `next` is '' when no next step is known. */
export interface SaidQueryProblem {
  got: string;
  expected: string;
  next: string;
}

export function sayQueryProblem({ got, expected, near }: QueryProblem, words: QueryFaultText): SaidQueryProblem {
  const found = (of: Finding) => (words.found[of.kind] as (of: Finding) => string)(of);
  const say = words.expected[expected.kind] as (of: QueryExpected) => string;
  return {
    got: typeof got === 'string' ? words.quote(got) : found(got),
    expected: say(expected),
    next: near === null ? (words.next[expected.kind] ?? '') : words.didYouMean(near),
  };
}

/** `position 13: got "forg"; expected a forum. Did you mean "forge"?` */
export function queryProblemLine(problem: QueryProblem, words: QueryFaultText): string {
  const { got, expected, next } = sayQueryProblem(problem, words);
  return words.line(problem.position, got, expected, next);
}
