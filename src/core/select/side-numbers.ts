// What one side of a comparison counts.
import type { Model } from '../model/create-model.ts';
import { holdsSeat } from '../model/seats.ts';
import type { View } from '../view/view.ts';
import { selectRows } from './rows.ts';
import type { CountryRow, ProjectRow } from './types.ts';

/** Counts of one View; letters are apart from money. */
export interface SideNumbers {
  /** Counted seats in active bodies that the lead leads, the lead's own left out; in the chosen bodies when some are chosen. */
  seats: number;
  /** Texts signed, adopted or in force. */
  texts: number;
  /** Projects with a line of US public money that is no letter, disclosed or not. */
  projects: number;
  /** Projects that rest on letters of interest alone. */
  letters: number;
  /** Risks of severity 4 or 5. */
  risks: number;
}
const SEVERE = 4;
const STANDING: ReadonlySet<string> = new Set(['signed', 'adopted', 'in-force']);

/** The counts of a View under its filters, on its date, within its region where that is made of countries. */
export function selectSideNumbers(model: Model, view: View): SideNumbers {
  const rows = selectRows(model, view);
  const lens = model.lenses.get(view.region)?.countries;
  const members = lens ? new Set(lens) : null;
  const isIn = (country: string) => members === null || members.has(country);
  const money = rows.projects.filter(({ coin, project }) => coin && isIn(project.country));
  return {
    seats: [...rows.countries.values()]
      .filter(({ country }) => country !== model.lead && country !== 'EU' && isIn(country))
      .reduce((sum, row) => sum + seatsOf(row, view.forums), 0),
    texts: rows.agreements.filter(row => STANDING.has(row.status) && (members === null || row.partners.some(isIn)))
      .length,
    projects: money.filter(row => !isLetterOnly(row)).length,
    letters: money.filter(isLetterOnly).length,
    risks: rows.risks.filter(row => row.risk.severity >= SEVERE && (members === null || row.countries.some(isIn)))
      .length,
  };
}

function seatsOf({ seats, seatCount }: CountryRow, forums: readonly string[]): number {
  if (forums.length === 0) return seatCount;
  return seats.filter(seat => forums.includes(seat.forum) && holdsSeat(seat)).length;
}

function isLetterOnly({ coin }: ProjectRow): boolean {
  return coin !== null && !coin.rangePx && !coin.exactPx && !coin.ceilingPx && !coin.undisclosed;
}
