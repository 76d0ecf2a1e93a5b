// Projects that pass a View's filters. A row follows from its project and from which lines pass, whatever the question, so
// rows are remembered by that: another date or filter makes anew only the rows that differ.
import type { Model } from '../model/create-model.ts';
import type { FinanceLine, Project } from '../model/dataset.ts';
import { coinOf, highestRung, leadAmount, sumByRung, US_PUBLIC_AGENCIES } from '../model/money.ts';
import type { PartialDate } from '../model/records.ts';
import { hasBegun } from '../model/time.ts';
import type { View } from '../view/view.ts';
import type { ProjectRow } from './types.ts';
import { projectStays, whatIfOf } from './what-if.ts';

/** Rows of a project by its lines that pass, a bit a line. */
const memory = new WeakMap<Project, Map<number, ProjectRow>>();
/** Lines that the bits of a number can name; a project with more is made anew each time. */
const MOST_BITS = 30;

/**
 * The projects that pass on a day, in the order of the record, each with its lines that are known then and pass. A project
 * that is put in passes every filter, with all its US public lines that are known on the day.
 */
export function selectProjects(model: Model, view: View, asof: string): ProjectRow[] {
  const whatIf = whatIfOf(view);
  const isKnown = knownBy(asof);
  const passesLine = lineFilter(view);
  const passesProject = projectFilter(view);
  const rows: ProjectRow[] = [];
  for (const project of model.dataset.projects) {
    if (!projectStays(project.id, project.country, whatIf)) continue;
    const isPutIn = whatIf.in.size > 0 && whatIf.in.has(`project:${project.id}`);
    const { finance } = project;
    if (finance.length > 0 && !finance.some(line => isKnown(line.date))) continue;
    const row = rowOf(
      project,
      line => isKnown(line.date) && (passesLine(line) || (isPutIn && US_PUBLIC_AGENCIES.has(line.agency))),
    );
    if (isPutIn || passesProject(project, row)) rows.push(row);
  }
  return rows;
}

/** Whether something of a date has begun by a day; each date is read once. */
function knownBy(asof: string): (date: PartialDate | null) => boolean {
  const known = new Map<PartialDate | null, boolean>();
  return date => {
    let begun = known.get(date);
    if (begun === undefined) {
      begun = hasBegun(date, asof);
      known.set(date, begun);
    }
    return begun;
  };
}

function rowOf(project: Project, passes: (line: FinanceLine) => boolean): ProjectRow {
  const { finance } = project;
  if (finance.length > MOST_BITS) return projectRow(project, finance.filter(passes));
  let bits = 0;
  for (let i = 0; i < finance.length; i++) if (passes(finance[i]!)) bits |= 1 << i;
  const rows = memory.get(project) ?? new Map<number, ProjectRow>();
  if (rows.size === 0) memory.set(project, rows);
  let row = rows.get(bits);
  if (!row) {
    row = projectRow(
      project,
      finance.filter((_, i) => bits & (1 << i)),
    );
    rows.set(bits, row);
  }
  return row;
}

/** The row of a project with these lines, which stand in it oldest first. */
function projectRow(project: Project, passing: readonly FinanceLine[]): ProjectRow {
  const lines = [...passing].sort((a, b) => compareDays(a.date ?? '', b.date ?? ''));
  return {
    project,
    lines,
    rung: highestRung(lines),
    money: sumByRung(lines),
    coin: coinOf(lines),
    lead: leadAmount(lines),
  };
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lineFilter(view: View): (line: FinanceLine) => boolean {
  const agencies: ReadonlySet<string> = view.agencies.length ? new Set(view.agencies) : US_PUBLIC_AGENCIES;
  return line =>
    agencies.has(line.agency) &&
    (view.instruments.length === 0 || view.instruments.includes(line.instrument)) &&
    (view.rungs.length === 0 || view.rungs.includes(line.rung));
}

function projectFilter(view: View): (project: Project, row: ProjectRow) => boolean {
  const filtersMoney = view.agencies.length + view.instruments.length + view.rungs.length > 0;
  return (project, row) => {
    if (view.minerals.length && !project.minerals.some(mineral => view.minerals.includes(mineral))) return false;
    if (view.stages.length && !project.stages.some(stage => view.stages.includes(stage))) return false;
    return !filtersMoney || row.lines.length > 0;
  };
}
