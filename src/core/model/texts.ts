// Agreements in time.
import type { Filling, Stamp } from '../scene/marks.ts';
import type { Agreement } from './dataset.ts';
import type { AgreementKind, AgreementStatus } from './records.ts';
import { hasBegun } from './time.ts';

/** From the status that binds most to the one that no longer does. */
export const STATUSES_STRONGEST_FIRST: readonly AgreementStatus[] = [
  'in-force',
  'signed',
  'adopted',
  'negotiated',
  'announced',
  'lapsed',
];

/**
 * The status of a text on a date and the date of that step, or null when nothing was public yet. A step without a date
 * holds from the dated step before it; when no step has a date, the text is shown from the beginning.
 */
export function statusAt(agreement: Agreement, asof: string): { status: AgreementStatus; date: string | null } | null {
  const later = agreement.history.findIndex(step => step.date !== null && !hasBegun(step.date, asof));
  const reached = later < 0 ? agreement.history : agreement.history.slice(0, later);
  const status = reached.at(-1)?.status;
  const date = reached.findLast(step => step.date !== null)?.date ?? null;
  return status ? { status, date } : null;
}

export const FILLING_OF_STATUS: Readonly<Record<AgreementStatus, Filling>> = {
  'in-force': 'solid',
  signed: 'half',
  adopted: 'half',
  negotiated: 'outline',
  announced: 'dashed',
  lapsed: 'struck',
};
export const SHAPE_OF_KIND: Readonly<Record<AgreementKind, Stamp['shape']>> = {
  framework: 'square',
  mou: 'square',
  'strategic-partnership': 'diamond',
  'action-plan': 'triangle',
  'reciprocal-trade': 'hexagon',
  'trade-agreement': 'hexagon',
  'investment-fund': 'cross',
  'joint-statement': 'speech',
};
