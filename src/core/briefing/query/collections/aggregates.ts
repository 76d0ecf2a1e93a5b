import type { Aggregate } from '../../../model/records.ts';
import type { Collection } from '../collection.ts';

export const aggregates: Collection<Aggregate> = {
  name: 'aggregates',
  what: 'one published figure over several minerals',
  naming: 'aggregate',
  rows: ({ details }) => details.aggregates,
  cites: ({ cites }) => cites.map(({ source }) => source),
  fields: {
    aggregate: { type: 'word', read: ({ id }) => [id] },
    year: { type: 'number', read: ({ year }) => [year] },
    value: { type: 'share', read: ({ value }) => [value] },
    metric: { type: 'prose', read: ({ metric }) => [metric] },
  },
};
