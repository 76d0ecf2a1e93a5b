import type { Finding, QueryExpected, QueryProblem } from '../briefing/query/query-fault.ts';
import type { BriefingFaults } from './load-briefing-words.ts';
import { sayExpected } from './say-problem.ts';

/** The parts of a query's fault in words; `next` is '' when no next step is known. */
export interface SaidQueryProblem {
  got: string;
  expected: string;
  next: string;
}

export function sayQueryProblem(
  { got, expected, near }: QueryProblem,
  { query: words, view }: Pick<BriefingFaults, 'query' | 'view'>,
): SaidQueryProblem {
  const found = (of: Finding) => (words.found[of.kind] as (of: Finding) => string)(of);
  const say = (): string => {
    if (expected.kind === 'view-value') return sayExpected(expected.of, view);
    return (words.expected[expected.kind] as (of: QueryExpected) => string)(expected);
  };
  return {
    got: typeof got === 'string' ? words.quote(got) : found(got),
    expected: say(),
    next: near === null ? (words.next[expected.kind] ?? '') : words.didYouMean(near),
  };
}

/** `position 13: got "forg"; expected a forum. Did you mean "forge"?` */
export function queryProblemLine(problem: QueryProblem, words: Pick<BriefingFaults, 'query' | 'view'>): string {
  const { got, expected, next } = sayQueryProblem(problem, words);
  return words.query.line(problem.position, got, expected, next);
}
