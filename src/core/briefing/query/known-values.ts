// The words that a field may be compared with, so that a misspelt one is a fault and not an empty answer.
import type { Model } from '../../model/create-model.ts';
import { STATUSES_STRONGEST_FIRST } from '../../model/texts.ts';
import { DEFAULT_VIEW } from '../../view/codec.ts';
import { AGENCIES, AGREEMENT_KINDS, INSTRUMENTS, RISK_TYPES, RUNGS, STAGES } from '../../view/words.ts';
import type { AnyCollection, Cell, Field } from './collection.ts';
import { OUTCOMES } from './collections/steps.ts';
import type { Scope } from './scope.ts';

const ROLES = ['chair', 'member', 'signatory', 'participant', 'observer', 'announced', 'attendee'];
const GRADES = ['seat', 'participant-only', 'observer', 'announced', 'inferred', 'superseded', 'attended'];
const PHASES = ['planned', 'under-construction', 'operating', 'paused', 'not-stated'];
const FIXED: Partial<Record<Field<never>['type'], readonly string[]>> = {
  kind: AGREEMENT_KINDS,
  status: STATUSES_STRONGEST_FIRST,
  rung: RUNGS,
  agency: AGENCIES,
  instrument: INSTRUMENTS,
  role: ROLES,
  grade: GRADES,
  stage: STAGES,
  phase: PHASES,
  'risk-type': RISK_TYPES,
  outcome: OUTCOMES,
  confidence: ['high', 'medium', 'low'],
  'yes-no': ['yes', 'no'],
};

/** Words, ids or codes that a field knows; of free words, those that some row of the collection has on any day. */
export function knownValues(collection: AnyCollection, field: Field<never>, scope: Scope): ReadonlySet<string> {
  const fixed = FIXED[field.type];
  if (fixed) return new Set([...fixed, 'unknown']);
  const { model, details } = scope;
  const records: Partial<Record<Field<never>['type'], Iterable<string>>> = {
    country: [...model.countries.keys(), 'EU'],
    forum: model.forums.keys(),
    project: model.projects.keys(),
    text: model.agreements.keys(),
    risk: model.risks.keys(),
    programme: details.programmes.map(({ id }) => id),
    region: regionsOf(model, 'm49'),
    continent: regionsOf(model, 'continent'),
  };
  const ids = records[field.type];
  if (ids) return new Set([...ids, 'unknown']);
  const rows = collection.rows({ ...scope, view: { ...DEFAULT_VIEW, severity: 1 }, asof: model.dataset.asof });
  const cells = rows.flatMap(row => (field as Field<unknown>).read(row, scope, ''));
  return new Set([...cells.filter((cell: Cell) => typeof cell === 'string'), 'unknown'] as string[]);
}

function regionsOf(model: Model, scheme: string): string[] {
  return model.dataset.regionSchemes.find(({ id }) => id === scheme)?.regions.map(({ id }) => id) ?? [];
}
