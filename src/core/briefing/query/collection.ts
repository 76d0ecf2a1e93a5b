// What a collection is: rows on a day, and fields by which they are filtered, counted and read.
import type { Amount, Localized, SourceId } from '../../model/records.ts';
import type { ItemType } from './answer.ts';
import type { Scope } from './scope.ts';

/** One value of a field; null = the record says nothing. */
export type Cell = string | number | Localized | null;
export interface Field<Row> {
  type: ItemType | 'number' | 'share' | 'usd' | 'date' | 'prose';
  /** All values that the row has; a row without any fits no `=`. `argument` is what stands after a colon. */
  read(row: Row, scope: Scope, argument: string): readonly Cell[];
  /** The field takes a country after a colon, such as `share:COD`. */
  ofCountry?: true;
}
/** `headlines`: they overlap, and some are letters. */
export type WhyApart = 'headlines';
export interface Collection<Row> {
  name: string;
  /** One line for the guide: what a row is. */
  what: string;
  rows(scope: Scope): readonly Row[];
  cites(row: Row, scope: Scope): readonly SourceId[];
  fields: Readonly<Record<string, Field<Row>>>;
  /** The field that names a row in a list. */
  naming: string;
  /** The money of a row, for `sum`; null = none on record. */
  money?(row: Row): Amount | null;
  /** Why the money of several rows is never added; left out where it may be. */
  apart?: WhyApart;
  /** Words of a field that hold where the query does not name it. */
  defaults?: Readonly<Record<string, readonly string[]>>;
  /** A word that stands for several. */
  shorthands?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
/** A collection whose rows only its own fields read. */
// biome-ignore lint/suspicious/noExplicitAny: the registry holds collections of different rows, each read by its own fields
export type AnyCollection = Collection<any>;

export function yesNo(value: boolean | null): readonly Cell[] {
  return [value === null ? null : value ? 'yes' : 'no'];
}
