// What a View takes out (`without`) and puts in (`with`): countries, forums, projects, texts and risks.
import type { Model } from '../model/create-model.ts';
import type { View } from '../view/view.ts';
import type { SeatRow } from './types.ts';

/** Both lists as sets of subjects such as `country:AUS`. */
export interface WhatIf {
  out: ReadonlySet<string>;
  in: ReadonlySet<string>;
  /** Countries taken out. */
  gone: ReadonlySet<string>;
}

export function whatIfOf(view: Pick<View, 'without' | 'with'>): WhatIf {
  const out = new Set(view.without);
  return {
    out,
    in: new Set(view.with.filter(subject => !out.has(subject))),
    gone: new Set(view.without.flatMap(subject => (subject.startsWith('country:') ? [subject.slice(8)] : []))),
  };
}

/**
 * The seats that are left: none of a country or in a forum that is taken out; in a forum that is put in, seats of its
 * members count although it is not one of the bodies that are counted.
 */
export function seatsLeft(seats: SeatRow[], country: string, { out, in: put }: WhatIf): SeatRow[] {
  if (out.size === 0 && put.size === 0) return seats;
  if (out.has(`country:${country}`)) return [];
  return seats
    .filter(seat => !out.has(`forum:${seat.forum}`))
    .map(seat => (put.has(`forum:${seat.forum}`) && isSeat(seat) ? { ...seat, grade: 'seat', counted: true } : seat));
}

function isSeat({ grade, role }: SeatRow): boolean {
  return (
    (grade === 'seat' || grade === 'superseded') && role !== 'observer' && role !== 'announced' && role !== 'attendee'
  );
}

/**
 * The parties of a text that are left beside the lead: a partner that is taken out leaves it, and a text without any
 * partner goes. Taking the lead out takes its seats and its projects, not every text.
 */
export function partnersLeft(model: Model, parties: readonly string[], { gone }: WhatIf): string[] {
  return parties.filter(party => party !== model.lead && !gone.has(party));
}

/** Whether a project stays. */
export function projectStays(id: string, country: string, { out, gone }: WhatIf): boolean {
  return out.size === 0 || (!out.has(`project:${id}`) && !gone.has(country));
}
