// A scene laid out in one frame: every position in CSS px. Pure and deterministic; both tiers and the figure draw this.

import type { TextFont } from '../figure/measure-text.ts';
import type { Px } from '../geo/types.ts';
import type { Coin, Color, Fill, SiteMark, Stamp, SubjectKey } from '../scene/marks.ts';

export interface PlacedText {
  subject: SubjectKey | null;
  x: number;
  /** Baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
  font: TextFont;
  color: Color;
  /** Halo colour, 3 px at 90 %; null on dark fills. */
  halo: Color | null;
}
export type PlacedGlyph =
  | { kind: 'stamp'; subject: SubjectKey; x: number; y: number; halfPx: number; stamp: Stamp }
  | { kind: 'coin'; subject: SubjectKey; x: number; y: number; coin: Coin; scale: number; approximate: boolean }
  | { kind: 'site'; subject: SubjectKey; x: number; y: number; halfPx: number; site: SiteMark }
  /** 11 × 10 px, split vertically when the fill has stripes. */
  | { kind: 'tile'; subject: SubjectKey; x: number; y: number; fill: Fill; scale?: number }
  /** Around the symbol of what is selected. */
  | { kind: 'ring'; subject: SubjectKey; x: number; y: number; radiusPx: number };
export interface PlacedLeader {
  subject: SubjectKey;
  points: Px[];
  /** A dot at the place itself. */
  anchorDot: boolean;
}
/** A claim of a step: title and lines beside the map's own labels, which keep clear of it. Drawn by the stage, not by the map. */
export interface PlacedNote {
  subject: SubjectKey;
  texts: PlacedText[];
  /** From the place to the first line; null = about no place. */
  leader: [from: Px, to: Px] | null;
}
/** Everything over the areas, in drawing order: leaders, glyphs, texts. */
export interface Placed {
  leaders: PlacedLeader[];
  glyphs: PlacedGlyph[];
  texts: PlacedText[];
  /** Subjects whose label found no room; the list stays reachable in the panel. */
  dropped: SubjectKey[];
  /** On a projector only. */
  notes?: PlacedNote[];
}
