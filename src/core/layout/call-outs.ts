// Members too small or too crowded to carry their marks: tile, stamp and name in a row of free ground, at the end of a
// leader. Rows gather in columns; every row is tried against what is placed, cheapest first.
import { measureText, type TextFont } from '../figure/measure-text.ts';
import type { Px } from '../geo/types.ts';
import type { PlaceMark } from '../scene/marks.ts';
import { type Draft, isInside, putText, round, visiblePx } from './draft.ts';
import type { Box } from './ground-mask.ts';
import { labelFont } from './label-font.ts';
import { segmentsCross } from './occupancy.ts';
import { STAMP_HALF_PX } from './place-names.ts';

const TILE_WIDTH_PX = 11;
const STEP_PX = 9;
const REACH_PX = 330;

interface Row {
  mark: PlaceMark;
  at: Px;
  font: TextFont;
  widthPx: number;
  pitchPx: number;
}
/** Where a row begins: the tile's outer edge, its middle height, and to which side it runs. */
interface Slot {
  x: number;
  y: number;
  side: 1 | -1;
  cost: number;
}
interface Settled extends Row {
  slot: Slot;
}

/** On a frame too small for columns of names: the tile alone, at the place itself. */
export function placeTiles(draft: Draft, marks: readonly PlaceMark[]): void {
  for (const mark of marks) {
    const at = visiblePx(draft, mark.at);
    if (!at || !mark.tile) continue;
    const box = { x0: at[0] - 5, x1: at[0] + 5, y0: at[1] - 5, y1: at[1] + 5 };
    draft.placed.dropped.push(mark.subject);
    if (!draft.taken.isFree(box)) continue;
    draft.placed.glyphs.push({
      kind: 'tile',
      subject: mark.subject,
      x: round(at[0]),
      y: round(at[1]),
      fill: mark.tile,
    });
    draft.taken.add(box);
  }
}

/** Places every call-out that finds free ground; what finds none is listed as dropped. */
export function placeCallOuts(draft: Draft, marks: readonly PlaceMark[]): void {
  const rows = marks.flatMap(mark => toRow(draft, mark) ?? []);
  const settled: Settled[] = [];
  for (const row of orderRows(rows)) {
    const slot = findSlot(draft, row, settled);
    if (!slot) {
      draft.placed.dropped.push(row.mark.subject);
      continue;
    }
    settled.push({ ...row, slot });
    draft.taken.add(rowBox(row, slot));
    draft.taken.addLeader(row.at, leaderEnd(slot));
  }
  untangle(settled);
  for (const row of settled) putRow(draft, row);
}

function toRow(draft: Draft, mark: PlaceMark): Row | null {
  const at = visiblePx(draft, mark.at);
  if (!at) return null;
  const font = labelFont(
    mark.emphasis === 'selected' || mark.emphasis === 'strong' ? 'strong' : 'normal',
    draft.frame.request.surface,
  );
  const stampPx = mark.stamp ? 2 * STAMP_HALF_PX * draft.frame.symbols.stamp + 5 : 0;
  return {
    mark,
    at,
    font,
    widthPx: (mark.tile ? TILE_WIDTH_PX + 5 : 0) + stampPx + measureText(mark.name, font),
    pitchPx: Math.max(18, font.sizePx * 1.35),
  };
}

/** Most crowded first, so that a dense corner chooses its column before a lonely island does; then from north to south. */
function orderRows(rows: readonly Row[]): Row[] {
  const crowd = (row: Row) =>
    rows.filter(other => Math.hypot(other.at[0] - row.at[0], other.at[1] - row.at[1]) < 70).length;
  const crowds = new Map(rows.map(row => [row, Math.min(6, crowd(row))]));
  return [...rows].sort(
    (a, b) =>
      crowds.get(b)! - crowds.get(a)! || a.at[1] - b.at[1] || a.mark.subject.localeCompare(b.mark.subject, 'en'),
  );
}

function rowBox(row: Row, { x, y, side }: Slot): Box {
  const [x0, x1] = side > 0 ? [x - 2, x + row.widthPx + 2] : [x - row.widthPx - 2, x + 2];
  return { x0, x1, y0: y - row.pitchPx / 2 + 0.5, y1: y + row.pitchPx / 2 - 0.5 };
}
function leaderEnd({ x, y, side }: Slot): Px {
  return [x - side * 3, y];
}

