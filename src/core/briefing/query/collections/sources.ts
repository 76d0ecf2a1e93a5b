import type { Source } from '../../../model/records.ts';
import type { Collection } from '../collection.ts';

export const sources: Collection<Source> = {
  name: 'sources',
  what: 'one source',
  naming: 'source',
  rows: ({ details }) => details.sources,
  cites: ({ id }) => [id],
  fields: {
    source: { type: 'word', read: ({ id }) => [id] },
    publisher: { type: 'word', read: ({ publisher }) => [publisher] },
    form: { type: 'word', read: ({ kind }) => [kind] },
    published: { type: 'date', read: ({ published }) => [published] },
  },
};
