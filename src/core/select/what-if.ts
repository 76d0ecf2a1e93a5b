// What a View takes out (`without`) and puts in (`with`): countries, forums, projects, texts and risks.
import type { Model } from '../model/create-model.ts';
import type { Forum } from '../model/dataset.ts';
import { countedForums, seatsOf } from '../model/seats.ts';
import { hasBegun } from '../model/time.ts';
import type { View } from '../view/view.ts';
import type { SeatRow } from './types.ts';

/** Both lists as sets of subjects such as `country:AUS`. What is in both is in neither: it stays as the record has it. */
export interface WhatIf {
  out: ReadonlySet<string>;
  in: ReadonlySet<string>;
  /** Countries taken out. */
  gone: ReadonlySet<string>;
  /** Countries put in. */
  joined: ReadonlySet<string>;
  /** Forums put in. */
  forumsIn: ReadonlySet<string>;
  /** Projects taken out and put in. */
  projectsOut: ReadonlySet<string>;
  projectsIn: ReadonlySet<string>;
}

export function whatIfOf(view: Pick<View, 'without' | 'with'>): WhatIf {
  const out = new Set(view.without.filter(subject => !view.with.includes(subject)));
  const put = new Set(view.with.filter(subject => !view.without.includes(subject)));
  return {
    out,
    in: put,
    gone: idsOf(out, 'country'),
    joined: idsOf(put, 'country'),
    forumsIn: idsOf(put, 'forum'),
    projectsOut: idsOf(out, 'project'),
    projectsIn: idsOf(put, 'project'),
  };
}

function idsOf(subjects: ReadonlySet<string>, kind: string): ReadonlySet<string> {
  const start = `${kind}:`;
  return new Set([...subjects].flatMap(subject => (subject.startsWith(start) ? [subject.slice(start.length)] : [])));
}

/**
 * The seats of a country under a View: none of a country or in a forum that is taken out; in a forum that is put in,
 * seats of its members count although it is not one of the bodies that are counted.
 */
export function seatsUnder(
  model: Model,
  country: string,
  asof: string,
  membership: View['membership'],
  { out, forumsIn }: WhatIf,
): SeatRow[] {
  if (out.has(`country:${country}`)) return [];
  const seats = seatsOf(model, country, asof, membership, forumsIn);
  return out.size === 0 ? seats : seats.filter(seat => !out.has(`forum:${seat.forum}`));
}

/** The bodies whose seats are counted on a date, less those that are taken out and with those that are put in and had begun. */
export function countedUnder(model: Model, view: Pick<View, 'without' | 'with'>, asof: string): Forum[] {
  const counted = new Set(countedForums(model, asof));
  const { out, forumsIn } = whatIfOf(view);
  if (out.size === 0 && forumsIn.size === 0) return [...counted];
  return model.dataset.forums.filter(
    forum =>
      !out.has(`forum:${forum.id}`) && (counted.has(forum) || (forumsIn.has(forum.id) && canBePutIn(forum, asof))),
  );
}

/** Whether a body can have seats on a date: it has begun, and is not a meeting of one day. */
export function canBePutIn(forum: Forum, asof: string): boolean {
  return forum.kind !== 'event' && hasBegun(forum.launched, asof);
}

/**
 * The parties of a text that are left beside the lead: a partner that is taken out leaves it, and a text without any
 * partner goes. Taking the lead out takes its seats and its projects, not every text.
 */
export function partnersLeft(model: Model, parties: readonly string[], { gone }: WhatIf): string[] {
  return parties.filter(party => party !== model.lead && !gone.has(party));
}
