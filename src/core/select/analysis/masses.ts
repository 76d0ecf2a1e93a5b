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

export interface Mass {
  /** The record: a project, a text or a country. */
  record: string;
  group: string;
  low: number;
  /** `Infinity` where no source gives a cap. */
  high: number;
  kind: 'exact' | 'range' | 'up-to' | 'at-least' | 'undisclosed';
}
export interface MassTable {
  /** Those of one record stand together. */
  masses: readonly Mass[];
  unit: 'count' | 'usd' | 'output';
  lump: number;
  over: 'elsewhere' | 'anywhere';
  places: number;
  /** Groups that stand in the table even when they are empty. */
  groups: readonly string[];
  sources: readonly SourceId[];
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
      return ofProjects(model, view, () => ONE_EACH, 'count');
    case 'committed':
      return ofProjects(model, view, firmMasses, 'usd');
    case 'letters':
      return ofProjects(model, view, letterMasses, 'usd');
    case 'agreements':
      return ofAgreements(model, view);
    case 'mining':
    case 'refining':
      return ofOutput(model, view, production);
  }
}

interface Piece extends Pick<Mass, 'low' | 'high' | 'kind'> {
  line: FinanceLine | null;
}

function ofProjects(
  model: Model,
  view: View,
  piecesOf: (row: ProjectRow) => readonly Piece[],
  unit: MassTable['unit'],
): MassTable {
  const groupOf = projectGroup(model, view);
  const masses: Mass[] = [];
  const sources = new Set<SourceId>();
  for (const row of selectRows(model, view).projects) {
    if (row.coin === null) continue;
    for (const piece of piecesOf(row))
      for (const group of groupsOfPiece(view.by, row, piece, groupOf))
        masses.push({ record: row.project.id, group, low: piece.low, high: piece.high, kind: piece.kind });
    for (const line of row.lines) for (const source of line.cites) sources.add(source);
  }
  return { ...NO_LUMP, masses, unit, groups: emptyGroups(model, view), sources: [...sources] };
}

const NO_LUMP = { lump: 0, over: 'anywhere', places: 0, series: null } as const;

function emptyGroups(model: Model, view: View): readonly string[] {
  return view.by === 'region' ? regionsOfScheme(model, view.scheme) : [];
}

const ONE_EACH: readonly Piece[] = [{ low: 1, high: 1, kind: 'exact', line: null }];

/** Committed and disbursed lines that count; letters and announcements never. */
const firmMasses = remembered(row =>
  row.lines
    .filter(line => line.counts && (line.rung === 'committed' || line.rung === 'disbursed'))
    .flatMap(line => pieceOf(line)),
);

/** The ceiling of each letter of interest, as known as it is printed: a ceiling and not money. */
const letterMasses = remembered(row =>
  row.lines
    .filter(line => line.counts && line.rung === 'letter-of-interest')
    .flatMap(line => pieceOf(line).map(piece => (Number.isFinite(piece.high) ? { ...piece, low: piece.high } : piece))),
);

/** The same pieces for the same row: rows outlive a question. */
function remembered(piecesOf: (row: ProjectRow) => Piece[]): (row: ProjectRow) => readonly Piece[] {
  const memory = new WeakMap<ProjectRow, readonly Piece[]>();
  return row => {
    let pieces = memory.get(row);
    if (!pieces) {
      pieces = piecesOf(row);
      memory.set(row, pieces);
    }
    return pieces;
  };
}

function pieceOf(line: FinanceLine): Piece[] {
  const { amount } = line;
  if (amount.kind === 'not-applicable') return [];
  if (amount.kind === 'undisclosed') return [{ low: 0, high: Number.POSITIVE_INFINITY, kind: 'undisclosed', line }];
  const { low, high } = amountBounds(amount);
  return [{ low, high: amount.kind === 'at-least' ? Number.POSITIVE_INFINITY : high, kind: amount.kind, line }];
}

function groupsOfPiece(
  by: MeasureGroup,
  row: ProjectRow,
  { line }: Piece,
  groupOf: (row: ProjectRow) => string,
): readonly string[] {
  if (by !== 'agency') return [groupOf(row)];
  if (line) return [line.agency];
  return [...new Set(row.lines.filter(one => one.counts).map(one => one.agency))];
}

/** The groups in which the masses of a project stand under what the View measures; none when it has none there. */
export function groupsOfProject(model: Model, view: View): (row: ProjectRow) => readonly string[] {
  const groupOf = projectGroup(model, view);
  const pieces = { projects: () => ONE_EACH, committed: firmMasses, letters: letterMasses };
  const piecesOf =
    view.of === 'projects' || view.of === 'committed' || view.of === 'letters' ? pieces[view.of] : () => [];
  return row => (row.coin === null ? [] : piecesOf(row).flatMap(piece => groupsOfPiece(view.by, row, piece, groupOf)));
}

/** Projects with US public money, or letters of interest, by group: counts alone. */
export function countByGroup(model: Model, view: View, of: 'projects' | 'letters'): ReadonlyMap<string, number> {
  const groupOf = projectGroup(model, view);
  const counts = new Map<string, number>();
  for (const row of selectRows(model, view).projects) {
    if (row.coin === null) continue;
    for (const piece of of === 'projects' ? ONE_EACH : letterMasses(row))
      for (const group of groupsOfPiece(view.by, row, piece, groupOf)) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

/** One group per project, so that shares add up: its main mineral, all its stages together, its operator by name. */
function projectGroup(model: Model, view: View): (row: ProjectRow) => string {
  const region = view.by === 'region' ? regionOf(model, view, view.scheme) : () => '';
  const groups: Record<MeasureGroup, (row: ProjectRow) => string> = {
    country: ({ project }) => project.country,
    region: ({ project }) => region(project.country),
    mineral: ({ project }) => project.minerals[0] ?? '',
    agency: () => '',
    stage: ({ project }) => project.stages.join('+'),
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
  return { ...NO_LUMP, masses, unit: 'count', groups: emptyGroups(model, view), sources };
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
  return {
    masses,
    unit: 'output',
    lump: other?.value ?? other?.share ?? 0,
    over: by === 'country' ? 'elsewhere' : 'anywhere',
    places: model.countries.size - masses.length,
    groups: emptyGroups(model, view),
    sources: series.cites.map(cite => cite.source),
    series,
  };
}
