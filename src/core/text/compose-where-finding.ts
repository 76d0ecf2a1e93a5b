import type { LayerContext } from '../scene/layers/context.ts';
import type { CountryRow } from '../select/types.ts';
import type { Expression } from '../view/where/expression.ts';
import { composeWhere } from './where-claims.ts';

/** Countries that a headline names one by one, and the letters that it may have then. */
const MOST_NAMED = 4;
const LONGEST_NAMED = 110;

/**
 * How many countries satisfy the View's expression, in words; by name when they are few and there is room. A union is no
 * country: where its stamp stands among theirs, the finding says that it is not in the number.
 */
export function composeWhereFinding(
  context: LayerContext,
  expression: Expression,
  partners: readonly CountryRow[],
): string {
  const { model, view, rows, messages } = context;
  const lens = model.lenses.get(view.region);
  const members = lens?.countries ? new Set(lens.countries) : null;
  const own = partners.filter(
    ({ country }) => rows.matching?.has(country) && (members === null || members.has(country)),
  );
  const predicate = composeWhere(expression, model, messages, own.length <= 1);
  const region = lens && members ? messages.local(lens.name) : null;
  const apart = showsUnion(context, members) ? messages.where.unionApart : '';
  const finding = (names: readonly string[]) => messages.where.finding(region, own.length, predicate, names) + apart;
  const named = finding(
    own.map(row => messages.country(row.country)).sort((a, b) => a.localeCompare(b, messages.lang)),
  );
  return own.length > 0 && own.length <= MOST_NAMED && named.length <= LONGEST_NAMED ? named : finding([]);
}

/** Whether the EU is meant and its stamp is on the map: on the world's, and on a region's that has most of its members. */
function showsUnion({ model, view, rows }: LayerContext, members: ReadonlySet<string> | null): boolean {
  if (!view.layers.includes('agreements') || !rows.matching?.has('EU') || !rows.countries.get('EU')?.leadText)
    return false;
  const inside = members && [...model.euMembers].filter(country => members.has(country)).length;
  return inside === null || inside > model.euMembers.size / 2;
}
