// The measures of a View: groups with their bounds, the index as an interval, and everything that must stand beside it.
import type { Model } from '../../model/create-model.ts';
import type { Distribution, Interval } from '../../model/measures/distribution.ts';
import { locationQuotients, shareBounds } from '../../model/measures/location-quotient.ts';
import { INDEXES, type IndexId } from '../../model/measures/registry.ts';
import type { ProductionSeries } from '../../model/records.ts';
import type { RegionSchemeId, View } from '../../view/view.ts';
import { REGION_SCHEMES } from '../../view/words.ts';
import { type MassTable, regroupTable } from './mass-table.ts';
import { massesOf, type NoMasses } from './masses.ts';
import { regionOf, regionsOfScheme } from './network.ts';
import { countByGroup } from './project-masses.ts';
import { distributionOf } from './tally.ts';

/** With fewer records than this an index says less than the list. */
export const FEWEST_RECORDS = 5;

export interface GroupRow {
  group: string;
  low: number;
  high: number;
  records: number;
  undisclosed: number;
  /** Letters of interest in the group, told beside firm money and never added to it. */
  letters: number;
  share: Interval;
  /** Share of the groups down to this one at their high ends. */
  cumulative: number;
  /** Location quotient against the projects of the whole record; null where the baseline has none. */
  quotient: Interval | null;
}
export interface Concentration {
  table: MassTable;
  /** Made when first asked for: an index alone needs none. */
  readonly rows: readonly GroupRow[];
  /** Records with a disclosed mass: what the index rests on. */
  n: number;
  undisclosed: number;
  /** Sum of what is disclosed, low and high. */
  denominator: { low: number; high: number };
  /** Over all ways to fill what is not known; null when n is below the least. */
  all: Readonly<Record<IndexId, Interval>> | null;
  /** Over what is disclosed alone; the same as `all` when nothing is undisclosed. */
  disclosed: Readonly<Record<IndexId, Interval>> | null;
}

/** The concentration that a View asks for. */
export function selectConcentration(
  model: Model,
  view: View,
  production: readonly ProductionSeries[] | null,
): Concentration | NoMasses {
  const table = massesOf(model, view, production);
  if ('impossible' in table) return table;
  const { tally, lump } = table;
  const { n, undisclosed } = tally;
  const disclosed = distribution(table, 'known');
  const known = n >= FEWEST_RECORDS ? indexesOf(disclosed) : null;
  let rows: readonly GroupRow[] | null = null;
  return {
    table,
    get rows() {
      rows ??= groupRows(model, view, table, disclosed);
      return rows;
    },
    n,
    undisclosed,
    denominator: { low: tally.low + lump, high: tally.high + lump },
    all: known && undisclosed > 0 ? indexesOf(distribution(table, 'all')) : known,
    disclosed: known,
  };
}

function indexesOf(distribution: Distribution): Record<IndexId, Interval> {
  const of = (id: IndexId) => INDEXES[id].bounds(distribution);
  return {
    hhi: of('hhi'),
    effective: of('effective'),
    cr1: of('cr1'),
    cr3: of('cr3'),
    cr5: of('cr5'),
    gini: of('gini'),
  };
}

/** The groups of a table; where a lump may lie in any of them, those without masses too. */
function distribution(table: MassTable, of: 'all' | 'known'): Distribution {
  const { tally, lump, over, places, groups } = table;
  return distributionOf(tally, of, over === 'anywhere' && lump > 0 ? groups : [], { lump, over, places });
}

function groupRows(model: Model, view: View, table: MassTable, disclosed: Distribution): GroupRow[] {
  const shares = shareBounds(disclosed);
  const quotients = locationQuotients(disclosed, baselineOf(model, view));
  const boxes = new Map(disclosed.boxes.map(box => [box.group, box]));
  const letters = lettersBeside(model, view);
  const counts = new Map(table.tally.groups.map(own => [own.group, own]));
  const groups = [...new Set([...table.groups, ...counts.keys(), ...letters.keys()])];
  const rows = groups.map(group => {
    const { records, undisclosed } = counts.get(group) ?? { records: 0, undisclosed: 0 };
    const { low = 0, high = 0 } = boxes.get(group) ?? {};
    const share = shares.get(group) ?? { low: 0, high: 0, open: null };
    return {
      group,
      low,
      high,
      records,
      undisclosed,
      letters: letters.get(group) ?? 0,
      share,
      cumulative: 0,
      quotient: quotients.get(group) ?? null,
    };
  });
  const size = ({ low, high }: { low: number; high: number }) => (Number.isFinite(high) ? high : low);
  const sorted = rows
    .filter(row => row.records > 0 || row.letters > 0)
    .sort((a, b) => size(b) - size(a) || b.records - a.records || a.group.localeCompare(b.group, 'en'));
  const whole = sum(sorted.map(size)) + table.lump;
  let running = 0;
  return sorted.map(row => {
    running += size(row);
    return { ...row, cumulative: whole > 0 ? running / whole : 0 };
  });
}

/** Letters by group where firm money is measured. */
function lettersBeside(model: Model, view: View): ReadonlyMap<string, number> {
  return view.of === 'committed' ? countByGroup(model, view, 'letters') : new Map();
}

/** The stated baseline of the location quotient: projects of the whole record on the same date, grouped the same way. */
function baselineOf(model: Model, view: View): ReadonlyMap<string, number> {
  const all: View = { ...view, minerals: [], stages: [], agencies: [], instruments: [], rungs: [] };
  return countByGroup(model, all, 'projects');
}

export interface SchemeRow {
  /** A region scheme, or `country` for no regions at all. */
  scheme: RegionSchemeId | 'country';
  regions: number;
  interval: Interval;
  disclosed: Interval;
}

/** The masses of a View by region. A project lies in one country, so those of projects follow from the masses by country. */
function tableOfScheme(
  model: Model,
  view: View,
  byCountry: MassTable | NoMasses,
  production: readonly ProductionSeries[] | null,
): MassTable | NoMasses {
  const isOfProjects = view.of === 'projects' || view.of === 'committed' || view.of === 'letters';
  if (!isOfProjects || 'impossible' in byCountry) return massesOf(model, view, production);
  return regroupTable(byCountry, regionsOfScheme(model, view.scheme), regionOf(model, view, view.scheme));
}

/** The same index under every region scheme and by country; null when the index is not shown. */
export function selectSchemes(
  model: Model,
  view: View,
  production: readonly ProductionSeries[] | null,
): SchemeRow[] | null {
  const index: IndexId = view.measure === 'lq' ? 'hhi' : view.measure;
  const rows: SchemeRow[] = [];
  const byCountry = massesOf(model, { ...view, by: 'country' }, production);
  for (const scheme of [...REGION_SCHEMES, 'country'] as const) {
    const table =
      scheme === 'country' ? byCountry : tableOfScheme(model, { ...view, by: 'region', scheme }, byCountry, production);
    if ('impossible' in table || table.tally.n < FEWEST_RECORDS) continue;
    const { tally } = table;
    const bounds = (of: 'all' | 'known') => INDEXES[index].bounds(distribution(table, of));
    const disclosed = bounds('known');
    const interval = tally.undisclosed > 0 ? bounds('all') : disclosed;
    rows.push({ scheme, regions: tally.groups.length, interval, disclosed });
  }
  return rows.length ? rows : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
