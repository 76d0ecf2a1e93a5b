// Who leads in each mineral: the largest listed producer of mines and of plants, with its share of the world.
import type { Model } from '../../model/create-model.ts';
import type { MineralId, ProductionSeries } from '../../model/records.ts';
import type { View } from '../../view/view.ts';
import { coverageLines, selectCoverage } from './coverage.ts';
import { networkOf } from './network.ts';

/** Where the leader stands towards the network that the View asks for. */
export type LeaderSide = 'lead' | 'partner' | 'china' | 'other';
export interface Leader {
  country: string;
  /** Share of the world's output, 0 to 1, as the table has it. */
  share: number;
  side: LeaderSide;
  /** The source names the leader alone; the rest of the table is not split. */
  isAlone: boolean;
  /** Countries that give no figure: one of them may produce more than the leader that is listed. */
  withheld: readonly string[];
  year: number;
  series: ProductionSeries;
}
export interface LeaderRow {
  mineral: MineralId;
  /** The form that tells two rows of one mineral apart. */
  form: string | null;
  mined: Leader | null;
  refined: Leader | null;
}

/** One row per line of coverage that names a producer; the row whose larger leader holds most comes first. */
export function selectLeaders(model: Model, view: View, production: readonly ProductionSeries[]): LeaderRow[] {
  const network = networkOf(model, view);
  const leader = (series: ProductionSeries | undefined) => (series ? leaderOf(model, series, network) : null);
  const most = ({ mined, refined }: LeaderRow) => Math.max(mined?.share ?? 0, refined?.share ?? 0);
  return coverageLines(selectCoverage(model, view, production))
    .map(line => ({
      mineral: line.mineral,
      form: line.form,
      mined: leader(line.mined?.series),
      refined: leader(line.refined?.series),
    }))
    .filter(({ mined, refined }) => mined !== null || refined !== null)
    .sort((a, b) => most(b) - most(a) || a.mineral.localeCompare(b.mineral, 'en'));
}

/** null when the table has no share of a single country. */
function leaderOf(model: Model, series: ProductionSeries, network: ReadonlySet<string>): Leader | null {
  const listed = series.shares
    .flatMap(({ country, share }) => (share === null || country === 'OTHER' ? [] : [{ country, share }]))
    .sort((a, b) => b.share - a.share || a.country.localeCompare(b.country, 'en'));
  const [first] = listed;
  if (!first) return null;
  return {
    ...first,
    side: sideOf(model, first.country, network),
    isAlone: series.coverage !== 'full-table',
    withheld: series.withheld.map(({ country }) => country).filter(country => country !== 'OTHER'),
    year: series.year,
    series,
  };
}

function sideOf(model: Model, country: string, network: ReadonlySet<string>): LeaderSide {
  if (country === model.lead) return 'lead';
  if (network.has(country)) return 'partner';
  return country === 'CHN' ? 'china' : 'other';
}
