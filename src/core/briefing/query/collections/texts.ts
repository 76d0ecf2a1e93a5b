import type { AgreementRecord, PartialDate } from '../../../model/records.ts';
import { hasBegun } from '../../../model/time.ts';
import { selectRows } from '../../../select/rows.ts';
import type { AgreementRow } from '../../../select/types.ts';
import { type Collection, yesNo } from '../collection.ts';
import type { Scope } from '../scope.ts';

/** Steps by which a text stands: after them the parties have agreed on it. */
const AGREED: readonly string[] = ['signed', 'adopted', 'in-force'];

export const texts: Collection<AgreementRow> = {
  name: 'texts',
  what: 'one agreement that was public on the day, with the status that it had',
  naming: 'text',
  rows: ({ model, view }) => selectRows(model, view).agreements,
  cites: ({ agreement }) => agreement.cites,
  fields: {
    text: { type: 'text', read: ({ agreement }) => [agreement.id] },
    kind: { type: 'kind', read: ({ agreement }) => [agreement.kind] },
    status: { type: 'status', read: ({ status }) => [status] },
    date: { type: 'date', read: ({ date }) => [date] },
    signed: { type: 'date', read: ({ agreement }, { asof }) => [agreedOn(agreement.history, asof)] },
    group: { type: 'word', read: ({ agreement }) => [agreement.group] },
    party: { type: 'country', read: ({ agreement }) => agreement.parties },
    country: { type: 'country', read: ({ partners }) => partners },
    binding: { type: 'yes-no', read: ({ agreement }) => yesNo(agreement.binding) },
    mineral: { type: 'mineral', read: ({ agreement }) => agreement.minerals },
    confidence: { type: 'confidence', read: ({ agreement }) => [agreement.confidence] },
    subnational: { type: 'yes-no', read: ({ agreement }) => yesNo(agreement.subnational !== undefined) },
    provision: { type: 'word', read: (row, scope) => recordOf(row, scope)?.provisions ?? [] },
    money: { type: 'yes-no', read: (row, scope) => yesNo((recordOf(row, scope)?.money.length ?? 0) > 0) },
    summary: { type: 'prose', read: (row, scope) => [recordOf(row, scope)?.summary ?? null] },
    notes: { type: 'prose', read: (row, scope) => [recordOf(row, scope)?.notes ?? null] },
  },
};

function recordOf({ agreement }: AgreementRow, { details }: Scope): AgreementRecord | undefined {
  return details.agreements.find(({ id }) => id === agreement.id);
}

/** The first dated step of agreement that had been taken by the day. */
function agreedOn(history: AgreementRecord['history'], asof: string): PartialDate | null {
  const step = history.find(({ status, date }) => AGREED.includes(status) && date !== null && hasBegun(date, asof));
  return step?.date ?? null;
}
