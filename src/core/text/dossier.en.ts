import { pluralEn } from './counts.en.ts';
import { createFormats } from './format.ts';
import { vocabularyEn } from './vocabulary.en.ts';

const formats = createFormats('en', vocabularyEn.money);

/** Words of the evidence behind one subject. */
export const dossierEn = {
  seats: (n: number): string => (n === 1 ? 'seat' : 'seats'),
  texts: (n: number): string => (n === 1 ? 'text' : 'texts'),
  projects: (n: number): string => (n === 1 ? 'project' : 'projects'),
  risks: (n: number): string => (n === 1 ? 'risk' : 'risks'),
  lines: (n: number): string => (n === 1 ? 'finance line' : 'finance lines'),
  members: (n: number): string => (n === 1 ? 'member' : 'members'),
  headings: {
    forums: 'Seats',
    agreements: 'Agreements',
    projects: 'Projects',
    risks: 'Risks',
    events: 'Events',
    members: 'Members',
    conflicts: 'Where sources differ',
    milestones: 'Milestones',
    finance: 'Money, line by line',
    record: 'The record as a whole',
  },
  firm: (sum: string) => `firm: ${sum}`,
  letters: (n: number) => `${pluralEn(n, 'letter')}, never added`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  ofFive: (severity: number) => `${severity} of 5`,
  due: (date: string) => `due ${date}`,
  met: 'met',
  notMet: 'not met',
  unverified: 'outcome not found',
  binding: { true: 'binding', false: 'not binding', null: 'binding force not stated' } as Record<string, string>,
  with: (names: string[]) => `with ${formats.list(names)}`,
  subnational: (name: string) => `${name} only, not national`,
  history: 'history, not counted',
  approximate: {
    site: 'site',
    town: 'located to the nearest town',
    admin1: 'located to the province',
    country: 'located to the country',
  },
  conflict: (values: string, taken: string | null, why: string | null) =>
    [values, taken ? `Taken: ${taken}.` : '', why ?? ''].filter(Boolean).join(' '),
  accordingTo: (value: string, by: string) => `${value} (${by})`,
  facts: {
    operator: 'Operator',
    place: 'Place',
    minerals: 'Minerals',
    stages: 'Stage',
    phase: 'Phase',
    location: 'Location',
    kind: 'Kind',
    status: 'Status',
    signatories: 'Signatories',
    agency: 'Lead agency',
    provisions: 'Provisions',
    since: 'Since',
    launched: 'Launched',
    ended: 'Ended',
    succeeds: 'Successor of',
    chair: 'Chair',
    type: 'Type',
    basis: 'Basis of the severity',
    exposed: 'Exposed',
    region: 'Region',
  },
  chair: (name: string, until: string | null) => (until ? `${name}, to ${until}` : name),
  unknownChair: 'not stated',
};
export type DossierText = typeof dossierEn;
