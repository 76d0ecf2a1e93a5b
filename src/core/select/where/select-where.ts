import type { Model } from '../../model/create-model.ts';
import { createVocabulary } from '../../model/create-model.ts';
import { DEFAULT_VIEW } from '../../view/codec.ts';
import type { View } from '../../view/view.ts';
import type { Expression } from '../../view/where/expression.ts';
import { parseWhere } from '../../view/where/parse-where.ts';
import { selectRows } from '../rows.ts';
import { whatIfOf } from '../what-if.ts';
import { type CountryFacts, factsOf } from './country-facts.ts';
import { satisfies } from './evaluate.ts';

/** The expression of a View; null when it has none, or none that the model's words can read. */
export function whereOf(model: Model, view: View): Expression | null {
  if (view.where === null) return null;
  const read = parseWhere(view.where, createVocabulary(model, []));
  return 'expression' in read ? read.expression : null;
}

/** Countries and the EU with their facts on the View's date, whatever else the View filters. */
export function selectFacts(model: Model, view: View): ReadonlyMap<string, CountryFacts> {
  const { asof, membership } = view;
  const { countries } = selectRows(model, { ...DEFAULT_VIEW, asof, membership, severity: 1 });
  return new Map([...countries.values()].map(row => [row.country, factsOf(model, row)]));
}

/** The countries, lead and EU included, that satisfy the View's expression, less those taken out and with those put in; null without one. */
export function selectMatching(model: Model, view: View): ReadonlySet<string> | null {
  const expression = whereOf(model, view);
  if (!expression) return null;
  const facts = selectFacts(model, view);
  const { gone, joined } = whatIfOf(view);
  const isMeant = (country: string, own: CountryFacts) =>
    !gone.has(country) && (joined.has(country) || satisfies(own, expression));
  return new Set([...facts].flatMap(([country, own]) => (isMeant(country, own) ? [country] : [])));
}
