// Countries too small or too crowded to carry their name: tile, stamp and name in a row, with a leader.
import { measureText } from '../figure/measure-text.ts';
import type { Px } from '../geo/types.ts';
import type { PlaceMark } from '../scene/marks.ts';
import { boxAround } from './box.ts';
import type { CallOut, CallOutSpot } from './call-out.ts';
import { baselineShift, isFree, type LayoutSpace, setPlacedText } from './layout-space.ts';
import { nameFont, placeInShape } from './place-in-shape.ts';
import { solveCallOuts } from './solve-call-outs.ts';

const TILE_WIDTH_PX = 11;
/** Half a tile and its outline. */
const TILE_HALF = [6, 5.5] as const;
const STEP_PX = 5;
/** From this size a country's own fill can be seen. */
const SEEN_PX = 6;
/** On a narrow frame, more call-outs than this stay tiles without names. */
const NARROW_PX = 480;
const MOST_ON_NARROW = 8;
/** Room that a row of a column takes of a frame, its leader included, px². */
const PX2_PER_ROW = 38_000;
/** On a projector few rows at a time can be read. */
const PX2_PER_ROW_ON_PROJECTOR = 140_000;

export interface PendingPlace {
  mark: PlaceMark;
  at: Px;
}

/** Places every pending country: as a row in a column; else in its shape at any cost; else as a tile near its place. */
export function placeCallOuts(space: LayoutSpace, pending: readonly PendingPlace[]): void {
  const { widthPx, surface } = space.frame.request;
  const isPhone = widthPx < NARROW_PX && pending.length > MOST_ON_NARROW;
  // A room reads few names: on a world for a projector, too, whoever can be seen has its fill alone.
  const isNarrow = isPhone || (surface === 'projector' && !space.isClose);
  const rows = isPhone ? [] : mostImportant(pending, mostRows(space));
  const solved = solveCallOuts(
    space,
    rows.map(place => callOutOf(space, place)),
  );
  const spotOf = new Map(rows.map((place, index) => [place, solved[index] ?? null]));
  const spots = pending.map(place => spotOf.get(place) ?? null);
  pending.forEach((place, index) => {
    const spot = spots[index];
    if (spot) setRow(space, place, spot);
  });
  pending.forEach((place, index) => {
    if (spots[index] || placeInShape(space, place.mark, place.at, !isNarrow || place.mark.emphasis !== 'normal'))
      return;
    setSymbol(space, place, isNarrow);
  });
}

/** Columns beyond this number cross the whole map; the least important keep a tile at their place. */
function mostRows({ frame }: LayoutSpace): number {
  const { widthPx, heightPx, surface } = frame.request;
  return Math.round((widthPx * heightPx) / (surface === 'projector' ? PX2_PER_ROW_ON_PROJECTOR : PX2_PER_ROW));
}

function mostImportant(pending: readonly PendingPlace[], most: number): PendingPlace[] {
  return [...pending].sort((a, b) => b.mark.priority - a.mark.priority).slice(0, most);
}

function callOutOf(space: LayoutSpace, { mark, at }: PendingPlace): CallOut {
  const { widthPx, heightPx } = space.frame.request;
  return {
    target: at,
    widthPx: rowParts(space, mark).widthPx,
    heightPx: space.fonts.pitchPx - 1,
    priority: mark.priority,
    ground: 'land',
    reachPx: Math.min(320, Math.max(130, 0.22 * Math.max(widthPx, heightPx))),
  };
}

/** Middles of tile and stamp and the start of the name, from the near edge of the row, px. */
function rowParts(space: LayoutSpace, mark: PlaceMark) {
  const tilePx = TILE_WIDTH_PX * space.tileScale;
  let x = 2;
  const tileAt = mark.tile ? x + tilePx / 2 : null;
  if (mark.tile) x += tilePx + STEP_PX;
  const stampAt = mark.stamp ? x + space.stampHalfPx : null;
  if (mark.stamp) x += 2 * space.stampHalfPx + STEP_PX;
  return { tileAt, stampAt, nameAt: x, widthPx: x + measureText(mark.name, nameFont(space, mark)) + 3 };
}

