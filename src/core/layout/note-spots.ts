// Where the notes of a step stand: few, large, chosen together.
import { coinRadiusPx } from '../figure/draw-coin.ts';
import type { Px } from '../geo/types.ts';
import { type Box, boxAround, contains, growBox, overlaps, segmentMeetsBox, segmentsCross } from './box.ts';
import { type LayoutSpace, visiblePx } from './layout-space.ts';
import type { NoteBlock } from './place-notes.ts';
import { rasterizeTogether } from './shape-raster.ts';
import { Terrain } from './terrain.ts';

/** Candidates stand on this grid, px. */
const COLUMN_PX = 48;
const ROW_PX = 36;
/** A leader is looked at this often, px. */
const SAMPLE_PX = 16;
const EDGE_PX = 8;
/** Notes keep this far from each other, px. */
const APART_PX = 26;
/** From a line to the end of its leader, px. */
const LEADER_GAP_PX = 12;
/** From the top of a note to the middle of its title, px. */
const FIRST_LINE_PX = 23;
const MOST_CANDIDATES = 110;
const SITE_HALF_PX = 8;
/** What it costs, in px of leader. */
const COST = {
  land: 1050,
  active: 6000,
  /** For the share of a note over hatching, besides what its land costs. */
  hatched: 2400,
  obstacle: 240,
  /** For each coin or sign under a note. */
  symbol: 70,
  length: 0.55,
  /** For each px and px of its length: a line across an ocean is hard to follow. */
  far: 0.0003,
  rise: 0.35,
  /** For each px of leader over other land than its own. */
  abroad: 0.7,
  target: 4000,
  clash: 8000,
  column: -120,
  /** For a note that is set in more and shorter lines. */
  slim: 30,
} as const;

export interface NoteSpot {
  block: NoteBlock;
  box: Box;
  leader: [Px, Px] | null;
  /** Where the lines read to: away from the place. */
  reads: 'left' | 'right';
}
interface Candidate extends NoteSpot {
  cost: number;
}

/**
 * One spot for each note, in their order: cheapest together. There is always one, if need be over land.
 * @param notes the shapes that each note may take, the usual one first
 */
export function chooseNoteSpots(space: LayoutSpace, notes: readonly (readonly NoteBlock[])[]): NoteSpot[] {
  const targets = notes.flatMap(([block]) => (block!.target ? [block!.target] : []));
  const ground = { targets, symbols: fixedSymbols(space), hatched: hatchedLand(space) };
  const choices = notes.map(shapes => candidates(space, shapes, ground));
  let best: { spots: Candidate[]; cost: number } = { spots: choices.map(list => list[0]!), cost: Infinity };
  const extend = (spots: Candidate[], cost: number): void => {
    if (cost + (notes.length - spots.length) * notes.length * COST.column >= best.cost) return;
    const next = choices[spots.length];
    if (!next) {
      best = { spots, cost };
      return;
    }
    for (const candidate of next) {
      const between = spots.reduce((sum, other) => sum + pairCost(candidate, other), 0);
      extend([...spots, candidate], cost + candidate.cost + between);
    }
  };
  extend([], 0);
  return best.spots;
}

/** What no note should cover besides land. */
interface Ground {
  /** The places that notes speak of. */
  targets: readonly Px[];
  symbols: readonly Box[];
  /** Hatched land as if it were one country; null = nothing is hatched. */
  hatched: Terrain | null;
}

/** Where risks lie: what a note hides of them is what the step shows. */
function hatchedLand({ scene, frame, atlas }: LayoutSpace): Terrain | null {
  const shapes = scene.marks.flatMap(mark =>
    mark.kind === 'area' && mark.layer === 'risks' ? [atlas.shape(mark.shape) ?? []].flat() : [],
  );
  return shapes.length === 0 ? null : new Terrain(rasterizeTogether(frame, shapes), new Set());
}

/** Coins and signs, which will stand at their true places. */
function fixedSymbols(space: LayoutSpace): Box[] {
  const { coin, stamp } = space.frame.symbols;
  return space.scene.marks.flatMap(mark => {
    if (mark.kind !== 'coin' && mark.kind !== 'site') return [];
    const at = visiblePx(space, mark.at);
    const halfPx = mark.kind === 'coin' ? coinRadiusPx(mark.coin, coin) : SITE_HALF_PX * stamp;
    return at ? [boxAround(at, halfPx, halfPx)] : [];
  });
}

function candidates(space: LayoutSpace, shapes: readonly NoteBlock[], ground: Ground): Candidate[] {
  const { clear } = clearOf(space);
  const found: Candidate[] = [];
  shapes.forEach((block, slim) => {
    const { widthPx, heightPx } = block;
    for (const y0 of rows(block, clear))
      for (const x0 of columns(block, clear)) {
        const candidate = candidateAt(space, block, { x0, y0, x1: x0 + widthPx, y1: y0 + heightPx }, ground);
        found.push({ ...candidate, cost: candidate.cost + slim * COST.slim });
      }
  });
  if (found.length === 0) found.push(candidateAt(space, shapes[0]!, { ...clear }, ground));
  return found.sort((a, b) => a.cost - b.cost || a.box.y0 - b.box.y0 || a.box.x0 - b.box.x0).slice(0, MOST_CANDIDATES);
}

