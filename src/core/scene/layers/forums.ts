// Seats: the one layer that fills countries. A count of shared forums, one forum, or up to three compared in stripes.
import { holdsSeat } from '../../model/seats.ts';
import type { CountryRow, SeatRow } from '../../select/types.ts';
import { countedUnder } from '../../select/what-if.ts';
import type { AreaMark, Fill, LegendBlock, LegendRow } from '../marks.ts';
import type { Layer, LayerContext } from './context.ts';

/** At most three forums are compared: a fourth stripe can't be told apart. */
export const MOST_COMPARED = 3;

export const forumsLayer: Layer = context => {
  const { rows, model } = context;
  const marks: AreaMark[] = [];
  for (const row of rows.countries.values()) {
    if (row.country === 'EU' || row.country === model.lead) continue;
    const fill = seatFill(context, row);
    if (fill)
      marks.push({
        kind: 'area',
        subject: `country:${row.country}`,
        layer: 'forums',
        sources: seatSources(context, row),
        shape: { of: 'country', id: row.country },
        fill,
      });
  }
  const lead = model.lead;
  marks.push({
    kind: 'area',
    subject: `country:${lead}`,
    layer: 'forums',
    sources: [],
    shape: { of: 'country', id: lead },
    fill: { kind: 'flat', color: context.theme.hub },
  });
  return { marks, legend: legend(context), sources: forumSources(context) };
};

/** How a country's seats are drawn under the View, for the map and for its tile; null = as land. */
export function seatFill(context: LayerContext, row: CountryRow): Fill | null {
  const { view, theme } = context;
  const compared = view.forums.slice(0, MOST_COMPARED);
  if (compared.length === 0) return countFill(context, row);
  if (compared.length === 1)
    return oneForumFill(
      context,
      row.seats.find(seat => seat.forum === compared[0]),
    );
  const colors = compared.flatMap((forum, slot) =>
    row.seats.some(seat => seat.forum === forum && holdsSeat(seat)) ? [theme.slots[slot]!] : [],
  );
  if (colors.length === 0) return null;
  return colors.length === 1 ? { kind: 'flat', color: colors[0]! } : { kind: 'stripes', colors };
}

function countFill({ theme, view }: LayerContext, row: CountryRow): Fill | null {
  // Low confidence is never drawn solid: where inferred seats are counted, the step's colour is hatched.
  const hasInferredSeat = row.seats.some(seat => seat.counted && seat.grade === 'inferred');
  if (hasInferredSeat) return { kind: 'inferred', color: theme.seats[row.seatClass], ground: theme.land };
  if (row.seatClass > 0) return { kind: 'flat', color: theme.seats[row.seatClass] };
  const inferred = row.seats.some(seat => seat.grade === 'inferred');
  return inferred && view.membership !== 'confirmed'
    ? { kind: 'inferred', color: theme.inferred, ground: theme.land }
    : null;
}

function oneForumFill(context: LayerContext, seat: SeatRow | undefined): Fill | null {
  return seat ? standingFill(context, standingOf(seat)) : null;
}

/** How a row of one body is drawn: held, inferred, present without a seat, or merely near. */
type Standing = 'held' | 'inferred' | 'present' | 'near';
function standingOf(seat: SeatRow): Standing {
  if (holdsSeat(seat)) return 'held';
  if (seat.grade === 'inferred') return 'inferred';
  return seat.grade === 'attended' || seat.grade === 'participant-only' ? 'present' : 'near';
}

function standingFill({ theme }: LayerContext, standing: Standing): Fill {
  if (standing === 'inferred') return { kind: 'inferred', color: theme.inferred, ground: theme.land };
  return { kind: 'flat', color: { held: theme.seats[3], present: theme.seats[1], near: theme.superseded }[standing] };
}

/** Text colour on a country's fill, and whether it needs no halo. */
export function inkOnFill(
  { theme, view }: LayerContext,
  row: CountryRow,
  fill: Fill | null,
): { color: string; bare: boolean } {
  if (fill?.kind !== 'flat') return { color: theme.ink2, bare: false };
  const index = view.forums.length === 0 ? row.seatClass : theme.seats.indexOf(fill.color);
  if (index >= 0) return { color: theme.onSeats[index]!, bare: index >= 3 };
  const slot = theme.slots.indexOf(fill.color);
  return slot >= 0 ? { color: theme.onSlots[slot]!, bare: true } : { color: theme.ink, bare: false };
}

/** The seats that decide a country's fill: those counted, else the attendance or inference that is drawn instead. */
export function drawnSeats({ view }: Pick<LayerContext, 'view'>, row: CountryRow): SeatRow[] {
  const asked = row.seats.filter(seat => view.forums.length === 0 || view.forums.includes(seat.forum));
  const counted = asked.filter(seat => seat.counted);
  if (counted.length > 0) return counted;
  return view.forums.length > 0 ? asked : asked.filter(({ grade }) => grade === 'attended' || grade === 'inferred');
}

function seatSources(context: LayerContext, row: CountryRow): string[] {
  return drawnSeats(context, row).flatMap(seat => seat.cites.slice(0, 1));
}

