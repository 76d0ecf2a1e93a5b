// The stage as a template: map, words, pen, blank, cards, controls.
import { html, nothing, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { drawStageLegend } from '../core/stage/draw-stage-legend.ts';
import { drawFoot, drawNotes, drawProblem, drawTitle } from '../core/stage/draw-stage-words.ts';
import { withoutMap } from '../core/stage/draw-step.ts';
import { drawChartBody } from '../core/stage/draw-step-body.ts';
import { BAND, STAGE } from '../core/stage/stage-sizes.ts';
import { stepPadding } from '../core/stage/step-frame.ts';
import { shownVersion } from '../core/text/own-sentences.ts';
import { stageWords } from '../core/text/stage-words.ts';
import '../map/lode-canvas.ts';
import '../panels/present/lode-go-to.ts';
import '../panels/present/lode-pen.ts';
import type { StepPicture } from './briefing-pictures.ts';
import { leaveFor } from './leave-stage.ts';
import type { LodePresent } from './present.ts';
import { keysDialog, presentControls } from './present-controls.ts';
import { stageCard } from './stage-card.ts';

export function presentPage(stage: LodePresent): TemplateResult {
  const { picture } = stage;
  const scale = stageScale(stage);
  const box = `inline-size: ${STAGE.widthPx * scale}px; block-size: ${STAGE.heightPx * scale}px; --scale: ${scale}`;
  if (!picture) return html`<main class="stage" style=${box}>${waiting(stage)}</main>`;
  const words = stage.loader.words!;
  const steps = stage.pictures!.briefing.steps;
  return html`
    <main class="stage" style=${box} aria-label=${words.stage.landmark}>
      ${map(stage, picture, scale)} ${wordsOver(stage, picture)}
      <slot name="corner"></slot>
      <lode-pen ?active=${stage.drawing}></lode-pen>
      ${stageCard(stage, picture)}
    </main>
    ${reading(stage, picture)}
    ${stage.spotlight ? html`<div class="spotlight"></div>` : nothing}
    ${stage.blank ? html`<div class="blank ${stage.blank}" role="status"><span class="unseen">${words.stage[stage.blank]}</span></div>` : nothing}
    ${presentControls(stage, words)} ${keysDialog(stage, words)}
    <lode-go-to
      .words=${words}
      .steps=${steps}
      .current=${stage.place.step}
      @go-to=${stage.onGoTo}
    ></lode-go-to>
    <p class=${stage.said ? 'said' : 'unseen'} role="status">${stage.said}</p>
  `;
}

/** Stage px to screen px: all of it is seen, whatever the screen's shape. */
export function stageScale({ size }: Pick<LodePresent, 'size'>): number {
  return Math.min(size.widthPx / STAGE.widthPx, size.heightPx / STAGE.heightPx);
}

function waiting(stage: LodePresent): TemplateResult | typeof nothing {
  const { problem, words } = stage.loader;
  if (!problem || !words) return nothing;
  const text = words.stage;
  const line = {
    'none-named': text.noBriefingNamed,
    missing: text.noBriefing(stage.state.view.briefing ?? ''),
    briefing: text.loadFailed,
    data: text.dataFailed,
  }[problem];
  return html`<div class="waiting" role="alert">
    <p>${line}</p>
    <button @click=${() => void stage.loader.start()}>${text.retry}</button>
    <button @click=${() => leaveFor(stage)}>${text.explore}</button>
  </div>`;
}

function map(stage: LodePresent, picture: StepPicture, scale: number): TemplateResult | typeof nothing {
  const scene = stage.shownScene;
  if (!scene || !picture.scene || (picture.chart && !stage.away)) return nothing;
  const { messages } = stage.pictures!.reader;
  const { y, widthPx, heightPx } = BAND;
  const box = `inset-block-start: ${y * scale}px; inline-size: ${widthPx * scale}px; block-size: ${heightPx * scale}px`;
  return html`<lode-canvas
    style=${box}
    .scene=${scene}
    .atlasFor=${stage.session.atlasFor}
    .padding=${stage.paddingOf(picture.scene, scale)}
    .surface=${'projector'}
    .renderer=${stage.state.renderer}
    .messages=${messages.ui.map}
    .reducedMotion=${matchMedia('(prefers-reduced-motion: reduce)').matches}
    ?cooperative=${matchMedia('(pointer: coarse)').matches}
    @camera-end=${stage.onMap}
    @subject-press=${stage.onMap}
  ></lode-canvas>`;
}

/** Padding of the step's scene on this screen. */
export function screenPadding(scene: NonNullable<StepPicture['scene']>, scale: number): ReturnType<typeof stepPadding> {
  const { top, right, bottom, left } = stepPadding(scene);
  return { top: top * scale, right: right * scale, bottom: bottom * scale, left: left * scale };
}

/** Title, legend, notes and foot over the map, drawn as in every export. */
function wordsOver(stage: LodePresent, picture: StepPicture): TemplateResult {
  const { content, scene } = picture;
  const { theme } = stage;
  const words = stageWords(stage.pictures!.reader.messages, stage.loader.words!, stage.pins.words);
  const [problem] = content.problems;
  const chart = stage.away ? null : picture.chart;
  // A card would cut through them.
  const shown = stage.away || stage.card ? [] : stage.notesShown(picture);
  const hasCome = new Set(stage.notesCome(picture));
  const legend = stage.shownScene && !chart ? drawStageLegend(stage.shownScene) : { svg: '', heightPx: 0 };
  const drawing = [
    drawTitle(content, theme),
    problem === undefined ? '' : drawProblem(words.problem(problem), theme, legend.heightPx),
    drawFoot(content, footText(stage, chart !== null), theme, words),
  ].join('');
  return html`<svg class="words" viewBox="0 0 ${STAGE.widthPx} ${STAGE.heightPx}" aria-hidden="true">
    ${unsafeSVG(drawing)}
    <g transform="translate(${BAND.x} ${BAND.y})">${unsafeSVG(legend.svg)}</g>
    <g class="notes" transform="translate(${BAND.x} ${BAND.y})">${unsafeSVG(
      chart && scene
        ? drawChartBody(scene, content, chart, note => hasCome.has(note.subject))
        : drawNotes(shown, theme),
    )}</g>
  </svg>`;
}

/** Of a chart, and of a step without a picture, no boundaries are said. */
function footText({ shownScene, pictures }: LodePresent, isChart: boolean): Parameters<typeof drawFoot>[1] {
  if (!shownScene) {
    const { model, messages } = pictures!.reader;
    return { asof: '', dataVersion: shownVersion(model.dataset, messages), boundaryStatement: '' };
  }
  return isChart ? withoutMap(shownScene).text : shownScene.text;
}

/** The step in words: for readers that don't see it, and below the stage where a phone makes its type too small. */
function reading(stage: LodePresent, { content, step }: StepPicture): TemplateResult {
  const words = stage.loader.words!;
  // Chinese sets no space between lines.
  const between = stage.state.view.lang.startsWith('zh') ? '' : ' ';
  const shown = content.notes.filter((_, index) => (step.annotations[index]?.build ?? 0) <= stage.place.build);
  return html`<article class="reading">
    <p class="count">${words.stage.stepOf(content.number, content.count)}</p>
    <h1>${content.title}</h1>
    ${content.problems[0] ? html`<p class="problem">${words.stage.problem(content.problems[0])}</p>` : nothing}
    ${shown.map(note => html`<section><h2>${note.title}</h2><p>${note.lines.join(between)}</p></section>`)}
    <ol>
      ${content.sources.map(({ number, label }) => html`<li value=${number}>${label}</li>`)}
    </ol>
    ${stage.pins.words ? html`<p class="count frozen">${stage.pins.words.join(' · ')}</p>` : nothing}
  </article>`;
}