/** Left edges of a note: the grid, and the one that ends at the margin. */
function columns({ widthPx }: NoteBlock, clear: Box): number[] {
  const found: number[] = [];
  const last = clear.x1 - widthPx;
  for (let x0 = clear.x0; x0 <= last; x0 += COLUMN_PX) found.push(x0);
  return last > clear.x0 ? [...found, last] : found;
}

/** Tops of a note: the grid, and the one that makes its leader level. */
function rows({ target, heightPx }: NoteBlock, clear: Box): number[] {
  const found: number[] = [];
  const last = clear.y1 - EDGE_PX - heightPx;
  for (let y0 = clear.y0 + EDGE_PX; y0 <= last; y0 += ROW_PX) found.push(y0);
  const level = target ? target[1] - FIRST_LINE_PX : Number.POSITIVE_INFINITY;
  return level >= clear.y0 && level <= last ? [...found, level] : found;
}

/** The whole picture less its margins: notes may stand where the fitted extent does not. */
function clearOf({ frame }: LayoutSpace): { clear: Box } {
  const { widthPx, heightPx, padding } = frame.request;
  return { clear: { x0: 72, y0: 8, x1: widthPx - 72, y1: heightPx - padding.bottom } };
}

function candidateAt(space: LayoutSpace, block: NoteBlock, box: Box, ground: Ground): Candidate {
  const { target } = block;
  const { terrain, obstacles } = space;
  const around = growBox(box, 10);
  const active = terrain.activeShare(around);
  let cost = (terrain.landShare(around) - active) * COST.land + active * COST.active;
  if (ground.hatched) cost += ground.hatched.landShare(around) * COST.hatched;
  if (obstacles.hits(around)) cost += COST.obstacle;
  cost += ground.symbols.filter(symbol => overlaps(symbol, around)).length * COST.symbol;
  if (ground.targets.some(place => contains(growBox(box, 24), boxAround(place, 0, 0)))) cost += COST.target;
  if (!target) {
    const middle = (clearOf(space).clear.x0 + clearOf(space).clear.x1) / 2;
    return { block, box, leader: null, reads: 'right', cost: cost + (box.x0 < middle ? 60 : 0) + 0.05 * box.y0 };
  }
  const reads = (box.x0 + box.x1) / 2 >= target[0] ? 'right' : 'left';
  const end = leaderEnd(box, target, reads);
  const [dx, dy] = [Math.abs(end[0] - target[0]), Math.abs(end[1] - target[1])];
  const isUnder = box.x0 - LEADER_GAP_PX < target[0] && box.x1 + LEADER_GAP_PX > target[0];
  const lengthPx = Math.hypot(dx, dy);
  cost += COST.length * lengthPx + COST.far * lengthPx ** 2 + COST.rise * dy + (isUnder ? 150 : 0);
  cost += obstacles.boxesOn(target, end) * 20 + abroadPx(space, target, end) * COST.abroad;
  return { block, box, leader: [target, end], reads, cost };
}

/** How much of a leader runs over land that is not its own. */
function abroadPx({ terrain }: LayoutSpace, from: Px, to: Px): number {
  const own = terrain.ownerAt(from);
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / SAMPLE_PX);
  let abroad = 0;
  for (let i = 1; i < steps; i++) {
    const at: Px = [from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps];
    const owner = terrain.ownerAt(at);
    if (owner !== null && owner !== own) abroad += SAMPLE_PX;
  }
  return abroad;
}

/** Beside the title where the note stands beside its place; else the middle of the edge above or below it. */
function leaderEnd(box: Box, [x, y]: Px, reads: NoteSpot['reads']): Px {
  if (box.x0 - LEADER_GAP_PX >= x) return [box.x0 - LEADER_GAP_PX, box.y0 + FIRST_LINE_PX];
  if (box.x1 + LEADER_GAP_PX <= x) return [box.x1 + LEADER_GAP_PX, box.y0 + FIRST_LINE_PX];
  const along = reads === 'right' ? box.x0 + 30 : box.x1 - 30;
  return [along, y < box.y0 ? box.y0 - 4 : box.y1 + 6];
}

function pairCost(a: Candidate, b: Candidate): number {
  let cost = 0;
  if (overlaps(growBox(a.box, APART_PX), b.box)) cost += COST.clash;
  if (a.leader && segmentMeetsBox(a.leader[0], a.leader[1], growBox(b.box, 8))) cost += COST.clash;
  if (b.leader && segmentMeetsBox(b.leader[0], b.leader[1], growBox(a.box, 8))) cost += COST.clash;
  if (a.leader && b.leader && segmentsCross(...a.leader, ...b.leader)) cost += COST.clash;
  const isAligned = a.reads === b.reads && (a.reads === 'right' ? a.box.x0 === b.box.x0 : a.box.x1 === b.box.x1);
  return isAligned ? cost + COST.column : cost;
}
