import type { Atlas } from '../geo/atlas.ts';
import type { Frame, Padding } from '../geo/frame.ts';
import { sharedFrame } from '../geo/shared-frame.ts';
import type { Scene } from '../scene/scene.ts';
import { drawStageLegend } from './draw-stage-legend.ts';
import { BAND } from './stage-sizes.ts';

/** Room for notes beside a region, px. */
const BESIDE_PX = 640;

/** The map of a step at the stage's own size; shared, so that the step in another language need not project it again. */
export function stepFrame(scene: Scene, atlas: Atlas): Frame {
  return sharedFrame(atlas, {
    widthPx: BAND.widthPx,
    heightPx: BAND.heightPx,
    padding: stepPadding(scene),
    projection: scene.projection,
    lens: scene.lens,
    camera: scene.view.camera,
    surface: 'projector',
  });
}

/** What of the band the fitted extent keeps out of: the legend; and beside a region its notes, for which the world has its oceans. */
export function stepPadding(scene: Scene): Padding {
  const hasNotes = scene.marks.some(({ kind }) => kind === 'note');
  const legend = drawStageLegend(scene).heightPx;
  return { top: 10, right: hasNotes && scene.lens ? BESIDE_PX : 24, bottom: legend + 10, left: 24 };
}
