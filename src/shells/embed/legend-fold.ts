// When a legend gives its place to the map.
import type { LodeMap } from './lode-map.ts';
import { legendPx, naturalSize } from './natural-size.ts';

/** Of its natural height: a map that gets less asks the legend for its place. */
const LEAST_SHARE = 0.75;
/** Two lines with their edges are hardly more than the line that a legend folds to, px. */
const LOW_LEGEND_PX = 52;

/** Whether the legend of an embed has to fold to one line, so that most of a height that was asked for is the map's. */
export function mustFold(embed: LodeMap, heightPx: number | null): boolean {
  const size = heightPx === null ? null : naturalSize(embed);
  if (heightPx === null || size === null || legendPx(embed.renderRoot) <= LOW_LEGEND_PX) return false;
  return size.heightPx - heightPx > (1 - LEAST_SHARE) * size.mapPx;
}
