import type { Expected, Problem } from '../view/problem.ts';
import type { ViewProblemText } from './view-problems.en.ts';

/** What was wrong with one key: `asof="soon" can't be used, the default is shown`. */
export function sayProblem(problem: Problem, words: ViewProblemText): string {
  return problem.inWhere ? words.inWhere(problem.key, problem.inWhere) : words.faults[problem.fault](problem);
}

export function sayExpected(expected: Expected, words: ViewProblemText): string {
  const say = words.expected[expected.kind] as (of: Expected) => string;
  return say(expected);
}

/** What was wrong, and in brackets what was expected. */
export function problemLine(problem: Problem, words: ViewProblemText): string {
  return words.line(sayProblem(problem, words), sayExpected(problem.expected, words));
}
