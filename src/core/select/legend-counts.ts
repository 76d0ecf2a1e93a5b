import type { Model } from '../model/create-model.ts';
import { hasBegun, hasEnded } from '../model/time.ts';
import type { View } from '../view/view.ts';
import type { AgreementRow, CountryRow, LegendCounts, ProjectRow, RiskRow } from './types.ts';
import { countedUnder } from './what-if.ts';

/** The numbers beside the legend's rows: what passes the filters now, countries other than the lead. */
export function countForLegend(
  model: Model,
  view: View,
  asof: string,
  countries: ReadonlyMap<string, CountryRow>,
  agreements: readonly AgreementRow[],
  projects: readonly ProjectRow[],
  risks: readonly RiskRow[],
): LegendCounts {
  const seatClasses: LegendCounts['seatClasses'] = [0, 0, 0, 0, 0];
  for (const row of countries.values())
    if (row.country !== model.lead && row.country !== 'EU') seatClasses[row.seatClass] += 1;
  const statuses = { 'in-force': 0, signed: 0, adopted: 0, negotiated: 0, announced: 0, lapsed: 0 };
  const kinds = {
    framework: 0,
    mou: 0,
    'strategic-partnership': 0,
    'action-plan': 0,
    'reciprocal-trade': 0,
    'trade-agreement': 0,
    'investment-fund': 0,
    'joint-statement': 0,
  };
  for (const row of agreements) {
    statuses[row.status] += 1;
    kinds[row.agreement.kind] += 1;
  }
  const families = { conflict: 0, 'state-control': 0, trade: 0, social: 0, chokepoint: 0 };
  const riskTypes: LegendCounts['riskTypes'] = {};
  for (const { risk, family } of risks) {
    families[family] += 1;
    riskTypes[risk.type] = (riskTypes[risk.type] ?? 0) + 1;
  }
  const current = model.dataset.risks.filter(risk => hasBegun(risk.since, asof) && !hasEnded(risk.until, asof));
  return {
    seatClasses,
    forums: countForums(model, view, asof, countries),
    statuses,
    kinds,
    coins: countCoins(projects),
    families,
    riskTypes,
    risksShown: risks.length,
    risksTotal: current.length,
  };
}

function countForums(
  model: Model,
  view: View,
  asof: string,
  countries: ReadonlyMap<string, CountryRow>,
): LegendCounts['forums'] {
  const counted = new Set(countedUnder(model, view, asof));
  const rows = model.dataset.forums
    .filter(
      forum =>
        forum.kind !== 'event' &&
        forum.memberships.length > 0 &&
        (forum.launched === null || hasBegun(forum.launched, asof)),
    )
    .map(forum => {
      const own = [...countries.values()].flatMap(row =>
        row.seats.filter(seat => seat.forum === forum.id && seat.grade !== 'through-eu'),
      );
      const active = counted.has(forum);
      const seats = active
        ? own.filter(seat => seat.counted).length
        : own.filter(seat => seat.grade !== 'observer' && seat.grade !== 'announced').length;
      return {
        id: forum.id,
        abbreviation: forum.abbreviation,
        seats,
        inferred: own.filter(seat => seat.grade === 'inferred').length,
        active,
      };
    });
  return rows.sort((a, b) => Number(b.active) - Number(a.active) || b.seats - a.seats);
}

const coinsOf = new WeakMap<readonly ProjectRow[], LegendCounts['coins']>();

function countCoins(projects: readonly ProjectRow[]): LegendCounts['coins'] {
  const known = coinsOf.get(projects);
  if (known) return known;
  const coins = { exact: 0, range: 0, upTo: 0, letter: 0, undisclosed: 0, none: 0 };
  for (const { coin } of projects) {
    if (!coin) coins.none += 1;
    else if (coin.rangePx) coins.range += 1;
    else if (coin.exactPx) coins.exact += 1;
    else if (coin.ceilingPx) coins.upTo += 1;
    else if (coin.undisclosed) coins.undisclosed += 1;
    else coins.letter += 1;
  }
  coinsOf.set(projects, coins);
  return coins;
}
