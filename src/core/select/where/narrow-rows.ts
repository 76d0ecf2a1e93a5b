// Rows without the countries that a View's expression leaves out: they stay on the map as land and carry nothing.
import type { Model } from '../../model/create-model.ts';
import type { View } from '../../view/view.ts';
import { countForLegend } from '../legend-counts.ts';
import type { CountryRow, Rows } from '../types.ts';
import { whatIfOf } from '../what-if.ts';

/** Whether something that lies in some countries still has a part in the picture. */
const touches = (matching: ReadonlySet<string>, countries: readonly string[]): boolean =>
  countries.some(country => matching.has(country));

/**
 * The rows of the countries in `matching`: a text or a risk stays with any of its partners or places, a project with its
 * host. What the View puts in stays wherever it lies.
 */
export function narrowRows(model: Model, view: View, rows: Rows, matching: ReadonlySet<string>): Rows {
  const put = whatIfOf(view).in;
  const isPut = (kind: string, id: string) => put.size > 0 && put.has(`${kind}:${id}`);
  const agreements = rows.agreements.filter(
    row => touches(matching, row.partners) || isPut('agreement', row.agreement.id),
  );
  const projects = rows.projects.filter(({ project }) => matching.has(project.country) || isPut('project', project.id));
  const risks = rows.risks.filter(row => touches(matching, row.countries) || isPut('risk', row.risk.id));
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
