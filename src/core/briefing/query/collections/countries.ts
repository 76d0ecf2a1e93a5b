import { networkOf } from '../../../select/analysis/network.ts';
import { rowsOfAll } from '../../../select/rows.ts';
import type { CountryRow } from '../../../select/types.ts';
import { selectMatching } from '../../../select/where/select-where.ts';
import { type Collection, yesNo } from '../collection.ts';

export const countries: Collection<CountryRow> = {
  name: 'countries',
  what: 'one country (the EU is none); where="forge & mou" keeps those that satisfy the expression',
  naming: 'country',
  rows({ model, view }) {
    const matching = selectMatching(model, view);
    const rows = [...rowsOfAll(model, view).countries.values()].filter(row => row.country !== 'EU');
    return matching ? rows.filter(row => matching.has(row.country)) : rows;
  },
  cites: ({ seats, agreements }) =>
    [...seats, ...agreements.map(({ agreement }) => agreement)].flatMap(one => one.cites),
  fields: {
    country: { type: 'country', read: ({ country }) => [country] },
    region: {
      type: 'region',
      read: ({ country }, { model }) => [model.countries.get(country)?.regions.m49 ?? null],
    },
    continent: {
      type: 'continent',
      read: ({ country }, { model }) => [model.countries.get(country)?.regions.continent ?? null],
    },
    eu: { type: 'yes-no', read: ({ country }, { model }) => yesNo(model.euMembers.has(country)) },
    inside: { type: 'yes-no', read: ({ country }, { model, view }) => yesNo(networkOf(model, view).has(country)) },
    seats: { type: 'number', read: ({ seatCount }) => [seatCount] },
    texts: { type: 'number', read: ({ agreements }) => [agreements.length] },
    projects: { type: 'number', read: ({ projects }) => [projects.length] },
  },
};
