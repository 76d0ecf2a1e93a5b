// What is wrong in a briefing's texts and queries, in English.
import type { NamedKind } from '../briefing/bound-text.ts';
import type { AnswerValue } from '../briefing/query/answer.ts';
import { type QueryFaultText, queryFaultsEn, VALUE_KINDS_EN } from './query-faults.en.ts';

export interface BriefingFaultText {
  query: QueryFaultText;
  /** After a sentence that has no full stop of its own. */
  fullStop: string;
  /** `"forg" at position 19 of the query …` */
  inQuery(got: string, position: number, query: string): string;
  braces: { expected: string; next: string };
  number: { expected: string; next: string };
  member: { expected(name: string): string; next(pin: string): string };
  formats(known: readonly string[]): string;
  formatOf(kind: AnswerValue['kind']): string;
  idOf(kind: NamedKind): string;
  nameFormat: string;
}

export const briefingFaultsEn: BriefingFaultText = {
  query: queryFaultsEn,
  fullStop: '.',
  inQuery: (got, position, query) => `${got} at position ${position} of the query ${query}`,
  braces: { expected: '{name}, {name|format} or {country:COD}', next: 'For a brace itself write it twice.' },
  number: { expected: 'the name of a number of the step', next: 'Add it to the numbers of the step.' },
  member: { expected: name => `a member that "${name}" has`, next: pin => `It is ${pin}.` },
  formats: known => `a format: ${known.join(', ')}`,
  formatOf: kind => `a format for ${VALUE_KINDS_EN[kind]}`,
  idOf: kind => `the id of a ${kind}`,
  nameFormat: 'short after a country, name after a forum',
};
