// Draws the maps of the page one after the other, so that the page answers in between.
import { createPanelFrame, drawPanel } from '../../core/figure/draw-panel.ts';
import { ShapeBook } from '../../core/figure/shape-book.ts';
import type { Atlas } from '../../core/geo/atlas.ts';
import type { Frame } from '../../core/geo/frame.ts';
import type { Model } from '../../core/model/create-model.ts';
import { createPanelScene, type MultiplesContext, type PanelScene } from '../../core/scene/multiples-scene.ts';
import type { Multiples } from '../../core/select/multiples.ts';

export interface DrawnPanel extends PanelScene {
  svg: string;
}
/** All maps of one question in one frame. */
export interface PanelDrawings {
  multiples: Multiples;
  panels: DrawnPanel[];
  frame: Frame;
  /** Path data of a country in tenths of a px. */
  outline(country: string): string;
}
interface Request {
  model: Model;
  multiples: Multiples;
  context: MultiplesContext;
  atlas: Atlas;
  widthPx: number;
  aspect: number;
  /** Begins every id: another one for every drawing, so that an old one can stand until the new one is done. */
  prefix: string;
}

/** How long the page may be kept from answering, ms. */
const LONGEST_TASK_MS = 24;

/** Draws map by map; `onProgress` is told after each pause. Null when `isStale` says that nobody waits any more. */
export async function drawPanels(
  { model, multiples, context, atlas, widthPx, aspect, prefix }: Request,
  isStale: () => boolean,
  onProgress: (drawings: PanelDrawings) => void,
): Promise<PanelDrawings | null> {
  let drawings: PanelDrawings | null = null;
  let book: ShapeBook | null = null;
  let since = performance.now();
  for (const panel of multiples.panels) {
    const scene = createPanelScene(model, panel, context);
    if (!book || !drawings) {
      const frame = createPanelFrame(scene.scene, widthPx, Math.ceil(widthPx / aspect));
      const own = new ShapeBook(prefix, frame, atlas, context.theme);
      book = own;
      drawings = { multiples, panels: [], frame, outline: id => own.shapeData({ of: 'country', id }) };
    }
    const map = drawPanel(scene.scene, book);
    drawings.panels.push({ ...scene, svg: book.takeDefs() + map });
    if (performance.now() - since < LONGEST_TASK_MS) continue;
    onProgress(drawings);
    await nextTask();
    if (isStale()) return null;
    since = performance.now();
  }
  return drawings;
}

function nextTask(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
