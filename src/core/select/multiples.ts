// Small multiples: one View for each forum, mineral or year, and the numbers that stand over its map.
import type { Model } from '../model/create-model.ts';
import type { Forum } from '../model/dataset.ts';
import type { ActorId, PartialDate, ProductionSeries } from '../model/records.ts';
import { holdsSeat, isActiveForum } from '../model/seats.ts';
import { hasBegun, hasEnded } from '../model/time.ts';
import type { LayerId } from '../scene/marks.ts';
import type { EachId, View } from '../view/view.ts';
import { LAYER_IDS } from '../view/words.ts';
import { type Coverage, selectCoverage } from './analysis/coverage.ts';
import { eventYears } from './event-years.ts';
import { asofOf, rowsOfAll, selectRows } from './rows.ts';
import type { SeatRow } from './types.ts';
import { countedUnder } from './what-if.ts';

/** More maps than this at once are too small to read; the others are named and one step away. */
export const MOST_PANELS = 16;

/** How a body stands on a date: its seats are counted, another led it, it is over, only proposed, an event, a document. */
export type ForumStanding = 'counted' | 'led-by-other' | 'superseded' | 'side-body' | 'proposed' | 'event' | 'document';
/** Seats of a body by how they are held, each member once; who is there through the EU alone is in none. */
export interface ForumCounts {
  counted: number;
  /** On record as a member of a body whose seats are not counted. */
  members: number;
  inferred: number;
  participants: number;
  observers: number;
  attended: number;
  announced: number;
}
export type PanelFacts =
  | {
      of: 'forum';
      forum: string;
      standing: ForumStanding;
      lead: ActorId | null;
      /** The date of its beginning or end where that is why nothing is shown. */
      notBefore: PartialDate | null;
      over: PartialDate | null;
      counts: ForumCounts;
    }
  | {
      of: 'mineral';
      mineral: string;
      /** On record under the View's filters; `drawn` of them have US public money or a letter. */
      projects: number;
      drawn: number;
      /** Share of the world's mine output inside the network; null without exactly one full table. */
      mined: Coverage | null;
    }
  | {
      of: 'year';
      year: string;
      /** Whether the day is the View's own date rather than a year's end. */
      isPresent: boolean;
      forums: number;
      holders: number;
      texts: number;
      projects: number;
      risks: number;
    };
export interface Panel {
  id: string;
  /** What a click opens. */
  view: View;
  facts: PanelFacts;
  /** Nothing passes the filters: the map says so. */
  empty: boolean;
}
export interface Multiples {
  each: EachId;
  panels: Panel[];
  /** Ids that this page has no room for, in the order in which they would follow. */
  rest: string[];
  /** The same question for the rest; null where a View can't name it. */
  restView: View | null;
  /** Minerals that texts name and no project has: there is no map of them. */
  withoutMap: string[];
}

/** What differs from map to map: drawn where the View does not choose layers. */
const OWN_LAYERS: Readonly<Record<EachId, readonly LayerId[]>> = {
  forum: ['forums'],
  mineral: ['projects'],
  year: ['forums', 'projects'],
};

/** The layers that small multiples draw: those that the View chooses, else those that differ from map to map. */
export function layersOfMultiples({ layers, each }: View): readonly LayerId[] {
  const chooses = layers.length !== LAYER_IDS.length || layers.some((id, i) => id !== LAYER_IDS[i]);
  return chooses ? layers : OWN_LAYERS[each];
}

/** The countries that the numbers are about: those of the region shown, if it lists some. */
export function isInRegion(model: Model, { region }: View): (country: string) => boolean {
  const members = model.lenses.get(region)?.countries;
  if (!members) return () => true;
  const own = new Set<string>(members);
  return country => own.has(country);
}

/** The maps of a View. `production` (null = not loaded) gives minerals their share of mine output. */
export function selectMultiples(model: Model, view: View, production: readonly ProductionSeries[] | null): Multiples {
  const base: View = { ...view, show: 'map', layers: layersOfMultiples(view) };
  const none = { rest: [], restView: null, withoutMap: [] };
  if (view.each === 'mineral') return mineralMultiples(model, view, base, production);
  if (view.each === 'year') {
    const panels = yearPanels(model, base);
    return {
      each: 'year',
      panels: panels.slice(-MOST_PANELS),
      ...none,
      rest: panels.slice(0, -MOST_PANELS).map(({ id }) => id),
    };
  }
  const panels = forumPanels(model, base);
  return {
    each: 'forum',
    panels: panels.slice(0, MOST_PANELS),
    ...none,
    rest: panels.slice(MOST_PANELS).map(({ id }) => id),
  };
}

/** Counted bodies by their seats, then those of others, then what is over or only proposed. */
const STANDINGS: readonly ForumStanding[] = [
  'counted',
  'led-by-other',
  'document',
  'side-body',
  'event',
  'proposed',
  'superseded',
];

function forumPanels(model: Model, base: View): Panel[] {
  const asof = asofOf(model, base);
  const panels = model.dataset.forums
    .filter(({ id, memberships }) => memberships.length > 0 && (base.forums.length === 0 || base.forums.includes(id)))
    .map((forum): Panel & { order: number } => {
      const counts = forumCounts(model, base, forum);
      const size = Object.values(counts).reduce((sum, n) => sum + n, 0);
      const facts: PanelFacts = {
        of: 'forum',
        forum: forum.id,
        standing: standingOf(model, forum, asof),
        lead: forum.lead,
        notBefore: forum.launched !== null && !hasBegun(forum.launched, asof) ? forum.launched : null,
        over: forum.kind !== 'event' && hasEnded(forum.ended, asof) ? forum.ended : null,
        counts,
      };
      const order = counts.counted * 1000 + size;
      return { id: forum.id, view: { ...base, forums: [forum.id] }, facts, empty: size === 0, order };
    });
  const rank = ({ facts }: Panel) => (facts.of === 'forum' ? STANDINGS.indexOf(facts.standing) : 0);
  panels.sort((a, b) => rank(a) - rank(b) || b.order - a.order || a.id.localeCompare(b.id, 'en'));
  return panels.map(({ order: _, ...panel }) => panel);
}

