// What a file of a View is made of, from the real dataset.
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { drawChartFigure } from '../../src/chart/chart-figure.ts';
import type { ChartTable } from '../../src/chart/chart-input.ts';
import { chartTable } from '../../src/chart/chart-table.ts';
import { rasterize } from '../../src/cli/rasterize.ts';
import { figureOfView } from '../../src/core/figure/figure-of-view.ts';
import { type PresetId, sheetOf } from '../../src/core/figure/sheet.ts';
import { createVocabulary } from '../../src/core/model/create-model.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { loadAnalysisWords } from '../../src/core/text/analysis-words.ts';
import { loadChartWords } from '../../src/core/text/chart-words.ts';
import { LANGUAGES, loadMessages } from '../../src/core/text/messages.ts';
import { formatView, parseView } from '../../src/core/view/codec.ts';
import type { FigureFileInput } from '../../src/export/figure-file.ts';
import { FIRST_DENSITY } from '../../src/export/png-size.ts';
import { openAtlas, openDataset, openModel } from '../open-dataset.ts';

/** The input for a query, as the command line puts it together. */
export async function figureInput(
  query: string,
  { preset = 'newsletter', ...over }: Partial<FigureFileInput> & { preset?: PresetId } = {},
): Promise<FigureFileInput> {
  const model = openModel();
  const { details } = openDataset();
  const { view } = parseView(query, createVocabulary(model, LANGUAGES));
  const messages = await loadMessages(view.lang);
  const theme = THEMES[view.theme === 'auto' ? 'print' : view.theme];
  const sheet = over.sheet ?? sheetOf(preset, view);
  const { widthPx, heightPx } = sheet;
  const permalink = over.permalink ?? `?${formatView(view)}`;
  const chart = {
    ...{ model, view, details, theme, widthPx, heightPx, permalink },
    messages: { ...messages, ...(await loadAnalysisWords(view.lang)) },
    words: (await loadChartWords(view.lang)).charts,
    document: parseHTML('<html><body></body></html>').document,
  };
  const atlas = openAtlas(view.region === 'world' ? 'world' : 'detail');
  return {
    ...{ model, view, messages, details, theme, sheet, permalink },
    ...{ density: FIRST_DENSITY, transparent: false, layer: null, remarks: true, rasterize },
    draw: options =>
      figureOfView(
        { model, view, messages, details, atlas, theme, widthPx, heightPx, permalink, ...options },
        {
          chart: async ({ messages: said }) =>
            drawChartFigure({ ...chart, messages: { ...chart.messages, ...said } }) as string,
          step: () => Promise.reject(new Error('no step here')),
        },
      ),
    chartTable: async () => chartTable(chart) as ChartTable,
    readFont: async file => new Uint8Array(readFileSync(`public/fonts/ttf/${file}`)),
    faces: {
      css: readFileSync('src/shells/fonts.css', 'utf8'),
      readFace: async file => new Uint8Array(readFileSync(`public/${file}`)),
    },
    ...over,
  };
}
