import { drawMap } from '../figure/draw-map.ts';
import { formatPx } from '../figure/format-px.ts';
import { nameAttribute, type ShapeNames } from '../figure/shape-names.ts';
import type { Atlas } from '../geo/atlas.ts';
import { layoutScene } from '../layout/layout.ts';
import type { PlacedNote } from '../layout/placed.ts';
import type { Scene } from '../scene/scene.ts';
import { drawStageLegend } from './draw-stage-legend.ts';
import { drawNotes } from './draw-stage-words.ts';
import { BAND } from './stage-sizes.ts';
import { CHART_ROOM, placeChartNotes, type StepChart } from './step-chart.ts';
import type { StepContent } from './step-content.ts';
import { stepFrame } from './step-frame.ts';

export interface BodyInput {
  /** With the step's notes as marks. */
  scene: Scene;
  content: StepContent;
  /** Null = not to be had: the band stays empty. */
  atlas: Atlas | null;
  /** Of a step whose View asks for one; then no map is drawn. */
  chart: StepChart | null;
  idPrefix: string;
  /** How far a line may stray from its shape, px. */
  tolerancePx?: number | undefined;
  /** Names for editable exports. */
  names?: ShapeNames | undefined;
}

/** What fills the band of a step, in the band's own px, notes included: the chart or the map. */
export function drawStepBody(input: BodyInput): string {
  const { scene, content, atlas, chart, idPrefix, names, tolerancePx } = input;
  if (chart) return drawChartBody(scene, content, chart, undefined, names);
  if (!atlas) return '';
  const frame = stepFrame(scene, atlas);
  const placed = layoutScene(scene, frame, atlas);
  const map = drawMap(scene, frame, atlas, placed, {
    idPrefix,
    names,
    ...(tolerancePx === undefined ? {} : { tolerancePx }),
  });
  const [width, height] = [formatPx(BAND.widthPx), formatPx(BAND.heightPx)];
  const clip = `<clipPath id="${idPrefix}c"><path d="M0 0h${width}v${height}H0z"/></clipPath>`;
  const words = drawStageLegend(scene, names).svg + drawNotes(placed.notes ?? [], scene.theme, names);
  const named = names ? ` class="map"${nameAttribute(names.part('map'))}` : '';
  return `${clip}<g${named} clip-path="url(#${idPrefix}c)">${map}</g>${words}`;
}

/** The chart of a step on paper, and its notes or those of them that have come. */
export function drawChartBody(
  scene: Scene,
  content: StepContent,
  chart: StepChart,
  shown: (note: PlacedNote) => boolean = () => true,
  names?: ShapeNames,
): string {
  const ground = `<path d="M0 0h${BAND.widthPx}v${BAND.heightPx}H0z" fill="${scene.theme.panel}"/>`;
  const notes = placeChartNotes(scene, content, chart).filter(shown);
  const place = `translate(${CHART_ROOM.x} ${CHART_ROOM.y})`;
  return `${ground}<g class="chart"${nameAttribute(names?.part('chart'))} transform="${place}">${chart.svg}</g>${drawNotes(notes, scene.theme, names)}`;
}
