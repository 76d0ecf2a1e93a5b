import type { ActorId } from '../model/records.ts';

/** One name, or the full name and a shorter one for a label on a map. */
export type CountryName = string | readonly [full: string, short: string];

/** The names of one language by ISO 3166-1 alpha-3, with XKX for Kosovo and `EU`: one of `country-names.<language>.json`. */
export type CountryNames = Readonly<Record<ActorId, CountryName>>;

/** The name for prose, tables and headings; an id without a name stands for itself. */
export function fullCountryName(names: Readonly<Record<string, unknown>>, id: ActorId): string {
  const name = names[id];
  return typeof name === 'string' ? name : Array.isArray(name) ? String(name[0]) : id;
}

/** The name for a map label: the shorter form where there is one. */
export function shortCountryName(names: Readonly<Record<string, unknown>>, id: ActorId): string {
  const name = names[id];
  return typeof name === 'string' ? name : Array.isArray(name) ? String(name[1]) : id;
}
