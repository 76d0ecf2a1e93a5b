import type { Camera, Px } from '../core/geo/types.ts';
import type { SubjectKey } from '../core/scene/marks.ts';
import type { TierName, TierReason } from './renderer-choice.ts';

/** What each event carries in `detail`; none leaves the tree that the element stands in. */
export interface CanvasEvents {
  /** The reader begins to move the map. */
  'camera-start': null;
  /** The reader moved the map; `null` = back to the whole lens. */
  'camera-end': { camera: Camera | null };
  'subject-hover': { subject: SubjectKey | null; px: Px };
  'subject-press': { subject: SubjectKey | null; px: Px; shift: boolean };
  /** The keyboard's place on the map; to be announced. */
  'subject-focus': { subject: SubjectKey | null; px: Px | null };
  'tier-change': { tier: TierName; reason: TierReason; detail: string };
  /** The first scene is on screen. */
  'map-drawn': null;
  'map-problem': { problem: 'boundaries' | 'provinces' | 'stopped' };
}
