import type { RiskRecord } from '../../../model/records.ts';
import { selectRows } from '../../../select/rows.ts';
import type { RiskRow } from '../../../select/types.ts';
import type { Collection } from '../collection.ts';
import type { Scope } from '../scope.ts';

export const risks: Collection<RiskRow> = {
  name: 'risks',
  what: 'one risk that had begun and not ended by the day, of any severity',
  naming: 'risk',
  rows: ({ model, view }) => selectRows(model, view).risks,
  cites: ({ risk }) => risk.cites,
  fields: {
    risk: { type: 'risk', read: ({ risk }) => [risk.id] },
    type: { type: 'risk-type', read: ({ risk }) => [risk.type] },
    severity: { type: 'number', read: ({ risk }) => [risk.severity] },
    country: { type: 'country', read: ({ countries }) => countries },
    mineral: { type: 'mineral', read: ({ risk }) => risk.minerals },
    project: { type: 'project', read: ({ risk }) => risk.projectIds },
    projects: { type: 'number', read: ({ risk }) => [risk.projectIds.length] },
    since: { type: 'date', read: ({ risk }) => [risk.since] },
    confidence: { type: 'confidence', read: ({ risk }) => [risk.confidence] },
    basis: { type: 'prose', read: (row, scope) => [recordOf(row, scope)?.severityBasis ?? null] },
    summary: { type: 'prose', read: (row, scope) => [recordOf(row, scope)?.summary ?? null] },
  },
};

function recordOf({ risk }: RiskRow, { details }: Scope): RiskRecord | undefined {
  return details.risks.find(({ id }) => id === risk.id);
}
