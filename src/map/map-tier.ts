import type { Atlas } from '../core/geo/atlas.ts';
import type { Frame, FrameRequest, Padding } from '../core/geo/frame.ts';
import type { Camera, Px } from '../core/geo/types.ts';
import type { Placed } from '../core/layout/placed.ts';
import type { SubjectKey } from '../core/scene/marks.ts';
import type { Scene } from '../core/scene/scene.ts';

/** What a map shows. Parts that are the same object as before cost nothing. */
export interface MapInput {
  /** Its view's camera is where the map goes when that camera changes. */
  scene: Scene;
  atlas: Atlas;
  padding: Padding;
  surface: FrameRequest['surface'];
  hover: SubjectKey | null;
  focus: SubjectKey | null;
  reducedMotion: boolean;
}

/** A live map. The tiers differ by nothing but smoothness. */
export interface MapTier {
  /** Draws the scene; resolves when it is on screen. */
  update(input: MapInput): Promise<void>;
  /** Moves to a camera (`null` = the whole lens) in 700 ms, or at once on `jump` and under reduced motion. */
  flyTo(camera: Camera | null, options?: { jump?: boolean }): Promise<void>;
  /** Goes along with another map that the reader moves; where that one rests is told with the next scene. */
  follow(camera: Camera): void;
  zoomBy(steps: number): void;
  panBy(px: Px): void;
  /** As of now; at rest, the frame that was laid out. */
  frame(): Frame;
  placed(): Placed;
  resize(widthPx: number, heightPx: number): void;
  destroy(): void;
}

export interface PressModifiers {
  shift: boolean;
  alt: boolean;
  ctrl: boolean;
  meta: boolean;
}

export interface MapEvents {
  /** The reader's hand moved the map and it came to rest. */
  cameraend(camera: Camera): void;
  hover(subject: SubjectKey | null, px: Px): void;
  press(subject: SubjectKey | null, px: Px, modifiers: PressModifiers): void;
  movestart(): void;
  /** The first scene is on screen. */
  ready(): void;
  /** The map cannot go on; the reason in plain words. */
  lost(reason: string): void;
}
