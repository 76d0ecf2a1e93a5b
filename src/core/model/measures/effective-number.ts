/**
 * Effective number of groups: 1/HHI with shares as fractions; so many equal groups would give the same index.
 * M. A. Adelman, Comment on the “H” Concentration Measure as a Numbers-Equivalent, Review of Economics and Statistics
 * 51(1), 1969, 99–101.
 */
import type { Distribution, Interval } from './distribution.ts';
import { HHI_SCALE, hhi, hhiBounds } from './hhi.ts';

export function effectiveNumber(masses: readonly number[]): number {
  return HHI_SCALE / hhi(masses);
}

export function effectiveNumberBounds(distribution: Distribution): Interval {
  const { low, high, open } = hhiBounds(distribution);
  return { low: HHI_SCALE / high, high: HHI_SCALE / low, open: open ? 'low' : null };
}
