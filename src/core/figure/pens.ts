// The pens of outlines and ties, for the figure and both live tiers.
import type { Color, Filling, OutlineMark } from '../scene/marks.ts';
import type { Theme } from '../scene/themes.ts';

/** The styles of the scene, and two that only a live map draws. */
export type OutlineStyle = OutlineMark['style'] | 'hover' | 'focus';

type Dash = [dash: number, gap: number] | null;
export interface OutlinePen {
  color: Color;
  /** Visible width outside the shape, px. */
  widthPx: number;
  /** Visible halo on the outer side, px. */
  haloPx: number;
  dashPx: Dash;
}

/** The line around a shape, by what it says. */
export function outlinePen(style: OutlineStyle, theme: Theme): OutlinePen {
  switch (style) {
    case 'selected':
      return { color: theme.ink, widthPx: 2.2, haloPx: 1.4, dashPx: null };
    case 'compared':
      return { color: theme.ink, widthPx: 1.4, haloPx: 1.2, dashPx: [5, 2.5] };
    case 'lead':
      return { color: theme.ink, widthPx: 0.9, haloPx: 0, dashPx: null };
    case 'added':
      return { color: theme.ink, widthPx: 1.3, haloPx: 1.4, dashPx: null };
    case 'withdrawn':
      return { color: theme.ink, widthPx: 1.3, haloPx: 1.4, dashPx: [3, 2.2] };
    case 'hover':
      return { color: theme.ink, widthPx: 1.4, haloPx: 0.8, dashPx: null };
    case 'focus':
      return { color: theme.focus, widthPx: 2, haloPx: 2, dashPx: null };
    default:
      return unknown(style);
  }
}

/** Line styles of ties follow the filling code: whole, half, thin, broken, dotted. */
export function tiePen(filling: Filling): { widthPx: number; dashPx: Dash } {
  switch (filling) {
    case 'solid':
      return { widthPx: 1.7, dashPx: null };
    case 'half':
      return { widthPx: 1.5, dashPx: [9, 3] };
    case 'outline':
      return { widthPx: 0.9, dashPx: null };
    case 'dashed':
      return { widthPx: 1.3, dashPx: [3, 3] };
    case 'struck':
      return { widthPx: 1.1, dashPx: [1, 3] };
    default:
      return unknown(filling);
  }
}

function unknown(word: never): never {
  throw new TypeError(`Unknown line: ${String(word)}`);
}
