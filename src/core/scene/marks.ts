// What a scene can say. Few kinds, many uses: both back ends switch over `kind` and fail to compile when one is added.

import type { LngLat, ShapeRef } from '../geo/types.ts';
import type { Confidence, SourceId } from '../model/records.ts';

/** `#rrggbb`, lower case. */
export type Color = string;
/** What a mark stands for, as the View's `select` spells it: `country:COD`, `project:reko-diq`, `risk:…`, `agreement:…`, `forum:…`. */
export type SubjectKey = string;
export type LayerId = 'forums' | 'agreements' | 'projects' | 'risks';

/** Hatch families and their fixed angles: conflict 135°, state-control 0°, trade 90°, social dots; inferred = grey 45°. */
export type HatchFamily = 'conflict' | 'state-control' | 'trade' | 'social';
export type Fill =
  | { kind: 'flat'; color: Color }
  /** Two or three equal 45° bands of 4.2 px, in slot order. */
  | { kind: 'stripes'; colors: Color[] }
  /** Inferred, not counted: 45° lines of `color` on `ground`. */
  | { kind: 'inferred'; color: Color; ground: Color }
  /** A risk: lines or dots of `color` in a halo of `casing`, on whatever lies below. */
  | { kind: 'hatch'; family: HatchFamily; color: Color; casing: Color };

interface MarkBase {
  subject: SubjectKey;
  layer: LayerId;
  sources: SourceId[];
}
/** An outline filled. Areas of one layer are listed in drawing order. */
export interface AreaMark extends MarkBase {
  kind: 'area';
  shape: ShapeRef;
  fill: Fill;
}
/** A great circle between two places, drawn for a selection or on request. */
export interface TieMark extends MarkBase {
  kind: 'tie';
  from: LngLat;
  to: LngLat;
  /** Finance has a direction and an arrowhead; a mutual text has none. */
  directed: boolean;
  filling: Filling;
  color: Color;
}
/** A round mark: money. Radii in CSS px at symbol scale 1, already area-proportional. */
export interface CoinMark extends MarkBase {
  kind: 'coin';
  at: LngLat;
  coin: Coin;
  /** Location known only to town, province or country. */
  approximate: boolean;
  label: string;
  /** A line below the label, e.g. "up to $1.25 bn". */
  amountText: string;
  priority: number;
}
/** Chokepoints (bow-tie) and risks at a point or in a region whose outline is not held (hatched box). */
export interface SiteMark extends MarkBase {
  kind: 'site';
  at: LngLat;
  glyph: 'bow-tie' | 'box';
  family: HatchFamily | 'chokepoint';
  label: string;
  color: Color;
  casing: Color;
  priority: number;
}
/**
 * A country as the reader meets it: its name, its stamp, and, when too small to see, its tile at the end of a leader.
 * The layout decides between in-place and call-out; the fill itself is an `area` mark.
 */
export interface PlaceMark extends MarkBase {
  kind: 'place';
  shape: ShapeRef;
  at: LngLat;
  name: string;
  /** strong: 3+ seats, selected; normal: a seat or a stamp; context: no part in the picture. */
  emphasis: 'selected' | 'strong' | 'normal' | 'context';
  stamp: Stamp | null;
  /** Fill of the tile in a call-out; null = no tile, the name may be dropped when there is no room. */
  tile: Fill | null;
  /** Colour of text that lies on the country's own fill. */
  textOnFill: Color;
  /** Whether `textOnFill` needs no halo (white or paper on a dark fill). */
  bareOnFill: boolean;
  /** Must stay visible at any scale (members, parties): becomes a call-out below 12 px. */
  mustShow: boolean;
  priority: number;
}
/** A risk's name set in its area, italic. */
export interface AreaLabelMark extends MarkBase {
  kind: 'area-label';
  at: LngLat;
  text: string;
  color: Color;
  priority: number;
}
/** A claim on the map: at most three short lines, with a number and the numbers of its citations. */
export interface AnnotationMark extends MarkBase {
  kind: 'annotation';
  at: LngLat;
  lines: string[];
  priority: number;
}
/** A claim of a briefing's step. Placed on a projector, where the map's labels keep clear of it, and drawn by the stage. */
export interface NoteMark extends MarkBase {
  kind: 'note';
  /** Null = about no place: set without a leader. */
  place: LngLat | null;
  title: string;
  /** At most three, broken as printed. */
  lines: readonly string[];
  /** Numbers of the sources, set as superiors after the last line. */
  cites: readonly number[];
  priority: number;
}
/** Selection, comparison, hover, lead and focus outlines. */
export interface OutlineMark extends MarkBase {
  kind: 'outline';
  shape: ShapeRef;
  style: 'selected' | 'compared' | 'lead' | 'added' | 'withdrawn';
}
export type Mark =
  | AreaMark
  | TieMark
  | CoinMark
  | SiteMark
  | PlaceMark
  | AreaLabelMark
  | AnnotationMark
  | NoteMark
  | OutlineMark;

/** solid = in force / member; half = signed / participant; outline = negotiated, adopted / observer; dashed = announced; struck = lapsed. */
export type Filling = 'solid' | 'half' | 'outline' | 'dashed' | 'struck';
export interface Stamp {
  shape: 'square' | 'diamond' | 'triangle' | 'hexagon' | 'cross' | 'speech';
  filling: Filling;
  color: Color;
  paper: Color;
}
/**
 * One project's money, drawn from outside in: letter ring, ceiling, range ring, exact coin. `null` = that kind is absent.
 * Radii in px; `undisclosed` is a ring of fixed size with "?".
 */
export interface Coin {
  letterPx: number | null;
  ceilingPx: number | null;
  rangePx: number | null;
  exactPx: number | null;
  undisclosed: boolean;
}

/** Numbered in reading order; what `[n]` refers to. */
export interface Citation {
  number: number;
  source: SourceId;
}
export interface LegendRow {
  id: string;
  label: string;
  count: number | null;
  swatch:
    | { kind: 'fill'; fill: Fill; outlined?: boolean }
    | { kind: 'stamp'; stamp: Stamp }
    | { kind: 'coin'; coin: Coin }
    | { kind: 'site'; glyph: 'bow-tie' | 'box'; color: Color; casing: Color; family: HatchFamily | 'chokepoint' };
}
/** One legend block per layer: heading noun, unit or rule, rows; it lists only what is drawn. */
export interface LegendBlock {
  layer: LayerId;
  heading: string;
  rule: string;
  rows: LegendRow[];
  /** Second row group: stamp shapes beside stamp fillings. */
  shapes: LegendRow[];
  /** Coin sizes by amount. */
  sizes: { label: string; radiusPx: number }[];
  note: string | null;
}
export interface SceneText {
  /** A finding with its limit inside, ≤ 110 characters. */
  headline: string;
  standfirst: string;
  caption: string;
  altText: string;
  longDescription: string;
  howToRead: string;
  boundaryStatement: string;
  /** Says that a reader's own records are shown; '' where none are. */
  ownStatement: string;
  asof: string;
  dataVersion: string;
  confidence?: Confidence;
}
