export type Layout = 'wide' | 'medium' | 'narrow' | 'phone';

/** Below these widths, px: the pane overlays, the rail becomes a drawer, the sheet takes over. */
const MEDIUM_PX = 1180;
const NARROW_PX = 900;
const PHONE_PX = 600;

/** How the shell is laid out at a window's width. */
export function layoutFor(widthPx: number): Layout {
  if (widthPx < PHONE_PX) return 'phone';
  if (widthPx < NARROW_PX) return 'narrow';
  return widthPx < MEDIUM_PX ? 'medium' : 'wide';
}
