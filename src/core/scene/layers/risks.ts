// Risk regions: hatches with one angle per family; bow-ties for chokepoints; small boxes for a place.
import type { LngLat } from '../../geo/types.ts';
import type { RiskPlace } from '../../model/records.ts';
import { RISK_FAMILIES, type RiskFamily } from '../../model/risk-families.ts';
import type { RiskRow } from '../../select/types.ts';
import type { AreaLabelMark, AreaMark, LegendBlock, LegendRow, Mark, SiteMark } from '../marks.ts';
import type { Layer, LayerContext } from './context.ts';

/** On one area at most two hatches; the two most severe families win. */
const MOST_HATCHES = 2;

export const risksLayer: Layer = context => {
  const marks: Mark[] = [];
  const hatched = new Map<string, Set<RiskFamily>>();
  for (const row of [...context.rows.risks].reverse())
    for (const place of placesOf(row))
      if (isMeant(context, place)) marks.push(...placeMarks(context, row, place, hatched));
  return {
    marks,
    legend: legend(context),
    sources: context.rows.risks.toReversed().flatMap(({ risk }) => risk.cites.slice(0, 1)),
  };
};

/** Of a risk in several countries, only the places in those that the View's expression means. */
function isMeant({ rows }: LayerContext, { country }: RiskPlace): boolean {
  return rows.matching === null || (country != null && rows.matching.has(country));
}

function placeMarks(
  context: LayerContext,
  row: RiskRow,
  place: RiskPlace,
  hatched: Map<string, Set<RiskFamily>>,
): Mark[] {
  if (place.kind === 'point') return [siteMark(context, row, [place.lng, place.lat])];
  // A chokepoint is a place to pass, not an area: its sign stands at the name's point.
  if (row.family === 'chokepoint') return chokepointAt(context, place).map(at => siteMark(context, row, at));
  const shapes =
    place.kind === 'country'
      ? [{ of: 'country' as const, id: place.country }]
      : place.provinces.map(({ code }) => ({ of: 'province' as const, id: code }));
  return shapes.flatMap(shape => {
    const families = hatched.get(shape.id) ?? new Set();
    hatched.set(shape.id, families);
    if (families.has(row.family) || families.size >= MOST_HATCHES) return [];
    families.add(row.family);
    return [areaMark(context, row, shape)];
  });
}

/** Every place of a risk; of a chokepoint its points, or its first place when it has none. */
function placesOf({ risk, family }: RiskRow): RiskPlace[] {
  const places = [risk.place, ...risk.also];
  if (family !== 'chokepoint') return places;
  const points = places.filter(place => place.kind === 'point');
  return points.length > 0 ? points : places.slice(0, 1);
}

/** The first of its places whose point is known. */
function chokepointAt({ placeOf }: LayerContext, place: RiskPlace): LngLat[] {
  const ids = place.kind === 'provinces' ? place.provinces.map(({ code }) => code) : [place.country ?? ''];
  const at = ids.map(placeOf).find(point => point !== null);
  return at ? [at] : [];
}

function base(row: RiskRow) {
  return { subject: `risk:${row.risk.id}`, layer: 'risks' as const, sources: row.risk.cites };
}

function areaMark({ theme }: LayerContext, row: RiskRow, shape: AreaMark['shape']): AreaMark {
  const family = row.family === 'chokepoint' ? 'social' : row.family;
  return { kind: 'area', ...base(row), shape, fill: { kind: 'hatch', family, color: theme.risk, casing: theme.land } };
}

function siteMark({ theme, messages, view }: LayerContext, row: RiskRow, at: SiteMark['at']): SiteMark {
  const isChoke = row.family === 'chokepoint';
  return {
    kind: 'site',
    ...base(row),
    at,
    glyph: isChoke ? 'bow-tie' : 'box',
    family: row.family,
    label: isChoke ? messages.local(row.risk.name) : messages.local(row.risk.name),
    color: theme.risk,
    casing: theme.panel,
    priority: row.risk.severity * 10 + (isChoke ? 5 : 0) + (view.select.includes(`risk:${row.risk.id}`) ? 1000 : 0),
  };
}

/** Names of hatched areas, for layouts that have room; countries that carry a place mark are named there. */
export function riskLabel({ theme, messages }: LayerContext, row: RiskRow, at: AreaLabelMark['at']): AreaLabelMark {
  return {
    kind: 'area-label',
    ...base(row),
    at,
    text: messages.local(row.risk.name),
    color: theme.risk,
    priority: row.risk.severity,
  };
}

function legend({ messages, rows, theme, view }: LayerContext): LegendBlock {
  const words = messages.sentences.legend;
  const swatch = (family: RiskFamily): LegendRow['swatch'] =>
    family === 'chokepoint'
      ? { kind: 'site', glyph: 'bow-tie', family, color: theme.risk, casing: theme.panel }
      : { kind: 'fill', fill: { kind: 'hatch', family, color: theme.risk, casing: theme.land } };
  const drawn = RISK_FAMILIES.map(family => ({
    id: family,
    label: messages.vocabulary.families[family],
    count: rows.counts.families[family],
    swatch: swatch(family),
  }));
  return {
    layer: 'risks',
    heading: words.risks.heading,
    rule: words.risks.rule(view.severity),
    rows: drawn.filter(row => row.count > 0),
    shapes: [],
    sizes: [],
    note: words.riskNote(rows.counts.risksShown, rows.counts.risksTotal),
  };
}
