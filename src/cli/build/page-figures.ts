// The full figures of pages of views and briefing steps.
import { parseHTML } from 'linkedom';
import { drawChartFigure } from '../../chart/chart-figure.ts';
import type { ResolvedStep } from '../../core/briefing/resolved.ts';
import { XLINK } from '../../core/figure/draw-panel.ts';
import { figureOfView } from '../../core/figure/figure-of-view.ts';
import type { Atlas } from '../../core/geo/atlas.ts';
import { atlasLevel } from '../../core/geo/atlas-level.ts';
import { placesOfAtlas } from '../../core/geo/find-place.ts';
import { createScene } from '../../core/scene/create-scene.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { THEMES } from '../../core/scene/themes.ts';
import { contentOfStep } from '../../core/stage/content-of-step.ts';
import { drawStep } from '../../core/stage/draw-step.ts';
import { stepFrame } from '../../core/stage/step-frame.ts';
import { stepScene } from '../../core/stage/step-scene.ts';
import { loadAnalysisWords } from '../../core/text/analysis-words.ts';
import { loadChartWords } from '../../core/text/chart-words.ts';
import { loadBriefingWords } from '../../core/text/load-briefing-words.ts';
import { loadPresentWords } from '../../core/text/load-present-words.ts';
import { stageWords } from '../../core/text/stage-words.ts';
import { formatView } from '../../core/view/codec.ts';
import { kindOf, type PageKey } from '../../core/view/page-address.ts';
import type { View } from '../../core/view/view.ts';
import type { FullFigure } from '../../pages/kinds/view-page.ts';
import { landPaths, shareLand } from '../../pages/map/draw-land.ts';
import type { PageGround } from '../../pages/map/map-drawer.ts';
import type { PageContext } from '../../pages/page-context.ts';

import { openCharts } from '../open-charts.ts';

type GroundOf = (level: Atlas['level']) => PageGround;

/** Px of the figures: shared links show views as they are, steps in their own shape. */
export const FIGURE_SIZES = { view: { widthPx: 1200, heightPx: 630 }, step: { widthPx: 1200, heightPx: 675 } } as const;
/** A page's figure is looked at, not measured, px. */
const TOLERANCE_PX = 1;
/** The same in px of the stage, which is 1920 wide. */
const STAGE_TOLERANCE_PX = 1.6;

/** The figure of a view's or step's page; null for pages that draw their own map. */
export async function pageFigure(context: PageContext, key: PageKey, groundOf: GroundOf): Promise<FullFigure | null> {
  const id = key.slice(key.indexOf(':') + 1);
  if (kindOf(key) === 'view') return viewFigure(context, context.views.find(view => view.id === id)!.view, groundOf);
  if (kindOf(key) !== 'step') return null;
  const [briefingId, stepId] = id.split('/');
  const briefing = context.briefings.find(other => other.id === briefingId)!;
  const step = briefing.steps.find(other => other.id === stepId)!;
  return stepFigure(context, step, briefing.steps.length, groundOf);
}

async function viewFigure(context: PageContext, view: View, groundOf: GroundOf): Promise<FullFigure> {
  const { model, messages, details } = context;
  const theme = THEMES.light;
  const input = {
    model,
    view,
    messages,
    details,
    theme,
    ...FIGURE_SIZES.view,
    permalink: `${context.site ?? ''}?${formatView(view)}`,
    tolerancePx: TOLERANCE_PX,
    atlas: groundOf(atlasLevel(view)).atlas,
  };
  const svg = await figureOfView(input, {
    chart: () => chartFigure(context, view),
    step: () => Promise.reject(new Error('a view is no step')),
  });
  return { svg, ...readWords(svg) };
}

async function chartFigure({ model, messages, details, site }: PageContext, view: View): Promise<string> {
  const figure = drawChartFigure({
    model,
    view,
    messages: { ...messages, ...(await loadAnalysisWords(view.lang)) },
    words: (await loadChartWords(view.lang)).charts,
    details,
    theme: THEMES.light,
    document: parseHTML('<html><body></body></html>').document,
    ...FIGURE_SIZES.view,
    permalink: `${site ?? ''}?${formatView(view)}`,
  });
  if (typeof figure === 'string') return figure;
  throw new Error(`chart=${view.chart ?? 'groups'}: ${figure.impossible}`);
}

async function stepFigure(
  context: PageContext,
  step: ResolvedStep,
  count: number,
  groundOf: GroundOf,
): Promise<FullFigure> {
  const { model, messages, details, sources } = context;
  const shown = step.views.at(-1)!;
  const ground = groundOf(atlasLevel(shown));
  const placeOf = placesOfAtlas(ground.atlas);
  const theme = THEMES.light;
  const reader = { model, details, messages, words: await loadBriefingWords(messages.lang) };
  const content = contentOfStep({ step, count, model, placeOf, sources });
  const scene = createScene(model, shown, { theme, messages, placeOf });
  const drawn = drawStep({
    content,
    scene,
    atlas: ground.atlas,
    chart: shown.show === 'concentration' ? (await openCharts(messages.lang))(shown, theme, reader) : null,
    words: stageWords(messages, await loadPresentWords(messages.lang)),
    sources,
    permalink: `${context.site ?? ''}?${formatView(shown)}`,
    licence: messages.sentences.figure.licence,
    dataHash: model.dataset.hash,
    tolerancePx: STAGE_TOLERANCE_PX,
    ...FIGURE_SIZES.step,
  });
  const svg = shown.show === 'concentration' ? drawn : withSharedLand(drawn, stepScene(scene, content), ground);
  return { svg, ...readWords(svg) };
}

/** A step whose land and coast are one path. A globe's land ends at its horizon, which is no coast. */
function withSharedLand(svg: string, scene: Scene, { atlas, outline }: PageGround): string {
  if (scene.projection === 'globe') return svg;
  const others = [...atlas.countries.values()].filter(({ properties }) => scene.lens || properties.id !== 'ATA');
  const paths = landPaths(stepFrame(scene, atlas), outline, others, STAGE_TOLERANCE_PX);
  return shareLand(svg, paths, 'land').replace('<svg ', `<svg ${XLINK} `);
}

/** A figure's own title and text equivalent. */
function readWords(svg: string): { headline: string; altText: string } {
  const text = (name: string) => new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(svg)?.[1] ?? '';
  return { headline: plain(text('title')), altText: plain(text('desc')) };
}

function plain(text: string): string {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, entity => entities[entity]!);
}
