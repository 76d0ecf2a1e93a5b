// Which countries a row of a chart speaks of, so that charts and map can point at each other.
import type { Model } from '../../model/create-model.ts';
import type { ProductionSeries } from '../../model/records.ts';
import type { View } from '../../view/view.ts';
import { CHAIN } from './coverage.ts';
import { selectExposure } from './exposure.ts';
import { latestTables } from './production-tables.ts';
import { groupCountries } from './select-group.ts';

/**
 * The countries behind `country:…`, `region:…` (under the View's scheme), `mineral:…` (all that a table lists),
 * `risk-type:…`, `severity:…` (hosts of the exposed projects) or any other group of the View's own measure (hosts of its
 * projects); empty for a subject without a place.
 */
export function countriesOfSubject(
  model: Model,
  view: View,
  subject: string,
  production: readonly ProductionSeries[] | null,
): ReadonlySet<string> {
  const at = subject.indexOf(':');
  const [kind, id] = [subject.slice(0, at), subject.slice(at + 1)];
  switch (kind) {
    case 'country':
      return new Set([id]);
    case 'region':
      return id === 'eu' ? new Set(model.euMembers) : groupCountries(model, { ...view, by: 'region', group: id });
    case 'mineral':
      return producersOf(production ?? [], id);
    case 'risk-type':
    case 'severity':
      return exposedHosts(model, view, kind, id);
    case 'group':
    case 'agency':
      return groupCountries(model, { ...view, group: id });
    default:
      return new Set();
  }
}

function producersOf(production: readonly ProductionSeries[], mineral: string): ReadonlySet<string> {
  const tables = latestTables(production).filter(table => (CHAIN[table.mineral] ?? table.mineral) === mineral);
  const shares = tables.flatMap(table => table.shares).filter(({ country }) => country !== 'OTHER');
  return new Set(shares.map(({ country }) => country));
}

function exposedHosts(model: Model, view: View, kind: 'risk-type' | 'severity', id: string): ReadonlySet<string> {
  const risks = selectExposure(model, view).risks.filter(({ risk: { risk } }) =>
    kind === 'severity' ? String(risk.severity) === id : risk.type === id,
  );
  return new Set(risks.flatMap(({ projects }) => projects.map(({ row }) => row.project.country)));
}
