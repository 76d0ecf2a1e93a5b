// What a View measures, as masses in groups: one entry per record, with the least and the most that it can be.
import type { Model } from '../../model/create-model.ts';
import type { FinanceLine } from '../../model/dataset.ts';
import { amountBounds } from '../../model/money.ts';
import type { ProductionSeries, SourceId } from '../../model/records.ts';
import type { MeasureGroup, View } from '../../view/view.ts';
import { selectRows } from '../rows.ts';
import type { ProjectRow } from '../types.ts';
import { whatIfOf } from '../what-if.ts';
import { regionOf, regionsOfScheme } from './network.ts';
import { latestTables } from './production-tables.ts';
import { type Mass, regroup, type TakeMass, type Tally, tallyMasses } from './tally.ts';

export type { Mass } from './tally.ts';

export interface MassTable {
  /** Merged per group. */
  tally: Tally;
  /** One by one, those of one record together; listed when first asked for. */
  readonly masses: readonly Mass[];
  unit: 'count' | 'usd' | 'output';
  lump: number;
  over: 'elsewhere' | 'anywhere';
  places: number;
  /** Groups that stand in the table even when they are empty. */
  groups: readonly string[];
  readonly sources: readonly SourceId[];
  /** The table of production that was read. */
  series: ProductionSeries | null;
}
/** Why a question has no answer. */
export type NoMasses = { impossible: 'agreements-by' | 'output-by' | 'no-table' | 'details-missing' };

/** The masses of a View. `production` is what `details.json` holds; null until it is loaded. */
export function massesOf(
  model: Model,
  view: View,
  production: readonly ProductionSeries[] | null,
): MassTable | NoMasses {
  switch (view.of) {
    case 'projects':
      return ofProjects(model, view, 'projects');
    case 'committed':
    case 'letters':
      return ofProjects(model, view, view.of);
    case 'agreements':
      return ofAgreements(model, view);
    case 'mining':
    case 'refining':
      return ofOutput(model, view, production);
  }
}

/** What of a project is measured. */
type OfProject = 'projects' | 'committed' | 'letters';

function ofProjects(model: Model, view: View, of: OfProject): MassTable {
  const { projects } = selectRows(model, view);
  const visitRow = rowVisitor(model, view, of);
  const visit = (take: TakeMass) => {
    for (const row of projects) visitRow(row, take);
  };
  const unit = of === 'projects' ? 'count' : 'usd';
  return createTable(visit, { ...NO_LUMP, unit, groups: emptyGroups(model, view) }, () => sourcesOf(projects));
}

const sourceMemory = new WeakMap<readonly ProjectRow[], readonly SourceId[]>();

/** What the lines of projects with US public money cite. The same rows, the same list. */
function sourcesOf(projects: readonly ProjectRow[]): readonly SourceId[] {
  const known = sourceMemory.get(projects);
  if (known) return known;
  const sources = new Set<SourceId>();
  for (const { coin, lines } of projects) {
    if (coin === null) continue;
    for (const { cites } of lines) for (const source of cites) sources.add(source);
  }
  const list = [...sources];
  sourceMemory.set(projects, list);
  return list;
}

function createTable(
  visit: (take: TakeMass) => void,
  rest: Omit<MassTable, 'masses' | 'tally' | 'sources'>,
  citedBy: () => readonly SourceId[],
): MassTable {
  let masses: Mass[] | null = null;
  return {
    ...rest,
    tally: tallyMasses(visit),
    get sources() {
      return citedBy();
    },
    get masses() {
      if (masses) return masses;
      const listed: Mass[] = [];
      visit((record, group, low, high, kind) => listed.push({ record, group, low, high, kind }));
      masses = listed;
      return masses;
    },
  };
}

/** The same masses in coarser groups, where each record stands in one group. */
export function regroupTable(
  table: MassTable,
  groups: readonly string[],
  groupOf: (group: string) => string,
): MassTable {
  const { unit, lump, over, places, series } = table;
  return {
    unit,
    lump,
    over,
    places,
    series,
    groups,
    tally: regroup(table.tally, groupOf),
    get sources() {
      return table.sources;
    },
    get masses() {
      return table.masses.map(mass => ({ ...mass, group: groupOf(mass.group) }));
    },
  };
}

