// How much of the world's output of each mineral lies inside the partner network, by stage.
import type { Model } from '../../model/create-model.ts';
import type { MineralId, ProductionSeries } from '../../model/records.ts';
import type { View } from '../../view/view.ts';
import { networkOf } from './network.ts';
import { latestTables } from './production-tables.ts';

/** Bauxite and its oxide are one chain. */
export const CHAIN: Readonly<Record<string, string>> = { alumina: 'bauxite' };

export interface Coverage {
  mineral: MineralId;
  form: string | null;
  stage: 'mine' | 'refining';
  year: number;
  /** `full`: all countries that the source lists; `leader`: one share alone, the rest is not split. */
  basis: 'full' | 'leader';
  lead: number;
  partners: number;
  /** Inside the network: `low` what is listed; `high` with the lump of other countries, or all that is not split. */
  inside: { low: number; high: number };
  /** A member of the network withholds its output, so that `inside` is a minimum. */
  withheldInside: readonly string[];
  /** The largest listed producer outside; null when none is. */
  outside: { country: string; share: number } | null;
  china: number;
  /** Listed outside the network, China left out. */
  others: number;
  notSplit: number;
  series: ProductionSeries;
}

export function selectCoverage(model: Model, view: View, production: readonly ProductionSeries[]): Coverage[] {
  const network = networkOf(model, view);
  return latestTables(production)
    .filter(({ mineral }) => view.minerals.length === 0 || view.minerals.includes(CHAIN[mineral] ?? mineral))
    .map(series => coverageOf(model, series, network));
}

/** How one table lies to the network: what is inside, what is not split. */
export function coverageOf(model: Model, series: ProductionSeries, network: ReadonlySet<string>): Coverage {
  const isFull = series.coverage === 'full-table';
  const listed = series.shares.flatMap(({ country, share }) =>
    share === null || country === 'OTHER' ? [] : [{ country, share }],
  );
  const of = (test: (country: string) => boolean) =>
    listed.filter(({ country }) => test(country)).reduce((sum, { share }) => sum + share, 0);
  const lead = of(country => country === model.lead && network.has(country));
  const partners = of(country => country !== model.lead && network.has(country));
  const china = network.has('CHN') ? 0 : of(country => country === 'CHN');
  const others = of(country => !network.has(country) && country !== 'CHN');
  const notSplit = Math.max(0, 1 - lead - partners - china - others);
  const low = lead + partners;
  const outside = listed.filter(({ country }) => !network.has(country)).sort((a, b) => b.share - a.share)[0] ?? null;
  return {
    mineral: series.mineral,
    form: series.form,
    stage: series.stage,
    year: series.year,
    basis: isFull ? 'full' : 'leader',
    lead,
    partners,
    inside: { low, high: Math.min(1, low + notSplit) },
    withheldInside: series.withheld.map(({ country }) => country).filter(country => network.has(country)),
    outside,
    china,
    others,
    notSplit,
    series,
  };
}

export interface CoverageLine {
  mineral: MineralId;
  /** The form that tells two lines of one mineral apart. */
  form: string | null;
  mined: Coverage | null;
  refined: Coverage | null;
}

/**
 * One line per mineral, or per form of a mineral that has two mined tables: the largest share inside first. With a
 * `stage` only lines with a full table of that stage, in its order.
 */
export function coverageLines(coverage: readonly Coverage[], stage: Coverage['stage'] | null = null): CoverageLine[] {
  const byMineral = new Map<string, Coverage[]>();
  for (const one of coverage) {
    const mineral = CHAIN[one.mineral] ?? one.mineral;
    byMineral.set(mineral, [...(byMineral.get(mineral) ?? []), one]);
  }
  const lines = [...byMineral].flatMap(([mineral, list]): CoverageLine[] => {
    const mined = list.filter(one => one.stage === 'mine');
    const refined = list.filter(one => one.stage === 'refining').sort(fullFirst);
    if (mined.length <= 1) return [{ mineral, form: null, mined: mined[0] ?? null, refined: refined[0] ?? null }];
    const rest = refined.length ? [{ mineral, form: refined[0]!.form, mined: null, refined: refined[0]! }] : [];
    return [...mined.map(one => ({ mineral, form: one.form, mined: one, refined: null })), ...rest];
  });
  const asked = (line: CoverageLine) => (stage === 'mine' ? line.mined : line.refined);
  const inside = (line: CoverageLine) =>
    (stage ? asked(line) : line.mined)?.inside.low ?? -1 + (line.refined?.inside.low ?? 0);
  const kept = stage ? lines.filter(line => asked(line)?.basis === 'full') : lines;
  return kept.sort((a, b) => inside(b) - inside(a) || a.mineral.localeCompare(b.mineral, 'en'));
}

function fullFirst(a: Coverage, b: Coverage): number {
  return Number(b.basis === 'full') - Number(a.basis === 'full');
}
