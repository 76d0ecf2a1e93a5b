// The state of one layout run: what is placed so far and what is in the way.
import { measureText, type TextFont } from '../figure/measure-text.ts';
import type { Atlas } from '../geo/atlas.ts';
import type { Frame } from '../geo/frame.ts';
import type { LngLat, Px } from '../geo/types.ts';
import type { Color, SubjectKey } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { type Box, createGroundMask, type GroundMask } from './ground-mask.ts';
import { Occupancy } from './occupancy.ts';
import type { Placed, PlacedText } from './placed.ts';

export interface Draft {
  scene: Scene;
  frame: Frame;
  atlas: Atlas;
  mask: GroundMask;
  taken: Occupancy;
  placed: Placed;
  /** Subjects that an annotation names already. */
  claimed: ReadonlySet<SubjectKey>;
  /** Labels stay inside. */
  bounds: Box;
}

/** An empty layout of a scene in a frame. */
export function createDraft(scene: Scene, frame: Frame, atlas: Atlas): Draft {
  const drawn = new Set(
    scene.marks.flatMap(mark => (mark.kind === 'area' && mark.shape.of === 'country' ? [mark.shape.id] : [])),
  );
  const { widthPx, heightPx, padding } = frame.request;
  return {
    scene,
    frame,
    atlas,
    mask: createGroundMask(atlas, frame, id => drawn.has(id)),
    taken: new Occupancy(),
    placed: { leaders: [], glyphs: [], texts: [], dropped: [] },
    claimed: new Set(scene.marks.flatMap(mark => (mark.kind === 'annotation' ? [mark.subject] : []))),
    bounds: {
      x0: Math.min(6, padding.left),
      y0: Math.min(6, padding.top),
      x1: widthPx - Math.min(6, padding.right),
      y1: heightPx - Math.min(6, padding.bottom),
    },
  };
}

/** Px of a place when it is inside the frame, else null. */
export function visiblePx({ frame, bounds }: Draft, place: LngLat): Px | null {
  const px = frame.toPx(place);
  return px && px[0] >= bounds.x0 && px[0] <= bounds.x1 && px[1] >= bounds.y0 && px[1] <= bounds.y1 ? px : null;
}

export function isInside(box: Box, bounds: Box): boolean {
  return box.x0 >= bounds.x0 && box.y0 >= bounds.y0 && box.x1 <= bounds.x1 && box.y1 <= bounds.y1;
}

/** Cap height and descent of the condensed face as shares of its size: what a label's box must hold. */
const ASCENT = 0.74;
const DESCENT = 0.2;

/** The box of a line of text whose middle is at (x, y). */
export function textBox(x: number, y: number, width: number, font: TextFont): Box {
  const height = font.sizePx * (ASCENT + DESCENT);
  return { x0: x - width / 2, x1: x + width / 2, y0: y - height / 2, y1: y + height / 2 };
}

/** Puts a line of text with its middle height at `y` and remembers its box. */
export function putText(draft: Draft, text: Omit<PlacedText, 'y'> & { y: number }, box: Box): void {
  draft.placed.texts.push({
    ...text,
    x: round(text.x),
    y: round(text.y + text.font.sizePx * (ASCENT - DESCENT) * 0.5),
  });
  draft.taken.add(box);
}

export function widthOf(text: string, font: TextFont): number {
  return measureText(text, font);
}
export function round(px: number): number {
  return Math.round(px * 10) / 10;
}
export function squareBox([x, y]: Px, half: number): Box {
  return { x0: x - half, y0: y - half, x1: x + half, y1: y + half };
}
export type Ink = { color: Color; halo: Color | null };
export type Key = SubjectKey;
