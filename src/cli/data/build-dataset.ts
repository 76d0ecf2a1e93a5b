// Records → the two files that the product loads.
import { createHash } from 'node:crypto';
import type {
  Agreement,
  Dataset,
  Details,
  FinanceLine,
  Forum,
  Membership,
  Programme,
  Project,
  Risk,
} from '../../core/model/dataset.ts';
import type {
  AgreementRecord,
  Cite,
  FinanceLineRecord,
  ForumRecord,
  MembershipRecord,
  ProgrammeRecord,
  ProjectRecord,
  RiskRecord,
} from '../../core/model/records.ts';
import type { Records } from './load-records.ts';

/** The dataset for the screen and the details behind it, both with the hash of the records. Order is that of the records. */
export function buildDataset(records: Records): { dataset: Dataset; details: Details } {
  const hash = hashRecords(records);
  const { version, asof, coverage } = records.meta;
  const dataset: Dataset = {
    version,
    asof,
    hash,
    countries: records.countries,
    regionSchemes: records.regionSchemes,
    regionLenses: records.regionLenses,
    forums: records.forums.map(buildForum),
    agreements: records.agreements.map(buildAgreement),
    projects: records.projects.map(buildProject),
    programmes: records.programmes.map(buildProgramme),
    risks: records.risks.map(buildRisk),
  };
  const { sources, forums, agreements, projects, programmes, risks } = records;
  const { production, importReliance, exportControls, aggregates, countingNotes } = records;
  const prose = { forums, agreements, projects, programmes, risks };
  const rows = { production, importReliance, exportControls, aggregates, countingNotes };
  return { dataset, details: { version, hash, coverage, sources, ...prose, ...rows } };
}

/**
 * SHA-256 of the records, hex; keys are sorted, so that the order of keys in a file changes nothing. Briefings and
 * named views tell of the records and are left out: a new word in a talk makes no new data.
 */
export function hashRecords({ briefings: _briefings, namedViews: _views, ...records }: Records): string {
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(records)))
    .digest('hex');
}

/** Source ids in the order of the citations, each once. */
function citedSources(cites: readonly Cite[]): string[] {
  return [...new Set(cites.map(cite => cite.source))];
}

function buildForum(record: ForumRecord): Forum {
  const { purpose: _purpose, notes: _notes, conflicts: _conflicts, ...forum } = record;
  const events = record.events.map(({ note: _note, ...event }) => ({ ...event, cites: citedSources(event.cites) }));
  return { ...forum, memberships: record.memberships.map(buildMembership), events, cites: citedSources(record.cites) };
}

function buildMembership({ note: _note, checked: _checked, ...seat }: MembershipRecord): Membership {
  return { ...seat, cites: citedSources(seat.cites) };
}

function buildAgreement(record: AgreementRecord): Agreement {
  const { id, title, kind, parties, subnational, history, binding, minerals, group, confidence, checked } = record;
  const text = { id, title, kind, parties, history, binding, minerals, group, confidence, checked };
  return { ...text, ...(subnational ? { subnational } : {}), cites: citedSources(record.cites) };
}

function buildProject(record: ProjectRecord): Project {
  const { summary: _summary, conflicts: _conflicts, ...project } = record;
  return { ...project, finance: record.finance.map(buildFinanceLine), cites: citedSources(record.cites) };
}

function buildFinanceLine(line: FinanceLineRecord): FinanceLine {
  const { note: _note, statusText: _statusText, basis: _basis, ...rest } = line;
  return { ...rest, cites: citedSources(line.cites) };
}

function buildProgramme(record: ProgrammeRecord): Programme {
  const { what: _what, conflicts: _conflicts, components: _components, ...programme } = record;
  return { ...programme, cites: citedSources(record.cites) };
}

function buildRisk(record: RiskRecord): Risk {
  const { summary: _s, severityBasis: _b, sinceNote: _n, exposed: _e, ...risk } = record;
  return { ...risk, cites: citedSources(record.cites) };
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(pairs.map(([key, item]) => [key, sortKeys(item)]));
}
