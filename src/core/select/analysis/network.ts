// The partner network on a date, and the region scheme that follows from seats and texts.
import type { Model } from '../../model/create-model.ts';
import { seatsOf } from '../../model/seats.ts';
import type { RegionSchemeId, View } from '../../view/view.ts';
import { asofOf, selectRows } from '../rows.ts';
import { seatsLeft, whatIfOf } from '../what-if.ts';

/** Groups of the scheme `network`, in the order in which a country takes the first that fits. */
export const NETWORK_GROUPS = ['forge', 'partners', 'pax-silica', 'rest'] as const;

/**
 * The countries of the network that the View asks for, less what it takes out and with what it puts in. `texts`: the lead
 * and every national party to a signed or in-force text with it, EU members through the EU's text; `seats`: holders of a
 * counted seat, in the View's forums when it names some; `hosts`: countries with a project that has US public money.
 * Filters of other layers do not narrow it, and it is counted around the lead even where the lead itself is out of scope.
 */
export function networkOf(model: Model, view: View): Set<string> {
  const { gone, in: put } = whatIfOf(view);
  const members = new Set<string>(
    { texts: partnersByText, seats: seatHolders, hosts: projectHosts }[view.network](model, view),
  );
  for (const subject of put) {
    if (subject.startsWith('country:')) members.add(subject.slice(8));
    const forum = subject.startsWith('forum:') ? subject.slice(6) : null;
    if (forum) for (const id of model.countries.keys()) if (holdsSeatIn(model, view, id, forum)) members.add(id);
  }
  for (const id of gone) if (id !== model.lead) members.delete(id);
  members.delete('EU');
  return members;
}

function partnersByText(model: Model, view: View): string[] {
  const { agreements } = selectRows(model, { ...view, kinds: [], status: [], texts: [] });
  const partners = agreements
    .filter(
      ({ agreement, status }) =>
        (status === 'signed' || status === 'in-force') &&
        !agreement.subnational &&
        agreement.parties.includes(model.lead),
    )
    .flatMap(row => row.partners);
  return [model.lead, ...partners, ...(partners.includes('EU') ? model.euMembers : [])];
}

function seatHolders(model: Model, view: View): string[] {
  return [...selectRows(model, view).countries.values()]
    .filter(row =>
      row.seats.some(seat => seat.counted && (view.forums.length === 0 || view.forums.includes(seat.forum))),
    )
    .map(row => row.country);
}

function projectHosts(model: Model, view: View): string[] {
  const all = { ...view, minerals: [], stages: [], agencies: [], instruments: [], rungs: [] };
  return selectRows(model, all)
    .projects.filter(row => row.coin)
    .map(row => row.project.country);
}

function holdsSeatIn(model: Model, view: View, country: string, forum: string): boolean {
  const seats = seatsOf(model, country, asofOf(model, view), view.membership);
  return seatsLeft(seats, country, whatIfOf(view)).some(seat => seat.forum === forum && seat.counted);
}

/** The group of a country under a scheme; '' when the scheme does not place it. */
export function regionOf(model: Model, view: View, scheme: RegionSchemeId): (country: string) => string {
  if (scheme !== 'network') return country => model.countries.get(country)?.regions[scheme] ?? '';
  const partners = networkOf(model, { ...view, network: 'texts' });
  return country => {
    if (holdsSeatIn(model, view, country, 'forge')) return 'forge';
    if (partners.has(country)) return 'partners';
    return holdsSeatIn(model, view, country, 'pax-silica') ? 'pax-silica' : 'rest';
  };
}

/** All regions of a scheme; Antarctica has no mines and is left out. */
export function regionsOfScheme(model: Model, scheme: RegionSchemeId): readonly string[] {
  if (scheme === 'network') return NETWORK_GROUPS;
  const found = model.dataset.regionSchemes.find(({ id }) => id === scheme);
  return found?.regions.map(({ id }) => id).filter(id => id !== 'antarctica') ?? [];
}
