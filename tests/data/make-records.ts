// Records for tests: right in shape, small, and changed by what a test says.

import { formatDataFile } from '../../src/cli/data/canonical-json.ts';
import { homeInFolder } from '../../src/cli/data/check-data.ts';
import type { FolderCheckInput } from '../../src/cli/data/folder-rule.ts';
import { readPlaceShapes } from '../../src/cli/data/read-place-shapes.ts';
import { readSchemas } from '../../src/cli/data/schemas.ts';
import { emptyEntries, type LoadedData } from '../../src/core/check/loaded-data.ts';
import { KIND_NAMES, RECORD_KINDS, type RecordKind, type RecordTypes } from '../../src/core/check/record-kinds.ts';
import type {
  AgreementRecord,
  BriefingRecord,
  BriefingStep,
  Country,
  FinanceLineRecord,
  ForumRecord,
  MembershipRecord,
  ProductionSeries,
  ProjectRecord,
  RiskRecord,
  Source,
} from '../../src/core/model/records.ts';

const cites = [{ source: 'a-source' }];
const evidence = { cites, confidence: 'high', checked: '2026-11-22' } as const;
const schemas = readSchemas();
const places = readPlaceShapes('public/geo');

export function createCountry(change: Partial<Country> = {}): Country {
  return { id: 'PAK', alpha2: 'PK', numeric: '586', regions: {}, ...change };
}

export function createSource(change: Partial<Source> = {}): Source {
  return {
    id: 'a-source',
    publisher: 'A publisher',
    title: null,
    url: null,
    published: null,
    accessed: '2026-11-22',
    kind: 'press',
    ...change,
  };
}

export function createMembership(change: Partial<MembershipRecord> = {}): MembershipRecord {
  return { member: 'PAK', role: 'member', from: '2025', to: null, ...evidence, ...change };
}

export function createForum(change: Partial<ForumRecord> = {}): ForumRecord {
  const words = { name: { en: 'A forum' }, abbreviation: 'AF', purpose: { en: 'Talks.' }, notes: [], conflicts: [] };
  const dates = { launched: '2025-01-01', ended: null, succeeds: null };
  return {
    id: 'a-forum',
    kind: 'forum',
    lead: 'PAK',
    status: 'active',
    ...words,
    ...dates,
    memberships: [],
    events: [],
    ...evidence,
    ...change,
  };
}

export function createAgreement(change: Partial<AgreementRecord> = {}): AgreementRecord {
  const unknown = { binding: null, place: null, signatories: null, leadAgency: null, group: null, notes: null };
  const lists = { provisions: [], minerals: [], money: [], milestones: [], conflicts: [] };
  const history = [{ status: 'signed', date: '2026-02-04' } as const];
  return {
    id: 'an-agreement',
    title: { en: 'A text' },
    kind: 'mou',
    parties: ['USA', 'PAK'],
    history,
    ...unknown,
    ...lists,
    summary: { en: 'It says.' },
    ...evidence,
    ...change,
  };
}

export function createFinanceLine(change: Partial<FinanceLineRecord> = {}): FinanceLineRecord {
  return {
    agency: 'EXIM',
    instrument: 'loan',
    amount: { kind: 'exact', usd: 1000000 },
    basis: null,
    rung: 'committed',
    date: '2026',
    statusText: 'signed',
    counts: true,
    note: null,
    cites,
    ...change,
  };
}

export function createProject(change: Partial<ProjectRecord> = {}): ProjectRecord {
  const place = {
    country: 'PAK',
    admin1: null,
    place: null,
    location: { lng: 62.1, lat: 29.1, precision: 'site' },
  } as const;
  const what = {
    operator: null,
    minerals: ['copper'],
    stages: ['mining'],
    phase: 'not-stated',
  } satisfies Partial<ProjectRecord>;
  return {
    id: 'a-project',
    name: { en: 'A mine' },
    ...place,
    ...what,
    finance: [createFinanceLine()],
    summary: { en: 'A mine.' },
    conflicts: [],
    ...evidence,
    ...change,
  };
}

export function createRisk(change: Partial<RiskRecord> = {}): RiskRecord {
  const lists = { also: [], minerals: [], projectIds: [], exposed: [] };
  const words = { name: { en: 'A risk' }, severityBasis: { en: 'Seen.' }, summary: { en: 'It goes on.' } };
  return {
    id: 'a-risk',
    type: 'insurgency',
    place: { kind: 'country', country: 'PAK' },
    severity: 3,
    since: null,
    until: null,
    ...words,
    ...lists,
    ...evidence,
    ...change,
  };
}

export function createSeries(change: Partial<ProductionSeries> = {}): ProductionSeries {
  const numbers = { year: 2025, unit: 'metric tons', worldTotal: 10, sumListed: 10, estimated: true } as const;
  const words = { measure: 'Mine production', shareBasis: 'value / sum', coverage: 'full-table', note: null } as const;
  return {
    id: 'cobalt-mine-2025',
    mineral: 'cobalt',
    form: null,
    stage: 'mine',
    ...numbers,
    shares: [{ country: 'PAK', value: 10, share: 1 }],
    withheld: [],
    ...words,
    ...evidence,
    ...change,
  };
}

/** One step with one number, in both languages. */
export function createStep(change: Partial<BriefingStep> = {}): BriefingStep {
  const both = (en: string, zh: string) => ({ en, zh });
  return {
    id: 'a-step',
    name: both('A step', '一步'),
    title: both('{texts} text', '{texts}份文件'),
    view: 'asof=2026-11-22',
    annotations: [],
    numbers: { texts: { query: 'count texts', pinned: '1', what: both('texts', '文件') } },
    notes: both('Notes.', '讲稿。'),
    seconds: 60,
    answers: [],
    sources: ['a-source'],
    ...change,
  };
}

export function createBriefing(change: Partial<BriefingRecord> = {}): BriefingRecord {
  return {
    id: 'a-briefing',
    title: { en: 'A briefing', zh: '简报' },
    summary: { en: 'A summary.', zh: '摘要。' },
    asof: '2026-11-22',
    literals: [],
    steps: [createStep()],
    sources: [],
    ...change,
  };
}

/** What the rules read, holding these records alone; each stands in the file where it belongs, well formatted. */
export function createInput(records: { [K in RecordKind]?: RecordTypes[K][] }): FolderCheckInput {
  const data: LoadedData = { entries: emptyEntries(), files: [], problems: [] };
  for (const kind of KIND_NAMES) addRecords(data, kind, records[kind] ?? []);
  return { data, schemas, places, homeOf: homeInFolder, releases: [] };
}

function addRecords(data: LoadedData, kind: RecordKind, list: object[]): void {
  const { shape, path, schema } = RECORD_KINDS[kind];
  const target = data.entries[kind] as unknown[];
  const format = (json: unknown) => formatDataFile(json, schemas.get(schema)!, schemas);
  if (shape === 'rows') {
    const file = `data/${path}`;
    for (const [index, record] of list.entries()) target.push({ file, path: `/${index}`, record });
    if (list.length > 0) data.files.push({ kind, file, text: format(list), json: list });
    return;
  }
  for (const record of list) {
    const file = shape === 'single' ? `data/${path}` : `data/${path}/${(record as { id: string }).id}.json`;
    target.push({ file, path: '', record });
    data.files.push({ kind, file, text: format(record), json: record });
  }
}
