import { amountBounds } from '../../../model/money.ts';
import type { AgreementRecord } from '../../../model/records.ts';
import type { Collection } from '../collection.ts';

interface Row {
  agreement: AgreementRecord;
  sum: AgreementRecord['money'][number];
}
/** Without `money`: sums named with texts are goals, pledges and parts of each other, and are never added up. */
export const sums: Collection<Row> = {
  name: 'sums',
  what: 'one sum of money that is named with a text: a goal or a pledge, never added up',
  naming: 'text',
  rows: ({ details }) => details.agreements.flatMap(agreement => agreement.money.map(sum => ({ agreement, sum }))),
  cites: ({ agreement }) => agreement.cites.map(({ source }) => source),
  fields: {
    text: { type: 'text', read: ({ agreement }) => [agreement.id] },
    basis: { type: 'word', read: ({ sum }) => [sum.basis] },
    amount: { type: 'word', read: ({ sum }) => [sum.amount.kind] },
    usd: { type: 'usd', read: ({ sum }) => [highestUsd(sum.amount)] },
    what: { type: 'prose', read: ({ sum }) => [sum.what] },
  },
};

function highestUsd(amount: Row['sum']['amount']): number | null {
  return amount.kind === 'undisclosed' || amount.kind === 'not-applicable' ? null : amountBounds(amount).high;
}
