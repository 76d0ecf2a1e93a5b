import type { ProgrammeRecord } from '../../../model/records.ts';
import { hasBegun } from '../../../model/time.ts';
import type { Collection } from '../collection.ts';

interface Row {
  programme: ProgrammeRecord;
  part: ProgrammeRecord['components'][number];
}
export const parts: Collection<Row> = {
  name: 'parts',
  what: 'one part of a programme',
  naming: 'programme',
  rows: ({ details, asof }) =>
    details.programmes
      .filter(({ announced }) => hasBegun(announced, asof))
      .flatMap(programme => programme.components.map(part => ({ programme, part }))),
  cites: ({ programme }) => programme.cites.map(({ source }) => source),
  money: ({ part }) => part.amount,
  fields: {
    programme: { type: 'programme', read: ({ programme }) => [programme.id] },
    agency: { type: 'agency', read: ({ part }) => [part.agency] },
    instrument: { type: 'instrument', read: ({ part }) => [part.instrument] },
    note: { type: 'prose', read: ({ part }) => [part.note ?? null] },
  },
};
