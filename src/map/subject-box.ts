import { geoPath } from 'd3-geo';
import type { Atlas } from '../core/geo/atlas.ts';
import type { Frame } from '../core/geo/frame.ts';
import type { ShapeRef } from '../core/geo/types.ts';
import { glyphHalfPx } from '../core/layout/pick.ts';
import type { Placed } from '../core/layout/placed.ts';
import type { SubjectKey } from '../core/scene/marks.ts';
import type { Scene } from '../core/scene/scene.ts';

/** px of the map. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Drawn {
  scene: Scene;
  frame: Frame;
  placed: Placed;
  atlas: Atlas;
}

/** The box of what stands for a subject on screen: its symbols, else its outlines; null when it is not drawn. */
export function subjectBox(subject: SubjectKey, { scene, frame, placed, atlas }: Drawn): Box | null {
  const symbols = placed.glyphs
    .filter(glyph => glyph.subject === subject && glyph.kind !== 'stamp')
    .map(glyph => around(glyph.x, glyph.y, glyphHalfPx(glyph)));
  if (symbols.length > 0) return union(symbols);
  const path = geoPath(frame.projection);
  const boxes = shapesOf(subject, scene).flatMap(ref => {
    const shape = atlas.shape(ref);
    if (!shape) return [];
    const [[left, top], [right, bottom]] = path.bounds(shape);
    return right >= left ? [{ left, top, right, bottom }] : [];
  });
  return boxes.length > 0 ? union(boxes) : null;
}

function shapesOf(subject: SubjectKey, scene: Scene): ShapeRef[] {
  const [kind, id] = subject.split(':');
  if (kind === 'country' && id) return [{ of: 'country', id }];
  return scene.marks.flatMap(mark => (mark.kind === 'area' && mark.subject === subject ? [mark.shape] : []));
}

function around(x: number, y: number, half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(box => box.left)),
    top: Math.min(...boxes.map(box => box.top)),
    right: Math.max(...boxes.map(box => box.right)),
    bottom: Math.max(...boxes.map(box => box.bottom)),
  };
}
