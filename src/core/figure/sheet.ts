// What a figure is laid out for: a size on paper or on a screen, by name or by measure.
import type { View } from '../view/view.ts';

/** The size of a figure. `mm` is its size on paper, null for screens. */
export interface Sheet {
  /** What it is laid out at, px. */
  widthPx: number;
  heightPx: number;
  mm: { width: number; height: number } | null;
}

/** Points of print that a px of the drawing becomes: 12 px, the least type of a figure, stand as 6.1 pt. */
export const PT_PER_PX = 0.51;
export const PT_PER_MM = 72 / 25.4;

/** Sizes by name. A height that is left out follows from what is shown. */
const PRESETS = {
  'journal-column': { widthMm: 89 },
  'double-column': { widthMm: 183 },
  'a4-landscape': { widthMm: 297, heightMm: 210 },
  slide: { widthPx: 1600, heightPx: 900 },
  square: { widthPx: 1080, heightPx: 1080 },
  newsletter: { widthPx: 600 },
} as const satisfies Record<string, PaperSize | ScreenSize>;
export type PresetId = keyof typeof PRESETS;
export const PRESET_IDS = Object.keys(PRESETS) as PresetId[];

/** Least and most, of width and height alike. */
export const MM_RANGE = [40, 1200] as const;
export const PX_RANGE = [320, 4000] as const;

export interface PaperSize {
  widthMm: number;
  heightMm?: number | undefined;
}
export interface ScreenSize {
  widthPx: number;
  heightPx?: number | undefined;
}

/** What decides how high a figure wants to be. */
type ShownView = Pick<View, 'show' | 'mode' | 'layers' | 'projection' | 'region'>;

/** The sheet of a size; `view` decides the height where none is given. */
export function sheetOf(size: PresetId | PaperSize | ScreenSize, view: ShownView): Sheet {
  const asked: PaperSize | ScreenSize = typeof size === 'string' ? PRESETS[size] : size;
  if ('widthPx' in asked) {
    const { widthPx, heightPx = Math.round(widthPx * heightShare(widthPx, view)) } = asked;
    return { widthPx, heightPx, mm: null };
  }
  const { widthMm } = asked;
  const widthPx = pxOfMm(widthMm);
  const heightMm = asked.heightMm ?? Math.round(widthMm * heightShare(widthPx, view));
  return { widthPx, heightPx: pxOfMm(heightMm), mm: { width: widthMm, height: heightMm } };
}

function pxOfMm(mm: number): number {
  return Math.round((mm * PT_PER_MM) / PT_PER_PX);
}

/** Head and footer of a narrow figure, and the legend of one layer where it is 1 px wide, px. */
const WORDS_PX = 185;
const LEGEND_PX2 = 17_500;
/** Height of a map for a width of 1. */
const MAP_SHARES = { world: 0.53, globe: 0.9, region: 0.62 } as const;

/** Height for a width of 1: narrow figures keep room for the map between their words. */
function heightShare(widthPx: number, view: ShownView): number {
  const { show, mode, layers, projection, region } = view;
  if (mode === 'present') return 9 / 16;
  if (widthPx >= 900) return 0.625;
  if (widthPx >= 700) return 0.85;
  if (show === 'multiples') return 1.95;
  if (show === 'compare') return 1.66;
  if (show === 'concentration') return 1.05;
  const map = MAP_SHARES[projection === 'globe' ? 'globe' : region === 'world' ? 'world' : 'region'];
  return map + (WORDS_PX + (layers.length * LEGEND_PX2) / widthPx) / widthPx;
}
