import type { FinanceLine, Project } from '../../../model/dataset.ts';
import { amountBounds, US_PUBLIC_AGENCIES } from '../../../model/money.ts';
import { selectRows } from '../../../select/rows.ts';
import { AGENCIES } from '../../../view/words.ts';
import { type Collection, yesNo } from '../collection.ts';
import type { Scope } from '../scope.ts';
import { PROJECT_FIELDS } from './project-fields.ts';

interface Row {
  project: Project;
  line: FinanceLine;
}
export const lines: Collection<Row> = {
  name: 'lines',
  what: 'one line of finance that was known on the day: US public lines that count, unless agency= or counts= says otherwise',
  naming: 'project',
  rows: ({ model, view }) =>
    selectRows(model, { ...view, agencies: AGENCIES }).projects.flatMap(({ project, lines: own }) =>
      own.map(line => ({ project, line })),
    ),
  cites: ({ line }) => line.cites,
  money: ({ line }) => line.amount,
  defaults: { agency: [...US_PUBLIC_AGENCIES], counts: ['yes'] },
  shorthands: { rung: { firm: ['committed', 'disbursed'] } },
  fields: {
    ...PROJECT_FIELDS,
    agency: { type: 'agency', read: ({ line }) => [line.agency] },
    partner: { type: 'country', read: ({ line }) => (line.partner ? [line.partner] : []) },
    instrument: { type: 'instrument', read: ({ line }) => [line.instrument] },
    rung: { type: 'rung', read: ({ line }) => [line.rung] },
    amount: { type: 'word', read: ({ line }) => [line.amount.kind] },
    usd: { type: 'usd', read: ({ line }) => [usdOf(line)] },
    date: { type: 'date', read: ({ line }) => [line.date] },
    counts: { type: 'yes-no', read: ({ line }) => yesNo(line.counts) },
    indirect: { type: 'yes-no', read: ({ line }) => yesNo(line.indirect === true) },
    status: { type: 'prose', read: (row, scope) => [{ en: recordOf(row, scope)?.statusText ?? '' }] },
    note: { type: 'prose', read: (row, scope) => [recordOf(row, scope)?.note ?? null] },
  },
};

/** The highest sum that a line can mean; null where none is disclosed. */
function usdOf({ amount }: FinanceLine): number | null {
  return amount.kind === 'undisclosed' || amount.kind === 'not-applicable' ? null : amountBounds(amount).high;
}

/** Lines of the dataset stand in the order of the record's. */
function recordOf({ project, line }: Row, { details }: Scope) {
  return details.projects.find(({ id }) => id === project.id)?.finance[project.finance.indexOf(line)];
}
