// How high an embed is: by the attributes of its host, else by what it shows.
import type { Heading } from '../../core/figure/draw-head.ts';
import { fitRatio } from '../../core/geo/frame.ts';
import { BAND, STAGE } from '../../core/stage/stage-sizes.ts';
import type { View } from '../../core/view/view.ts';
import { NARROW_PX, type StillBox } from './draw-still.ts';
import { drawsMap, type Shown } from './shown-view.ts';

/** Width by height of a map whose host says nothing: its own, but not beyond these. */
const LEAST_RATIO = 1.5;
const MOST_RATIO = 2.4;
/** Nor higher than fits a window, px. */
const HIGHEST_MAP_PX = 600;
const TALLEST_PX = 10_000;
/** Under this width the two maps of a comparison stand one below the other where there is room, px. */
const STACKED_UNDER_PX = 700;
/** From this width they stand side by side in a low box, which this height is enough for, px. */
const BESIDE_FROM_PX = 520;
const LOW_COMPARE_PX = 380;
/** Of one map, px. */
const LEAST_MAP_PX = 120;
/** Of the natural height of a figure: below, its parts would lie over each other. */
const LEAST_SHARE: Partial<Record<View['show'], number>> = { concentration: 0.7, multiples: 0.95, compare: 0.9 };

/** The least height that an attribute asks for, px; null = by the ratio. */
export function heightAsked(height: string): number | null {
  const px = Number(height);
  return height.trim() !== '' && px > 0 && px <= TALLEST_PX ? px : null;
}

/** What of an embed decides its size. */
interface Sized {
  /** As the host wrote it. */
  ratio: string;
  widthPx: number;
  shownHeading: Heading;
  /** What a stacked step took when it was drawn last; null = none was. */
  stacked: StillBox | null;
}

/** Whether the box shows a step of a briefing in a form that is as high as its words need: a stage would be too small. */
export function isStacked({ mode }: View, widthPx: number): boolean {
  return mode === 'present' && widthPx < NARROW_PX;
}

/** Width by height of the map's box. */
export function ratioOf({ ratio: asked, widthPx, shownHeading, stacked }: Sized, shown: Shown): number {
  if (stacked && isStacked(shown.view, widthPx)) return stacked.widthPx / stacked.heightPx;
  const [, width = '', height = '1'] = /^\s*(\d+(?:\.\d+)?)\s*(?:[/:]\s*(\d+(?:\.\d+)?))?\s*$/.exec(asked) ?? [];
  const ratio = Number(width) / Number(height);
  if (width !== '' && ratio >= 0.2 && ratio <= 10) return ratio;
  const { view, scene } = shown;
  if (!drawsMap(view)) return widthPx / figureHeightPx(view, Math.max(1, widthPx), shownHeading);
  const own = Math.min(MOST_RATIO, Math.max(LEAST_RATIO, fitRatio(view.projection, scene.lens)));
  return Math.max(own, widthPx / HIGHEST_MAP_PX);
}

/** The least height of the map's box in an embed of a given height, px: one lower has no room for the words of a figure. */
export function leastMapPx({ widthPx, shownHeading, stacked }: Sized, { view }: Shown): number {
  if (stacked && isStacked(view, widthPx)) return stacked.heightPx;
  if (drawsMap(view) || view.mode === 'present') return LEAST_MAP_PX;
  const natural = figureHeightPx(view, widthPx, shownHeading);
  const isLowCompare = view.show === 'compare' && widthPx >= BESIDE_FROM_PX;
  return Math.round(isLowCompare ? LOW_COMPARE_PX : (LEAST_SHARE[view.show] ?? 1) * natural);
}

/** A figure holds its title, legend and sources as well as its maps; what is narrow holds them on more lines. */
function figureHeightPx({ mode, show }: View, widthPx: number, heading: Heading): number {
  const isNarrow = widthPx < NARROW_PX;
  const hidden = heading === 'hide';
  if (mode === 'present') return (widthPx * (hidden ? STAGE.heightPx - BAND.y : STAGE.heightPx)) / STAGE.widthPx;
  const titlePx = hidden ? 0 : isNarrow ? 108 : 44;
  if (show === 'concentration') return titlePx + Math.max(isNarrow ? 400 : 336, widthPx * 0.62 - 44);
  if (show === 'multiples') return titlePx + 156 + widthPx * (isNarrow ? 3.2 : 0.62);
  if (widthPx >= STACKED_UNDER_PX) return titlePx + 226 + widthPx * 0.25;
  return titlePx + (isNarrow ? 580 : 286) + widthPx * 0.95;
}
