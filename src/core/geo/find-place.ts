import type { Atlas } from './atlas.ts';
import type { PlaceTable } from './boundary-file.ts';
import type { LngLat } from './types.ts';

/**
 * Where the name of a country (alpha-3), of the EU or of a province (ISO 3166-2, the one with a hyphen) belongs; null when
 * unknown.
 */
export type FindPlace = (id: string) => LngLat | null;

/** The EU has no outline of its own; its sign stands at the seat of its institutions. */
const EU_SEAT = 'BEL';

/** By the place table alone: before any boundary is loaded. It knows the provinces that risks name. */
export function placesOfTable(places: PlaceTable): FindPlace {
  const province = (id: string) => places.provinces?.[id] ?? places.provinces?.[places.successors?.[id] ?? ''] ?? null;
  return id => (id.includes('-') ? province(id) : (places.countries[seatOf(id)]?.label ?? null));
}

/** By the boundaries, in their worldview. */
export function placesOfAtlas(atlas: Atlas): FindPlace {
  return id => atlas.labelPoint({ of: id.includes('-') ? 'province' : 'country', id: seatOf(id) });
}

function seatOf(id: string): string {
  return id === 'EU' ? EU_SEAT : id;
}
