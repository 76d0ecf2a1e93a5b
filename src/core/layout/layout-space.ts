import { measureText, type TextFont } from '../figure/measure-text.ts';
import type { Atlas } from '../geo/atlas.ts';
import type { Frame } from '../geo/frame.ts';
import type { LngLat, Px } from '../geo/types.ts';
import type { AreaMark, Color, Mark, PlaceMark, SubjectKey } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { type Box, contains, holdsPoint } from './box.ts';
import { type LabelFonts, labelFonts } from './label-fonts.ts';
import { ObstacleMap } from './obstacle-map.ts';
import type { Placed, PlacedText } from './placed.ts';
import { rasterizeShapes } from './shape-raster.ts';
import { Terrain } from './terrain.ts';

/** Half a stamp at symbol scale 1, px. */
const STAMP_HALF_PX = 4.7;
const PROJECTOR_TILE = 2.2;
/** Free px between a label and anything else. */
const GAP_PX = 1.5;

/** Everything the steps of a layout share: the ground, what is placed so far, and what is in the way. */
export interface LayoutSpace {
  scene: Scene;
  frame: Frame;
  atlas: Atlas;
  terrain: Terrain;
  obstacles: ObstacleMap;
  fonts: LabelFonts;
  /** The padded box: nothing is placed beyond it. */
  clear: Box;
  stampHalfPx: number;
  /** Size of a tile; 1 = 11 × 10 px. */
  tileScale: number;
  /** Close enough to name single projects and sites. */
  isClose: boolean;
  placed: Placed;
}

export function createLayoutSpace(scene: Scene, frame: Frame, atlas: Atlas): LayoutSpace {
  const { widthPx, heightPx, padding, surface } = frame.request;
  const active = new Set<string>();
  for (const mark of scene.marks) if (isActive(mark)) active.add(mark.shape.id);
  return {
    scene,
    frame,
    atlas,
    terrain: new Terrain(rasterizeShapes(frame, atlas), active),
    obstacles: new ObstacleMap(),
    fonts: labelFonts(surface, scene.lang, isClose(frame), scene.labels),
    clear: { x0: padding.left, y0: padding.top, x1: widthPx - padding.right, y1: heightPx - padding.bottom },
    isClose: isClose(frame),
    stampHalfPx: STAMP_HALF_PX * frame.symbols.stamp,
    tileScale: surface === 'projector' ? PROJECTOR_TILE : 1,
    placed: { leaders: [], glyphs: [], texts: [], dropped: [] },
  };
}

/** Symbols that have grown say so; on a projector, where they never grow, the lens or the zoom does. */
function isClose({ request, symbols, scale, fitScale }: Frame): boolean {
  if (request.surface === 'projector') return request.lens !== null || scale > 2 * fitScale;
  return symbols.coin > (request.surface === 'mobile' ? 1.6 : 1.3);
}

/** A country in the picture: it must show, it leads, or a risk lies on it. */
function isActive(mark: Mark): mark is AreaMark | PlaceMark {
  if (mark.kind === 'place') return mark.mustShow || mark.emphasis === 'strong';
  return mark.kind === 'area' && mark.fill.kind === 'hatch' && mark.shape.of === 'country';
}

/** The px of a place inside the padded box, or null. */
export function visiblePx({ frame, clear }: LayoutSpace, at: LngLat): Px | null {
  const px = frame.toPx(at);
  return px && holdsPoint(clear, px) ? px : null;
}

/** Whether a box lies in the padded box and clear of everything placed so far. */
export function isFree({ clear, obstacles }: LayoutSpace, box: Box): boolean {
  return contains(clear, box) && !obstacles.hits(box);
}

export interface TextSpot {
  x: number;
  /** Baseline. */
  y: number;
  anchor: PlacedText['anchor'];
}

/** How letters lie about the baseline, in type sizes. */
interface Reach {
  ascent: number;
  descent: number;
  /** From the middle of a line to its baseline. */
  middle: number;
  /** From the baseline to what the line hangs under, and to what it stands on. */
  under: number;
  over: number;
}
const LATIN: Reach = { ascent: 0.76, descent: 0.22, middle: 0.34, under: 0.78, over: 0.24 };
/** In Arabic nearly every name has tall letters and tails. */
const ARABIC: Reach = { ascent: 0.86, descent: 0.42, middle: 0.25, under: 0.92, over: 0.42 };

export function reachOf({ family }: TextFont): Reach {
  return family === 'arabic' ? ARABIC : LATIN;
}

/** The box that a line of text covers, with the gap it keeps. */
export function textBox(text: string, font: TextFont, { x, y, anchor }: TextSpot): Box {
  const width = measureText(text, font);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const { ascent, descent } = reachOf(font);
  return {
    x0: x0 - GAP_PX,
    y0: y - ascent * font.sizePx,
    x1: x0 + width + GAP_PX,
    y1: y + descent * font.sizePx,
  };
}

/** From the middle of a line to its baseline, px. */
export function baselineShift(font: TextFont): number {
  return reachOf(font).middle * font.sizePx;
}

export interface TextPaint {
  subject: SubjectKey | null;
  text: string;
  font: TextFont;
  color: Color;
  /** Null on dark fills. */
  halo: Color | null;
}

/** Sets a text and keeps its box clear from then on. */
export function setPlacedText(space: LayoutSpace, paint: TextPaint, spot: TextSpot): void {
  space.placed.texts.push({ ...paint, ...spot });
  space.obstacles.add(textBox(paint.text, paint.font, spot));
}
