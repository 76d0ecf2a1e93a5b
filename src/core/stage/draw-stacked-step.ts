// A step for a narrow frame: title, picture without notes, then the notes as a list, each with the number that stands at its
// place. Type has the size of text, so that the picture is as high as its words need.

import { drawLegendLine } from '../figure/draw-legend-line.ts';
import { drawMap } from '../figure/draw-map.ts';
import { drawTexts } from '../figure/draw-texts.ts';
import { formatPx } from '../figure/format-px.ts';
import { measureText, type TextFont } from '../figure/measure-text.ts';
import { placeText, setText } from '../figure/text-block.ts';
import type { Atlas } from '../geo/atlas.ts';
import { createFrame, type Frame, fitRatio } from '../geo/frame.ts';
import type { Px } from '../geo/types.ts';
import { layoutScene } from '../layout/layout.ts';
import type { PlacedText } from '../layout/placed.ts';
import type { Scene } from '../scene/scene.ts';
import { statementsOf } from '../scene/statements-of.ts';
import { type StepInput, withoutMap } from './draw-step.ts';
import { openStep } from './open-step.ts';
import { DISC_PX, drawDisc, placeDiscs } from './place-discs.ts';
import type { StepNote } from './step-content.ts';

const MARGIN_PX = 14;
const MAP_PADDING = { top: 6, right: 8, bottom: 6, left: 8 };
/** Width by height of the map: its own, but not flatter or higher than these. */
const RATIOS = [0.9, 2.1] as const;
const TITLE: TextFont = { family: 'sans', weight: 600, sizePx: 19 };
const CLAIM: TextFont = { family: 'sans', weight: 600, sizePx: 15 };
const TEXT: TextFont = { family: 'sans', weight: 400, sizePx: 15 };
const CITE: TextFont = { family: 'sans', weight: 500, sizePx: 12 };
const SMALL: TextFont = { family: 'condensed', weight: 400, sizePx: 13 };
const LEAD: TextFont = { family: 'condensed', weight: 600, sizePx: 13 };
const LINE_PX = { title: 25, text: 21, small: 17 } as const;
/** From the margin to the words of a note. */
const INDENT_PX = DISC_PX + 8;

/** Labels of a chart in a narrow frame, px. */
export const STACKED_CHART_TEXT_PX = [12.5, 14] as const;

/** Room for a chart in a step of this width, px. */
export function stackedChartWidthPx(widthPx: number): number {
  return widthPx - 2 * MARGIN_PX;
}

export interface StackedInput extends Omit<StepInput, 'widthPx' | 'heightPx' | 'link' | 'names'> {
  /** Of the frame. A chart must be drawn for `stackedChartWidthPx` of it. */
  widthPx: number;
}

/** One part of the picture, from (0, 0). */
interface Part {
  svg: string;
  heightPx: number;
}

/** A step as an SVG document of a width, and its height in px. Same input, same bytes. */
export function drawStackedStep(input: StackedInput): { svg: string; heightPx: number } {
  const { content, heading, widthPx, atlas, chart } = input;
  const scene = atlas && !chart ? input.scene : withoutMap(input.scene);
  const parts = [
    heading === 'hide' ? null : titlePart(input),
    picturePart(input, scene),
    content.problems[0] === undefined ? null : wordsPart(input, input.words.problem(content.problems[0]), SMALL),
    ...content.notes.map((note, i) => notePart(input, note, i + 1)),
    footPart(input, scene),
  ].filter(part => part !== null);
  let heightPx = MARGIN_PX;
  const drawn = parts.map(({ svg, heightPx: high }) => {
    const place = `<g transform="translate(0 ${formatPx(heightPx, 1)})">${svg}</g>`;
    heightPx += high + 10;
    return place;
  });
  const box = { y: 0, widthPx, heightPx: Math.ceil(heightPx + 4), isAtTop: true };
  const paper = `<path d="M0 0h${formatPx(widthPx)}v${box.heightPx}H0z" fill="${scene.theme.panel}"/>`;
  return { svg: [openStep({ ...input, scene }, box), paper, ...drawn, '</svg>'].join(''), heightPx: box.heightPx };
}

function titlePart({ content, scene: { theme }, widthPx }: StackedInput): Part {
  const room = widthPx - 2 * MARGIN_PX;
  const { texts, heightPx } = setText(content.title, {
    ...{ x: MARGIN_PX, y: 19, widthPx: room, font: TITLE, linePx: LINE_PX.title, color: theme.ink },
  });
  return withCites(texts, content.titleCites, { theme, rightPx: widthPx - MARGIN_PX, heightPx });
}

/** The chart, or the map with a numbered disc at the place of each note and its legend below. */
function picturePart(input: StackedInput, scene: Scene): Part | null {
  const { atlas, chart, widthPx } = input;
  if (chart) return { svg: `<g transform="translate(${MARGIN_PX} 0)">${chart.svg}</g>`, heightPx: chart.heightPx };
  if (!atlas) return null;
  const frame = mapFrame(scene, widthPx);
  const { heightPx } = frame.request;
  const legend = drawLegendLine(
    scene.legend.filter(({ rows }) => rows.length > 0),
    widthPx - 2 * MARGIN_PX,
    scene.theme,
    'without-counts',
  );
  const below = `<g transform="translate(${MARGIN_PX} ${heightPx + 8})">${legend.svg}</g>`;
  return { svg: mapSvg(input, scene, atlas, frame) + below, heightPx: heightPx + 8 + legend.heightPx };
}

