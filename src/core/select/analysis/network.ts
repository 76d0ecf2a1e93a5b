// The partner network on a date, and the region scheme that follows from seats and texts.
import type { Model } from '../../model/create-model.ts';
import type { RegionSchemeId, View } from '../../view/view.ts';
import { asofOf, selectRows } from '../rows.ts';
import { seatsUnder, whatIfOf } from '../what-if.ts';

/** Groups of the scheme `network`, in the order in which a country takes the first that fits. */
export const NETWORK_GROUPS = ['forge', 'partners', 'pax-silica', 'rest'] as const;

/**
 * The countries of the network that the View asks for, less what it takes out and with what it puts in. `texts`: the lead
 * and every national party to a signed or in-force text with it, EU members through the EU's text; `seats`: holders of a
 * counted seat, in the View's forums when it names some; `hosts`: countries with a project that has US public money.
 * A country that is put in joins each of them, the members of a forum that is put in with it; the host of a project that
 * is put in joins the hosts.
 * Filters of other layers do not narrow it, and it is counted around the lead even where the lead itself is out of scope.
 */
export function networkOf(model: Model, view: View): Set<string> {
  const { gone, joined, forumsIn } = whatIfOf(view);
  const members = new Set<string>(
    { texts: partnersByText, seats: seatHolders, hosts: projectHosts }[view.network](model, view),
  );
  for (const id of joined) if (model.countries.has(id)) members.add(id);
  if (forumsIn.size > 0)
    for (const id of model.countries.keys()) if (holdsSeatIn(model, view, id, forumsIn)) members.add(id);
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
  const { in: put } = whatIfOf(view);
  return selectRows(model, all)
    .projects.filter(row => row.coin || put.has(`project:${row.project.id}`))
    .map(row => row.project.country);
}

function holdsSeatIn(model: Model, view: View, country: string, forums: ReadonlySet<string>): boolean {
  const seats = seatsUnder(model, country, asofOf(model, view), view.membership, whatIfOf(view));
  return seats.some(seat => seat.counted && forums.has(seat.forum));
}

/** The group of a country under a scheme; '' when the scheme does not place it. */
export function regionOf(model: Model, view: View, scheme: RegionSchemeId): (country: string) => string {
  if (scheme !== 'network') return country => model.countries.get(country)?.regions[scheme] ?? '';
  const partners = networkOf(model, { ...view, network: 'texts' });
  const groupOf = (country: string) => {
    if (holdsSeatIn(model, view, country, FORGE)) return 'forge';
    if (partners.has(country)) return 'partners';
    return holdsSeatIn(model, view, country, PAX_SILICA) ? 'pax-silica' : 'rest';
  };
  const known = new Map<string, string>();
  return country => {
    const group = known.get(country) ?? groupOf(country);
    known.set(country, group);
    return group;
  };
}

const FORGE: ReadonlySet<string> = new Set(['forge']);
const PAX_SILICA: ReadonlySet<string> = new Set(['pax-silica']);

/** All regions of a scheme; Antarctica has no mines and is left out. */
export function regionsOfScheme(model: Model, scheme: RegionSchemeId): readonly string[] {
  if (scheme === 'network') return NETWORK_GROUPS;
  const found = model.dataset.regionSchemes.find(({ id }) => id === scheme);
  return found?.regions.map(({ id }) => id).filter(id => id !== 'antarctica') ?? [];
}
