// By what a row of a list inside a record is known again in the other version.
import type { JsonRecord } from './record-change.ts';

/** The fields that name a row, by the list's field. Rows of other lists have no name. */
const KEY_FIELDS: Readonly<Record<string, readonly string[]>> = {
  memberships: ['member'],
  events: ['date'],
  history: ['status'],
  milestones: ['due'],
  money: ['basis'],
  finance: ['agency', 'partner', 'instrument'],
  components: ['agency', 'partner', 'instrument'],
  conflicts: ['field'],
  notes: ['about'],
  cites: ['source'],
  regions: ['id'],
  shares: ['country'],
  withheld: ['country'],
  mainSources: ['country'],
};

/** The key of a row, '' where its list has none. An office and a seat of one member are two rows. */
export function rowKey(list: string, row: JsonRecord): string {
  const parts = (KEY_FIELDS[list] ?? [])
    .map(field => row[field])
    .filter(value => value !== null && value !== undefined);
  if (row.office === true) parts.push('office');
  return parts.join(' ');
}
