// Bodies against countries: who sits where and how, and which combinations of seats occur. Everybody is in it, whether or not
// the View's expression means them; `matching` says whom it means.
import type { Model } from '../model/create-model.ts';
import type { Forum } from '../model/dataset.ts';
import { hasEnded } from '../model/time.ts';
import type { View } from '../view/view.ts';
import { formatWhere, join, not, term } from '../view/where/expression.ts';
import { rowsOfAll, selectRows } from './rows.ts';
import type { CountryRow, SeatRow } from './types.ts';
import { countedUnder, whatIfOf } from './what-if.ts';

/** Regions of the columns, in order. */
export const COLUMN_REGIONS = [
  'americas',
  'europe',
  'africa',
  'west-central-asia',
  'south-east-asia',
  'oceania',
] as const;
export type ColumnRegion = (typeof COLUMN_REGIONS)[number];
/** The filling code of a seat; grey for bodies whose seats are not counted is the row's affair. */
export type MatrixMark = 'solid' | 'chair' | 'half' | 'outline' | 'dashed' | 'inferred';

export interface MatrixRow {
  forum: string;
  abbreviation: string;
  /** Active and led by the lead, or put in: its seats are counted. */
  counted: boolean;
  /** Seats counted, or on record where none are. */
  seats: number;
  /** Rows of one group stand together: counted, proposed, superseded, led by others. */
  group: number;
  /** By country id; absent = no row on the date. */
  marks: ReadonlyMap<string, MatrixMark>;
}
export interface MatrixColumn {
  country: string;
  region: ColumnRegion;
  seats: number;
}
export interface Combination {
  /** Ids of the forums, in the order of the rows. */
  forums: string[];
  countries: string[];
  /** The expression that means exactly this combination. */
  where: string;
}
export interface Matrix {
  asof: string;
  rows: MatrixRow[];
  columns: MatrixColumn[];
  /** Exclusive: every country with a counted seat is in one of them. Largest first. */
  combinations: Combination[];
  /** Whom the View's expression means; null = everybody. */
  matching: ReadonlySet<string> | null;
}

/** The incidence matrix and the exclusive combinations on the View's date. */
export function selectMatrix(model: Model, view: View): Matrix {
  const { countries, asof } = rowsOfAll(model, view);
  const { out, forumsIn } = whatIfOf(view);
  const counted = new Set(countedUnder(model, view, asof).map(forum => forum.id));
  const rows = model.dataset.forums
    .filter(
      forum =>
        forum.kind !== 'event' &&
        !out.has(`forum:${forum.id}`) &&
        (forumsIn.has(forum.id) || forum.memberships.some(row => row.member === model.lead)),
    )
    .map(forum => matrixRow(forum, model, countries, counted, asof))
    .filter(row => row.marks.size > 0)
    .sort((a, b) => a.group - b.group || b.seats - a.seats);
  const present = new Set(rows.flatMap(row => [...row.marks.keys()]));
  return {
    asof,
    rows,
    columns: [...countries.values()]
      .filter(row => present.has(row.country))
      .map(row => column(model, row))
      .sort(byColumn),
    combinations: combinationsOf(
      model,
      countries,
      rows.filter(row => row.counted).map(row => row.forum),
    ),
    matching: selectRows(model, view).matching,
  };
}

function matrixRow(
  forum: Forum,
  model: Model,
  countries: ReadonlyMap<string, CountryRow>,
  counted: ReadonlySet<string>,
  asof: string,
): MatrixRow {
  const marks = counted.has(forum.id) ? new Map<string, MatrixMark>() : lastMembers(forum, asof);
  let seats = marks.size;
  for (const row of countries.values()) {
    const seat = row.seats.find(other => other.forum === forum.id);
    const mark = seat ? markOf(seat) : null;
    if (!seat || !mark) continue;
    marks.set(row.country, mark);
    const isHeld = counted.has(forum.id) ? seat.counted : mark !== 'inferred' && mark !== 'outline';
    if (isHeld) seats += 1;
  }
  return {
    forum: forum.id,
    abbreviation: forum.abbreviation,
    counted: counted.has(forum.id),
    seats,
    group: counted.has(forum.id) ? 0 : forum.status === 'proposed' ? 1 : forum.lead === model.lead ? 2 : 3,
    marks,
  };
}

/** Who belonged to a body on the day of its end, for one that is over; else nobody. */
function lastMembers({ ended, memberships }: Forum, asof: string): Map<string, MatrixMark> {
  if (!hasEnded(ended, asof)) return new Map();
  const last = memberships.filter(({ to }) => to === null || to === ended);
  return new Map(last.map(({ member, role }) => [member, role === 'chair' ? 'chair' : 'solid']));
}

/** How a seat is filled; null for one that is held through the EU alone. */
function markOf(seat: SeatRow): MatrixMark | null {
  if (seat.grade === 'through-eu' || seat.grade === 'attended') return null;
  if (seat.chair) return 'chair';
  if (seat.grade === 'announced') return 'dashed';
  if (seat.grade === 'observer' || seat.role === 'observer') return 'outline';
  if (seat.grade === 'inferred' || seat.confidence === 'low') return 'inferred';
  return seat.role === 'participant' ? 'half' : 'solid';
}

function column(model: Model, row: CountryRow): MatrixColumn {
  return { country: row.country, region: regionOf(model, row.country), seats: row.seatCount };
}

function regionOf(model: Model, country: string): ColumnRegion {
  if (country === 'EU') return 'europe';
  const { continent, m49 } = model.countries.get(country)?.regions ?? {};
  if (continent === 'asia')
    return m49 === 'western-asia' || m49 === 'central-asia' ? 'west-central-asia' : 'south-east-asia';
  return COLUMN_REGIONS.find(region => region === continent) ?? 'oceania';
}

function byColumn(a: MatrixColumn, b: MatrixColumn): number {
  const rank = (column: MatrixColumn) => COLUMN_REGIONS.indexOf(column.region);
  return rank(a) - rank(b) || b.seats - a.seats || a.country.localeCompare(b.country, 'en');
}

function combinationsOf(
  model: Model,
  countries: ReadonlyMap<string, CountryRow>,
  forums: readonly string[],
): Combination[] {
  const found = new Map<string, Combination>();
  for (const row of countries.values()) {
    if (row.country === model.lead || row.country === 'EU') continue;
    const own = forums.filter(id => row.seats.some(seat => seat.counted && seat.forum === id));
    if (own.length === 0) continue;
    const key = own.join();
    const combination = found.get(key) ?? { forums: own, countries: [], where: exclusively(own, forums) };
    combination.countries.push(row.country);
    found.set(key, combination);
  }
  return [...found.values()].sort(
    (a, b) =>
      b.countries.length - a.countries.length ||
      b.forums.length - a.forums.length ||
      a.where.localeCompare(b.where, 'en'),
  );
}

/** In these forums and in none of the others. */
function exclusively(own: readonly string[], forums: readonly string[]): string {
  return formatWhere(
    join('all', [...own.map(term), ...forums.filter(id => !own.includes(id)).map(id => not(term(id)))]),
  );
}
