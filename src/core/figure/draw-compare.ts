// Two maps in one figure: side by side, or one below the other where the figure is narrow, with one head and one footer.
import type { Atlas } from '../geo/atlas.ts';
import { createFrame, type Frame } from '../geo/frame.ts';
import type { Placed } from '../layout/placed.ts';
import type { Scene } from '../scene/scene.ts';
import { drawLegend } from './draw-figure.ts';
import { drawFooter } from './draw-footer.ts';
import { drawHead } from './draw-head.ts';
import type { DrawnBlock } from './draw-legend-block.ts';
import { drawLegendLine } from './draw-legend-line.ts';
import { drawMap } from './draw-map.ts';
import { drawTexts } from './draw-texts.ts';
import { type FigureSizes, figureSizes } from './figure-sizes.ts';
import { formatPx } from './format-px.ts';
import type { TextFont } from './measure-text.ts';
import { type DocumentInput, openDocument } from './open-document.ts';
import { setText } from './text-block.ts';
import { wrapText } from './wrap-text.ts';

export interface FigureSide {
  scene: Scene;
  /** What the side is called, and what its map shows. */
  name: string;
  finding: string;
}
/** `scene` is what both share: headline, words, sources, and the legend, which is empty when each side has its own. */
export interface CompareInput extends DocumentInput {
  sides: readonly [left: FigureSide, right: FigureSide];
  atlas: Atlas;
  layout(scene: Scene, frame: Frame, atlas: Atlas): Placed;
}
interface Box {
  x: number;
  y: number;
  widthPx: number;
  heightPx: number;
}

const GAP_PX = 8;
const BOTTOM_PX = 14;
const COLUMN_GAP_PX = 24;
/** Under this width the maps stand one below the other where there is room, px. */
const STACKED_UNDER_PX = 700;
const NAME: TextFont = { family: 'sans', weight: 600, sizePx: 15 };
const NAME_PX = 22;
const FINDING: TextFont = { family: 'condensed', weight: 400, sizePx: 13 };
const FINDING_LINE_PX = 16;
const FINDING_LINES = 2;
const STACKED_FINDING_LINES = 4;
const LEAST_MAP_PX = 80;
/** Two maps side by side are never narrower, px. */
const LEAST_COLUMN_PX = 230;
/** Width by height of a world map, near enough to tell which arrangement shows more of one. */
const WORLD_ASPECT = 2;

/** The document. Both maps have one size and one camera. */
export function drawCompare(input: CompareInput): string {
  const sizes = figureSizes(input.widthPx, input.heightPx);
  const { scene, sides } = input;
  const inner = sizes.widthPx - 2 * sizes.marginPx;
  const head = drawHead(scene, sizes, input.heading);
  const footer = drawFooter({ ...input, sizes }, inner);
  const room = sizes.heightPx - head.heightPx - footer.heightPx - BOTTOM_PX - 3 * GAP_PX;
  const top = head.heightPx + GAP_PX;
  const { legend, boxes, mapTop } = arrange(input, sizes, top, room);
  const at = (y: number, svg: string, name: string) =>
    svg === '' ? '' : `<g class="${name}" transform="translate(${sizes.marginPx} ${formatPx(y, 1)})">${svg}</g>`;
  const legendTop = top + room - legend.heightPx + GAP_PX;
  return [
    openDocument(input, sizes),
    drawSide(input, sides[0], boxes[0], mapTop, 'l'),
    drawSide(input, sides[1], boxes[1], mapTop, 'r'),
    head.svg,
    at(legendTop, legend.svg, 'legend'),
    at(legendTop + legend.heightPx + GAP_PX, footer.svg, 'footer'),
    '</svg>',
  ].join('');
}

interface Arrangement {
  legend: DrawnBlock;
  boxes: readonly [Box, Box];
  /** From the top of a side to its map, px: name and finding. */
  mapTop: number;
}

/** Side by side; a narrow figure one below the other, unless it is so low that its maps are larger side by side. */
function arrange(input: CompareInput, sizes: FigureSizes, top: number, room: number): Arrangement {
  const inner = sizes.widthPx - 2 * sizes.marginPx;
  const as = (isStacked: boolean): Arrangement => {
    const legend = drawLegends(input, inner, room, sizes, isStacked);
    const boxes = boxesFor(sizes, isStacked, top, room - legend.heightPx);
    return { legend, boxes, mapTop: mapTopOf(input, sizes, boxes[0]) };
  };
  if (sizes.widthPx >= STACKED_UNDER_PX) return as(false);
  const [stacked, beside] = [as(true), as(false)];
  const isWide = beside.boxes[0].widthPx >= LEAST_COLUMN_PX;
  return isWide && mapWidthPx(beside) > mapWidthPx(stacked) ? beside : stacked;
}

