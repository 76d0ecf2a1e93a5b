import type { Frame } from '../../core/geo/frame.ts';
import type { Camera } from '../../core/geo/types.ts';
import type { Transform } from './map-transform.ts';

/** Shows a map in movement: a flat one slides its drawing, a globe is drawn anew. */
export interface Mover {
  /** The map stands still in this frame; gestures start from here. */
  settle(frame: Frame): void;
  /** Follows the hand. */
  gesture(transform: Transform): void;
  /** Drawings were replaced meanwhile: puts them where the movement has come to. */
  refresh(): void;
  /** The way to another frame, 0 … 1; call it to be there. */
  path(to: Frame): (t: number) => void;
  /** As of now. */
  camera(): Camera;
}
