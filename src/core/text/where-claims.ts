// An expression as claims about a country, without a `not` before a list: what a language needs to make a sentence of it.
import type { Model } from '../model/create-model.ts';
import { type Atom, type Comparison, type Expression, join, not } from '../view/where/expression.ts';
import { CONTINENT_TERMS, SUBREGION_TERMS } from '../view/where/terms.ts';
import type { Messages } from './messages.ts';

/** Claims that stand side by side. Nouns come ready with their article, or without one where they are denied. */
export interface Claims {
  /** Bodies in which it sits. */
  sits: string[];
  has: string[];
  /** Whole phrases, lists of the other kind among them. */
  others: string[];
  notSits: string[];
  hasNot: string[];
  notOthers: string[];
}

/** "are in FORGE and have an MOU but no letter of interest"; `one` for a single country. */
export function composeWhere(expression: Expression, model: Model, messages: Messages, one: boolean): string {
  return predicate(pushDown(expression, false), model, messages, one);
}

function predicate(expression: Expression, model: Model, messages: Messages, one: boolean): string {
  const words = messages.where;
  const kind = expression.kind === 'any' ? 'any' : 'all';
  const parts = expression.kind === 'any' || expression.kind === 'all' ? expression.of : [expression];
  const claims: Claims = { sits: [], has: [], others: [], notSits: [], hasNot: [], notOthers: [] };
  for (const part of parts) {
    if (part.kind === 'any') claims.others.push(words.either(predicate(part, model, messages, one)));
    else if (part.kind === 'all') claims.others.push(predicate(part, model, messages, one));
    else if (part.kind === 'not') addClaim(claims, part.of as Atom, true, model, messages, one);
    else addClaim(claims, part, false, model, messages, one);
  }
  return words[kind](claims, one);
}

function addClaim(claims: Claims, atom: Atom, negated: boolean, model: Model, messages: Messages, one: boolean): void {
  const words = messages.where;
  if (atom.kind === 'compare') {
    const [comparison, n] = inclusive(atom.comparison, atom.value);
    const [some, none] = words.nouns[atom.quantity]!;
    if (n <= 0 && comparison !== '>=') claims.hasNot.push(none);
    else claims.has.push(n === 1 && comparison === '>=' ? some : words.number(atom.quantity, comparison, n));
    return;
  }
  const place = placeName(atom.term, model, messages);
  const noun = Object.hasOwn(words.nouns, atom.term) ? words.nouns[atom.term] : undefined;
  const others = negated ? claims.notOthers : claims.others;
  if (atom.term === 'ministerial') others.push(words.ministerial(negated));
  else if (place !== null) others.push(words.lies(place, negated, one));
  else if (noun) (negated ? claims.hasNot : claims.has).push(noun[negated ? 1 : 0]);
  else {
    const name = atom.term === 'eu' ? words.eu : (model.forums.get(atom.term)?.abbreviation ?? atom.term);
    (negated ? claims.notSits : claims.sits).push(name);
  }
}

/** The name of a continent or sub-region; null for any other term. */
export function placeName(term: string, model: Model, messages: Messages): string | null {
  if (![...CONTINENT_TERMS, ...SUBREGION_TERMS].includes(term as 'africa')) return null;
  for (const scheme of model.dataset.regionSchemes) {
    const region = scheme.regions.find(({ id }) => id === term);
    if (region) return messages.local(region.name);
  }
  return term;
}

/** The same without a `not` before a list or a comparison. */
function pushDown(expression: Expression, negated: boolean): Expression {
  switch (expression.kind) {
    case 'not':
      return pushDown(expression.of, !negated);
    case 'all':
    case 'any': {
      const kind = (expression.kind === 'all') === negated ? 'any' : 'all';
      return join(
        kind,
        expression.of.map(part => pushDown(part, negated)),
      );
    }
    case 'term':
      return negated ? not(expression) : expression;
    case 'compare':
      return negated ? opposite(expression) : expression;
  }
}

function opposite(atom: Extract<Atom, { kind: 'compare' }>): Expression {
  if (atom.comparison === '=')
    return {
      kind: 'any',
      of: [
        { ...atom, comparison: '<' },
        { ...atom, comparison: '>' },
      ],
    };
  const flipped: Record<Exclude<Comparison, '='>, Comparison> = { '>=': '<', '<=': '>', '>': '<=', '<': '>=' };
  return { ...atom, comparison: flipped[atom.comparison] };
}

function inclusive(comparison: Comparison, value: number): [Exclude<Comparison, '<' | '>'>, number] {
  if (comparison === '>') return ['>=', value + 1];
  return comparison === '<' ? ['<=', value - 1] : [comparison, value];
}
