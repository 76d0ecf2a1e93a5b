import type { Frame } from '../geo/frame.ts';
import type { Px } from '../geo/types.ts';
import { type Box, contains } from './box.ts';
import type { CallOut, CallOutSpot } from './call-out.ts';
import type { LayoutSpace } from './layout-space.ts';

/** Columns stand on multiples of this, px, so that rows of different places align. */
const COLUMN_PX = 12;
/** From the edge of a row to the end of its leader, px. */
const LEADER_GAP_PX = 2;
const NEAREST_PX = 14;
/** At sea, this much of the near edge must be clear of the coast, px. */
const NEAR_EDGE_PX = 24;
/** So many free places are enough to choose from. */
const MOST_CANDIDATES = 260;
const BAND_COST = 16;
/** What ground costs in px of leader, and how much of a box may lie on land at all and on land that takes part. */
const GROUND = {
  land: { plain: 60, active: 200, mostLand: 1, mostActive: 0.45 },
  sea: { plain: 400, active: 400, mostLand: 0.06, mostActive: 0.04 },
} as const;

export interface Candidate extends CallOutSpot {
  /** Leader and ground; without what other call-outs add. */
  cost: number;
}

/** Free places of a call-out on the grid of rows and columns, cheapest first. */
export function callOutCandidates(space: LayoutSpace, callOut: CallOut): Candidate[] {
  const found: Candidate[] = [];
  for (const band of bandsWithinReach(space, callOut)) {
    if (!band) continue;
    for (const place of placesOf(band)) {
      const candidate = candidateAt(space, callOut, place);
      if (candidate) found.push(candidate);
      if (found.length >= MOST_CANDIDATES) break;
    }
    if (found.length >= MOST_CANDIDATES) break;
  }
  return found.sort((a, b) => a.cost - b.cost || a.box.y0 - b.box.y0 || a.box.x0 - b.box.x0);
}

interface GridPlace {
  x: number;
  y: number;
  cost: number;
}

/** Places of a band, x, y and cost in turn; most bands are never reached, so their places are no objects before that. */
interface Band {
  numbers: number[];
  /** Made when the band is first reached. */
  places: readonly GridPlace[] | null;
}

/** Cheapest first. */
function placesOf(band: Band): readonly GridPlace[] {
  band.places ??= inOrder(band.numbers);
  return band.places;
}

function inOrder(numbers: readonly number[]): GridPlace[] {
  const places: GridPlace[] = [];
  for (let i = 0; i < numbers.length; i += 3)
    places.push({ x: numbers[i]!, y: numbers[i + 1]!, cost: numbers[i + 2]! });
  return places.sort((a, b) => a.cost - b.cost || a.y - b.y || a.x - b.x);
}

/** By target, reach and pitch. A place stays where it is in its frame, whatever else a View shows. */
const bandsOf = new WeakMap<Frame, Map<string, readonly (Band | undefined)[]>>();

function bandsWithinReach({ frame, fonts }: LayoutSpace, { target, reachPx }: CallOut): readonly (Band | undefined)[] {
  const known = bandsOf.get(frame) ?? new Map<string, readonly (Band | undefined)[]>();
  bandsOf.set(frame, known);
  const key = `${target[0]} ${target[1]} ${reachPx} ${fonts.pitchPx}`;
  const bands = known.get(key) ?? measureBands(fonts.pitchPx, target, reachPx);
  known.set(key, bands);
  return bands;
}

/**
 * Points of the grid around a place, in bands of rising cost; a band is put in order when it is reached. The cost is the
 * leader's: long and steep ones cost more.
 */
function measureBands(pitch: number, [tx, ty]: Px, reachPx: number): (Band | undefined)[] {
  const most = reachPx * 1.2;
  const bands: (Band | undefined)[] = [];
  for (let row = Math.ceil((ty - reachPx) / pitch); row * pitch <= ty + reachPx; row++) {
    const y = row * pitch;
    const dy = Math.abs(y - ty);
    for (let column = Math.ceil((tx - most) / COLUMN_PX); column * COLUMN_PX <= tx + most; column++) {
      const x = column * COLUMN_PX;
      const dx = Math.abs(x - tx);
      const length = Math.sqrt(dx * dx + dy * dy);
      if (dx < NEAREST_PX || length > most) continue;
      const cost = length + 0.009 * length * length + 0.3 * Math.max(0, dy - 1.5 * dx);
      const band = Math.floor(cost / BAND_COST);
      const own = bands[band];
      if (own) own.numbers.push(x, y, cost);
      else bands[band] = { numbers: [x, y, cost], places: null };
    }
  }
  return bands;
}

function candidateAt(
  space: LayoutSpace,
  { target, widthPx, heightPx, ground }: CallOut,
  { x, y, cost }: GridPlace,
): Candidate | null {
  const side = x > target[0] ? 'right' : 'left';
  const x0 = side === 'right' ? x : x - widthPx;
  const y0 = y - Math.min(heightPx, space.fonts.pitchPx) / 2;
  const box: Box = { x0, y0, x1: x0 + widthPx, y1: y0 + heightPx };
  // What rules out most places comes first; hundreds are tried for each call-out.
  if (!contains(space.clear, box)) return null;
  const limits = GROUND[ground];
  const active = space.terrain.activeShare(box);
  if (active > limits.mostActive || space.obstacles.hits(box)) return null;
  const land = space.terrain.landShare(box);
  if (land > limits.mostLand) return null;
  const near = { ...box, ...(side === 'right' ? { x1: x + NEAR_EDGE_PX } : { x0: x - NEAR_EDGE_PX }) };
  if (ground === 'sea' && space.terrain.landShare(near) > 0.1) return null;
  const end: Px = [side === 'right' ? x - LEADER_GAP_PX : x + LEADER_GAP_PX, y];
  return { box, side, end, cost: cost + (land - active) * limits.plain + active * limits.active };
}
