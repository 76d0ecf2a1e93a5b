// Projects that pass a View's filters. A row follows from its project and from which lines pass, whatever the question, so
// rows are remembered by that: another date or filter makes anew only the rows that differ.
import type { Model } from '../model/create-model.ts';
import type { FinanceLine, Project } from '../model/dataset.ts';
import { coinOf, highestRung, leadAmount, sumByRung, US_PUBLIC_AGENCIES } from '../model/money.ts';
import { hasBegun } from '../model/time.ts';
import type { View } from '../view/view.ts';
import type { ProjectRow } from './types.ts';
import { whatIfOf } from './what-if.ts';

/** Lines that the bits of a number can name; a project with more is made anew each time. */
const MOST_BITS = 30;
const REMEMBERED = 8;

/** The finance lines of all projects as numbers: what a filter asks of a line is asked once of each kind of line. */
interface LineIndex {
  /** The first line of project i is at `starts[i]`, its last before `starts[i + 1]`. */
  starts: Int32Array;
  /** The kind of each line. */
  kindOf: Int32Array;
  /** A line of each kind; those of one kind have the same agency, instrument, rung and date. */
  kinds: readonly FinanceLine[];
  /** The row of each project when it was last asked for, with the lines it was asked with, a bit a line. */
  lastBits: Int32Array;
  lastRows: (ProjectRow | undefined)[];
  /** Rows of a project that was asked for with more than one set of lines. */
  rows: (Map<number, ProjectRow> | undefined)[];
  /** Answers to whole questions, the oldest first. */
  answers: Map<string, ProjectRow[]>;
}

const memory = new WeakMap<Model, LineIndex>();

/**
 * The projects that pass on a day, in the order of the record, each with its lines that are known then and pass. A project
 * that is put in passes every filter, with all its US public lines that are known on the day. Same question, same array.
 */
export function selectProjects(model: Model, view: View, asof: string): ProjectRow[] {
  let index = memory.get(model);
  if (!index) {
    index = createIndex(model.dataset.projects);
    memory.set(model, index);
  }
  const { agencies, instruments, rungs, minerals, stages } = view;
  const key = JSON.stringify([asof, agencies, instruments, rungs, minerals, stages, view.without, view.with]);
  let rows = index.answers.get(key);
  if (rows) return rows;
  rows = passingProjects(model, view, asof, index);
  if (index.answers.size >= REMEMBERED) index.answers.delete(index.answers.keys().next().value as string);
  index.answers.set(key, rows);
  return rows;
}

function createIndex(projects: readonly Project[]): LineIndex {
  const starts = new Int32Array(projects.length + 1);
  for (let i = 0; i < projects.length; i++) starts[i + 1] = starts[i]! + projects[i]!.finance.length;
  const kindOf = new Int32Array(starts[projects.length]!);
  const kinds: FinanceLine[] = [];
  const known = new Map<string, number>();
  let at = 0;
  for (const { finance } of projects) {
    for (const line of finance) {
      const key = `${line.agency} ${line.instrument} ${line.rung} ${line.date}`;
      let kind = known.get(key);
      if (kind === undefined) {
        kind = kinds.push(line) - 1;
        known.set(key, kind);
      }
      kindOf[at++] = kind;
    }
  }
  return {
    starts,
    kindOf,
    kinds,
    lastBits: new Int32Array(projects.length),
    lastRows: new Array(projects.length),
    rows: new Array(projects.length),
    answers: new Map(),
  };
}

function passingProjects(model: Model, view: View, asof: string, index: LineIndex): ProjectRow[] {
  const { gone, projectsOut, projectsIn } = whatIfOf(view);
  const { starts, kindOf, kinds } = index;
  const passesLine = lineFilter(view);
  const isKnown = Uint8Array.from(kinds, line => Number(hasBegun(line.date, asof)));
  const passes = Uint8Array.from(kinds, (line, kind) => Number(isKnown[kind] === 1 && passesLine(line)));
  const isPublic = Uint8Array.from(kinds, (line, kind) => isKnown[kind]! & Number(US_PUBLIC_AGENCIES.has(line.agency)));
  const passesProject = projectFilter(view);
  const isOut = ({ id, country }: Project) =>
    (gone.size > 0 && gone.has(country)) || (projectsOut.size > 0 && projectsOut.has(id));
  const { projects } = model.dataset;
  const rows: ProjectRow[] = [];
  for (let i = 0; i < projects.length; i++) {
    const project = projects[i]!;
    if (isOut(project)) continue;
    const isPutIn = projectsIn.size > 0 && projectsIn.has(project.id);
    const [start, end] = [starts[i]!, starts[i + 1]!];
    let known = 0;
    let bits = 0;
    for (let at = start; at < end; at++) {
      const kind = kindOf[at]!;
      known |= isKnown[kind]!;
      if (passes[kind] === 1 || (isPutIn && isPublic[kind] === 1)) bits |= 1 << (at - start);
    }
    if (end > start && known === 0) continue;
    if (!isPutIn && !passesProject(project, bits !== 0)) continue;
    if (end - start <= MOST_BITS) rows.push(rowOf(project, i, bits, index));
    else {
      const isPassing = (_: FinanceLine, j: number) =>
        passes[kindOf[start + j]!] === 1 || (isPutIn && isPublic[kindOf[start + j]!] === 1);
      rows.push(projectRow(project, i, project.finance.filter(isPassing)));
    }
  }
  return rows;
}

/** The row of a project with the lines that some bits name. */
function rowOf(project: Project, i: number, bits: number, { lastBits, lastRows, rows }: LineIndex): ProjectRow {
  const last = lastRows[i];
  if (last && lastBits[i] === bits) return last;
  const known = rows[i]?.get(bits);
  const row =
    known ??
    projectRow(
      project,
      i,
      project.finance.filter((_, j) => bits & (1 << j)),
    );
  if (last && !known) {
    const own = rows[i] ?? new Map<number, ProjectRow>([[lastBits[i]!, last]]);
    own.set(bits, row);
    rows[i] = own;
  }
  lastBits[i] = bits;
  lastRows[i] = row;
  return row;
}

/** The row of a project with these lines, which stand in it oldest first. */
function projectRow(project: Project, place: number, passing: readonly FinanceLine[]): ProjectRow {
  const lines = [...passing].sort((a, b) => compareDays(a.date ?? '', b.date ?? ''));
  return {
    project,
    place,
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

function projectFilter(view: View): (project: Project, hasLines: boolean) => boolean {
  const filtersMoney = view.agencies.length + view.instruments.length + view.rungs.length > 0;
  return (project, hasLines) => {
    if (view.minerals.length && !project.minerals.some(mineral => view.minerals.includes(mineral))) return false;
    if (view.stages.length && !project.stages.some(stage => view.stages.includes(stage))) return false;
    return !filtersMoney || hasLines;
  };
}
