// The stage: one 16:9 picture, laid out at 1920 × 1080 and scaled to every screen.
import type { TextFont } from '../figure/measure-text.ts';
import { PROJECTOR_HEIGHT_PX } from '../geo/frame.ts';

export const STAGE = { widthPx: 1920, heightPx: 1080 } as const;
/** Where the map or the chart stands. */
export const BAND = { x: 0, y: 196, widthPx: 1920, heightPx: PROJECTOR_HEIGHT_PX } as const;
export const MARGIN_PX = 72;
/** No type of a stage is smaller: 1/40 of its height. */
export const LEAST_TYPE_PX = 27;

export const TITLE: { font: TextFont; linePx: number } = {
  font: { family: 'sans', weight: 600, sizePx: 58 },
  linePx: 68,
};
export const FOOT: { font: TextFont; lead: TextFont; count: TextFont; linePx: number } = {
  font: { family: 'condensed', weight: 400, sizePx: LEAST_TYPE_PX },
  lead: { family: 'condensed', weight: 600, sizePx: LEAST_TYPE_PX },
  count: { family: 'sans', weight: 600, sizePx: 29 },
  linePx: 36,
};
