// Any View as the figure that product and page draw, from the records in data/ and not from a build.
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { drawChartFigure } from '../../src/chart/chart-figure.ts';
import { resolveStep } from '../../src/core/briefing/resolve-step.ts';
import { figureOfView, type ViewFigureInput } from '../../src/core/figure/figure-of-view.ts';
import { placesOfAtlas } from '../../src/core/geo/find-place.ts';
import { createVocabulary } from '../../src/core/model/create-model.ts';
import type { BriefingRecord } from '../../src/core/model/records.ts';
import { createScene } from '../../src/core/scene/create-scene.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { contentOfStep } from '../../src/core/stage/content-of-step.ts';
import { drawStep } from '../../src/core/stage/draw-step.ts';
import { loadAnalysisWords } from '../../src/core/text/analysis-words.ts';
import { loadChartWords } from '../../src/core/text/chart-words.ts';
import { loadBriefingWords } from '../../src/core/text/load-briefing-words.ts';
import { loadPresentWords } from '../../src/core/text/load-present-words.ts';
import { LANGUAGES, loadMessages } from '../../src/core/text/messages.ts';
import { problemLine } from '../../src/core/text/say-problem.ts';
import { stageWords } from '../../src/core/text/stage-words.ts';
import { viewProblemsEn } from '../../src/core/text/view-problems.en.ts';
import { parseView } from '../../src/core/view/codec.ts';
import { openAtlas, openDataset, openModel } from '../open-dataset.ts';

/** The figure of a query, which must have no problem. Regions take the coarse boundaries too: they are ten times as fast. */
export async function drawView(query: string, [widthPx, heightPx]: readonly [number, number]): Promise<string> {
  const model = openModel();
  const { view, problems } = parseView(query, createVocabulary(model, LANGUAGES));
  if (problems.length > 0) throw new Error(problems.map(problem => problemLine(problem, viewProblemsEn)).join('\n'));
  const input: ViewFigureInput = {
    model,
    view,
    messages: await loadMessages(view.lang, view.labels),
    details: openDataset().details,
    atlas: openAtlas(),
    theme: THEMES[view.theme === 'auto' ? 'print' : view.theme],
    widthPx,
    heightPx,
    permalink: `?${query}`,
  };
  return figureOfView(input, { chart: drawChart, step: drawOneStep });
}

async function drawChart({ details, ...input }: ViewFigureInput): Promise<string> {
  const { lang } = input.view;
  const figure = drawChartFigure({
    ...input,
    details: details!,
    messages: { ...input.messages, ...(await loadAnalysisWords(lang)) },
    words: (await loadChartWords(lang)).charts,
    document: parseHTML('<html><body></body></html>').document,
  });
  if (typeof figure !== 'string') throw new Error(figure.impossible);
  return figure;
}

async function drawOneStep(input: ViewFigureInput): Promise<string> {
  const { model, view, messages, atlas, theme } = input;
  const details = input.details!;
  const record = JSON.parse(readFileSync(`data/briefings/${view.briefing}.json`, 'utf8')) as BriefingRecord;
  const words = await loadBriefingWords(view.lang);
  const step = resolveStep({ model, details, messages, words }, record, record.steps[view.step! - 1]!);
  const sources = new Map(details.sources.map(source => [source.id, source]));
  const placeOf = placesOfAtlas(atlas);
  return drawStep({
    ...input,
    content: contentOfStep({ step, count: record.steps.length, model, placeOf, sources }),
    scene: createScene(model, step.views.at(-1)!, { theme, messages, placeOf }),
    chart: null,
    words: stageWords(messages, await loadPresentWords(view.lang)),
    sources,
    licence: messages.sentences.figure.licence,
    dataHash: model.dataset.hash,
  });
}
