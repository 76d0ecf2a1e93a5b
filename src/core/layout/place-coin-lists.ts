// Leader lists: the coins of a cluster stand in one column of free sea, each with a leader from its true point.
import { measureText } from '../figure/measure-text.ts';
import type { Px } from '../geo/types.ts';
import { segmentsCross } from './box.ts';
import { type Candidate, callOutCandidates } from './call-out-candidates.ts';
import { baselineShift, type LayoutSpace, setPlacedText } from './layout-space.ts';
import { type PendingCoin, setCoin } from './place-coins.ts';

/** How far a list may stand from its cluster, as a share of the longer side of the frame. */
const REACH = 0.22;
const CROSSING = 2000;
const OVER_LABEL = 60;

interface CoinList {
  coins: PendingCoin[];
  /** From row to row, px. */
  pitchPx: number;
  /** Half the width kept for symbols, so that names align, px. */
  symbolHalfPx: number;
  widthPx: number;
  middle: Px;
}

/** Lists every cluster that finds room, larger ones first; answers the coins of the others. */
export function placeCoinLists(space: LayoutSpace, clusters: readonly PendingCoin[][]): PendingCoin[] {
  return clusters.flatMap(coins => {
    const list = createList(space, coins);
    const spot = findSpot(space, list);
    if (spot) setList(space, list, spot);
    return spot ? [] : coins;
  });
}

function createList({ fonts }: LayoutSpace, coins: readonly PendingCoin[]): CoinList {
  const symbolHalfPx = Math.max(...coins.map(coin => coin.radiusPx)) + 1;
  const names = coins.map(({ mark }) => measureText(mark.label, fonts.normal));
  const mean = (axis: 0 | 1) => coins.reduce((sum, { at }) => sum + at[axis], 0) / coins.length;
  return {
    coins: [...coins],
    pitchPx: Math.max(fonts.pitchPx + 2, 2 * symbolHalfPx + 1),
    symbolHalfPx,
    widthPx: 2 * symbolHalfPx + 6 + Math.max(...names) + 4,
    middle: [mean(0), mean(1)],
  };
}

function findSpot(space: LayoutSpace, list: CoinList): Candidate | null {
  const { widthPx, heightPx } = space.frame.request;
  const candidates = callOutCandidates(space, {
    target: list.middle,
    widthPx: list.widthPx,
    heightPx: list.coins.length * list.pitchPx,
    priority: 0,
    reachPx: REACH * Math.max(widthPx, heightPx),
    ground: 'sea',
  });
  let best: Candidate | null = null;
  let bestCost = CROSSING;
  for (const candidate of candidates) {
    if (candidate.cost >= bestCost) break;
    const cost = candidate.cost + leadersCost(space, list, candidate);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

/** Where the coin of each row stands. */
function rowMiddles({ pitchPx, symbolHalfPx }: CoinList, { side, box }: Candidate, count: number): Px[] {
  const x = side === 'right' ? box.x0 + symbolHalfPx : box.x1 - symbolHalfPx;
  return Array.from({ length: count }, (_, row) => [x, box.y0 + (row + 0.5) * pitchPx]);
}

interface ListRow {
  coin: PendingCoin;
  middle: Px;
  /** Of the leader. */
  end: Px;
}

/** Coins by row so that no two leaders cross: sorted by direction, then untangled pair by pair. */
function orderRows(list: CoinList, spot: Candidate): ListRow[] {
  const coins = [...list.coins].sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const middles = rowMiddles(list, spot, coins.length);
  for (let round = 0; round < coins.length; round++)
    for (let i = 0; i < coins.length; i++)
      for (let j = i + 1; j < coins.length; j++)
        if (segmentsCross(coins[i]!.at, middles[i]!, coins[j]!.at, middles[j]!))
          [coins[i], coins[j]] = [coins[j]!, coins[i]!];
  return coins.map((coin, row) => {
    const [x, y] = middles[row]!;
    const away = coin.radiusPx + 2;
    return { coin, middle: [x, y], end: [spot.side === 'right' ? x - away : x + away, y] };
  });
}

function leadersCost({ obstacles }: LayoutSpace, list: CoinList, spot: Candidate): number {
  let cost = 0;
  const rows = orderRows(list, spot);
  for (const { coin, end } of rows) {
    cost += obstacles.boxesOn(coin.at, end) * OVER_LABEL;
    if (obstacles.leaders.some(([a, b]) => segmentsCross(coin.at, end, a, b))) cost += CROSSING;
  }
  return cost / Math.sqrt(rows.length);
}

function setList(space: LayoutSpace, list: CoinList, spot: Candidate): void {
  const { theme } = space.scene;
  const font = space.fonts.normal;
  const along = (px: number) => (spot.side === 'right' ? spot.box.x0 + px : spot.box.x1 - px);
  const anchor = spot.side === 'right' ? 'start' : 'end';
  for (const { coin, middle, end } of orderRows(list, spot)) {
    const { subject, label } = coin.mark;
    space.placed.leaders.push({ subject, points: [coin.at, end], anchorDot: true });
    space.obstacles.addLeader(coin.at, end);
    setCoin(space, coin, middle);
    const at = { x: along(2 * list.symbolHalfPx + 5), y: end[1] + baselineShift(font), anchor } as const;
    setPlacedText(space, { subject, text: label, font, color: theme.ink, halo: theme.sea }, at);
  }
  space.obstacles.add(spot.box);
}