function mapWidthPx({ boxes: [{ widthPx, heightPx }], mapTop }: Arrangement): number {
  return Math.min(widthPx, WORLD_ASPECT * (heightPx - mapTop));
}

/** As many lines for both findings, so that the maps stand on one line; where the maps would be too low, none. */
function mapTopOf({ sides }: CompareInput, { widthPx }: FigureSizes, box: Box): number {
  const maxLines = widthPx < STACKED_UNDER_PX ? STACKED_FINDING_LINES : FINDING_LINES;
  const lines = sides.map(({ finding }) => wrapText(finding, FINDING, box.widthPx, maxLines).length);
  const mostLines = widthPx < STACKED_UNDER_PX ? Math.max(...lines) : FINDING_LINES;
  const below = NAME_PX + mostLines * FINDING_LINE_PX;
  return box.heightPx - below < LEAST_MAP_PX ? NAME_PX : below;
}

function boxesFor(
  { widthPx, marginPx }: FigureSizes,
  isStacked: boolean,
  y: number,
  heightPx: number,
): readonly [Box, Box] {
  const inner = widthPx - 2 * marginPx;
  if (isStacked) {
    const each = Math.floor((heightPx - GAP_PX) / 2);
    const box = { x: marginPx, widthPx: inner, heightPx: each };
    return [
      { ...box, y },
      { ...box, y: y + each + GAP_PX },
    ];
  }
  const each = Math.floor((inner - COLUMN_GAP_PX) / 2);
  const box = { y, widthPx: each, heightPx };
  return [
    { ...box, x: marginPx },
    { ...box, x: marginPx + each + COLUMN_GAP_PX },
  ];
}

/** The shared legend, else one for each side under its own map. */
function drawLegends(
  { scene, sides }: CompareInput,
  inner: number,
  room: number,
  sizes: FigureSizes,
  isStacked: boolean,
): DrawnBlock {
  if (scene.legend.length > 0) return drawLegend(scene, sizes, inner, room);
  const width = isStacked ? inner : Math.floor((inner - COLUMN_GAP_PX) / 2);
  const drawn = sides.map(({ scene: own }) =>
    drawLegendLine(own.legend, width, own.theme, isStacked ? 'without-shapes' : 'full'),
  );
  const second = isStacked ? `0 ${formatPx(drawn[0]!.heightPx + GAP_PX, 1)}` : `${width + COLUMN_GAP_PX} 0`;
  const heights = drawn.map(({ heightPx }) => heightPx);
  return {
    svg: `${drawn[0]!.svg}<g transform="translate(${second})">${drawn[1]!.svg}</g>`,
    heightPx: isStacked ? heights[0]! + GAP_PX + heights[1]! : Math.max(...heights),
  };
}

/** Name and finding, and the map below them. */
function drawSide(
  input: CompareInput,
  { scene, name, finding }: FigureSide,
  box: Box,
  mapTop: number,
  id: 'l' | 'r',
): string {
  const { atlas, layout, idPrefix = 'f' } = input;
  const { theme } = scene;
  const prefix = `${idPrefix}${id}`;
  const title = setText(name, { x: 0, y: 16, widthPx: box.widthPx, font: NAME, linePx: 19, color: theme.ink, maxLines: 1 }); // biome-ignore format: one line of text
  const maxLines = (mapTop - NAME_PX) / FINDING_LINE_PX;
  const below = maxLines === 0 ? [] : setText(finding, { x: 0, y: 34, widthPx: box.widthPx, font: FINDING, linePx: FINDING_LINE_PX, color: theme.ink2, maxLines }).texts; // biome-ignore format: one line of text
  const heightPx = Math.max(LEAST_MAP_PX, box.heightPx - mapTop);
  const frame = createFrame({
    widthPx: box.widthPx,
    heightPx,
    padding: { top: 2, right: 2, bottom: 2, left: 2 },
    projection: scene.projection,
    lens: scene.lens,
    camera: scene.view.camera,
    surface: 'print',
  });
  const map = drawMap(scene, frame, atlas, layout(scene, frame, atlas), { idPrefix: prefix });
  const clip = `<clipPath id="${prefix}c"><path d="M0 0h${formatPx(box.widthPx)}v${formatPx(heightPx)}H0z"/></clipPath>`;
  const rule = `<path d="M0 .5h${formatPx(box.widthPx)}" stroke="${theme.rule}"/>`;
  return [
    `<g class="side" transform="translate(${formatPx(box.x, 1)} ${formatPx(box.y, 1)})">`,
    rule,
    drawTexts([...title.texts, ...below]),
    `${clip}<g transform="translate(0 ${mapTop})"><g clip-path="url(#${prefix}c)">${map}</g></g></g>`,
  ].join('');
}
