import * as Plot from '@observablehq/plot';
import type { TextFont } from '../core/figure/measure-text.ts';
import type { ChartInput } from './chart-input.ts';
import { LINE_EM } from './row-plan.ts';

/** Rows from the top of a plot; numbers along it. */
export interface RowFrame {
  /** One key per row, from the top. */
  keys: readonly string[];
  rowPx: number;
  /** Share of a row that its bar leaves free. */
  gap: number;
  topPx: number;
  bottomPx: number;
  leftPx: number;
  rightPx: number;
  /** The numbers at the left and the right end. */
  domain: readonly [number, number];
  /** Panels side by side that share rows and numbers. */
  panels?: { keys: readonly string[]; gap: number };
}

/** Height of a plot of rows, px. */
export function rowFrameHeightPx({ keys, rowPx, topPx, bottomPx }: RowFrame): number {
  return topPx + keys.length * rowPx + bottomPx;
}

/** What every mark has but its type does not tell: how far it is moved, px. */
type Moved = Plot.Markish & { dx: number; dy: number };

/**
 * Plot moves thin marks by half a pixel on screens of one pixel per px, and not on finer ones nor in Node. A figure must
 * not depend on the screen: the move is read off a probe and taken back.
 */
function takeBackOffset(marks: readonly Plot.Markish[], document: Document): void {
  const place = { value: () => 0, scale: null } as unknown as Plot.ChannelValueSpec;
  const mark = Plot.text(['0'], { x: place, y: place });
  const probe = Plot.plot({ document, width: 20, height: 20, margin: 0, axis: null, marks: [mark] });
  const [, moved = '0'] = /translate\(([\d.]+)/.exec(probe.querySelector('g')?.getAttribute('transform') ?? '') ?? [];
  const offset = Number(moved);
  if (offset === 0) return;
  for (const one of marks as Moved[]) {
    const isRow = one instanceof Plot.RuleY;
    const isColumn = one instanceof Plot.RuleX || one instanceof Plot.TickX;
    const isBar = one instanceof Plot.BarX;
    if (!isBar && !isRow) one.dx -= offset;
    if (!isBar && !isColumn) one.dy -= offset;
  }
}

/** Rows of marks by Plot, without axes of its own: ticks are marks, so that their words are ours. */
export function plotRows({ document, size }: ChartInput, frame: RowFrame, marks: Plot.Markish[]): Element {
  const { keys, gap, panels } = frame;
  const heightPx = rowFrameHeightPx(frame);
  takeBackOffset(marks, document);
  return Plot.plot({
    document,
    width: size.widthPx,
    height: heightPx,
    marginTop: frame.topPx,
    marginBottom: frame.bottomPx,
    marginLeft: frame.leftPx,
    marginRight: frame.rightPx,
    x: { type: 'linear', domain: [...frame.domain], axis: null, insetLeft: 0, insetRight: 0 },
    y: {
      type: 'band',
      domain: [...keys],
      range: [frame.topPx, heightPx - frame.bottomPx],
      paddingInner: gap,
      paddingOuter: gap / 2,
      round: false,
      axis: null,
    },
    ...(panels
      ? { fx: { domain: [...panels.keys], paddingInner: panels.gap, paddingOuter: 0, round: false, axis: null } }
      : {}),
    marks,
  });
}

/** Plot's own name for a text of ours. */
export function textOptions({ family, weight, sizePx }: TextFont, fill: string) {
  return { fontFamily: family, fontWeight: weight, fontSize: sizePx, fill } as const;
}

/** Texts of one or two lines in the middle of their rows. `y` names a datum's row; the other options are Plot's own. */
export function rowTexts<T>(
  data: readonly T[],
  { y, lines, font, fill, ...options }: RowTextOptions<T>,
): Plot.Markish[] {
  const all = data.flatMap(datum => {
    const texts = lines(datum);
    return texts.map((text, i) => ({ datum, text, line: i - (texts.length - 1) / 2 }));
  });
  const { x, ...rest } = options;
  const place = x === undefined ? {} : { x: ({ datum }: { datum: T }) => x(datum) };
  return [-0.5, 0, 0.5].flatMap(line => {
    const some = all.filter(entry => entry.line === line);
    if (some.length === 0) return [];
    return Plot.text(some, {
      ...rest,
      ...place,
      y: ({ datum }: { datum: T }) => y(datum),
      dy: line * LINE_EM * font.sizePx,
      text: 'text',
      ...textOptions(font, fill),
    } as Plot.TextOptions);
  });
}

interface RowTextOptions<T> {
  y(datum: T): string;
  lines(datum: T): readonly string[];
  font: TextFont;
  fill: string;
  x?(datum: T): number;
  fx?: () => string;
  frameAnchor?: 'left';
  textAnchor: 'start';
  dx: number;
}

/** Marks each element of a mark with the subject of its datum, so that pointer and map find it. */
export function marksSubject<T>(
  data: readonly T[],
  subjectOf: (datum: T) => string | null,
): { render: Plot.RenderFunction } {
  return {
    render(index, scales, values, dimensions, context, next) {
      const group = next!(index, scales, values, dimensions, context);
      [...(group?.children ?? [])].forEach((child, i) => {
        const subject = subjectOf(data[index[i]!]!);
        if (subject !== null) child.setAttribute('data-s', subject);
      });
      return group;
    },
  };
}

/** A place in px from the left of the plot, past its scale. */
export function atPx<T>(place: (datum: T) => number): Plot.ChannelValueSpec {
  return { value: place as (datum: unknown) => number, scale: null } as Plot.ChannelValueSpec;
}
