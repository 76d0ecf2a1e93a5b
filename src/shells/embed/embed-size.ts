// How high an embed is: by the attributes of its host, else by what it shows.
import { fitRatio } from '../../core/geo/frame.ts';
import { NARROW_PX } from './draw-still.ts';
import { drawsMap, type Shown } from './shown-view.ts';

/** Width by height of a map whose host says nothing: its own, but not beyond these. */
const LEAST_RATIO = 1.5;
const MOST_RATIO = 2.4;
/** Nor higher than fits a window, px. */
const HIGHEST_MAP_PX = 600;
const TALLEST_PX = 10_000;
/** Under this width the two maps of a comparison stand one below the other, px. */
const STACKED_UNDER_PX = 700;

/** The least height that an attribute asks for, px; null = by the ratio. */
export function heightAsked(height: string): number | null {
  const px = Number(height);
  return height.trim() !== '' && px > 0 && px <= TALLEST_PX ? px : null;
}

/** Width by height of the map's box. */
export function ratioOf(asked: string, shown: Shown, widthPx: number): number {
  const [, width = '', height = '1'] = /^\s*(\d+(?:\.\d+)?)\s*(?:[/:]\s*(\d+(?:\.\d+)?))?\s*$/.exec(asked) ?? [];
  const ratio = Number(width) / Number(height);
  if (width !== '' && ratio >= 0.2 && ratio <= 10) return ratio;
  const { view, scene } = shown;
  if (!drawsMap(view)) return widthPx / figureHeightPx(shown, Math.max(1, widthPx));
  const own = Math.min(MOST_RATIO, Math.max(LEAST_RATIO, fitRatio(view.projection, scene.lens)));
  return Math.max(own, widthPx / HIGHEST_MAP_PX);
}

/** A figure holds its title, legend and sources as well as its maps; what is narrow holds them on more lines. */
function figureHeightPx({ view }: Shown, widthPx: number): number {
  const isNarrow = widthPx < NARROW_PX;
  if (view.mode === 'present') return (widthPx * 9) / 16;
  if (view.show === 'concentration') return Math.max(isNarrow ? 460 : 380, widthPx * 0.62);
  if (view.show === 'multiples') return 200 + widthPx * (isNarrow ? 3.2 : 0.62);
  if (widthPx >= STACKED_UNDER_PX) return 270 + widthPx * 0.25;
  return (isNarrow ? 560 : 330) + widthPx * 0.95;
}
