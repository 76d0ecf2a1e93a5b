import { drawMap } from '../figure/draw-map.ts';
import { formatPx } from '../figure/format-px.ts';
import type { Atlas } from '../geo/atlas.ts';
import { layoutScene } from '../layout/layout.ts';
import type { PlacedNote } from '../layout/placed.ts';
import type { Scene } from '../scene/scene.ts';
import { drawStageLegend } from './draw-stage-legend.ts';
import { drawNotes } from './draw-stage-words.ts';
import { BAND } from './stage-sizes.ts';
import { stepFrame } from './step-frame.ts';

export interface BodyInput {
  /** With the step's notes as marks. */
  scene: Scene;
  /** Null = not to be had: the band stays empty. */
  atlas: Atlas | null;
  idPrefix: string;
}
/** What fills the band of a step, in the band's own px. */
export interface StepBody {
  svg: string;
  notes: readonly PlacedNote[];
}

/** The map of a step with its notes. The one place that decides what a step's View shows in its band. */
export function drawStepBody({ scene, atlas, idPrefix }: BodyInput): StepBody {
  if (!atlas) return { svg: '', notes: [] };
  const frame = stepFrame(scene);
  const placed = layoutScene(scene, frame, atlas);
  const notes = placed.notes ?? [];
  const map = drawMap(scene, frame, atlas, placed, { idPrefix });
  const [width, height] = [formatPx(BAND.widthPx), formatPx(BAND.heightPx)];
  const clip = `<clipPath id="${idPrefix}c"><path d="M0 0h${width}v${height}H0z"/></clipPath>`;
  const words = drawStageLegend(scene).svg + drawNotes(notes, scene.theme);
  return { svg: `${clip}<g clip-path="url(#${idPrefix}c)">${map}</g>${words}`, notes };
}