function forumSources({ model, rows, view }: LayerContext): string[] {
  const shown = view.forums.length
    ? view.forums.flatMap(id => model.forums.get(id) ?? [])
    : countedUnder(model, view, rows.asof);
  return shown.flatMap(forum => forum.cites.slice(0, 1));
}

function legend(context: LayerContext): LegendBlock {
  const { view, messages, model, rows } = context;
  const words = messages.sentences.legend;
  const chosen = view.forums.slice(0, MOST_COMPARED).flatMap(id => model.forums.get(id) ?? []);
  const rule =
    chosen.length === 0
      ? words.forums.rule(countedUnder(model, view, rows.asof).length)
      : chosen.length === 1
        ? words.forums.ruleOne(chosen[0]!.abbreviation)
        : words.forums.ruleCompare;
  return {
    layer: 'forums',
    heading: words.forums.heading,
    rule,
    rows: [...legendRows(context), leadRow(context)],
    shapes: [],
    sizes: [],
    note: compared(context),
  };
}

/** What the outlines of a comparison mean. */
function compared({ view, messages }: LayerContext): string | null {
  return view.vs === null ? null : messages.sentences.changes.legend(messages.formats.date(view.vs));
}

function leadRow({ theme, messages, model }: LayerContext): LegendRow {
  return {
    id: 'lead',
    label: messages.formats.labelled(messages.countryShort(model.lead), messages.sentences.legend.lead),
    count: null,
    swatch: { kind: 'fill', fill: { kind: 'flat', color: theme.hub }, outlined: true },
  };
}

function legendRows(context: LayerContext): LegendRow[] {
  const { view, theme, messages, rows, model } = context;
  const words = messages.sentences.legend;
  if (view.forums.length === 0) {
    const classes = ([4, 3, 2, 1] as const).map(index => ({
      id: `seats-${index}`,
      label: words.classesShort[index],
      count: rows.counts.seatClasses[index],
      swatch: { kind: 'fill', fill: { kind: 'flat', color: theme.seats[index] } } as const,
    }));
    return [...classes, ...inferredRow(context, row => countFill(context, row)?.kind === 'inferred')].filter(
      row => row.count > 0,
    );
  }
  if (view.forums.length === 1) return oneForumRows(context, view.forums[0]!);
  const slots = view.forums.slice(0, MOST_COMPARED).map((id, slot) => ({
    id,
    label: `${'ABC'[slot]}  ${model.forums.get(id)?.abbreviation ?? id}`,
    count: [...rows.countries.values()].filter(
      row => row.country !== model.lead && row.country !== 'EU' && holds(row.seats.find(seat => seat.forum === id)),
    ).length,
    swatch: { kind: 'fill', fill: { kind: 'flat', color: theme.slots[slot]! } } as const,
  }));
  return slots.filter(row => row.count > 0);
}

/** One row for each standing that is drawn. */
function oneForumRows(context: LayerContext, forum: string): LegendRow[] {
  const { messages, rows, model } = context;
  const words = messages.sentences.legend;
  const seats = [...rows.countries.values()].flatMap(row =>
    row.country === model.lead || row.country === 'EU' ? [] : row.seats.filter(seat => seat.forum === forum),
  );
  return (['held', 'inferred', 'present', 'near'] as const).flatMap(standing => {
    const own = seats.filter(seat => standingOf(seat) === standing);
    if (own.length === 0) return [];
    const labels = {
      held: () => words.onlyOne(model.forums.get(forum)?.abbreviation ?? forum),
      inferred: () => words.inferred,
      present: () => gradeWords(context, own),
      near: () => gradeWords(context, own),
    };
    const swatch = { kind: 'fill', fill: standingFill(context, standing) } as const;
    return [{ id: standing === 'held' ? forum : standing, label: labels[standing](), count: own.length, swatch }];
  });
}

/** What the rows of one swatch are, each word once. */
function gradeWords({ messages }: LayerContext, seats: readonly SeatRow[]): string {
  const { legend: words } = messages.sentences;
  const { grades, roles } = messages.vocabulary;
  const word = ({ grade, role }: SeatRow): string => {
    if (grade === 'observer' || grade === 'announced') return words.observer;
    if (grade === 'through-eu') return words.throughEu;
    return grade === 'superseded' ? roles[role] : grades[grade];
  };
  return [...new Set(seats.map(word))].sort((a, b) => b.localeCompare(a, messages.lang)).join('; ');
}
const holds = (seat: SeatRow | undefined): boolean => seat !== undefined && holdsSeat(seat);

function inferredRow(
  context: LayerContext,
  isInferred: (row: CountryRow) => boolean,
): (LegendRow & { count: number })[] {
  const { theme, rows, messages } = context;
  const count = [...rows.countries.values()].filter(isInferred).length;
  if (count === 0) return [];
  return [
    {
      id: 'inferred',
      label: messages.sentences.legend.inferred,
      count,
      swatch: { kind: 'fill', fill: { kind: 'inferred', color: theme.inferred, ground: theme.land } },
    },
  ];
}