function setRow(space: LayoutSpace, { mark, at }: PendingPlace, { box, side, end }: CallOutSpot): void {
  const { placed, obstacles, scene } = space;
  const { subject } = mark;
  const parts = rowParts(space, mark);
  const font = nameFont(space, mark);
  const along = (px: number) => (side === 'right' ? box.x0 + px : box.x1 - px);
  const y = end[1];
  if (mark.tile && parts.tileAt !== null)
    placed.glyphs.push({ kind: 'tile', subject, x: along(parts.tileAt), y, fill: mark.tile, ...tileScale(space) });
  if (mark.stamp && parts.stampAt !== null) {
    const halfPx = space.stampHalfPx;
    placed.glyphs.push({ kind: 'stamp', subject, x: along(parts.stampAt), y, halfPx, stamp: mark.stamp });
  }
  placed.leaders.push({ subject, points: [at, end], anchorDot: true });
  obstacles.addLeader(at, end);
  const spot = {
    x: along(parts.nameAt),
    y: y + baselineShift(font),
    anchor: side === 'right' ? 'start' : 'end',
  } as const;
  setPlacedText(space, { subject, text: mark.name, font, color: scene.theme.ink, halo: scene.theme.sea }, spot);
  obstacles.add(box);
}

/**
 * What stays when there is no room for the name: a tile at the place or as near as there is room. On a narrow frame, a
 * country that is large enough to be seen has its fill already and keeps its stamp only, if that is free; on a projector
 * the stamp gives way to a claim about the country.
 */
function setSymbol(space: LayoutSpace, { mark, at }: PendingPlace, isNarrow: boolean): void {
  const { placed, obstacles, terrain } = space;
  const { subject } = mark;
  placed.dropped.push(subject);
  const isSeen = isNarrow && (terrain.extent(mark.shape.id)?.sizePx ?? 0) >= SEEN_PX;
  const tile = isSeen || saysLess(space, mark) ? null : mark.tile;
  const half = tile ? tileHalf(space) : ([space.stampHalfPx, space.stampHalfPx] as const);
  const isStage = space.frame.request.surface === 'projector';
  const near = isSeen && !isStage ? null : nearestFree(space, at, half);
  const px = isSeen ? (freeAt(space, at, half) ?? near) : (near ?? at);
  if (!px || (isSeen && !mark.stamp)) return;
  const [x, y] = px;
  if (tile) placed.glyphs.push({ kind: 'tile', subject, x, y, fill: tile, ...tileScale(space) });
  else if (mark.stamp)
    placed.glyphs.push({ kind: 'stamp', subject, x, y, halfPx: space.stampHalfPx, stamp: mark.stamp });
  obstacles.add(boxAround(px, half[0], half[1]));
}

/** A tile in the colour of plain land beside a stamp that speaks of a text. */
function saysLess({ scene }: LayoutSpace, { tile, stamp }: PlaceMark): boolean {
  return stamp !== null && tile?.kind === 'flat' && tile.color === scene.theme.land;
}

function tileHalf({ tileScale }: LayoutSpace): readonly [number, number] {
  return [TILE_HALF[0] * tileScale, TILE_HALF[1] * tileScale];
}
function tileScale({ tileScale: scale }: LayoutSpace): { scale?: number } {
  return scale === 1 ? {} : { scale };
}

function freeAt(space: LayoutSpace, at: Px, half: readonly [number, number]): Px | null {
  return isFree(space, boxAround(at, half[0], half[1])) ? at : null;
}

/** The free place nearest to a point on rings of 3 px, up to 30 px away at a tile's usual size. */
function nearestFree(space: LayoutSpace, at: Px, half: readonly [number, number]): Px | null {
  for (let radius = 0; radius <= 30 * space.tileScale; radius += 3) {
    const steps = radius === 0 ? 1 : 12;
    for (let step = 0; step < steps; step++) {
      const angle = (step * 2 * Math.PI) / steps;
      const px = freeAt(space, [at[0] + radius * Math.cos(angle), at[1] + radius * Math.sin(angle)], half);
      if (px) return px;
    }
  }
  return null;
}
