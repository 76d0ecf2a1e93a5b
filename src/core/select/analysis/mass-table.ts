// The masses of a View as a table: merged per group at once, one by one when asked for.
import type { Model } from '../../model/create-model.ts';
import type { ProductionSeries, SourceId } from '../../model/records.ts';
import type { View } from '../../view/view.ts';
import { regionsOfScheme } from './network.ts';
import { type Mass, regroup, type TakeMass, type Tally } from './tally.ts';

export interface MassTable {
  /** Merged per group. */
  tally: Tally;
  /** One by one, those of one record together; listed when first asked for. */
  readonly masses: readonly Mass[];
  unit: 'count' | 'usd' | 'output';
  lump: number;
  over: 'elsewhere' | 'anywhere';
  places: number;
  /** Groups that stand in the table even when they are empty. */
  groups: readonly string[];
  readonly sources: readonly SourceId[];
  /** The table of production that was read. */
  series: ProductionSeries | null;
}
/** A table whose masses `visit` gives, those of one record together. */
export function createTable(
  visit: (take: TakeMass) => void,
  rest: Omit<MassTable, 'masses' | 'sources'>,
  citedBy: () => readonly SourceId[],
): MassTable {
  let masses: Mass[] | null = null;
  return {
    ...rest,
    get sources() {
      return citedBy();
    },
    get masses() {
      if (masses) return masses;
      const listed: Mass[] = [];
      visit((record, group, low, high, kind) => listed.push({ record, group, low, high, kind }));
      masses = listed;
      return masses;
    },
  };
}

/** The same masses in coarser groups, where each record stands in one group. */
export function regroupTable(
  table: MassTable,
  groups: readonly string[],
  groupOf: (group: string) => string,
): MassTable {
  const { unit, lump, over, places, series } = table;
  return {
    unit,
    lump,
    over,
    places,
    series,
    groups,
    tally: regroup(table.tally, groupOf),
    get sources() {
      return table.sources;
    },
    get masses() {
      return table.masses.map(mass => ({ ...mass, group: groupOf(mass.group) }));
    },
  };
}

/** What a table without output holds. */
export const NO_LUMP = { lump: 0, over: 'anywhere', places: 0, series: null } as const;

/** The groups that stand in a View's table even when they are empty: all regions of its scheme. */
export function emptyGroups(model: Model, view: View): readonly string[] {
  return view.by === 'region' ? regionsOfScheme(model, view.scheme) : [];
}
