// What a View measures, as masses in groups: one entry per record, with the least and the most that it can be.
import type { Model } from '../../model/create-model.ts';
import type { ProductionSeries } from '../../model/records.ts';
import type { View } from '../../view/view.ts';
import { selectRows } from '../rows.ts';
import { whatIfOf } from '../what-if.ts';
import { createTable, emptyGroups, type MassTable, NO_LUMP } from './mass-table.ts';
import { regionOf } from './network.ts';
import { latestTables } from './production-tables.ts';
import { projectMasses } from './project-masses.ts';
import { type Mass, type TakeMass, tallyMasses } from './tally.ts';

/** Why a question has no answer. */
export type NoMasses = { impossible: 'agreements-by' | 'output-by' | 'no-table' | 'details-missing' };

/** The masses of a View. `production` is what `details.json` holds; null until it is loaded. */
export function massesOf(
  model: Model,
  view: View,
  production: readonly ProductionSeries[] | null,
): MassTable | NoMasses {
  switch (view.of) {
    case 'projects':
      return projectMasses(model, view, 'projects');
    case 'committed':
    case 'letters':
      return projectMasses(model, view, view.of);
    case 'agreements':
      return ofAgreements(model, view);
    case 'mining':
    case 'refining':
      return ofOutput(model, view, production);
  }
}

/** One entry per partner (or named mineral) of a text that is signed, adopted or in force. */
function ofAgreements(model: Model, view: View): MassTable | NoMasses {
  const { by } = view;
  if (by !== 'country' && by !== 'region' && by !== 'mineral') return { impossible: 'agreements-by' };
  const region = by === 'region' ? regionOf(model, view, view.scheme) : (id: string) => id;
  const rows = selectRows(model, view).agreements.filter(
    ({ agreement, status }) =>
      agreement.parties.includes(model.lead) && ['signed', 'in-force', 'adopted'].includes(status),
  );
  const masses = rows.flatMap(({ agreement, partners }) =>
    (by === 'mineral'
      ? agreement.minerals
      : partners.map(id => (by === 'region' && id === 'EU' ? 'eu' : region(id)))
    ).map(group => ({ record: agreement.id, group, low: 1, high: 1, kind: 'exact' as const })),
  );
  const sources = [...new Set(rows.flatMap(row => row.agreement.cites))];
  const visit = visitorOf(masses);
  return createTable(
    visit,
    { ...NO_LUMP, unit: 'count', groups: emptyGroups(model, view), tally: tallyMasses(visit) },
    () => sources,
  );
}

/** Output of one mineral by country: the View's first mineral with a table, else the first table of all. */
function ofOutput(model: Model, view: View, production: readonly ProductionSeries[] | null): MassTable | NoMasses {
  const { by } = view;
  if (by !== 'country' && by !== 'region') return { impossible: 'output-by' };
  if (!production) return { impossible: 'details-missing' };
  const stage = view.of === 'mining' ? 'mine' : 'refining';
  const tables = latestTables(production).filter(table => table.stage === stage && table.coverage === 'full-table');
  const asked = view.minerals.flatMap(mineral => tables.find(table => table.mineral === mineral) ?? []);
  const series = view.minerals.length > 0 ? asked[0] : tables[0];
  if (!series) return { impossible: 'no-table' };
  const { gone } = whatIfOf(view);
  const region = by === 'region' ? regionOf(model, view, view.scheme) : (id: string) => id;
  const listed = series.shares.filter(({ country }) => country !== 'OTHER' && !gone.has(country));
  const known = listed.map(({ country, value, share }) => {
    const mass = value ?? share ?? 0;
    return { record: country, group: region(country), low: mass, high: mass, kind: 'exact' as const };
  });
  const withheld = series.withheld
    .filter(({ country }) => country !== 'OTHER' && !gone.has(country) && !listed.some(one => one.country === country))
    .map(({ country }) => ({
      record: country,
      group: region(country),
      low: 0,
      high: Number.POSITIVE_INFINITY,
      kind: 'undisclosed' as const,
    }));
  const other = series.shares.find(({ country }) => country === 'OTHER');
  const masses = [...known, ...withheld];
  const visit = visitorOf(masses);
  return createTable(
    visit,
    {
      tally: tallyMasses(visit),
      unit: 'output',
      lump: other?.value ?? other?.share ?? 0,
      over: by === 'country' ? 'elsewhere' : 'anywhere',
      places: model.countries.size - masses.length,
      groups: emptyGroups(model, view),
      series,
    },
    () => series.cites.map(cite => cite.source),
  );
}

function visitorOf(masses: readonly Mass[]): (take: TakeMass) => void {
  return take => {
    for (const { record, group, low, high, kind } of masses) take(record, group, low, high, kind);
  };
}