const NO_LUMP = { lump: 0, over: 'anywhere', places: 0, series: null } as const;

function emptyGroups(model: Model, view: View): readonly string[] {
  return view.by === 'region' ? regionsOfScheme(model, view.scheme) : [];
}

/** Gives the masses of one project: itself, its firm lines, or the ceilings of its letters; none without US public money. */
function rowVisitor(model: Model, view: View, of: OfProject): (row: ProjectRow, take: TakeMass) => void {
  const groupOf = projectGroup(model, view);
  const byAgency = view.by === 'agency';
  return (row, take) => {
    if (row.coin === null) return;
    const { lines, project } = row;
    if (of === 'projects') {
      if (!byAgency) take(project.id, groupOf(row), 1, 1, 'exact');
      else for (const agency of agenciesOf(lines)) take(project.id, agency, 1, 1, 'exact');
      return;
    }
    let group: string | null = null;
    for (const line of lines) {
      if (!line.counts || !isMeasured(line, of)) continue;
      group ??= byAgency ? null : groupOf(row);
      takeLine(line, of, project.id, group ?? line.agency, take);
    }
  };
}

/** The agencies of lines that count, each once. */
function agenciesOf(lines: readonly FinanceLine[]): string[] {
  const agencies: string[] = [];
  for (const { counts, agency } of lines) if (counts && !agencies.includes(agency)) agencies.push(agency);
  return agencies;
}

/** Firm money is committed and disbursed, letters and announcements never. */
function isMeasured({ rung }: FinanceLine, of: 'committed' | 'letters'): boolean {
  return of === 'letters' ? rung === 'letter-of-interest' : rung === 'committed' || rung === 'disbursed';
}

/** A letter's ceiling is as known as it is printed: a ceiling and not money. */
function takeLine(
  { amount }: FinanceLine,
  of: 'committed' | 'letters',
  record: string,
  group: string,
  take: TakeMass,
): void {
  if (amount.kind === 'not-applicable') return;
  if (amount.kind === 'undisclosed') {
    take(record, group, 0, Number.POSITIVE_INFINITY, 'undisclosed');
    return;
  }
  const { low, high } = amountBounds(amount);
  const top = amount.kind === 'at-least' ? Number.POSITIVE_INFINITY : high;
  take(record, group, of === 'letters' && Number.isFinite(top) ? top : low, top, amount.kind);
}

/** The groups in which the masses of a project stand under what the View measures; none when it has none there. */
export function groupsOfProject(model: Model, view: View): (row: ProjectRow) => readonly string[] {
  const { of } = view;
  if (of !== 'projects' && of !== 'committed' && of !== 'letters') return () => [];
  const visitRow = rowVisitor(model, view, of);
  return row => {
    const groups: string[] = [];
    visitRow(row, (_, group) => groups.push(group));
    return groups;
  };
}

/** Projects with US public money, or letters of interest, by group: counts alone. */
export function countByGroup(model: Model, view: View, of: 'projects' | 'letters'): ReadonlyMap<string, number> {
  const groupOf = projectGroup(model, view);
  const counts = new Map<string, { n: number }>();
  const add = (group: string): void => {
    const own = counts.get(group);
    if (own) own.n += 1;
    else counts.set(group, { n: 1 });
  };
  for (const row of selectRows(model, view).projects) {
    if (row.coin === null) continue;
    if (of === 'letters')
      for (const line of row.lines) if (isLetter(line)) add(view.by === 'agency' ? line.agency : groupOf(row));
    if (of === 'projects') {
      if (view.by !== 'agency') add(groupOf(row));
      else for (const agency of agenciesOf(row.lines)) add(agency);
    }
  }
  return new Map([...counts].map(([group, { n }]) => [group, n]));
}

/** A letter of interest that counts and names money, or hides it. */
function isLetter(line: FinanceLine): boolean {
  return line.counts && isMeasured(line, 'letters') && line.amount.kind !== 'not-applicable';
}

