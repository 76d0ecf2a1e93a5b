import type { Atlas, Shape } from '../geo/atlas.ts';
import type { Frame } from '../geo/frame.ts';
import { type FlatLine, projectRings } from '../geo/project-shape.ts';
import { type Box, boxAround, contains, growBox } from '../layout/box.ts';
import type { Placed, PlacedGlyph, PlacedText } from '../layout/placed.ts';
import type { Scene } from '../scene/scene.ts';
import { isLeftOut } from './compact-path.ts';
import { coinRadiusPx } from './draw-coin.ts';
import { measureText } from './measure-text.ts';
import { outlinePen } from './pens.ts';

/** Half the widest line of the ground, and what simplified and rounded path data may stray. */
const LINE_PX = 1.2;
/** A symbol's lines and casing, beyond its stated size. */
const CASING_PX = 4;
const HALO_PX = 3;

/**
 * Whether nothing that `drawMap` draws can leave the frame, so that it needs no clip: a clip around a whole map makes
 * renderers draw it apart and lay it over the rest. True for worlds that are fitted into the frame; whenever in doubt, false.
 */
export function staysInFrame(scene: Scene, frame: Frame, atlas: Atlas, placed: Placed): boolean {
  const { request } = frame;
  if (request.camera || request.lens || request.projection === 'globe') return false;
  // A great circle may rise above the land between its ends.
  if (scene.marks.some(({ kind }) => kind === 'tie')) return false;
  const { widthPx, heightPx } = request;
  const room: Box = { x0: 0, y0: 0, x1: widthPx, y1: heightPx };
  const holds = (box: Box) => contains(room, box);
  return (
    isLandInside(frame, atlas, room) &&
    areOutlinesInside(scene, frame, atlas, room) &&
    placed.glyphs.every(glyph => holds(boxAround([glyph.x, glyph.y], reachPx(glyph), reachPx(glyph)))) &&
    placed.texts.every(text => holds(boxOfText(text))) &&
    placed.leaders.every(({ points }) => points.every(point => holds(boxAround(point, HALO_PX, HALO_PX))))
  );
}

const landInside = new WeakMap<Frame, boolean>();

/** Borders, coasts and lakes lie on the land or at its edge. Remembered with the frame, which serves one atlas. */
function isLandInside(frame: Frame, atlas: Atlas, room: Box): boolean {
  const known = landInside.get(frame);
  if (known !== undefined) return known;
  const land = [
    ...atlas.undetermined,
    ...[...atlas.countries].filter(([id]) => id !== 'ATA').map(([, shape]) => shape),
  ];
  const inside = land.every(shape => isShapeInside(shape, frame, room, LINE_PX));
  landInside.set(frame, inside);
  return inside;
}

function areOutlinesInside({ marks, theme }: Scene, frame: Frame, atlas: Atlas, room: Box): boolean {
  return marks.every(mark => {
    if (mark.kind !== 'outline') return true;
    const { widthPx, haloPx } = outlinePen(mark.style, theme);
    const shape = atlas.shape(mark.shape);
    return !shape || isShapeInside(shape, frame, room, LINE_PX + widthPx + haloPx);
  });
}

/** A ring beyond the frame is nothing when it is too small to be drawn and another one stands for the shape. */
function isShapeInside({ geometry }: Shape, frame: Frame, room: Box, linePx: number): boolean {
  const rings = projectRings(frame, geometry);
  const outside = rings.filter(ring => !contains(room, growBox(boxOfLine(ring), linePx)));
  return outside.length === 0 || (outside.every(isLeftOut) && rings.some(ring => !isLeftOut(ring)));
}

function boxOfLine(line: FlatLine): Box {
  const box: Box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = [line[i]!, line[i + 1]!];
    if (x < box.x0) box.x0 = x;
    if (x > box.x1) box.x1 = x;
    if (y < box.y0) box.y0 = y;
    if (y > box.y1) box.y1 = y;
  }
  return box;
}

function reachPx(glyph: PlacedGlyph): number {
  switch (glyph.kind) {
    case 'coin':
      return coinRadiusPx(glyph.coin, glyph.scale) + CASING_PX;
    case 'ring':
      return glyph.radiusPx + CASING_PX;
    case 'tile':
      return 6 * (glyph.scale ?? 1) + CASING_PX;
    default:
      return 1.7 * glyph.halfPx + CASING_PX;
  }
}

function boxOfText({ x, y, anchor, text, font }: PlacedText): Box {
  const width = measureText(text, font);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0: x0 - HALO_PX, y0: y - font.sizePx - HALO_PX, x1: x0 + width + HALO_PX, y1: y + 0.4 * font.sizePx };
}
