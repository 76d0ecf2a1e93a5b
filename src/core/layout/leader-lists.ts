// Close to, coins that would lie on each other leave a dot and stand in a column of free ground, one a row, by name.
import type { Px } from '../geo/types.ts';
import { type Draft, isInside, putText, round, widthOf } from './draft.ts';
import type { Box } from './ground-mask.ts';
import { labelFont } from './label-font.ts';
import type { LaidCoin } from './symbols.ts';

const MOST_ROWS = 8;
const LEAST_ROWS = 3;
const ROW_PX = 22;
const COIN_PX = 9;

/** Takes crowded coins out of `coins` into leader lists; returns those that stay at their places. */
export function placeLeaderLists(draft: Draft, coins: readonly LaidCoin[]): LaidCoin[] {
  if (
    draft.frame.symbols.coin < 1.3 ||
    draft.frame.request.surface === 'mobile' ||
    draft.frame.request.surface === 'projector'
  )
    return [...coins];
  const listed = new Set<LaidCoin>();
  for (const cluster of clusters(coins)) {
    if (cluster.length < LEAST_ROWS || cluster.length > MOST_ROWS) continue;
    if (putList(draft, cluster)) for (const coin of cluster) listed.add(coin);
  }
  return coins.filter(coin => !listed.has(coin));
}

/** Groups of coins nearer to each other than the larger one's diameter. */
function clusters(coins: readonly LaidCoin[]): LaidCoin[][] {
  const group = new Map<LaidCoin, LaidCoin[]>(coins.map(coin => [coin, [coin]]));
  for (const a of coins)
    for (const b of coins) {
      const near = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) < Math.max(a.radiusPx, b.radiusPx, 7) * 1.6;
      if (a === b || !near || group.get(a) === group.get(b)) continue;
      const merged = [...group.get(a)!, ...group.get(b)!];
      for (const coin of merged) group.set(coin, merged);
    }
  return [...new Set(group.values())];
}

function putList(draft: Draft, cluster: readonly LaidCoin[]): boolean {
  const font = labelFont('normal', draft.frame.request.surface);
  const shorten = (text: string) => (text.length > 30 ? `${text.slice(0, 29).trimEnd()}…` : text);
  const rows = cluster
    .map(coin => ({ coin, label: shorten(coin.mark.label) }))
    .sort((a, b) => a.coin.at[1] - b.coin.at[1] || a.coin.at[0] - b.coin.at[0]);
  const width = Math.max(...rows.map(row => widthOf(row.label, font))) + 2 * COIN_PX + 10;
  const center: Px = [mean(cluster.map(coin => coin.at[0])), mean(cluster.map(coin => coin.at[1]))];
  const spot = findBlock(draft, center, width, rows.length * ROW_PX);
  if (!spot) return false;
  const isRight = spot.x0 > center[0];
  rows.forEach((row, index) => {
    const y = round(spot.y0 + (index + 0.5) * ROW_PX);
    const x = isRight ? spot.x0 + COIN_PX : spot.x1 - COIN_PX;
    const edge = isRight ? spot.x0 - 2 : spot.x1 + 2;
    const { mark, at, radiusPx } = row.coin;
    const scale = draft.frame.symbols.coin * Math.min(1, COIN_PX / radiusPx);
    draft.placed.leaders.push({
      subject: mark.subject,
      points: [
        [round(at[0]), round(at[1])],
        [round(edge), y],
      ],
      anchorDot: true,
    });
    draft.placed.glyphs.push({
      kind: 'coin',
      subject: mark.subject,
      x: round(x),
      y,
      coin: mark.coin,
      scale,
      approximate: mark.approximate,
    });
    const textX = isRight ? x + COIN_PX + 6 : x - COIN_PX - 6;
    putText(
      draft,
      {
        subject: mark.subject,
        x: textX,
        y,
        anchor: isRight ? 'start' : 'end',
        text: row.label,
        font,
        color: draft.scene.theme.ink,
        halo: draft.scene.theme.sea,
      },
      { x0: textX, x1: textX, y0: y, y1: y },
    );
  });
  draft.taken.add(spot);
  for (const row of rows) draft.taken.addLeader(row.coin.at, [isRight ? spot.x0 : spot.x1, (spot.y0 + spot.y1) / 2]);
  return true;
}

/** The cheapest free block beside a point: sea before plain land, near before far. */
export function findBlock(draft: Draft, [x, y]: Px, width: number, height: number, reach = 320): Box | null {
  let best: { box: Box; cost: number } | null = null;
  for (let dy = -200; dy <= 200; dy += 10)
    for (let dx = 36; dx <= reach; dx += 10)
      for (const side of [1, -1]) {
        const x0 = side > 0 ? x + dx : x - dx - width;
        const box = { x0, x1: x0 + width, y0: y + dy - height / 2, y1: y + dy + height / 2 };
        const cost = Math.hypot(dx, dy) + 160 * draft.mask.landShare(box) + 500 * draft.mask.drawnShare(box);
        if ((best && cost >= best.cost) || !isInside(box, draft.bounds) || !draft.taken.isFree(box)) continue;
        best = { box, cost };
      }
  return best?.box ?? null;
}
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
