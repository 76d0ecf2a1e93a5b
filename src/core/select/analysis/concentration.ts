// The measures of a View: groups with their bounds, the index as an interval, and everything that must stand beside it.
import type { Model } from '../../model/create-model.ts';
import type { Distribution, Interval } from '../../model/measures/distribution.ts';
import { locationQuotients, shareBounds } from '../../model/measures/location-quotient.ts';
import { INDEXES, type IndexId } from '../../model/measures/registry.ts';
import type { ProductionSeries } from '../../model/records.ts';
import type { RegionSchemeId, View } from '../../view/view.ts';
import { REGION_SCHEMES } from '../../view/words.ts';
import { countByGroup, type Mass, type MassTable, massesOf, type NoMasses } from './masses.ts';

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
  rows: readonly GroupRow[];
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
  const known = table.masses.filter(mass => mass.kind !== 'undisclosed');
  const n = countRecords(known);
  const [everything, disclosed] = [distributionOf(table, table.masses), distributionOf(table, known)];
  const enough = n >= FEWEST_RECORDS;
  return {
    table,
    rows: groupRows(model, view, table, disclosed),
    n,
    undisclosed: countRecords(table.masses.filter(mass => mass.kind === 'undisclosed')),
    denominator: {
      low: sum(known.map(mass => mass.low)) + table.lump,
      high: sum(known.map(mass => (Number.isFinite(mass.high) ? mass.high : mass.low))) + table.lump,
    },
    all: enough ? indexesOf(everything) : null,
    disclosed: enough ? indexesOf(disclosed) : null,
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

/** Masses merged per group. */
export function distributionOf(table: MassTable, masses: readonly Mass[]): Distribution {
  const boxes = new Map<string, { group: string; low: number; high: number }>();
  const named = table.over === 'anywhere' && table.lump > 0 ? table.groups : [];
  for (const group of named) boxes.set(group, { group, low: 0, high: 0 });
  for (const { group, low, high } of masses) {
    const box = boxes.get(group);
    if (box) {
      box.low += low;
      box.high += high;
    } else boxes.set(group, { group, low, high });
  }
  return { boxes: [...boxes.values()], lump: table.lump, over: table.over, places: table.places };
}

function groupRows(model: Model, view: View, table: MassTable, disclosed: Distribution): GroupRow[] {
  const shares = shareBounds(disclosed);
  const quotients = locationQuotients(disclosed, baselineOf(model, view));
  const boxes = new Map(disclosed.boxes.map(box => [box.group, box]));
  const letters = lettersBeside(model, view);
  const counts = recordsByGroup(table.masses);
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

interface Records {
  records: number;
  undisclosed: number;
}

/** The records of each group and those with a sum that is not disclosed, groups in the order in which they first occur. */
function recordsByGroup(masses: readonly Mass[]): ReadonlyMap<string, Records> {
  const groups = new Map<string, { all: Mass[]; undisclosed: Mass[] }>();
  for (const mass of masses) {
    let own = groups.get(mass.group);
    if (!own) {
      own = { all: [], undisclosed: [] };
      groups.set(mass.group, own);
    }
    own.all.push(mass);
    if (mass.kind === 'undisclosed') own.undisclosed.push(mass);
  }
  return new Map(
    [...groups].map(([group, { all, undisclosed }]) => [
      group,
      { records: countRecords(all), undisclosed: countRecords(undisclosed) },
    ]),
  );
}

/** How many records some masses belong to; those of one record stand together. */
function countRecords(masses: readonly Mass[]): number {
  return masses.reduce((n, { record }, i) => (record === masses[i - 1]?.record ? n : n + 1), 0);
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

/** The same index under every region scheme and by country; null when the index is not shown. */
export function selectSchemes(
  model: Model,
  view: View,
  production: readonly ProductionSeries[] | null,
): SchemeRow[] | null {
  const index: IndexId = view.measure === 'lq' ? 'hhi' : view.measure;
  const asked = [
    ...REGION_SCHEMES.map(scheme => ({ scheme, view: { ...view, by: 'region', scheme } as View })),
    { scheme: 'country' as const, view: { ...view, by: 'country' } as View },
  ];
  const rows = asked.flatMap(({ scheme, view: one }) => {
    const table = massesOf(model, one, production);
    if ('impossible' in table) return [];
    const known = table.masses.filter(mass => mass.kind !== 'undisclosed');
    if (countRecords(known) < FEWEST_RECORDS) return [];
    const bounds = (masses: readonly Mass[]) => INDEXES[index].bounds(distributionOf(table, masses));
    const regions = new Set(table.masses.map(mass => mass.group)).size;
    return [{ scheme, regions, interval: bounds(table.masses), disclosed: bounds(known) }];
  });
  return rows.length ? rows : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