/** One group per project, so that shares add up: its main mineral, all its stages together, its operator by name. */
function projectGroup(model: Model, view: View): (row: ProjectRow) => string {
  const region = view.by === 'region' ? regionOf(model, view, view.scheme) : () => '';
  const groups: Record<MeasureGroup, (row: ProjectRow) => string> = {
    country: ({ project }) => project.country,
    region: ({ project }) => region(project.country),
    mineral: ({ project }) => project.minerals[0] ?? '',
    agency: () => '',
    stage: ({ project: { stages } }) => (stages.length === 1 ? stages[0]! : stages.join('+')),
    operator: ({ project }) => project.operator ?? `?${project.id}`,
  };
  return groups[view.by];
}

/** One entry per partner (or named mineral) of a text that is signed, adopted or in force. */
function ofAgreements(model: Model, view: View): MassTable | NoMasses {
  const { by } = view;
  if (by !== 'country' && by !== 'region' && by !== 'mineral') return { impossible: 'agreements-by' };
  const region = by === 'region' ? regionOf(model, view, view.scheme) : (id: string) => id;
  const rows = selectRows(model, view).agreements.filter(
    ({ agreement, status }) =>
      agreement.parties.includes(model.lead) && ['signed', 'in-force', 'adopted'].includes(status),
  );
  const masses = rows.flatMap(({ agreement, partners }) =>
    (by === 'mineral'
      ? agreement.minerals
      : partners.map(id => (by === 'region' && id === 'EU' ? 'eu' : region(id)))
    ).map(group => ({ record: agreement.id, group, low: 1, high: 1, kind: 'exact' as const })),
  );
  const sources = [...new Set(rows.flatMap(row => row.agreement.cites))];
  return createTable(visitorOf(masses), { ...NO_LUMP, unit: 'count', groups: emptyGroups(model, view) }, () => sources);
}

/** Output of one mineral by country: the View's first mineral with a table, else the first table of all. */
function ofOutput(model: Model, view: View, production: readonly ProductionSeries[] | null): MassTable | NoMasses {
  const { by } = view;
  if (by !== 'country' && by !== 'region') return { impossible: 'output-by' };
  if (!production) return { impossible: 'details-missing' };
  const stage = view.of === 'mining' ? 'mine' : 'refining';
  const tables = latestTables(production).filter(table => table.stage === stage && table.coverage === 'full-table');
  const asked = view.minerals.flatMap(mineral => tables.find(table => table.mineral === mineral) ?? []);
  const series = view.minerals.length > 0 ? asked[0] : tables[0];
  if (!series) return { impossible: 'no-table' };
  const { gone } = whatIfOf(view);
  const region = by === 'region' ? regionOf(model, view, view.scheme) : (id: string) => id;
  const listed = series.shares.filter(({ country }) => country !== 'OTHER' && !gone.has(country));
  const known = listed.map(({ country, value, share }) => {
    const mass = value ?? share ?? 0;
    return { record: country, group: region(country), low: mass, high: mass, kind: 'exact' as const };
  });
  const withheld = series.withheld
    .filter(({ country }) => country !== 'OTHER' && !gone.has(country) && !listed.some(one => one.country === country))
    .map(({ country }) => ({
      record: country,
      group: region(country),
      low: 0,
      high: Number.POSITIVE_INFINITY,
      kind: 'undisclosed' as const,
    }));
  const other = series.shares.find(({ country }) => country === 'OTHER');
  const masses = [...known, ...withheld];
  return createTable(
    visitorOf(masses),
    {
      unit: 'output',
      lump: other?.value ?? other?.share ?? 0,
      over: by === 'country' ? 'elsewhere' : 'anywhere',
      places: model.countries.size - masses.length,
      groups: emptyGroups(model, view),
      series,
    },
    () => series.cites.map(cite => cite.source),
  );
}

function visitorOf(masses: readonly Mass[]): (take: TakeMass) => void {
  return take => {
    for (const { record, group, low, high, kind } of masses) take(record, group, low, high, kind);
  };
}
