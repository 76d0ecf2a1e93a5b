// A chart as a file or as text on the clipboard. Loaded when the reader asks for it.

import { drawChartFigure } from '../chart/chart-figure.ts';
import type { ChartInput } from '../chart/chart-input.ts';
import { drawChart } from '../chart/draw-chart.ts';
import { THEMES } from '../core/scene/themes.ts';
import { loadAnalysisWords } from '../core/text/analysis-words.ts';
import { loadChartWords } from '../core/text/chart-words.ts';
import { formatView } from '../core/view/codec.ts';
import { toCsv } from '../export/csv.ts';
import type { ChartSave } from '../panels/concentration/lode-chart.ts';
import type { Session } from '../state/session.ts';
import { copyText, type Figure } from './explore-actions.ts';
import type { Picture } from './explore-picture.ts';
import { pageLink } from './page-link.ts';
import { rasterFigure } from './raster-figure.ts';

const SIZE = { widthPx: 1600, heightPx: 1000 };

/** The chart as a figure in a file, or its data copied; then what to say of it. Dark stays dark, light prints. */
export async function exportChart(
  picture: Picture,
  session: Session,
  { chart, as }: ChartSave,
): Promise<Figure | string> {
  const { model, theme } = picture;
  const { lang } = picture.messages;
  const [{ charts: words }, analysis] = await Promise.all([
    loadChartWords(lang),
    loadAnalysisWords(lang),
    session.loadDetails(),
  ]);
  const messages = { ...picture.messages, ...analysis };
  const view = { ...picture.view, chart };
  const input = {
    model,
    view,
    messages,
    words,
    details: session.store.state.details,
    theme: theme.name === 'dark' ? theme : THEMES.print,
    document,
  };
  if (as === 'csv') return copyData(input);
  const figure = { ...input, ...SIZE, permalink: pageLink(formatView(view)) };
  const name = `lodemap-${chart}-${view.asof ?? model.dataset.asof}`;
  const svg = drawChartFigure(figure);
  if (typeof svg !== 'string') return svg.impossible;
  if (as === 'svg') return { name: `${name}.svg`, content: svg, type: 'image/svg+xml' };
  const drawWith = (css: string) => drawChartFigure({ ...figure, fonts: { css } }) as string;
  return { name: `${name}.png`, content: await rasterFigure(drawWith, SIZE), type: 'image/png' };
}

async function copyData(input: Omit<ChartInput, 'size'>): Promise<string> {
  const drawn = drawChart(input.view.chart!, { ...input, size: { ...SIZE, heightPx: null, textPx: [13, 13] } });
  if ('impossible' in drawn) return drawn.impossible;
  const { columns, rows } = drawn.table;
  const named = rows.map(row => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
  return (await copyText(toCsv(named))) ? input.words.copied : input.words.copyFailed;
}
