// What a record gained and lost between two dates, under the same filters.
import type { Model } from '../model/create-model.ts';
import { STATUSES_STRONGEST_FIRST } from '../model/texts.ts';
import type { View } from '../view/view.ts';
import { asofOf, rowsOfAll, selectRows } from './rows.ts';
import type { AgreementRow, CountryRow, Rows } from './types.ts';
import { narrowRows } from './where/narrow-rows.ts';

/** Differences from the earlier of the two dates to the later one. */
export interface Changes {
  /** The earlier and the later date; `vs` may be either. */
  from: string;
  to: string;
  /** Countries with other counted seats; a seat in a body that took over from another is the same seat. */
  seats: { country: string; gained: string[]; lost: string[] }[];
  /** Texts that are new or stand on a higher status. */
  texts: AgreementRow[];
  /** Finance lines of US agencies that became known. */
  financeLines: number;
  risks: { begun: string[]; ended: string[] };
}

/** The changes that a View with `vs` shows; null when it compares nothing. */
export function selectChanges(model: Model, view: View): Changes | null {
  if (view.vs === null || view.vs === asofOf(model, view)) return null;
  const [from, to] = [view.vs, asofOf(model, view)].sort() as [string, string];
  const before = rowsOn(model, view, from);
  const after = rowsOn(model, view, to);
  const statusBefore = new Map(before.agreements.map(row => [row.agreement.id, row.status]));
  const lines = (rows: typeof before) => rows.projects.reduce((sum, row) => sum + row.lines.length, 0);
  const ids = (rows: typeof before) => new Set(rows.risks.map(row => row.risk.id));
  const [risksBefore, risksAfter] = [ids(before), ids(after)];
  return {
    from,
    to,
    seats: [...after.countries.values()].flatMap(
      row => seatChange(model, before.countries.get(row.country), row) ?? [],
    ),
    texts: after.agreements.filter(row => isStronger(row, statusBefore.get(row.agreement.id))),
    financeLines: Math.max(0, lines(after) - lines(before)),
    risks: {
      begun: [...risksAfter].filter(id => !risksBefore.has(id)),
      ended: [...risksBefore].filter(id => !risksAfter.has(id)),
    },
  };
}

/** Who is meant is decided on the View's own date: else a country that begins to match would seem to gain all it has. */
function rowsOn(model: Model, view: View, asof: string): Rows {
  const rows = rowsOfAll(model, { ...view, asof });
  const { matching } = selectRows(model, view);
  return matching ? narrowRows(model, view, rows, matching) : rows;
}

function seatChange(model: Model, before: CountryRow | undefined, after: CountryRow): Changes['seats'][number] | null {
  if (after.country === model.lead || after.country === 'EU') return null;
  const then = lineages(model, before);
  const now = lineages(model, after);
  const gained = [...now].filter(id => !then.has(id));
  const lost = [...then].filter(id => !now.has(id));
  return gained.length + lost.length > 0 ? { country: after.country, gained, lost } : null;
}

/** Counted seats by the latest body of each line of succession. */
function lineages(model: Model, row: CountryRow | undefined): Set<string> {
  const latest = (id: string): string => {
    const next = model.successors.get(id);
    return next ? latest(next.id) : id;
  };
  return new Set(row?.seats.filter(seat => seat.counted).map(seat => latest(seat.forum)) ?? []);
}

function isStronger(row: AgreementRow, before: AgreementRow['status'] | undefined): boolean {
  if (before === undefined) return true;
  return STATUSES_STRONGEST_FIRST.indexOf(row.status) < STATUSES_STRONGEST_FIRST.indexOf(before);
}
