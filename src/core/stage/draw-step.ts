import type { Heading } from '../figure/draw-head.ts';
import { formatPx } from '../figure/format-px.ts';
import { nameAttribute, type ShapeNames } from '../figure/shape-names.ts';
import type { Atlas } from '../geo/atlas.ts';
import type { Source, SourceId } from '../model/records.ts';
import type { Scene } from '../scene/scene.ts';
import { drawStageLegend } from './draw-stage-legend.ts';
import { drawFoot, drawProblem, drawTitle, type StepLink } from './draw-stage-words.ts';
import { drawStepBody } from './draw-step-body.ts';
import { openStep, type StepBox } from './open-step.ts';
import { BAND, STAGE } from './stage-sizes.ts';
import type { StageWords } from './stage-words.ts';
import type { StepChart } from './step-chart.ts';
import type { StepContent } from './step-content.ts';
import { stepScene } from './step-scene.ts';

export interface StepInput {
  content: StepContent;
  /** Of the step's View. */
  scene: Scene;
  /** Null = the boundaries can't be had: title, notes' words and sources stand alone. */
  atlas: Atlas | null;
  /** Of a step whose View shows a chart, drawn for `CHART_ROOM`. */
  chart?: StepChart | null;
  words: StageWords;
  sources: ReadonlyMap<SourceId, Source> | null;
  permalink: string;
  licence: string;
  dataHash?: string;
  /** Size of the output, px; another shape than 16:9 is letterboxed. */
  widthPx?: number;
  heightPx?: number;
  /** `show` when it is left out; hidden, the picture begins where the title has ended. */
  heading?: Heading;
  /** `@font-face` rules to embed, or none: the fonts are then the viewer's. */
  fonts?: 'none' | { css: string };
  /** Begins every id; needed when several steps share a page. */
  idPrefix?: string;
  /** Shown at the foot. */
  link?: StepLink | null;
  /** How far a line may stray from its shape, px. */
  tolerancePx?: number;
  /** Names for editable exports. */
  names?: ShapeNames;
}

/** One step of a briefing as one SVG document, laid out as the live stage lays it out. Same input, same bytes. */
export function drawStep(input: StepInput): string {
  const { content, words, atlas, idPrefix = 's', names, tolerancePx, link = null } = input;
  const hasMap = atlas !== null && !input.chart;
  const scene = hasMap ? stepScene(input.scene, content) : withoutMap(stepScene(input.scene, content));
  const body = drawStepBody({ scene, content, atlas, chart: input.chart ?? null, idPrefix, names, tolerancePx });
  const problem = content.problems[0];
  return [
    openStep({ ...input, scene }, shownStage(input)),
    drawGround(scene, names, input),
    `<g class="band" transform="translate(${BAND.x} ${BAND.y})">${body}</g>`,
    input.heading === 'hide' ? '' : drawTitle(content, scene.theme),
    problem === undefined ? '' : drawProblem(words.problem(problem), scene.theme, drawStageLegend(scene).heightPx),
    drawFoot(content, scene.text, scene.theme, words, { link, names }),
    '</svg>',
  ].join('');
}

/** Where no map is drawn, nothing is said of it and of its boundaries. */
export function withoutMap(scene: Scene): Scene {
  return { ...scene, text: { ...scene.text, boundaryStatement: '', altText: '', longDescription: '' } };
}

/** The part of the stage that is seen, px. */
function shownStage({ heading }: Pick<StepInput, 'heading'>): StepBox {
  const y = heading === 'hide' ? BAND.y : 0;
  return { y, widthPx: STAGE.widthPx, heightPx: STAGE.heightPx - y };
}

/** Paper for the words, and sea for the band; both go on to the edges of a picture that is not 16:9. */
function drawGround(
  { theme }: Scene,
  names: ShapeNames | undefined,
  size: Pick<StepInput, 'widthPx' | 'heightPx' | 'heading'>,
): string {
  const shown = shownStage(size);
  const { widthPx = shown.widthPx, heightPx = shown.heightPx } = size;
  const scale = Math.min(widthPx / shown.widthPx, heightPx / shown.heightPx);
  const [left, above] = [(widthPx / scale - shown.widthPx) / 2, (heightPx / scale - shown.heightPx) / 2];
  const [x, width] = [formatPx(-left), formatPx(STAGE.widthPx + 2 * left)];
  const box = (y: number, height: number, color: string, name?: string) =>
    `<path${nameAttribute(name)} d="M${x} ${formatPx(y)}h${width}v${formatPx(height)}H${x}z" fill="${color}"/>`;
  const paper = box(-above, STAGE.heightPx + 2 * above, theme.panel);
  return paper + box(BAND.y, BAND.heightPx, theme.sea, names?.part('sea'));
}
