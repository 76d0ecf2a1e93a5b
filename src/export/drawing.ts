// A figure as a flat list of what is painted, in px from the upper left corner, in painting order. PDF and slides are
// written from this list and from nothing else.

/** SVG's `matrix(a b c d e f)`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Path data, absolute, in px. */
export type Command =
  | readonly ['M' | 'L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z'];

/** One kind of row in a hatch: a line along it, or dots on a square grid. */
export interface HatchRow {
  kind: 'line' | 'dot';
  /** Across the rows, from the origin to the middle of the first row, px; dots lie as far along the row. */
  offsetPx: number;
  /** Width of the line, diameter of the dot. */
  widthPx: number;
  color: string;
  /** 0 to 1. */
  opacity: number;
}
/** Rows that repeat every `pitchPx` across; the first of them are painted first. */
export interface Hatch {
  kind: 'hatch';
  /** Direction of the rows, degrees counter-clockwise from horizontal. */
  angle: number;
  pitchPx: number;
  origin: readonly [number, number];
  rows: readonly HatchRow[];
}
export interface Flat {
  kind: 'flat';
  color: string;
  opacity: number;
}
export type Paint = Flat | Hatch;

export interface Stroke {
  color: string;
  widthPx: number;
  opacity: number;
  /** Dash, gap, … in px; empty = unbroken. */
  dashPx: readonly number[];
  cap: 'butt' | 'round' | 'square';
  join: 'miter' | 'round' | 'bevel';
}

/** What lies outside is not painted. */
export interface Clip {
  commands: readonly Command[];
  rule: 'nonzero' | 'evenodd';
  /** The box, when the clip is an upright rectangle. */
  box: Box | null;
}
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Item {
  /** Index of the innermost group in `groups`. */
  group: number;
  clips: readonly Clip[];
  /** Address of the link that the item stands in. */
  link: string | null;
}
export interface ShapeItem extends Item {
  kind: 'shape';
  /** `data-name` of the element itself. */
  name: string | null;
  commands: readonly Command[];
  rule: 'nonzero' | 'evenodd';
  /** Whether the commands are one upright ellipse that fills its box. */
  isEllipse: boolean;
  fill: Paint | null;
  stroke: Stroke | null;
}
export interface TextItem extends Item {
  kind: 'text';
  name: string | null;
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  font: DrawnFont;
  color: string;
  opacity: number;
  /** A line around the letters, under them. */
  halo: { color: string; widthPx: number; opacity: number } | null;
}
export interface DrawnFont {
  /** `arabic`: the whole text is set from right to left, in one face. */
  family: 'sans' | 'condensed' | 'arabic';
  weight: number;
  italic: boolean;
  sizePx: number;
}
export type DrawingItem = ShapeItem | TextItem;

export interface Group {
  /** Index of the group around it; null for the document itself. */
  parent: number | null;
  /** `data-name`; null = only a style. */
  name: string | null;
  /** First class, e.g. `head`, `map`, `legend`, `footer`. */
  role: string | null;
}

export interface Drawing {
  widthPx: number;
  heightPx: number;
  /** Text of `title` and `desc`; empty when there is none. */
  title: string;
  alt: string;
  lang: string;
  /** The first one is the document. */
  groups: readonly Group[];
  items: readonly DrawingItem[];
}
