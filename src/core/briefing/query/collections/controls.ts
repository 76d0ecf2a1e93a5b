import type { ExportControl } from '../../../model/records.ts';
import { type Collection, yesNo } from '../collection.ts';

export const controls: Collection<ExportControl> = {
  name: 'controls',
  what: 'one export control on record, those that are to begin later included',
  naming: 'control',
  rows: ({ details }) => details.exportControls,
  cites: ({ cites }) => cites.map(({ source }) => source),
  fields: {
    control: { type: 'word', read: ({ id }) => [id] },
    country: { type: 'country', read: ({ country }) => [country] },
    mineral: { type: 'mineral', read: ({ minerals }) => minerals },
    target: { type: 'country', read: ({ targets }) => targets },
    from: { type: 'date', read: ({ from }) => [from] },
    to: { type: 'date', read: ({ to }) => [to] },
    suspended: { type: 'yes-no', read: ({ suspended }) => yesNo(suspended !== null) },
    'suspended-from': { type: 'date', read: ({ suspended }) => (suspended ? [suspended.from] : []) },
    'suspended-to': { type: 'date', read: ({ suspended }) => (suspended ? [suspended.to] : []) },
    'extended-to': { type: 'date', read: ({ extensionReported: found }) => (found ? [found.to] : []) },
    /** The record's status opens with these words when the measure applied at the last check. */
    'in-force': { type: 'yes-no', read: ({ status }) => yesNo(status.startsWith('in force')) },
    status: { type: 'prose', read: ({ status }) => [{ en: status }] },
    note: { type: 'prose', read: ({ note }) => [note] },
    measure: { type: 'prose', read: ({ measure }) => [measure] },
  },
};
