// Source records → the shapes that the screen needs: prose and locators are left to the details.
import type { Agreement, FinanceLine, Forum, Membership, Project, Risk } from './dataset.ts';
import type {
  AgreementRecord,
  Cite,
  FinanceLineRecord,
  ForumRecord,
  MembershipRecord,
  ProjectRecord,
  RiskRecord,
} from './records.ts';

/** Source ids in the order of the citations, each once. */
function citedSources(cites: readonly Cite[]): string[] {
  return [...new Set(cites.map(cite => cite.source))];
}

export function buildForum(record: ForumRecord): Forum {
  const { purpose: _purpose, notes: _notes, conflicts: _conflicts, ...forum } = record;
  const events = record.events.map(({ note: _note, ...event }) => ({ ...event, cites: citedSources(event.cites) }));
  return { ...forum, memberships: record.memberships.map(buildMembership), events, cites: citedSources(record.cites) };
}

function buildMembership({ note: _note, checked: _checked, ...seat }: MembershipRecord): Membership {
  return { ...seat, cites: citedSources(seat.cites) };
}

export function buildAgreement(record: AgreementRecord): Agreement {
  const { id, title, kind, parties, subnational, history, binding, minerals, group, confidence, checked } = record;
  const text = { id, title, kind, parties, history, binding, minerals, group, confidence, checked };
  return { ...text, ...(subnational ? { subnational } : {}), cites: citedSources(record.cites) };
}

export function buildProject(record: ProjectRecord): Project {
  const { summary: _summary, conflicts: _conflicts, ...project } = record;
  return { ...project, finance: record.finance.map(buildFinanceLine), cites: citedSources(record.cites) };
}

function buildFinanceLine(line: FinanceLineRecord): FinanceLine {
  const { note: _note, statusText: _statusText, basis: _basis, ...rest } = line;
  return { ...rest, cites: citedSources(line.cites) };
}

export function buildRisk(record: RiskRecord): Risk {
  const { summary: _s, severityBasis: _b, sinceNote: _n, exposed: _e, ...risk } = record;
  return { ...risk, cites: citedSources(record.cites) };
}
