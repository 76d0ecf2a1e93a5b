// What of a View's query could not be used, in English.
import type { Expectations, Problem, ViewFault } from '../view/problem.ts';
import type { WhereError } from '../view/where/where-error.ts';
import { whereErrorEn } from './where-errors.en.ts';

/** Words for what was wrong and for what was expected. */
export interface ViewProblemText {
  faults: Record<ViewFault, (problem: Problem) => string>;
  inWhere(key: string, error: WhereError): string;
  expected: { [K in keyof Expectations]: (of: Expectations[K]) => string };
  /** Both in one line. */
  line(fault: string, expected: string): string;
}

const IDS: Record<Expectations['ids']['of'], string> = {
  forums: 'forum ids',
  minerals: 'minerals',
  texts: 'agreements or groups of them',
};
const listed = (known: readonly string[]): string => known.join(', ');

export const viewProblemsEn: ViewProblemText = {
  faults: {
    twice: ({ key }) => `"${key}" stands twice; the first one counts`,
    'unknown-key': ({ key }) => `"${key}" is not a key of a view`,
    unusable: ({ key, got }) => `${key}="${got}" can't be used, the default is shown`,
    'left-out': ({ key, got }) => `${key}: ${got} was left out`,
    'no-version': ({ key, got }) => `${key}="${got}" is no published version, the latest is shown`,
  },
  inWhere: (key, error) => `${key}: the default is shown; ${whereErrorEn(error)}`,
  expected: {
    'each-once': () => 'each key once',
    key: ({ near }) => `the key "${near}"`,
    keys: ({ known }) => `one of the keys ${listed(known)}`,
    words: ({ known }) => listed(known),
    ids: ({ of, most, known }) =>
      `${most === null ? '' : `at most ${most} `}${IDS[of]}${known ? `: ${listed(known)}` : ' in lower case'}`,
    subjects: ({ most }) =>
      `at most ${most} of country:COD, project:…, agreement:…, risk:… or forum:… that the dataset holds`,
    region: ({ known }) => (known ? listed(known) : 'a region id such as africa'),
    language: ({ known }) => (known ? listed(known) : 'a language such as en or zh'),
    version: ({ known }) => (known ? listed(known) : 'a data version such as 2026.11.22'),
    date: () => 'a date such as 2026-02-04, 2026-02 or 2026',
    severity: () => 'a whole number from 1 (watch) to 5 (critical)',
    step: () => 'a whole number from 1 up',
    group: ({ most }) => `a group of the grouping, such as africa, in at most ${most} characters`,
    where: () => 'an expression such as forge & mou & !project',
    camera: () => 'lng,lat,zoom[,bearing,pitch]: −180…180, −90…90, −1…8, degrees',
    briefing: () => 'a briefing id',
    'other-view': () => 'the query of another view, such as asof=2025-10-01',
  },
  line: (fault, expected) => `${fault} (expected ${expected})`,
};
