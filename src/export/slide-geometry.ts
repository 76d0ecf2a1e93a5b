import { clipLines, clipRings, hatchBands, hatchLines, type Line, toCommands, toLines } from './clip-shape.ts';
import type { Box, Command, Hatch, HatchRow, ShapeItem, Stroke } from './drawing.ts';
import { boxOf } from './read-path.ts';

/** A shape as a slide can hold it: one flat fill, one line, no clip. */
export interface PlainShape {
  commands: readonly Command[];
  isEllipse: boolean;
  fill: { color: string; opacity: number } | null;
  stroke: Stroke | null;
}

/** Rows wider than this are areas, the others lines. */
const WIDEST_LINE_PX = 3.2;

/**
 * A shape without what slides do not know. A box cuts it. Any other clip hides the inner half of an outline, so the
 * line is drawn at half its width. Hatches become lines and bands, because a slide's own patterns would hide what
 * lies below them and would not match the legend.
 */
export function plainShapes(item: ShapeItem): PlainShape[] {
  const stroke = item.clips.some(({ box }) => !box) ? halve(item.stroke) : item.stroke;
  const box = item.clips.reduce<Box | null>((within, clip) => intersect(within, clip.box), null);
  const place = box ? placeIn(boxOf(item.commands), box) : 'inside';
  if (place === 'outside') return [];
  const { fill, isEllipse } = item;
  if (place === 'inside' && fill?.kind !== 'hatch') return [{ commands: item.commands, isEllipse, fill, stroke }];
  const lines = toLines(item.commands);
  const rings = place === 'across' && box ? clipRings(lines, box) : lines;
  const strokes = place === 'across' && box ? clipLines(lines, box) : lines;
  const shapes = fill?.kind === 'hatch' ? hatchShapes(rings, fill) : fill ? [areaOf(rings, fill)] : [];
  return [...shapes, ...(stroke ? [lineOf(strokes, stroke)] : [])].filter(({ commands }) => commands.length > 1);
}

function halve(stroke: Stroke | null): Stroke | null {
  return stroke && { ...stroke, widthPx: stroke.widthPx / 2 };
}

function intersect(a: Box | null, b: Box | null): Box | null {
  if (!a || !b) return a ?? b;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function placeIn(inner: Box | null, outer: Box): 'inside' | 'across' | 'outside' {
  if (!inner) return 'outside';
  const { left, top, right, bottom } = outer;
  if (inner.right < left || inner.left > right || inner.bottom < top || inner.top > bottom) return 'outside';
  const inside = inner.left >= left && inner.right <= right && inner.top >= top && inner.bottom <= bottom;
  return inside ? 'inside' : 'across';
}

function areaOf(rings: readonly Line[], fill: { color: string; opacity: number }): PlainShape {
  return { commands: toCommands(rings.map(ring => ({ ...ring, closed: true }))), isEllipse: false, fill, stroke: null };
}

function lineOf(lines: readonly Line[], stroke: Stroke): PlainShape {
  return { commands: toCommands(lines), isEllipse: false, fill: null, stroke };
}

function hatchShapes(rings: readonly Line[], hatch: Hatch): PlainShape[] {
  const covered = hatch.rows.reduce((sum, row) => sum + (row.kind === 'line' ? row.widthPx : 0), 1e-6) >= hatch.pitchPx;
  return hatch.rows.map((row, i) => {
    const isGround = row.kind === 'line' && ((i === 0 && covered && row.opacity === 1) || row.widthPx >= hatch.pitchPx);
    if (isGround) return areaOf(rings, row);
    if (row.kind === 'line' && row.widthPx > WIDEST_LINE_PX) return areaOf(hatchBands(rings, hatch, row), row);
    return lineOf(hatchLines(rings, hatch, row), rowStroke(row, hatch));
  });
}

/** Dots are short dashes as long as they are wide. */
function rowStroke({ kind, color, opacity, widthPx }: HatchRow, { pitchPx }: Hatch): Stroke {
  const dashPx = kind === 'dot' ? [widthPx, pitchPx - widthPx] : [];
  return { color, opacity, widthPx, dashPx, cap: 'butt', join: 'round' };
}
