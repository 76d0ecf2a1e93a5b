import type { ForumEvent, ForumRecord } from '../../../model/records.ts';
import { hasBegun } from '../../../model/time.ts';
import type { Collection } from '../collection.ts';

interface Row {
  forum: ForumRecord;
  event: ForumEvent;
}
export const events: Collection<Row> = {
  name: 'events',
  what: 'one dated event of a body that had happened by the day',
  naming: 'forum',
  rows: ({ details, asof }) =>
    details.forums.flatMap(forum =>
      forum.events.filter(event => hasBegun(event.date, asof)).map(event => ({ forum, event })),
    ),
  cites: ({ event }) => event.cites.map(({ source }) => source),
  fields: {
    forum: { type: 'forum', read: ({ forum }) => [forum.id] },
    date: { type: 'date', read: ({ event }) => [event.date] },
    what: { type: 'prose', read: ({ event }) => [event.what] },
    note: { type: 'prose', read: ({ event }) => [event.note ?? null] },
  },
};
