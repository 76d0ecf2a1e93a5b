import type { Px } from '../core/geo/types.ts';
import type { Direction } from '../core/layout/neighbour.ts';

/** What a key means on the map. */
export type KeyCommand =
  | { do: 'walk'; direction: Direction }
  | { do: 'pan'; px: Px }
  | { do: 'zoom'; steps: number }
  | { do: 'fit' | 'first' | 'clear' }
  | { do: 'press'; shift: boolean };
type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const PAN_PX = 120;
const PANS: Readonly<Record<Direction, Px>> = {
  left: [-PAN_PX, 0],
  right: [PAN_PX, 0],
  up: [0, -PAN_PX],
  down: [0, PAN_PX],
};
const ZOOM_STEP = 0.5;

/** The command of a key, or null for keys that belong to the page, Tab among them. */
export function keyCommand({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): KeyCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  const direction = DIRECTIONS[key];
  if (direction) return shiftKey ? { do: 'pan', px: PANS[direction] } : { do: 'walk', direction };
  switch (key) {
    case '+':
    case '=':
      return { do: 'zoom', steps: ZOOM_STEP };
    case '-':
    case '_':
      return { do: 'zoom', steps: -ZOOM_STEP };
    case '0':
      return { do: 'fit' };
    case 'Home':
      return { do: 'first' };
    case 'Escape':
      return { do: 'clear' };
    case 'Enter':
    case ' ':
      return { do: 'press', shift: shiftKey };
    default:
      return null;
  }
}
