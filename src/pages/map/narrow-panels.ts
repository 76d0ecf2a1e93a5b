// The world for a narrow page: two pieces of the wide map, one above the other, so that names are as large as text.
import { cameraAt, createFrame, type Frame } from '../../core/geo/frame.ts';
import type { Px } from '../../core/geo/types.ts';

/** A piece of the wide map, all in px of the wide map but `by`, which enlarges it. */
interface Piece {
  leftPx: number;
  topPx: number;
  heightPx: number;
  by: number;
}
/** Type has its own size on a page of this width, and shrinks little on the narrowest. */
export const NARROW_WIDTH_PX = 340;
/** Between the pieces. */
const GAP_PX = 8;
/** The Americas, then all that lies east of the Atlantic. */
const PIECES: readonly Piece[] = [
  { leftPx: -36, topPx: 2, heightPx: 316, by: 1 },
  { leftPx: 296, topPx: 8, heightPx: 306, by: 0.81 },
];
/** Beyond the picture by so much, px: lines that an edge cuts must not end in it. */
const MARGIN_PX = 6;

/** Where a piece stands in the narrow picture, its frame, and where the wide map lies behind it, in the piece's own px. */
export interface NarrowPanel {
  yPx: number;
  heightPx: number;
  frame: Frame;
  ground: { xPx: number; yPx: number; by: number };
}

/** The pieces of the world's wide frame from top to bottom, each with a frame that lies exactly over the wide map. */
export function narrowPanels(wide: Frame): NarrowPanel[] {
  let yPx = 0;
  return PIECES.map(piece => {
    const panel = createPanel(wide, piece, yPx);
    yPx += panel.heightPx + GAP_PX;
    return panel;
  });
}

/** Height of all pieces with what is between them, px. */
export function narrowHeightPx(panels: readonly Pick<NarrowPanel, 'yPx' | 'heightPx'>[]): number {
  return Math.max(0, ...panels.map(panel => panel.yPx + panel.heightPx));
}

function createPanel(wide: Frame, { leftPx, topPx, heightPx: tallPx, by }: Piece, yPx: number): NarrowPanel {
  const heightPx = Math.round(tallPx * by);
  const request = {
    ...wide.request,
    widthPx: NARROW_WIDTH_PX,
    heightPx,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
  };
  const middle: Px = [leftPx + NARROW_WIDTH_PX / 2 / by, topPx + heightPx / 2 / by];
  const place = wide.toLngLat(middle);
  if (!place) throw new RangeError(`A piece of the wide map has its middle beyond the world: ${middle.join(', ')}`);
  const frame = createFrame({ ...request, camera: cameraAt(createFrame(request), wide.scale * by, place) });
  frame.projection.clipExtent([
    [-MARGIN_PX, -MARGIN_PX],
    [NARROW_WIDTH_PX + MARGIN_PX, heightPx + MARGIN_PX],
  ]);
  return { yPx, heightPx, frame, ground: { xPx: -leftPx * by, yPx: -topPx * by, by } };
}
