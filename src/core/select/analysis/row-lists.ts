// What the lines of projects name, as lists of numbers per project: a date or a filter leaves most rows as they were, so
// their lines are read once, and after that a pass over the rows ticks off numbers in an array.
import type { Model } from '../../model/create-model.ts';
import type { FinanceLine } from '../../model/dataset.ts';
import type { ProjectRow } from '../types.ts';

/** `sources`: each source once; `agencies`: each with a line that counts once; `letters`: the agency of each letter. */
export type RowList = 'sources' | 'agencies' | 'letters';

interface NumberedLists {
  names: string[];
  numbers: Map<string, number>;
  /** The row of each project when it was last asked for, by place, and its list. */
  rows: (ProjectRow | undefined)[];
  lists: (readonly number[])[];
}

const NAMED: Readonly<Record<RowList, (lines: readonly FinanceLine[]) => Iterable<string>>> = {
  sources: lines => new Set(lines.flatMap(line => line.cites)),
  agencies: lines => new Set(lines.flatMap(({ counts, agency }) => (counts ? agency : []))),
  letters: lines => lines.flatMap(line => (isLetter(line) ? line.agency : [])),
};

const memory = new WeakMap<Model, Map<RowList, NumberedLists>>();

/** How often projects with US public money name something, in the order in which they first do. */
export function countNamed(model: Model, projects: readonly ProjectRow[], list: RowList): ReadonlyMap<string, number> {
  const index = numberedLists(model, list);
  const counts: number[] = [];
  const order: number[] = [];
  for (const row of projects) {
    if (row.coin === null) continue;
    for (const number of listOf(row, list, index)) {
      if (counts[number] === undefined) order.push(number);
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return new Map(order.map(number => [index.names[number]!, counts[number]!]));
}

/** A letter of interest that counts and names money, or hides it. */
function isLetter({ counts, rung, amount }: FinanceLine): boolean {
  return counts && rung === 'letter-of-interest' && amount.kind !== 'not-applicable';
}

function numberedLists(model: Model, list: RowList): NumberedLists {
  const ofModel = memory.get(model) ?? new Map<RowList, NumberedLists>();
  memory.set(model, ofModel);
  const { length } = model.dataset.projects;
  const index = ofModel.get(list) ?? {
    names: [],
    numbers: new Map<string, number>(),
    rows: new Array(length),
    lists: new Array(length),
  };
  ofModel.set(list, index);
  return index;
}

function listOf(row: ProjectRow, list: RowList, { names, numbers, rows, lists }: NumberedLists): readonly number[] {
  const { place } = row;
  if (rows[place] === row) return lists[place]!;
  const own = Array.from(NAMED[list](row.lines), name => {
    const number = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, number);
    return number;
  });
  rows[place] = row;
  lists[place] = own;
  return own;
}
