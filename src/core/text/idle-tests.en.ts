import type { IdleReason, TestedPart } from '../select/analysis/idle-tests.ts';

/** What a test moves in the network and exposure, and why it leaves an answer as it is. */
export const idleTestsEn = {
  parts: {
    measure: (subject: string) => `the measure of ${subject}`,
    coverage: () => 'coverage',
    exposure: () => 'exposure',
  } satisfies Record<TestedPart, (subject: string) => string>,
  said: (name: string, parts: string, reason: string) => `${name}: nothing changes in ${parts}. ${reason}`,
  network: (before: number, after: number) => `Countries in the network: ${before} before, ${after} after.`,
  exposed: (before: number, after: number) => `Projects exposed: ${before} before, ${after} after.`,
  reasons: {
    unknown: 'The record does not know it.',
    'not-yet': 'On this date nothing of it is on record.',
    event: 'A meeting of one day has no seats to count.',
    'host-out': 'Its country is taken out.',
    'in-already': 'The network holds all of it without that.',
    'network-only': 'It bears on the network alone and brings no project, text or output.',
    'no-output': 'It joins the network, and no table lists output for those who join.',
    'hosts-only': 'A project puts its country into the network of hosts alone (network=hosts).',
    'seats-only': 'A forum that leaves changes the network of seats alone (network=seats).',
    'passes-already': 'It passes the filters without that.',
    'nothing-measured': 'It has nothing of what is measured here.',
    'no-risk': 'No risk on the list names it or lies near it.',
    absent: 'Nothing of it is counted there.',
  } satisfies Record<IdleReason, string>,
};
/** What every language says here. */
export type IdleTestsText = typeof idleTestsEn;