function findSlot(draft: Draft, row: Row, settled: readonly Settled[]): Slot | null {
  const slots = [...columnSlots(row, settled), ...gridSlots(row)]
    .map(slot => ({ ...slot, cost: slot.cost + groundCost(draft, rowBox(row, slot)) }))
    .filter(slot => slot.cost < 1e4);
  slots.sort((a, b) => a.cost - b.cost);
  let best: Slot | null = null;
  for (const slot of slots.slice(0, 700)) {
    if (best && slot.cost >= best.cost) break;
    const box = rowBox(row, slot);
    if (!isInside(box, draft.bounds) || !draft.taken.isFree(box)) continue;
    const end = leaderEnd(slot);
    const cost = slot.cost + 220 * draft.taken.crossings(row.at, end) + 26 * draft.taken.coveredBy(row.at, end);
    if (!best || cost < best.cost) best = { ...slot, cost };
  }
  return best;
}

/** Long leaders are hard to follow. */
function farCost(length: number): number {
  return length > 110 ? (length - 110) * 1.1 : 0;
}

/** Any place within reach, on a grid; cost is the leader's length, steep leaders cost more. */
function gridSlots(row: Row): Slot[] {
  const slots: Slot[] = [];
  for (let dy = -144; dy <= 144; dy += STEP_PX)
    for (let dx = 18; dx <= REACH_PX; dx += STEP_PX)
      for (const side of [1, -1] as const) {
        const length = Math.hypot(dx, dy);
        slots.push({
          x: round(row.at[0] + side * dx),
          y: round(row.at[1] + dy),
          side,
          cost: length + 0.5 * Math.abs(dy) + farCost(length) + 60,
        });
      }
  return slots;
}

/** Above or below a row that stands already: columns are preferred to lone rows. */
function columnSlots(row: Row, settled: readonly Settled[]): Slot[] {
  return settled.flatMap(({ slot }) =>
    [1, -1, 2, -2].flatMap(n => {
      const y = round(slot.y + n * row.pitchPx);
      const dx = (slot.x - row.at[0]) * slot.side;
      if (dx < 14) return [];
      const length = Math.hypot(dx, y - row.at[1]);
      return length > REACH_PX
        ? []
        : [
            {
              x: slot.x,
              y,
              side: slot.side,
              cost: length * 0.85 + 0.25 * Math.abs(y - row.at[1]) + farCost(length) + (Math.abs(n) - 1) * 12,
            },
          ];
    }),
  );
}

/** Sea is free; land that nothing fills may be written on; a fill hardly ever. */
function groundCost({ mask, bounds }: Draft, box: Box): number {
  if (!isInside(box, bounds)) return 1e5;
  const land = mask.landShare(box);
  return land === 0 ? 0 : 90 * land + 520 * mask.drawnShare(box);
}

/** Swaps the rows of crossing leaders within one column: never longer, and no two cross afterwards. */
function untangle(settled: Settled[]): void {
  for (let round = 0, swapped = true; swapped && round < 12; round++) {
    swapped = false;
    for (const a of settled)
      for (const b of settled) {
        if (a === b || a.slot.side !== b.slot.side || a.slot.x !== b.slot.x || Math.abs(a.slot.y - b.slot.y) > 160)
          continue;
        if (!segmentsCross(a.at, leaderEnd(a.slot), b.at, leaderEnd(b.slot))) continue;
        [a.slot, b.slot] = [b.slot, a.slot];
        swapped = true;
      }
  }
}

function putRow(draft: Draft, { mark, at, font, slot }: Settled): void {
  const { side, y } = slot;
  const { placed, scene, frame } = draft;
  const subject = mark.subject;
  placed.leaders.push({ subject, points: [[round(at[0]), round(at[1])], leaderEnd(slot)], anchorDot: true });
  let x = slot.x;
  if (mark.tile) {
    placed.glyphs.push({ kind: 'tile', subject, x: round(x + side * (TILE_WIDTH_PX / 2)), y, fill: mark.tile });
    x += side * (TILE_WIDTH_PX + 5);
  }
  if (mark.stamp) {
    const halfPx = STAMP_HALF_PX * frame.symbols.stamp;
    placed.glyphs.push({ kind: 'stamp', subject, x: round(x + side * halfPx), y, halfPx, stamp: mark.stamp });
    x += side * (2 * halfPx + 5);
  }
  putText(
    draft,
    {
      subject,
      x,
      y,
      anchor: side > 0 ? 'start' : 'end',
      text: mark.name,
      font,
      color: scene.theme.ink,
      halo: scene.theme.sea,
    },
    { x0: x, x1: x, y0: y, y1: y },
  );
}
