// What a call-out is before and after it has found its place.
import type { Px } from '../geo/types.ts';
import type { Box } from './box.ts';

/** A row, or a few lines, that stands away from its place at the end of a leader. */
export interface CallOut {
  /** Where the leader starts. */
  target: Px;
  widthPx: number;
  heightPx: number;
  /** Higher ones choose first. */
  priority: number;
  /** How far it may stand from its place, px. */
  reachPx: number;
  /** Rows with a tile may stand on land that carries nothing; longer texts keep to the sea. */
  ground: 'sea' | 'land';
}

/** `side: 'right'` = stands to the right of its place and reads away from it; its near edge is aligned. */
export interface CallOutSpot {
  box: Box;
  side: 'left' | 'right';
  /** Where the leader ends. */
  end: Px;
}
