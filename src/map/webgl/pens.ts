import type { OutlineStyle } from '../../core/figure/draw-outlines.ts';
import type { Color, Filling } from '../../core/scene/marks.ts';
import type { Theme } from '../../core/scene/themes.ts';

type Dash = [dash: number, gap: number] | null;
export interface OutlinePen {
  color: Color;
  /** Visible width outside the shape, px. */
  widthPx: number;
  /** Visible halo on the outer side, px. */
  haloPx: number;
  dashPx: Dash;
}

/** The pens of the printed figure, for lines drawn live. */
export function outlinePen(style: OutlineStyle, theme: Theme): OutlinePen {
  switch (style) {
    case 'selected':
      return { color: theme.ink, widthPx: 2.2, haloPx: 1.4, dashPx: null };
    case 'compared':
      return { color: theme.ink, widthPx: 1.4, haloPx: 1.2, dashPx: [5, 2.5] };
    case 'lead':
      return { color: theme.ink, widthPx: 0.9, haloPx: 0, dashPx: null };
    case 'added':
      return { color: theme.accent, widthPx: 1.8, haloPx: 1, dashPx: null };
    case 'withdrawn':
      return { color: theme.ink3, widthPx: 1.6, haloPx: 1, dashPx: [3, 2.2] };
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
