// The tally of projects where each stands in one group. Sums by rung stand in the rows already, so one pass over the rows
// gives what a pass over all their lines would: sums of counts and of whole dollars are exact in any order.
import type { ProjectGroups } from '../project-groups.ts';
import type { ProjectRow } from '../types.ts';
import { emptyGroup, type GroupTally, type Tally } from './tally.ts';

/** What of a project is measured. */
export type OfProject = 'projects' | 'committed' | 'letters';

/** The masses of one project together. */
interface RecordMass {
  /** All masses, those that are undisclosed, and those that no source caps. */
  lines: number;
  undisclosed: number;
  open: number;
  /** The sum of what is disclosed; a mass without a cap stands in both ends with its least. */
  low: number;
  high: number;
}

const WEIGH: Readonly<Record<OfProject, (row: ProjectRow, into: RecordMass) => void>> = {
  projects: (_, into) => {
    into.lines = into.low = into.high = 1;
  },
  committed: ({ money: { committed, disbursed } }, into) => {
    into.lines = committed.lines + disbursed.lines;
    into.undisclosed = committed.undisclosed + disbursed.undisclosed;
    into.open = committed.open + disbursed.open;
    into.low = committed.lowUsd + disbursed.lowUsd;
    into.high = committed.highUsd + disbursed.highUsd;
  },
  // A letter's ceiling is as known as it is printed.
  letters: ({ money }, into) => {
    const letters = money['letter-of-interest'];
    into.lines = letters.lines;
    into.undisclosed = letters.undisclosed;
    into.open = letters.open;
    into.low = into.high = letters.highUsd;
  },
};

/** Merges the masses of all projects with US public money. */
export function tallyProjects(rows: readonly ProjectRow[], { names, numberOf }: ProjectGroups, of: OfProject): Tally {
  const byNumber = new Array<GroupTally | undefined>(names.length);
  const isDisclosing = new Uint8Array(names.length);
  const groups: GroupTally[] = [];
  const disclosing: GroupTally[] = [];
  const tally = { n: 0, undisclosed: 0, low: 0, high: 0 };
  const weigh = WEIGH[of];
  // Written anew for each row: an object per project would cost more than the sums do.
  const mass: RecordMass = { lines: 0, undisclosed: 0, open: 0, low: 0, high: 0 };
  for (const row of rows) {
    if (row.coin === null) continue;
    weigh(row, mass);
    if (mass.lines === 0) continue;
    const number = numberOf[row.place]!;
    let own = byNumber[number];
    if (!own) {
      own = emptyGroup(names[number]!);
      byNumber[number] = own;
      groups.push(own);
    }
    addRecord(own, mass);
    tally.low += mass.low;
    tally.high += mass.high;
    if (mass.undisclosed > 0) tally.undisclosed += 1;
    if (mass.undisclosed === mass.lines) continue;
    tally.n += 1;
    if (isDisclosing[number] === 0) disclosing.push(own);
    isDisclosing[number] = 1;
  }
  return { ...tally, groups, disclosing };
}

function addRecord(own: GroupTally, { undisclosed, open, low, high }: RecordMass): void {
  own.records += 1;
  if (undisclosed > 0) own.undisclosed += 1;
  own.all.low += low;
  own.all.high += undisclosed + open > 0 ? Number.POSITIVE_INFINITY : high;
  own.known.low += low;
  own.known.high += open > 0 ? Number.POSITIVE_INFINITY : high;
}
