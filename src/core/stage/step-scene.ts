import { STAGE_LAYOUT } from '../layout/stage-layout.ts';
import type { NoteMark } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import type { StepContent } from './step-content.ts';

/** The scene of a step's View with its notes, for which the layout keeps room. Notes that it has already make way. */
export function stepScene(scene: Scene, { notes }: Pick<StepContent, 'notes'>): Scene {
  const marks = notes.map(
    ({ place, title, lines, cites }, index): NoteMark => ({
      kind: 'note',
      subject: `note:${index + 1}`,
      layer: scene.view.layers[0] ?? 'forums',
      sources: [],
      place,
      title,
      lines,
      cites,
      priority: notes.length - index,
    }),
  );
  return { ...scene, marks: [...scene.marks.filter(({ kind }) => kind !== 'note'), ...marks], stage: STAGE_LAYOUT };
}
