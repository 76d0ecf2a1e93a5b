// Every index of a whole distribution. The location quotient is one number per group and stands apart.
import type { MeasureId } from '../../view/view.ts';
import { concentrationRatio, concentrationRatioBounds } from './concentration-ratio.ts';
import type { Distribution, Interval } from './distribution.ts';
import { effectiveNumber, effectiveNumberBounds } from './effective-number.ts';
import { gini, giniBounds } from './gini.ts';
import { hhi, hhiBounds } from './hhi.ts';

export type IndexId = Exclude<MeasureId, 'lq'>;
export interface Index {
  /** The value when every mass is known. */
  valueOf(masses: readonly number[]): number;
  /** Exact bounds over all ways to fill what is not known. */
  bounds(distribution: Distribution): Interval;
}
const ratio = (k: number): Index => ({
  valueOf: masses => concentrationRatio(k, masses),
  bounds: distribution => concentrationRatioBounds(k, distribution),
});

export const INDEXES: Readonly<Record<IndexId, Index>> = {
  hhi: { valueOf: hhi, bounds: hhiBounds },
  effective: { valueOf: effectiveNumber, bounds: effectiveNumberBounds },
  cr1: ratio(1),
  cr3: ratio(3),
  cr5: ratio(5),
  gini: { valueOf: gini, bounds: giniBounds },
};

/** Borrowed from US merger control, where they judge markets: DOJ and FTC, Merger Guidelines 2023 §2.1, and 2010 §5.3. */
export const BENCHMARK_CUTS = {
  '2023': [1000, 1800],
  '2010': [1500, 2500],
  none: [],
} as const satisfies Record<string, readonly number[]>;
