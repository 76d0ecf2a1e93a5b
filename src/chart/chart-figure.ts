// A chart as a figure to keep: title, basis, chart, how to read it, sources, date, permalink and metadata.
import { drawFooter } from '../core/figure/draw-footer.ts';
import { drawHead, type Heading } from '../core/figure/draw-head.ts';
import { escapeXml } from '../core/figure/escape-xml.ts';
import { type FigureSizes, figureSizes } from '../core/figure/figure-sizes.ts';
import { formatPx } from '../core/figure/format-px.ts';
import { openDocument } from '../core/figure/open-document.ts';
import type { Scene } from '../core/scene/scene.ts';
import { asofOf } from '../core/select/rows.ts';
import { joined } from '../core/text/concentration-words.ts';
import { figureWords } from '../core/text/figure-words.ts';
import { ownStatement, shownVersion } from '../core/text/own-sentences.ts';
import type { ChartId, View } from '../core/view/view.ts';
import type { ChartInput, ChartText, DrawnChart, NoChart } from './chart-input.ts';
import { drawChart } from './draw-chart.ts';

export interface ChartFigureInput extends Omit<ChartInput, 'size' | 'live'> {
  /** Size of the output, px: 320 × 240 to 4000 × 4000. */
  widthPx: number;
  heightPx: number;
  permalink: string;
  /** `@font-face` rules to embed, or none. */
  fonts?: 'none' | { css: string };
  /** Begins every id; needed when several figures share a page. */
  idPrefix?: string;
  /** `show` when it is left out. */
  heading?: Heading;
}
type FigureScene = Pick<Scene, 'theme' | 'text' | 'citations' | 'legend' | 'lang' | 'view' | 'projection'>;

const GAP_PX = 14;
const BOTTOM_PX = 14;

/** The chart that a View asks for; without `chart` it is the groups. */
export function chartOf(view: View): ChartId {
  return view.chart ?? 'groups';
}

/** The chart of a View as a complete SVG document, or why there is none. Same input, same bytes. */
export function drawChartFigure(input: ChartFigureInput): string | NoChart {
  const sizes = figureSizes(input.widthPx, input.heightPx);
  const inner = sizes.widthPx - 2 * sizes.marginPx;
  const id = chartOf(input.view);
  const first = drawChart(id, { ...input, size: { widthPx: inner, heightPx: null, textPx: textOf(sizes) } });
  if ('impossible' in first) return first;
  const scene = sceneOf(input, first.text, first.sources);
  const sources = input.details ? new Map(input.details.sources.map(source => [source.id, source])) : null;
  const words = figureWords(input.messages);
  const head = drawHead(scene, sizes, input.heading);
  const footer = drawFooter({ scene, sources, words, sizes }, inner);
  const room = Math.max(80, sizes.heightPx - head.heightPx - footer.heightPx - BOTTOM_PX - 2 * GAP_PX);
  const chart = drawChart(id, {
    ...input,
    size: { widthPx: inner, heightPx: room, textPx: textOf(sizes) },
  }) as DrawnChart;
  // Rows that had no room are told in the note that goes with this size.
  const told = sceneOf(input, chart.text, chart.sources);
  const foot = drawFooter({ scene: told, sources, words, sizes }, inner);
  const at = (y: number, svg: string, name: string) =>
    `<g class="${name}" transform="translate(${sizes.marginPx} ${formatPx(y, 1)})">${svg}</g>`;
  return [
    openDocument(
      { ...input, scene: told, sources, words, dataHash: input.model.dataset.hash, ground: input.theme.panel },
      sizes,
    ),
    head.svg,
    at(head.heightPx + GAP_PX, chart.svg, `chart ${escapeXml(id)}`),
    at(sizes.heightPx - BOTTOM_PX - foot.heightPx, foot.svg, 'footer'),
    '</svg>',
  ].join('');
}

/** Labels by the width of the page, up to 20 px in print; their notes, a little smaller, are never under 12 px in a small one. */
function textOf({ widthPx }: FigureSizes): readonly [number, number] {
  if (widthPx < 700) return [13.1, 13.5];
  return widthPx < 1300 ? [12.5, 16] : [12.5, 20];
}

/** Everything but marks: a chart has no map, no boundary, no legend apart from its key. */
function sceneOf(
  { model, view, theme, messages }: ChartFigureInput,
  text: ChartText,
  ids: readonly string[],
): FigureScene {
  const asof = asofOf(model, view);
  const { finding, standfirst, note } = text;
  return {
    view,
    theme,
    lang: messages.lang,
    legend: [],
    projection: view.projection,
    citations: ids.map((source, i) => ({ number: i + 1, source })),
    text: {
      headline: finding,
      standfirst,
      caption: '',
      altText: [finding, standfirst].join(messages.lang === 'zh' ? '。' : '. '),
      longDescription: joined(messages, [standfirst, note]),
      howToRead: note,
      boundaryStatement: '',
      ownStatement: ownStatement(model.dataset, messages),
      asof: messages.formats.date(asof),
      dataVersion: shownVersion(model.dataset, messages),
    },
  };
}
