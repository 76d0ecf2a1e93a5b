// Rows without the countries that a View's expression leaves out: they stay on the map as land and carry nothing.
import type { Model } from '../../model/create-model.ts';
import type { View } from '../../view/view.ts';
import { countForLegend } from '../legend-counts.ts';
import type { CountryRow, Rows } from '../types.ts';

/** Whether something that lies in some countries still has a part in the picture. */
const touches = (matching: ReadonlySet<string>, countries: readonly string[]): boolean =>
  countries.some(country => matching.has(country));

/** The rows of the countries in `matching`: a text or a risk stays with any of its partners or places, a project with its host. */
export function narrowRows(model: Model, view: View, rows: Rows, matching: ReadonlySet<string>): Rows {
  const agreements = rows.agreements.filter(row => touches(matching, row.partners));
  const projects = rows.projects.filter(row => matching.has(row.project.country));
  const risks = rows.risks.filter(row => touches(matching, row.countries));
  const countries = new Map<string, CountryRow>();
  for (const row of rows.countries.values())
    countries.set(row.country, matching.has(row.country) ? row : emptyRow(row.country));
  return {
    asof: rows.asof,
    countries,
    agreements,
    projects,
    risks,
    matching,
    counts: countForLegend(model, view, rows.asof, countries, agreements, projects, risks),
  };
}

function emptyRow(country: string): CountryRow {
  return {
    country,
    seats: [],
    seatCount: 0,
    seatClass: 0,
    agreements: [],
    leadText: null,
    projects: [],
    risks: [],
  };
}
