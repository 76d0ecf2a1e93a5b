import type { Atlas } from '../geo/atlas.ts';
import type { Frame } from '../geo/frame.ts';
import type { Placed } from '../layout/placed.ts';
import type { Mark } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { drawGlyph } from './draw-glyph.ts';
import { drawGround } from './draw-ground.ts';
import { drawLeaders } from './draw-leaders.ts';
import { drawOutlines } from './draw-outlines.ts';
import { drawTexts } from './draw-texts.ts';
import { drawTies } from './draw-ties.ts';
import { FillBook } from './fill-book.ts';
import { type FigurePart, nameAttribute, type ShapeNames } from './shape-names.ts';

export interface MapOptions {
  /** Begins every id, so that several maps can live on one page. */
  idPrefix: string;
  /**
   * `ground`: sea to outlines; `symbols`: ties, leaders, glyphs and texts; both by default. Maps that share a frame and
   * its fills draw the `base` once, from sea to lines, and each lays its own `over` it.
   */
  parts?: 'all' | 'ground' | 'symbols' | 'base' | 'over';
  /** How far a line may stray from its shape, px; a picture that only stands for a moment may be coarser. */
  tolerancePx?: number;
  /** Names for editable exports; each country is then a path of its own. */
  names?: ShapeNames | undefined;
}

/** The map of a scene in one frame as an SVG fragment in the frame's px, in layers from sea to texts. */
export function drawMap(scene: Scene, frame: Frame, atlas: Atlas, placed: Placed, options: MapOptions): string {
  for (const mark of scene.marks) layerOf(mark);
  const parts = options.parts ?? 'all';
  const ground = parts === 'symbols' ? '' : drawGroundLayers(scene, frame, atlas, options);
  return ground + (parts === 'ground' || parts === 'base' ? '' : drawSymbolLayers(scene, frame, placed, options.names));
}

function drawGroundLayers(scene: Scene, frame: Frame, atlas: Atlas, options: MapOptions): string {
  const { idPrefix, tolerancePx, names, parts } = options;
  const book = new FillBook(idPrefix, frame.symbols.hatch);
  const part = parts === 'base' || parts === 'over' ? parts : 'all';
  const ground = drawGround(scene, frame, atlas, book, { part, tolerancePx, names });
  const outlines = part === 'base' ? [] : scene.marks.filter(mark => mark.kind === 'outline');
  const patterns = book.defs();
  const drawn = layer('outlines', drawOutlines(outlines, frame, atlas, scene.theme, idPrefix, names), names);
  return `${patterns === '' ? '' : `<defs>${patterns}</defs>`}${ground}${drawn}`;
}

function drawSymbolLayers(scene: Scene, frame: Frame, placed: Placed, names: ShapeNames | undefined): string {
  const ties = scene.marks.filter(mark => mark.kind === 'tie');
  return [
    layer('ties', drawTies(ties, frame, scene.theme, names), names),
    layer('leaders', drawLeaders(placed.leaders, scene.theme, names), names),
    layer('glyphs', placed.glyphs.map(glyph => drawGlyph(glyph, scene.theme, names)).join(''), names),
    layer('texts', drawTexts(placed.texts), names),
  ].join('');
}

function layer(part: FigurePart, content: string, names: ShapeNames | undefined): string {
  return content === '' ? '' : `<g class="${part}"${nameAttribute(names?.part(part))}>${content}</g>`;
}

/** Who draws a mark. A new kind fails to compile here until it has a home. */
function layerOf(mark: Mark): 'ground' | 'outlines' | 'ties' | 'placed' {
  switch (mark.kind) {
    case 'area':
      return 'ground';
    case 'outline':
      return 'outlines';
    case 'tie':
      return 'ties';
    case 'coin':
    case 'site':
    case 'place':
    case 'area-label':
    case 'annotation':
    case 'note':
      return 'placed';
    default:
      return unknownMark(mark);
  }
}

function unknownMark(mark: never): never {
  throw new TypeError(`Unknown mark: ${JSON.stringify(mark)}`);
}
