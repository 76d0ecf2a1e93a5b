import type { ProductionSeries } from '../../model/records.ts';

/** The latest series of each mineral, form and stage; single-country lines, which no share of the world follows from, left out. */
export function latestTables(production: readonly ProductionSeries[]): ProductionSeries[] {
  const latest = new Map<string, ProductionSeries>();
  for (const series of production) {
    if (series.coverage === 'single-country') continue;
    const key = `${series.mineral} ${series.form ?? ''} ${series.stage}`;
    const known = latest.get(key);
    if (!known || rank(series) > rank(known)) latest.set(key, series);
  }
  return [...latest.values()];
}

/** A full table before the leader alone; then the later year. */
function rank({ coverage, year }: ProductionSeries): number {
  return (coverage === 'full-table' ? 10_000 : 0) + year;
}
