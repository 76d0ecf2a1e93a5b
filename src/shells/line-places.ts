import type { ShowId } from '../core/view/view.ts';

/** Where a quiet line over the page hides nothing of a workspace. */
export const LINE_PLACES: Readonly<Record<ShowId, 'map' | 'row' | 'corner'>> = {
  map: 'map',
  table: 'map',
  matrix: 'row',
  concentration: 'corner',
  multiples: 'corner',
  compare: 'corner',
};
