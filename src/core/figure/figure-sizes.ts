import type { TextFont } from './measure-text.ts';

export interface LineStyle {
  font: TextFont;
  /** From baseline to baseline, px. */
  linePx: number;
}
export type LegendForm = 'columns' | 'line';

/** Sizes of a figure in its own px, before `zoom` enlarges the whole drawing. */
export interface FigureSizes {
  widthPx: number;
  heightPx: number;
  /** Output px per px of the drawing: more than 1 on very large figures, so that type keeps its share. */
  zoom: number;
  marginPx: number;
  topPx: number;
  title: LineStyle;
  /** More than these are cut, with an ellipsis. */
  titleLines: number;
  standfirst: LineStyle | null;
  legend: { form: LegendForm; columns: number; gapPx: number };
  footer: { form: 'three' | 'two' | 'stacked'; sourceLines: number };
}

/** Above this width the drawing is made at 1600 px and enlarged. */
const LARGEST_WIDTH_PX = 2000;
const ENLARGED_FROM_PX = 1600;
/** Narrower is only an embed, which is as high as its words need, px. */
const NARROW_PX = 480;
const TITLE_LINES = 2;
const NARROW_TITLE_LINES = 7;

/** The design of a figure by its width: four legend columns, two under 900 px, one compact line under 700 px. */
export function figureSizes(widthPx: number, heightPx: number): FigureSizes {
  const zoom = widthPx > LARGEST_WIDTH_PX ? widthPx / ENLARGED_FROM_PX : 1;
  const size = { widthPx: widthPx / zoom, heightPx: heightPx / zoom, zoom };
  if (size.widthPx < 700)
    return {
      ...size,
      marginPx: 15,
      topPx: 10,
      title: style('sans', 600, 17, 21.5),
      titleLines: size.widthPx < NARROW_PX ? NARROW_TITLE_LINES : TITLE_LINES,
      standfirst: null,
      legend: { form: 'line', columns: 1, gapPx: 18 },
      footer: { form: 'stacked', sourceLines: 2 },
    };
  if (size.widthPx < 900)
    return {
      ...size,
      marginPx: 24,
      topPx: 18,
      title: style('sans', 600, 20, 25),
      titleLines: TITLE_LINES,
      standfirst: style('sans', 400, 14, 19),
      legend: { form: 'columns', columns: 2, gapPx: 28 },
      footer: { form: 'two', sourceLines: 3 },
    };
  const wide = size.widthPx >= 1300;
  return {
    ...size,
    marginPx: wide ? 40 : 28,
    topPx: wide ? 30 : 22,
    title: wide ? style('sans', 600, 29.5, 37) : style('sans', 600, 23, 29),
    titleLines: TITLE_LINES,
    standfirst: wide ? style('sans', 400, 17, 24) : style('sans', 400, 15, 21),
    legend: { form: 'columns', columns: 4, gapPx: wide ? 34 : 22 },
    footer: { form: 'three', sourceLines: wide ? 3 : 4 },
  };
}

function style(family: TextFont['family'], weight: TextFont['weight'], sizePx: number, linePx: number): LineStyle {
  return { font: { family, weight, sizePx }, linePx };
}
