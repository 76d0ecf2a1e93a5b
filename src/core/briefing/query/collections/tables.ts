import type { ProductionSeries } from '../../../model/records.ts';
import { coverageOf } from '../../../select/analysis/coverage.ts';
import { networkOf } from '../../../select/analysis/network.ts';
import { latestTables } from '../../../select/analysis/production-tables.ts';
import { type Collection, yesNo } from '../collection.ts';
import type { Scope } from '../scope.ts';

export const tables: Collection<ProductionSeries> = {
  name: 'tables',
  what: 'one table of a mineral’s output by country, of one stage, year and source',
  naming: 'mineral',
  rows: ({ details }) => details.production,
  cites: ({ cites }) => cites.map(({ source }) => source),
  fields: {
    table: { type: 'word', read: ({ id }) => [id] },
    mineral: { type: 'mineral', read: ({ mineral }) => [mineral] },
    form: { type: 'word', read: ({ form }) => [form] },
    stage: { type: 'word', read: ({ stage }) => [stage] },
    year: { type: 'number', read: ({ year }) => [year] },
    coverage: { type: 'word', read: ({ coverage }) => [coverage] },
    confidence: { type: 'confidence', read: ({ confidence }) => [confidence] },
    latest: { type: 'yes-no', read: (table, { details }) => yesNo(latestTables(details.production).includes(table)) },
    country: { type: 'country', read: ({ shares }) => shares.map(({ country }) => country).filter(isListed) },
    withheld: { type: 'country', read: ({ withheld }) => withheld.map(({ country }) => country) },
    leader: { type: 'country', read: table => [leaderOf(table)?.country ?? null] },
    'leader-share': { type: 'share', read: table => [leaderOf(table)?.share ?? null] },
    /** What the network is known to make: withheld rows and the lump of others are not in it. */
    inside: { type: 'share', read: (table, scope) => [insideOf(table, scope)] },
    share: { type: 'share', ofCountry: true, read: (table, _scope, country) => [rowOf(table, country)?.share ?? null] },
    /** As `share`, but 0 where a full table lists others and not the country. */
    listed: { type: 'share', ofCountry: true, read: (table, _scope, country) => [listedShare(table, country)] },
    output: {
      type: 'number',
      ofCountry: true,
      read: (table, _scope, country) => [rowOf(table, country)?.value ?? null],
    },
    note: { type: 'prose', read: ({ note }) => [note === null ? null : { en: note }] },
  },
};

function isListed(country: string): boolean {
  return country !== 'OTHER';
}
function rowOf({ shares }: ProductionSeries, country: string) {
  return shares.find(row => row.country === country);
}
function listedShare(table: ProductionSeries, country: string): number | null {
  const row = rowOf(table, country);
  const isWithheld = table.withheld.some(one => one.country === country);
  if (row || isWithheld || table.coverage !== 'full-table') return row?.share ?? null;
  return 0;
}
function leaderOf({ shares }: ProductionSeries) {
  const listed = shares.filter(row => isListed(row.country) && row.share !== null);
  return listed.sort((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
}
/** null where the table gives the leader alone: what is not split can't be placed. */
function insideOf(table: ProductionSeries, { model, view }: Scope): number | null {
  return table.coverage === 'full-table' ? coverageOf(model, table, networkOf(model, view)).inside.low : null;
}
