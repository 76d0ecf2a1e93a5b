// Small multiples as one figure: finding, a grid of maps of one scale, one legend, sources.
import type { Atlas } from '../geo/atlas.ts';
import type { PanelScene, SharedScene } from '../scene/multiples-scene.ts';
import { type SharedLegendWords, sharedLegend } from '../scene/shared-legend.ts';
import type { EachId } from '../view/view.ts';
import { drawFooter } from './draw-footer.ts';
import { drawHead } from './draw-head.ts';
import type { DrawnBlock } from './draw-legend-block.ts';
import { drawLegendColumns } from './draw-legend-columns.ts';
import { drawLegendLine } from './draw-legend-line.ts';
import { createPanelFrame, drawPanel, panelAspect, XLINK } from './draw-panel.ts';
import { drawTexts } from './draw-texts.ts';
import { escapeXml } from './escape-xml.ts';
import { type FigureSizes, figureSizes } from './figure-sizes.ts';
import { formatPx } from './format-px.ts';
import type { TextFont } from './measure-text.ts';
import { measureText } from './measure-text.ts';
import { type DocumentInput, openDocument } from './open-document.ts';
import { type PanelGrid, panelGrid } from './panel-grid.ts';
import { ShapeBook } from './shape-book.ts';
import { placeText, setText } from './text-block.ts';

export interface MultiplesInput extends DocumentInput {
  scene: SharedScene;
  panels: readonly PanelScene[];
  each: EachId;
  atlas: Atlas;
  legendWords: SharedLegendWords;
}

const GAP_PX = 10;
const BOTTOM_PX = 14;
const TITLE: TextFont = { family: 'sans', weight: 600, sizePx: 13.5 };
const ASIDE: TextFont = { family: 'condensed', weight: 400, sizePx: 12.5 };
const LINE: TextFont = { family: 'condensed', weight: 400, sizePx: 12.5 };
const LINE_PX = 15;
const MOST_LINES = 4;
/** With less room than this share of the height for the maps, the legend becomes a line. */
const LEAST_SHARE = 0.5;

/** The document. All maps have one size and one scale; nothing in it depends on the order of drawing. */
export function drawMultiples(input: MultiplesInput): string {
  const sizes = figureSizes(input.widthPx, input.heightPx);
  const { scene, panels } = input;
  const inner = sizes.widthPx - 2 * sizes.marginPx;
  const head = drawHead(scene, sizes, input.heading);
  const footer = drawFooter({ ...input, sizes }, inner);
  const room = sizes.heightPx - head.heightPx - footer.heightPx - BOTTOM_PX - 3 * GAP_PX;
  const aspect = panelAspect(panels[0]?.scene ?? scene);
  const remarks = drawRemarks(scene, inner);
  const gridFor = (legend: DrawnBlock) =>
    panelGrid({
      count: panels.length,
      widthPx: inner,
      heightPx: room - remarks.heightPx - legend.heightPx,
      aspect,
      captionPx: cellPx => captionPx(panels, cellPx),
    });
  // Coins in the legend have the size that they have on the maps, which the legend's own height decides a little.
  const draft = gridFor(drawSharedLegend(input, sizes, inner, room, 0.5));
  const size = createPanelFrame(panels[0]?.scene ?? scene, draft.cellPx, draft.mapPx).symbols.coin;
  const legend = drawSharedLegend(input, sizes, inner, room, size);
  const grid = gridFor(legend);
  const top = head.heightPx + GAP_PX;
  const at = (y: number, svg: string, name: string) =>
    svg === '' ? '' : `<g class="${name}" transform="translate(${sizes.marginPx} ${formatPx(y, 1)})">${svg}</g>`;
  const legendTop = top + room - legend.heightPx + GAP_PX;
  return [
    openDocument(input, sizes),
    head.svg,
    `<g ${XLINK}>${at(top, drawGrid(input, grid), 'maps')}</g>`,
    at(legendTop - GAP_PX - remarks.heightPx, remarks.svg, 'remarks'),
    at(legendTop, legend.svg, 'legend'),
    at(legendTop + legend.heightPx + GAP_PX, footer.svg, 'footer'),
    '</svg>',
  ].join('');
}

/** What must be said, under the maps: never cut. */
function drawRemarks({ remarks, theme }: SharedScene, widthPx: number): DrawnBlock {
  if (remarks === '') return { svg: '', heightPx: 0 };
  const { texts, heightPx } = setText(remarks, {
    x: 0,
    y: 12,
    widthPx,
    font: LINE,
    linePx: LINE_PX,
    color: theme.ink2,
  });
  return { svg: drawTexts(texts), heightPx: heightPx + 4 };
}

function drawSharedLegend(
  { panels, each, legendWords, scene: { theme } }: MultiplesInput,
  { legend, heightPx }: FigureSizes,
  widthPx: number,
  room: number,
  symbolScale: number,
): DrawnBlock {
  const scenes = panels.map(({ scene }) => scene);
  const blocks = sharedLegend(scenes, each, symbolScale, legendWords).filter(block => block.rows.length > 0);
  if (legend.form === 'columns') {
    const drawn = drawLegendColumns(blocks, legend.columns, widthPx, legend.gapPx, theme);
    if (room - drawn.heightPx >= LEAST_SHARE * heightPx) return drawn;
  }
  return drawLegendLine(blocks, widthPx, theme, 'without-counts');
}

function drawGrid(input: MultiplesInput, grid: PanelGrid): string {
  const { panels, atlas, idPrefix = 'f' } = input;
  const [first] = panels;
  if (!first) return '';
  const { cellPx, mapPx, captionPx } = grid;
  const book = new ShapeBook(`${idPrefix}s`, createPanelFrame(first.scene, cellPx, mapPx), atlas, first.scene.theme);
  const clip = `<clipPath id="${idPrefix}c"><path d="M0 0h${formatPx(cellPx)}v${formatPx(mapPx)}H0z"/></clipPath>`;
  const cells = panels.map((panel, i) => {
    const { x, y } = grid.at(i);
    const map = drawPanel(panel.scene, book);
    const place = `translate(${formatPx(x, 1)} ${formatPx(y, 1)})`;
    return `<g class="panel" data-id="${escapeXml(panel.panel.id)}" transform="${place}">${drawCaption(panel, cellPx)}${book.takeDefs()}<g transform="translate(0 ${captionPx})" clip-path="url(#${idPrefix}c)">${map}</g></g>`;
  });
  return clip + cells.join('');
}

/** Room for the title and the longest line of numbers of all maps, px. */
function captionPx(panels: readonly PanelScene[], cellPx: number): number {
  return 23 + Math.max(LINE_PX, ...panels.map(({ text }) => setLine(text.line, cellPx, '').heightPx));
}

function setLine(text: string, widthPx: number, color: string) {
  return setText(text, { x: 0, y: 32, widthPx, font: LINE, linePx: LINE_PX, color, maxLines: MOST_LINES });
}

function drawCaption({ text, scene: { theme } }: PanelScene, widthPx: number): string {
  const title = placeText(text.title, { x: 0, y: 16, font: TITLE, color: theme.ink });
  const used = measureText(text.title, TITLE) + 7;
  const aside = setText(text.aside, {
    x: used,
    y: 16,
    widthPx: Math.max(20, widthPx - used),
    font: ASIDE,
    linePx: LINE_PX,
    color: theme.ink3,
    maxLines: 1,
  });
  const line = setLine(text.line, widthPx, theme.ink2);
  const rule = `<path d="M0 .5h${formatPx(widthPx)}" stroke="${theme.rule}"/>`;
  return rule + drawTexts([title, ...aside.texts, ...line.texts]);
}
