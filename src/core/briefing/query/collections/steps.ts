import type { AgreementRecord } from '../../../model/records.ts';
import { hasBegun } from '../../../model/time.ts';
import type { Collection } from '../collection.ts';
import type { Scope } from '../scope.ts';

interface Row {
  agreement: AgreementRecord;
  step: AgreementRecord['milestones'][number];
}
/** How a dated step stands: `none` = no outcome on record, which does not mean that it was not met. */
export const OUTCOMES = ['met', 'met-late', 'none', 'not-yet-due', 'no-date'] as const;

export const steps: Collection<Row> = {
  name: 'steps',
  what: 'one dated step that a text sets itself, with its outcome',
  naming: 'text',
  rows: ({ details }) =>
    details.agreements.flatMap(agreement => agreement.milestones.map(step => ({ agreement, step }))),
  cites: ({ step }) => step.cites.map(({ source }) => source),
  fields: {
    text: { type: 'text', read: ({ agreement }) => [agreement.id] },
    due: { type: 'date', read: ({ step }) => [step.due] },
    outcome: { type: 'outcome', read: (row, scope) => [outcomeOf(row, scope)] },
    country: { type: 'country', read: ({ agreement }, { model }) => agreement.parties.filter(id => id !== model.lead) },
    group: { type: 'word', read: ({ agreement }) => [agreement.group] },
    what: { type: 'prose', read: ({ step }) => [step.what] },
    note: { type: 'prose', read: ({ step }) => [step.note ?? null] },
  },
};

function outcomeOf({ step }: Row, { asof }: Scope): (typeof OUTCOMES)[number] {
  if (step.met === true) return 'met';
  if (step.met === false) return 'met-late';
  if (step.due === null) return 'no-date';
  return hasBegun(step.due, asof) ? 'none' : 'not-yet-due';
}
