// Membership algebra as a tree, and its one canonical spelling.

export const QUANTITIES = ['seats', 'texts', 'projects', 'risk'] as const;
export type Quantity = (typeof QUANTITIES)[number];
export const COMPARISONS = ['>=', '<=', '>', '<', '='] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** One question that a country answers with yes or no. */
export type Atom =
  | { kind: 'term'; term: string }
  | { kind: 'compare'; quantity: Quantity; comparison: Comparison; value: number };
/** Normal form: no list of fewer than two, no list inside a list of its own kind, no double negation. */
export type Expression =
  | Atom
  | { kind: 'not'; of: Expression }
  | { kind: 'all'; of: readonly Expression[] }
  | { kind: 'any'; of: readonly Expression[] };

export const term = (id: string): Expression => ({ kind: 'term', term: id });

/** The opposite; twice is nothing. */
export function not(of: Expression): Expression {
  return of.kind === 'not' ? of.of : { kind: 'not', of };
}

/** All or any of some expressions; lists of the same kind melt into one. */
export function join(kind: 'all' | 'any', parts: readonly Expression[]): Expression {
  const of = parts.flatMap(part => (part.kind === kind ? part.of : [part]));
  return of.length === 1 ? of[0]! : { kind, of };
}

/** The canonical spelling: spaces around `&` and `|` alone, brackets only where they change the meaning. */
export function formatWhere(expression: Expression): string {
  switch (expression.kind) {
    case 'term':
      return expression.term;
    case 'compare':
      return `${expression.quantity}${expression.comparison}${expression.value}`;
    case 'not':
      return `!${bracketed(expression.of, expression.of.kind === 'all' || expression.of.kind === 'any')}`;
    case 'all':
      return expression.of.map(part => bracketed(part, part.kind === 'any')).join(' & ');
    case 'any':
      return expression.of.map(formatWhere).join(' | ');
  }
}
function bracketed(expression: Expression, needed: boolean): string {
  const text = formatWhere(expression);
  return needed ? `(${text})` : text;
}

/** How a term stands in the outermost `&` list of an expression. */
export type TermState = 'off' | 'on' | 'not';
export function stateOf(expression: Expression | null, atom: Expression): TermState {
  const parts = conjuncts(expression).map(formatWhere);
  if (parts.includes(formatWhere(atom))) return 'on';
  return parts.includes(formatWhere(not(atom))) ? 'not' : 'off';
}

/** The expression with a term asked for, excluded, or left out, whatever it was before; null when nothing is left. */
export function withTerm(expression: Expression | null, atom: Expression, state: TermState): Expression | null {
  const own = [formatWhere(atom), formatWhere(not(atom))];
  const rest = conjuncts(expression).filter(part => !own.includes(formatWhere(part)));
  const parts = state === 'off' ? rest : [...rest, state === 'on' ? atom : not(atom)];
  return parts.length ? join('all', parts) : null;
}

function conjuncts(expression: Expression | null): readonly Expression[] {
  if (!expression) return [];
  return expression.kind === 'all' ? expression.of : [expression];
}