function standingOf(model: Model, forum: Forum, asof: string): ForumStanding {
  if (forum.kind === 'event' || forum.kind === 'document') return forum.kind;
  if (forum.kind === 'side-body') return 'side-body';
  if (forum.status === 'proposed') return 'proposed';
  if (!isActiveForum(model, forum, asof) && (forum.launched === null || hasBegun(forum.launched, asof)))
    return 'superseded';
  return forum.lead === model.lead ? 'counted' : 'led-by-other';
}

function forumCounts(model: Model, view: View, { id }: Forum): ForumCounts {
  const counts = { counted: 0, members: 0, inferred: 0, participants: 0, observers: 0, attended: 0, announced: 0 };
  const isMeant = isInRegion(model, view);
  for (const row of selectRows(model, { ...view, forums: [] }).countries.values()) {
    const seat = isMeant(row.country) ? row.seats.find(({ forum }) => forum === id) : undefined;
    const kind = seat ? heldAs(seat) : null;
    if (kind) counts[kind] += 1;
  }
  return counts;
}

function heldAs(seat: SeatRow): keyof ForumCounts | null {
  if (seat.counted) return 'counted';
  if (holdsSeat(seat)) return 'members';
  switch (seat.grade) {
    case 'through-eu':
      return null;
    case 'observer':
      return 'observers';
    case 'announced':
      return 'announced';
    case 'attended':
      return 'attended';
    case 'inferred':
    case 'seat':
      // A seat of medium confidence where only confirmed ones are counted.
      return 'inferred';
    case 'participant-only':
    case 'superseded':
      if (seat.role === 'participant') return 'participants';
      return seat.confidence === 'low' ? 'inferred' : 'observers';
  }
}

function mineralMultiples(
  model: Model,
  view: View,
  base: View,
  production: readonly ProductionSeries[] | null,
): Multiples {
  const isMeant = isInRegion(model, view);
  const { projects, agreements } = selectRows(model, { ...base, minerals: [] });
  const coverage = production ? selectCoverage(model, { ...base, minerals: [] }, production) : [];
  const named = (id: string) => agreements.filter(({ agreement }) => agreement.minerals.includes(id)).length;
  const asked = view.minerals.length > 0 ? view.minerals : model.minerals;
  const panels = asked.map((mineral): Panel & { records: number } => {
    const own = projects.filter(({ project }) => project.minerals.includes(mineral) && isMeant(project.country));
    const tables = coverage.filter(one => one.mineral === mineral && one.stage === 'mine' && one.basis === 'full');
    const facts: PanelFacts = {
      of: 'mineral',
      mineral,
      projects: own.length,
      drawn: own.filter(({ coin }) => coin).length,
      mined: tables.length === 1 ? tables[0]! : null,
    };
    const panelView = { ...base, minerals: [mineral] };
    return { id: mineral, view: panelView, facts, empty: own.length === 0, records: own.length + named(mineral) };
  });
  panels.sort((a, b) => b.records - a.records || a.id.localeCompare(b.id, 'en'));
  const rest = panels.slice(MOST_PANELS).map(({ id }) => id);
  const inTexts = new Set(agreements.flatMap(({ agreement }) => agreement.minerals));
  return {
    each: 'mineral',
    panels: panels.slice(0, MOST_PANELS).map(({ records: _, ...panel }) => panel),
    rest,
    restView: rest.length > 0 ? { ...view, minerals: [...rest].sort() } : null,
    withoutMap: view.minerals.length > 0 ? [] : [...inTexts].filter(id => !model.minerals.includes(id)).sort(),
  };
}

/** Each year's last day from the first dated event of the drawn layers, and the View's own date at the end. */
function yearPanels(model: Model, base: View): Panel[] {
  const last = asofOf(model, base);
  const years = eventYears(model, base.layers, last);
  return years.map(year => {
    const isPresent = year === last.slice(0, 4);
    const view = { ...base, asof: isPresent ? base.asof : `${year}-12-31` };
    const facts = yearFacts(model, view, year, isPresent);
    const { holders, texts, projects, risks } = facts;
    const shown = { forums: holders, agreements: texts, projects, risks };
    return { id: year, view, facts, empty: base.layers.every(layer => shown[layer] === 0) };
  });
}

function yearFacts(model: Model, view: View, year: string, isPresent: boolean): PanelFacts & { of: 'year' } {
  const isMeant = isInRegion(model, view);
  const rows = selectRows(model, view);
  const others = [...rows.countries.values()].filter(
    ({ country }) => country !== model.lead && country !== 'EU' && isMeant(country),
  );
  const holds = (seats: readonly SeatRow[]) =>
    view.forums.length === 0
      ? seats.some(({ counted }) => counted)
      : seats.some(seat => view.forums.includes(seat.forum) && holdsSeat(seat));
  return {
    of: 'year',
    year,
    isPresent,
    forums: countedUnder(model, view, rowsOfAll(model, view).asof).length,
    holders: others.filter(({ seats }) => holds(seats)).length,
    texts: others.filter(({ leadText }) => leadText?.status === 'signed' || leadText?.status === 'in-force').length,
    projects: rows.projects.filter(({ coin, project }) => coin && isMeant(project.country)).length,
    risks: rows.risks.filter(({ countries }) => countries.length === 0 || countries.some(isMeant)).length,
  };
}
