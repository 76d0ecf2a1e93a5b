// What a query is once it is read.

/** Verbs that ask about the rows of a collection. */
export const ROW_VERBS = ['count', 'sum', 'tally', 'list', 'get', 'max', 'min', 'quote'] as const;
/** Verbs that join dates or numbers. */
export const JOINING_VERBS = ['days', 'months', 'add', 'subtract', 'ratio'] as const;
export type RowVerb = (typeof ROW_VERBS)[number];
export type JoiningVerb = (typeof JOINING_VERBS)[number];
export const COMPARISONS = ['>=', '<=', '!=', '=', '>', '<'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** A word with its place in the query, counted from 1. */
export interface Placed {
  text: string;
  position: number;
}
export interface Filter {
  key: Placed;
  comparison: Comparison;
  /** Words of which one must fit, or rows of another collection whose field of the same name gives them. */
  values: readonly Placed[] | Clause;
}
/** `seats forum=forge counted=yes`. */
export interface Clause {
  collection: Placed;
  filters: readonly Filter[];
}
export type Query =
  | { verb: RowVerb; clause: Clause; position: number }
  | { verb: JoiningVerb; operands: readonly (Placed | Query)[]; position: number };

export function isClause(values: Filter['values']): values is Clause {
  return 'collection' in values;
}
