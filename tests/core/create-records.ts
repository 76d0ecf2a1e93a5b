// Small records with only what a test names; everything else is plain.
import type { Agreement, Dataset, FinanceLine, Forum, Membership, Project } from '../../src/core/model/dataset.ts';
import type { AgreementStatus, Country } from '../../src/core/model/records.ts';

export function createLine(line: Partial<FinanceLine> = {}): FinanceLine {
  return {
    agency: 'DFC',
    instrument: 'loan',
    amount: { kind: 'exact', usd: 100e6 },
    rung: 'committed',
    date: '2026-01-15',
    counts: true,
    cites: ['a-source'],
    ...line,
  };
}

export function createProject(project: Partial<Project> = {}): Project {
  return {
    id: 'a-mine',
    name: { en: 'A mine' },
    operator: null,
    country: 'AAA',
    admin1: null,
    place: null,
    location: { lng: 0, lat: 0, precision: 'site' },
    minerals: ['copper'],
    stages: ['mining'],
    phase: 'not-stated',
    finance: [createLine()],
    cites: ['a-source'],
    confidence: 'high',
    checked: '2026-11-22',
    ...project,
  };
}

export function createAgreement(agreement: Partial<Agreement> = {}): Agreement {
  return {
    id: 'lead-aaa',
    title: { en: 'A text' },
    kind: 'mou',
    parties: ['USA', 'AAA'],
    history: [{ status: 'signed', date: '2026-02-04' }],
    binding: null,
    minerals: [],
    group: null,
    confidence: 'high',
    checked: '2026-11-22',
    cites: ['a-source'],
    ...agreement,
  };
}

/** The steps of a text, written as `announced 2025-01`, or `signed` for one without a date. */
export function createHistory(...steps: string[]): Agreement['history'] {
  return steps.map(step => {
    const [status, date = null] = step.split(' ');
    return { status: status as AgreementStatus, date };
  });
}

export function createMembership(member: string, membership: Partial<Membership> = {}): Membership {
  return { member, role: 'member', from: null, to: null, cites: ['a-source'], confidence: 'high', ...membership };
}

export function createForum(forum: Partial<Forum> = {}): Forum {
  return {
    id: 'a-forum',
    name: { en: 'A forum' },
    abbreviation: 'AF',
    kind: 'forum',
    lead: 'USA',
    launched: '2025-01-01',
    ended: null,
    succeeds: null,
    status: 'active',
    memberships: [],
    events: [],
    cites: ['a-source'],
    confidence: 'high',
    checked: '2026-11-22',
    ...forum,
  };
}

function createCountry(id: string): Country {
  return { id, alpha2: id.slice(0, 2), regions: { continent: 'africa' }, eu: id.startsWith('E') } as unknown as Country;
}

/** A dataset of the lead, two partners (AAA, BBB) and an EU member (EEE); the lead is in most texts. */
export function createDataset(records: Partial<Dataset> = {}): Dataset {
  return {
    version: '2026.11.22',
    asof: '2026-11-22',
    hash: '0',
    countries: ['USA', 'AAA', 'BBB', 'EEE'].map(createCountry),
    regionSchemes: [],
    regionLenses: [],
    forums: [],
    agreements: [createAgreement()],
    projects: [],
    risks: [],
    ...records,
  };
}
