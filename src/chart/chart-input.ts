// What a chart is given and what it gives back.
import type { Model } from '../core/model/create-model.ts';
import type { Details } from '../core/model/dataset.ts';
import type { SourceId } from '../core/model/records.ts';
import type { Theme } from '../core/scene/themes.ts';
import type { AnalysisMessages } from '../core/text/analysis-words.ts';
import type { ChartWords } from '../core/text/charts.en.ts';
import type { ChartId, View } from '../core/view/view.ts';
import type { KeyItem } from './draw-key.ts';

export interface ChartSize {
  widthPx: number;
  /** Height to fill; null = as high as the rows need. */
  heightPx: number | null;
  /** The smallest and the largest size of a label, px: rows that have room take the larger. */
  textPx: readonly [least: number, most: number];
}
export interface ChartInput {
  model: Model;
  view: View;
  /** null until they are loaded: charts of output then say so. */
  details: Details | null;
  messages: AnalysisMessages;
  words: ChartWords;
  theme: Theme;
  size: ChartSize;
  /** The page's own, or one that Node brings. */
  document: Document;
  /** On a page that listens, every row carries an unseen box for pointer and keyboard. */
  live?: boolean;
}
/** A row that can be pointed at. */
export interface ChartRow {
  /** `country:COD`, `region:africa`, `mineral:cobalt`, `agency:DFC`, `scheme:m49`, `risk-type:…`, `severity:5`, `group:…`. */
  subject: string;
  /** Its values in words. */
  words: string;
  /** From the top of the plot, px. */
  topPx: number;
  heightPx: number;
}
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}
export interface ChartText {
  /** What the chart says, with its limit inside. */
  finding: string;
  /** What is drawn: n, denominator and basis. */
  standfirst: string;
  /** How to read it, and what is not known. */
  note: string;
}
/** A chart before its key is set over it. */
export interface ChartSketch {
  plot: Element;
  heightPx: number;
  /** Size of its small text, px: the key's too. */
  notePx: number;
  rows: readonly ChartRow[];
  key: readonly KeyItem[];
  text: ChartText;
  table: ChartTable;
  sources: readonly SourceId[];
}
/** Why there is nothing to draw, in words for the reader. */
export interface NoChart {
  impossible: string;
}
export type Sketch = (input: ChartInput) => ChartSketch | NoChart;

/** A chart as a fragment that any SVG can hold: no ids, no styles, every colour spelt out. */
export interface DrawnChart {
  id: ChartId;
  svg: string;
  widthPx: number;
  heightPx: number;
  text: ChartText;
  rows: readonly ChartRow[];
  table: ChartTable;
  sources: readonly SourceId[];
}
