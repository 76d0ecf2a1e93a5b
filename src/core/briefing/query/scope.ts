// What a query is asked of: the records, and the day and network that a View gives.
import type { Model } from '../../model/create-model.ts';
import { createVocabulary } from '../../model/create-model.ts';
import type { Details } from '../../model/dataset.ts';
import { asofOf } from '../../select/rows.ts';
import { DEFAULT_VIEW, parseView } from '../../view/codec.ts';
import type { View } from '../../view/view.ts';
import { QueryFault } from './query-fault.ts';
import { type Filter, isClause } from './syntax.ts';

export interface Scope {
  model: Model;
  details: Details;
  /** Only date, membership, network and what is taken out or put in are the View's; its filters are a query's own. */
  view: View;
  /** The day, of full or reduced precision. */
  asof: string;
}
/** Keys of a query that are no filter of a collection: they change the View in which it is asked. */
export const SCOPE_KEYS = ['asof', 'membership', 'network', 'without', 'with', 'where'] as const;

export function createScope(model: Model, details: Details, view: View): Scope {
  const { asof, membership, network, without, with: put } = view;
  const plain = { ...DEFAULT_VIEW, severity: 1, asof, membership, network, without, with: put };
  return { model, details, view: plain, asof: asofOf(model, plain) };
}

/** The scope with the keys that a clause changes; a value that a View does not take is a fault at its place. */
export function narrowScope(scope: Scope, filters: readonly Filter[]): Scope {
  let view = scope.view;
  for (const { key, comparison, values } of filters) {
    if (!isScopeKey(key.text)) continue;
    if (comparison !== '=' || isClause(values))
      throw new QueryFault(key.position, key.text, { kind: 'scope-key', key: key.text });
    const text = values.map(value => value.text).join(',');
    const vocabulary = createVocabulary(scope.model, []);
    const { view: read, problems } = parseView(`${key.text}=${encodeURIComponent(text)}`, vocabulary);
    const [problem] = problems;
    if (problem) throw new QueryFault(values[0]!.position, text, { kind: 'view-value', of: problem.expected });
    view = { ...view, [key.text]: read[key.text] };
  }
  return view === scope.view ? scope : { ...scope, view, asof: asofOf(scope.model, view) };
}

export function isScopeKey(key: string): key is (typeof SCOPE_KEYS)[number] {
  return (SCOPE_KEYS as readonly string[]).includes(key);
}
