// Countries as the reader meets them: name, stamp, tile; and the outlines of lead and selection.

import { selectChanges } from '../select/changes.ts';
import type { CountryRow } from '../select/types.ts';
import { stampOf } from './layers/agreements.ts';
import type { LayerContext } from './layers/context.ts';
import { drawnSeats, inkOnFill, seatFill } from './layers/forums.ts';
import { riskLabel } from './layers/risks.ts';
import type { AreaLabelMark, Mark, PlaceMark } from './marks.ts';

/** Countries large enough to be named for orientation when they have no part in the picture, largest first. */
const CONTEXT_NAMES = [
  'RUS',
  'CHN',
  'DZA',
  'SDN',
  'LBY',
  'IRN',
  'TCD',
  'EGY',
  'VEN',
  'TUR',
  'MDG',
  'BOL',
  'ETH',
  'TZA',
  'MMR',
  'SOM',
  'GRL',
  'IDN',
];

/** A text of the EU binds 27 states; it comes after two seats and before one. */
const UNION_PRIORITY = 72;

/** Names, stamps and tiles of every country that has a part in the picture, and a few for orientation. */
export function placeMarks(context: LayerContext): PlaceMark[] {
  const { rows, model, view } = context;
  const marks: PlaceMark[] = [];
  const inLens = lensFilter(context);
  for (const row of rows.countries.values()) {
    const at = context.placeOf(row.country);
    if (!at) continue;
    const mark = row.country === 'EU' ? unionMark(context, row, at) : placeMark(context, row, at);
    if (!mark) continue;
    const selected = view.select.includes(mark.subject);
    if (
      mark.emphasis !== 'context' ||
      selected ||
      CONTEXT_NAMES.includes(row.country) ||
      (inLens?.has(row.country) ?? false) ||
      row.country === model.lead
    )
      marks.push(mark);
  }
  return marks.sort((a, b) => b.priority - a.priority || a.subject.localeCompare(b.subject, 'en'));
}

function lensFilter({ model, view }: LayerContext): ReadonlySet<string> | null {
  const members = model.lenses.get(view.region)?.countries;
  return members ? new Set(members) : null;
}

function placeMark(context: LayerContext, row: CountryRow, at: readonly [number, number]): PlaceMark {
  const { model, view, theme, messages } = context;
  const subject = `country:${row.country}`;
  const isLead = row.country === model.lead;
  const showsSeats = view.layers.includes('forums');
  const fill = showsSeats ? (isLead ? ({ kind: 'flat', color: theme.hub } as const) : seatFill(context, row)) : null;
  const stamp = view.layers.includes('agreements') ? stampOf(context, row) : null;
  const takesPart = fill !== null && (view.forums.length > 0 || row.seatCount > 0);
  const ink = isLead || !fill ? { color: theme.ink2, bare: false } : inkOnFill(context, row, fill);
  return {
    kind: 'place',
    subject,
    layer: stamp && !takesPart ? 'agreements' : 'forums',
    sources: [
      ...(fill ? drawnSeats(context, row).flatMap(seat => seat.cites) : []),
      ...(stamp ? (row.leadText?.agreement.cites ?? []) : []),
    ],
    shape: { of: 'country', id: row.country },
    at,
    name: messages.labels.name(row.country),
    emphasis: emphasisOf(view.select.includes(subject), isLead, takesPart, row, stamp !== null),
    stamp,
    tile: fill ?? (stamp ? { kind: 'flat', color: theme.land } : null),
    textOnFill: isLead ? theme.ink : ink.color,
    bareOnFill: ink.bare,
    mustShow: !isLead && (takesPart || stamp !== null),
    priority: priorityOf(context, row, takesPart, stamp !== null),
  };
}

