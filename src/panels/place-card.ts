export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
type Point = readonly [x: number, y: number];
const GAP_PX = 14;
const EDGE_PX = 10;
/** Covering the hovered shape costs more than any number of marks. */
const SHAPE_COST = 1e6;

/**
 * Where a card goes: beside the hovered shape or in a corner, whichever covers the fewest marks, and never over the
 * shape. Among equals the one nearest to the shape wins. All in px of the stage.
 */
export function placeCard(
  stage: { width: number; height: number },
  card: { width: number; height: number },
  shape: Box,
  marks: readonly Point[],
): Point {
  const middle: Point = [(shape.left + shape.right) / 2, (shape.top + shape.bottom) / 2];
  let best: Point = [EDGE_PX, EDGE_PX];
  let bestCost = Infinity;
  for (const place of candidates(stage, card, shape, middle)) {
    const box = { left: place[0], top: place[1], right: place[0] + card.width, bottom: place[1] + card.height };
    const away = Math.hypot((box.left + box.right) / 2 - middle[0], (box.top + box.bottom) / 2 - middle[1]);
    const covered = marks.filter(mark => contains(box, mark)).length;
    const cost = (overlaps(box, shape) ? SHAPE_COST : 0) + covered * 60 + away;
    if (cost < bestCost) [best, bestCost] = [place, cost];
  }
  return best;
}

function candidates(
  stage: { width: number; height: number },
  card: { width: number; height: number },
  shape: Box,
  middle: Point,
): Point[] {
  const maxX = Math.max(EDGE_PX, stage.width - card.width - EDGE_PX);
  const maxY = Math.max(EDGE_PX, stage.height - card.height - EDGE_PX);
  const x = (value: number) => Math.min(maxX, Math.max(EDGE_PX, value));
  const y = (value: number) => Math.min(maxY, Math.max(EDGE_PX, value));
  const [right, left] = [shape.right + GAP_PX, shape.left - GAP_PX - card.width];
  const [below, above] = [shape.bottom + GAP_PX, shape.top - GAP_PX - card.height];
  const midX = middle[0] - card.width / 2;
  const midY = middle[1] - card.height / 2;
  const beside = [right, left].flatMap(px => [midY, above, below].map(py => [x(px), y(py)] as const));
  const over = [below, above].flatMap(py => [midX, left, right].map(px => [x(px), y(py)] as const));
  const corners = [EDGE_PX, maxX].flatMap(px => [EDGE_PX, maxY].map(py => [px, py] as const));
  return [...beside, ...over, ...corners];
}

function contains(box: Box, [x, y]: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
