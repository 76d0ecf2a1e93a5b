import type { ImportReliance } from '../../../model/records.ts';
import type { Collection } from '../collection.ts';

export const imports: Collection<ImportReliance> = {
  name: 'imports',
  what: 'how far the lead country depends on imports of one mineral in one year',
  naming: 'mineral',
  rows: ({ details }) => details.importReliance,
  cites: ({ cites }) => cites.map(({ source }) => source),
  fields: {
    mineral: { type: 'mineral', read: ({ mineral }) => [mineral] },
    form: { type: 'word', read: ({ form }) => [form] },
    year: { type: 'number', read: ({ year }) => [year] },
    reliance: { type: 'share', read: ({ percent }) => [asShare(percent)] },
    country: { type: 'country', read: ({ mainSources }) => mainSources.map(({ country }) => country) },
    from: {
      type: 'share',
      ofCountry: true,
      read: ({ mainSources }, _scope, country) => [
        asShare(mainSources.find(source => source.country === country)?.percent ?? null),
      ],
    },
  },
};

function asShare(percent: number | null): number | null {
  return percent === null ? null : percent / 100;
}