/** The EU as a party to texts of its own: name and stamp without a tile, because its seats are its members'; null without such a text. */
function unionMark(context: LayerContext, row: CountryRow, at: readonly [number, number]): PlaceMark | null {
  const mark = placeMark(context, { ...row, seats: [], seatCount: 0, seatClass: 0 }, at);
  return mark.stamp ? { ...mark, tile: null, priority: Math.max(mark.priority, UNION_PRIORITY) } : null;
}

function emphasisOf(
  isSelected: boolean,
  isLead: boolean,
  takesPart: boolean,
  row: CountryRow,
  hasStamp: boolean,
): PlaceMark['emphasis'] {
  if (isSelected) return 'selected';
  if (isLead || (takesPart && row.seatCount >= 3)) return 'strong';
  return takesPart || hasStamp ? 'normal' : 'context';
}

/** look.md's order: selected, three or four seats, two, one, stamp only, ministerial only, context by size. */
function priorityOf({ view, model }: LayerContext, row: CountryRow, takesPart: boolean, hasStamp: boolean): number {
  if (view.select.includes(`country:${row.country}`)) return 1000;
  if (row.country === model.lead) return 95;
  if (takesPart) return 60 + Math.min(4, row.seatCount) * 8;
  if (hasStamp) return 50;
  if (row.seatClass === 1 && view.layers.includes('forums')) return 30;
  const rank = CONTEXT_NAMES.indexOf(row.country);
  return rank < 0 ? 1 : 20 - rank;
}

/** Names of hatched countries that no place mark names with emphasis. */
export function riskLabels(context: LayerContext): AreaLabelMark[] {
  const labels = new Map<string, AreaLabelMark>();
  for (const row of context.rows.risks.toReversed()) {
    if (row.risk.place.kind !== 'country' || row.family === 'chokepoint') continue;
    const country = row.risk.place.country;
    const at = context.placeOf(country);
    const seen = context.rows.countries.get(country);
    if (!at || labels.has(country) || (seen && (seen.seatCount > 0 || seen.leadText))) continue;
    labels.set(country, { ...riskLabel(context, row, at), text: context.messages.labels.name(country) });
  }
  return [...labels.values()];
}

/** The lead's outline, those of countries whose seats changed since the compared date, and the selection's on top. */
export function outlineMarks({ model, view }: LayerContext): Mark[] {
  const base = { layer: 'forums' as const, sources: [] };
  const marks: Mark[] = [];
  if (view.layers.includes('forums'))
    marks.push({
      kind: 'outline',
      ...base,
      subject: `country:${model.lead}`,
      shape: { of: 'country', id: model.lead },
      style: 'lead',
    });
  const changes = view.layers.includes('forums') ? selectChanges(model, view) : null;
  for (const { country, gained } of changes?.seats ?? [])
    marks.push({
      kind: 'outline',
      ...base,
      subject: `country:${country}`,
      shape: { of: 'country', id: country },
      style: gained.length > 0 ? 'added' : 'withdrawn',
    });
  view.select.forEach((subject, index) => {
    const style = index === 0 ? 'selected' : 'compared';
    for (const shape of shapesOf(model, subject)) marks.push({ kind: 'outline', ...base, subject, shape, style });
  });
  return marks;
}

function shapesOf(model: LayerContext['model'], subject: string): { of: 'country' | 'province'; id: string }[] {
  const [kind, id = ''] = subject.split(':');
  if (kind === 'country')
    return id === 'EU' ? [...model.euMembers].map(member => ({ of: 'country', id: member })) : [{ of: 'country', id }];
  if (kind === 'agreement')
    return (model.agreements.get(id)?.parties ?? [])
      .filter(party => party !== model.lead && party !== 'EU')
      .map(party => ({ of: 'country', id: party }));
  if (kind !== 'risk') return [];
  const place = model.risks.get(id)?.place;
  if (place?.kind === 'country') return [{ of: 'country', id: place.country }];
  return place?.kind === 'provinces' ? place.provinces.map(({ code }) => ({ of: 'province', id: code })) : [];
}
