// The masses of projects: themselves, their firm lines, or the ceilings of their letters, for those with US public money.
import type { Model } from '../../model/create-model.ts';
import type { FinanceLine } from '../../model/dataset.ts';
import { amountBounds } from '../../model/money.ts';
import type { SourceId } from '../../model/records.ts';
import type { View } from '../../view/view.ts';
import { groupProjects } from '../project-groups.ts';
import { selectRows } from '../rows.ts';
import type { ProjectRow } from '../types.ts';
import { createTable, emptyGroups, type MassTable, NO_LUMP } from './mass-table.ts';
import { regionOf } from './network.ts';
import { countNamed } from './row-lists.ts';
import { regroup, type TakeMass, type Tally, tallyMasses } from './tally.ts';
import { type OfProject, tallyProjects } from './tally-projects.ts';

/** The masses of the projects that pass a View. */
export function projectMasses(model: Model, view: View, of: OfProject): MassTable {
  const { projects } = selectRows(model, view);
  const visitRow = rowVisitor(model, view, of);
  const visit = (take: TakeMass) => {
    for (const row of projects) visitRow(row, take);
  };
  const unit = of === 'projects' ? 'count' : 'usd';
  return createTable(
    visit,
    { ...NO_LUMP, unit, groups: emptyGroups(model, view), tally: tallyOfProjects(model, view, of, projects, visit) },
    () => sourcesOf(model, projects),
  );
}

const sourceMemory = new WeakMap<readonly ProjectRow[], readonly SourceId[]>();

/** What the lines of projects with US public money cite. The same rows, the same list. */
function sourcesOf(model: Model, projects: readonly ProjectRow[]): readonly SourceId[] {
  const sources = sourceMemory.get(projects) ?? [...countNamed(model, projects, 'sources').keys()];
  sourceMemory.set(projects, sources);
  return sources;
}

/** A project may have several agencies, and then its masses are taken one by one. */
function tallyOfProjects(
  model: Model,
  view: View,
  of: OfProject,
  projects: readonly ProjectRow[],
  visit: (take: TakeMass) => void,
): Tally {
  if (view.by === 'agency') return tallyMasses(visit);
  if (view.by !== 'region') return tallyProjects(projects, groupProjects(model, view.by), of);
  const byCountry = tallyProjects(projects, groupProjects(model, 'country'), of);
  return regroup(byCountry, regionOf(model, view, view.scheme));
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

/** Projects with US public money, or letters of interest that name money or hide it, by group: counts alone. */
export function countByGroup(model: Model, view: View, of: 'projects' | 'letters'): ReadonlyMap<string, number> {
  const { projects } = selectRows(model, view);
  if (view.by === 'agency') return countNamed(model, projects, of === 'projects' ? 'agencies' : 'letters');
  const { names, numberOf } = groupProjects(model, view.by === 'region' ? 'country' : view.by);
  const counts = new Int32Array(names.length);
  for (const { coin, money, place } of projects)
    if (coin !== null) counts[numberOf[place]!]! += of === 'projects' ? 1 : money['letter-of-interest'].lines;
  const nameOf = view.by === 'region' ? regionOf(model, view, view.scheme) : (name: string) => name;
  const byName = new Map<string, number>();
  for (let number = 0; number < names.length; number++) {
    if (counts[number] === 0) continue;
    const name = nameOf(names[number]!);
    byName.set(name, (byName.get(name) ?? 0) + counts[number]!);
  }
  return byName;
}

/** The group of a project. Its agencies are those of its lines, and it has none here. */
function projectGroup(model: Model, view: View): (row: ProjectRow) => string {
  if (view.by === 'agency') return () => '';
  if (view.by === 'region') {
    const region = regionOf(model, view, view.scheme);
    return ({ project }) => region(project.country);
  }
  const { names, numberOf } = groupProjects(model, view.by);
  return ({ place }) => names[numberOf[place]!]!;
}