function mapFrame({ projection, lens, view }: Scene, widthPx: number): Frame {
  const ratio = Math.min(RATIOS[1], Math.max(RATIOS[0], fitRatio(projection, lens)));
  const size = { widthPx, heightPx: Math.round(widthPx / ratio) };
  return createFrame({ ...size, padding: MAP_PADDING, projection, lens, camera: view.camera, surface: 'mobile' });
}

function mapSvg({ content, idPrefix = 's' }: StackedInput, scene: Scene, atlas: Atlas, frame: Frame): string {
  const { widthPx, heightPx } = frame.request;
  const map = drawMap(scene, frame, atlas, layoutScene(scene, frame, atlas), { idPrefix });
  const outline = `M0 0h${formatPx(widthPx)}v${heightPx}H0z`;
  const clip = `<clipPath id="${idPrefix}c"><path d="${outline}"/></clipPath>`;
  const places = content.notes.map(({ place }) => (place ? frame.toPx(place) : null));
  const discs = placeDiscs(places, frame.request).map((at, i) => (at ? drawDisc(i + 1, at, scene.theme) : ''));
  const sea = `<path d="${outline}" fill="${scene.theme.sea}"/>`;
  return `${clip}${sea}<g clip-path="url(#${idPrefix}c)">${map}</g>${discs.join('')}`;
}

function notePart({ content, scene, widthPx, atlas, chart }: StackedInput, note: StepNote, number: number): Part {
  const { theme, lang } = scene;
  const room = widthPx - 2 * MARGIN_PX - INDENT_PX;
  const setting = { x: MARGIN_PX + INDENT_PX, widthPx: room, linePx: LINE_PX.text };
  const claim = setText(note.title, { ...setting, y: 15, font: CLAIM, color: theme.ink });
  const said = note.lines.join(lang === 'zh' ? '' : ' ');
  const text = setText(said, { ...setting, y: 15 + claim.heightPx, font: TEXT, color: theme.ink2 });
  const isOnMap = note.place !== null && atlas !== null && !chart;
  const middle: Px = [MARGIN_PX + DISC_PX / 2, 10];
  const mark = isOnMap
    ? drawDisc(number, middle, theme)
    : `<circle cx="${middle[0]}" cy="${middle[1]}" r="3.5" fill="${theme.ink}"/>`;
  const isLast = number === content.notes.length;
  const heightPx = claim.heightPx + (said === '' ? 0 : text.heightPx) + (isLast ? 4 : 0);
  const part = withCites([...claim.texts, ...text.texts], note.cites, {
    theme,
    rightPx: widthPx - MARGIN_PX,
    heightPx,
  });
  return { ...part, svg: mark + part.svg };
}

/** Texts with the numbers of their sources after the last line, or below it where that is full. */
function withCites(
  texts: readonly PlacedText[],
  cites: readonly number[],
  { theme, rightPx, heightPx }: { theme: Scene['theme']; rightPx: number; heightPx: number },
): Part {
  const last = texts.at(-1);
  if (!last || cites.length === 0) return { svg: drawTexts(texts), heightPx };
  const numbers = cites.join(', ');
  const after = last.x + measureText(last.text, last.font) + 5;
  const fits = after + measureText(numbers, CITE) <= rightPx;
  const at = fits ? { x: after, y: last.y - 4 } : { x: last.x, y: last.y + LINE_PX.small };
  const cite = placeText(numbers, { ...at, font: CITE, color: theme.accent });
  return { svg: drawTexts([...texts, cite]), heightPx: heightPx + (fits ? 0 : LINE_PX.small) };
}

function wordsPart({ scene: { theme }, widthPx }: StackedInput, words: string, font: TextFont): Part {
  const setting = { x: MARGIN_PX, y: 13, widthPx: widthPx - 2 * MARGIN_PX, font, linePx: LINE_PX.small };
  const { texts, heightPx } = setText(words, { ...setting, color: theme.ink2 });
  return { svg: drawTexts(texts), heightPx };
}

/** All sources, boundaries, data and date; the step of steps stands at the end. */
function footPart(input: StackedInput, { text, theme }: Scene): Part {
  const { content, words, widthPx } = input;
  const setting = { x: MARGIN_PX, widthPx: widthPx - 2 * MARGIN_PX, font: SMALL, linePx: LINE_PX.small };
  const sources = content.sources.map(({ number, label }) => `${number}\u00a0${label}`).join(' · ');
  const lead = { text: words.sources, font: LEAD, color: theme.ink };
  const cited = sources === '' ? null : setText(sources, { ...setting, y: 24, color: theme.ink2, lead });
  const top = cited?.heightPx ?? 0;
  const standing = [statementsOf(text), ...words.data(text.dataVersion), words.asof(text.asof)].filter(Boolean);
  const below = setText([...standing, `${content.number}\u00a0/\u00a0${content.count}`].join(' · '), {
    ...{ ...setting, y: 24 + top + (cited ? 4 : 0), color: theme.ink3 },
  });
  const rule = `<path d="M${MARGIN_PX} .5h${formatPx(setting.widthPx)}" stroke="${theme.rule}"/>`;
  return { svg: rule + drawTexts([...(cited?.texts ?? []), ...below.texts]), heightPx: 16 + top + below.heightPx };
}
