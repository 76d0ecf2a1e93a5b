// Money on the map: coins at their true places, and, when the map is close, names and leader lists for clusters.
import { coinRadiusPx } from '../figure/draw-coin.ts';
import type { Px } from '../geo/types.ts';
import type { CoinMark } from '../scene/marks.ts';
import { boxAround } from './box.ts';
import { clusterDiscs } from './coin-clusters.ts';
import { type LayoutSpace, visiblePx } from './layout-space.ts';
import { placeBeside } from './place-sites.ts';

/** Smaller coins may lie under a label. */
const OBSTACLE_RADIUS_PX = 5;
const MOST_NAMES = 16;
const MOST_LISTS = 8;
const LARGEST_CLUSTER = 8;
/** A selected project's name is set whatever the scale. */
const SELECTED_PRIORITY = 1000;

export interface PendingCoin {
  mark: CoinMark;
  at: Px;
  radiusPx: number;
}

/** Sorts out which coins stay at their places, larger ones below, and which go to a leader list. */
export function placeCoins(
  space: LayoutSpace,
  marks: readonly CoinMark[],
): { named: PendingCoin[]; clusters: PendingCoin[][] } {
  const { widthPx, heightPx } = space.frame.request;
  const scale = space.frame.symbols.coin;
  const coins = marks.flatMap((mark): PendingCoin[] => {
    const at = space.frame.toPx(mark.at);
    const radiusPx = coinRadiusPx(mark.coin, scale);
    const isInside =
      at && at[0] > -radiusPx && at[1] > -radiusPx && at[0] < widthPx + radiusPx && at[1] < heightPx + radiusPx;
    return at && isInside ? [{ mark, at, radiusPx }] : [];
  });
  coins.sort((a, b) => b.radiusPx - a.radiusPx || (a.mark.subject < b.mark.subject ? -1 : 1));
  const clusters = space.isClose ? listedClusters(space, coins) : [];
  const listed = new Set(clusters.flat());
  const named: PendingCoin[] = [];
  for (const coin of coins) {
    if (listed.has(coin)) continue;
    setCoin(space, coin, coin.at);
    if (space.isClose || coin.mark.priority >= SELECTED_PRIORITY) named.push(coin);
  }
  return { named, clusters };
}

function listedClusters(space: LayoutSpace, coins: readonly PendingCoin[]): PendingCoin[][] {
  const inView = coins.filter(coin => visiblePx(space, coin.mark.at));
  const clusters = clusterDiscs(inView).filter(cluster => cluster.length <= LARGEST_CLUSTER);
  clusters.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  return clusters.slice(0, MOST_LISTS).map(cluster => cluster.map(index => inView[index]!));
}

/** Draws a coin; the larger ones keep labels off. */
export function setCoin(space: LayoutSpace, { mark, radiusPx }: PendingCoin, [x, y]: Px): void {
  const { subject, coin, approximate } = mark;
  const scale = space.frame.symbols.coin;
  space.placed.glyphs.push({ kind: 'coin', subject, x, y, coin, scale, approximate });
  if (radiusPx > OBSTACLE_RADIUS_PX) space.obstacles.add(boxAround([x, y], 0.9 * radiusPx, 0.9 * radiusPx));
}

/** Names beside the coins that matter most, as far as there is room. */
export function placeCoinNames(space: LayoutSpace, coins: readonly PendingCoin[]): void {
  const { theme } = space.scene;
  const ranked = [...coins].sort(
    (a, b) => b.mark.priority - a.mark.priority || (a.mark.subject < b.mark.subject ? -1 : 1),
  );
  let left = MOST_NAMES;
  for (const { mark, at, radiusPx } of ranked) {
    const font = mark.priority >= SELECTED_PRIORITY ? space.fonts.strong : space.fonts.context;
    const paint = { subject: mark.subject, text: mark.label, font, color: theme.ink, halo: theme.sea };
    if (left > 0 && placeBeside(space, paint, at, radiusPx, radiusPx)) left -= 1;
  }
}
