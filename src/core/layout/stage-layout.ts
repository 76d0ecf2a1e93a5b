import type { NoteMark } from '../scene/marks.ts';
import type { LayoutSpace } from './layout-space.ts';
import { placeNotes } from './place-notes.ts';
import type { Placed } from './placed.ts';
import { scalePlaced } from './scale-placed.ts';

/** What a stage adds to the layout. It travels with the scene, so that a page without a stage does without its code. */
export interface StageLayout {
  placeNotes(space: LayoutSpace, marks: readonly NoteMark[]): void;
  scalePlaced(placed: Placed, by: number): Placed;
}

export const STAGE_LAYOUT: StageLayout = { placeNotes, scalePlaced };
