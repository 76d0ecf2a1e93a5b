import { amountBounds } from '../../../model/money.ts';
import type { ProgrammeRecord } from '../../../model/records.ts';
import { hasBegun } from '../../../model/time.ts';
import type { Collection } from '../collection.ts';

export const programmes: Collection<ProgrammeRecord> = {
  name: 'programmes',
  what: 'one programme or headline that was announced by the day',
  naming: 'programme',
  rows: ({ details, asof }) => details.programmes.filter(({ announced }) => hasBegun(announced, asof)),
  cites: ({ cites }) => cites.map(({ source }) => source),
  money: ({ amount }) => amount,
  apart: 'headlines',
  fields: {
    programme: { type: 'programme', read: ({ id }) => [id] },
    basis: { type: 'word', read: ({ basis }) => [basis] },
    usd: { type: 'usd', read: ({ amount }) => [statedUsd(amount)] },
    date: { type: 'date', read: ({ announced }) => [announced] },
    agency: { type: 'agency', read: ({ components }) => components.map(part => part.agency) },
    project: { type: 'project', read: ({ overlapsProjects }) => overlapsProjects },
    status: { type: 'prose', read: ({ statusText }) => [{ en: statusText }] },
    what: { type: 'prose', read: ({ what }) => [what] },
  },
};

/** The figure that the headline states; of a range its upper end; null where none is stated. */
function statedUsd(amount: ProgrammeRecord['amount']): number | null {
  if (amount.kind === 'undisclosed' || amount.kind === 'not-applicable') return null;
  return amountBounds(amount).high;
}
