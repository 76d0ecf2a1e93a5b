import type { Atlas } from '../geo/atlas.ts';
import { createFrame, type Frame } from '../geo/frame.ts';
import type { Placed } from '../layout/placed.ts';
import type { Source, SourceId } from '../model/records.ts';
import type { Scene } from '../scene/scene.ts';
import { drawFooter } from './draw-footer.ts';
import type { DrawnBlock } from './draw-legend-block.ts';
import { drawLegendColumns } from './draw-legend-columns.ts';
import { drawLegendLine } from './draw-legend-line.ts';
import { drawMap } from './draw-map.ts';
import { drawTexts } from './draw-texts.ts';
import { escapeXml } from './escape-xml.ts';
import { figureMetadata } from './figure-metadata.ts';
import { type FigureSizes, figureSizes } from './figure-sizes.ts';
import type { FigureWords } from './figure-words.ts';
import { formatPx } from './format-px.ts';
import { setText } from './text-block.ts';

export interface FigureInput {
  scene: Scene;
  atlas: Atlas;
  layout(scene: Scene, frame: Frame, atlas: Atlas): Placed;
  /** Size of the output, px: 640 × 420 to 3200 × 2000. */
  widthPx: number;
  heightPx: number;
  /** Null = not loaded: source ids stand in for publishers. */
  sources: ReadonlyMap<SourceId, Source> | null;
  permalink: string;
  words: FigureWords;
  /** SHA-256 of the records, hex. */
  dataHash?: string;
  /** `@font-face` rules to embed, or none: the fonts are then the viewer's. */
  fonts?: 'none' | { css: string };
  /** Begins every id; needed when several figures share a page. */
  idPrefix?: string;
}

const GAP_PX = 8;
const BOTTOM_PX = 14;
/** With less map than this share of the height, a legend in columns becomes a line, and a line says less. */
const LEAST_MAP_SHARE = { columns: 0.45, line: 0.36 } as const;

/** A complete figure: title, map, legend, sources, and all of it again as text and metadata. Same input, same bytes. */
export function drawFigure(input: FigureInput): string {
  const sizes = figureSizes(input.widthPx, input.heightPx);
  const head = drawHead(input, sizes);
  const inner = sizes.widthPx - 2 * sizes.marginPx;
  const footer = drawFooter({ ...input, sizes }, inner);
  const room = sizes.heightPx - head.heightPx - footer.heightPx - BOTTOM_PX - 3 * GAP_PX;
  const legend = drawLegend(input.scene, sizes, inner, room);
  const mapHeight = Math.max(80, Math.floor(room - legend.heightPx));
  const legendTop = head.heightPx + GAP_PX + mapHeight + GAP_PX;
  const at = (y: number, svg: string, name: string) =>
    svg === '' ? '' : `<g class="${name}" transform="translate(${sizes.marginPx} ${formatPx(y, 1)})">${svg}</g>`;
  return [
    openDocument(input, sizes),
    drawMapBand(input, sizes, head.heightPx + GAP_PX, mapHeight),
    head.svg,
    at(legendTop, legend.svg, 'legend'),
    at(legendTop + legend.heightPx + GAP_PX, footer.svg, 'footer'),
    '</svg>',
  ].join('');
}

function openDocument(input: FigureInput, sizes: FigureSizes): string {
  const { scene, widthPx, heightPx, idPrefix = 'f', fonts = 'none', words } = input;
  const [width, height] = [formatPx(sizes.widthPx), formatPx(sizes.heightPx)];
  const style = fonts === 'none' ? '' : `<style>${escapeXml(fonts.css)}</style>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${formatPx(widthPx)}" height="${formatPx(heightPx)}"`,
    ` viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${idPrefix}t ${idPrefix}d"`,
    ` lang="${escapeXml(scene.lang)}" xml:lang="${escapeXml(scene.lang)}">`,
    `<title id="${idPrefix}t">${escapeXml(scene.text.headline)}</title>`,
    `<desc id="${idPrefix}d">${escapeXml(scene.text.altText)}</desc>`,
    figureMetadata({ ...input, dataHash: input.dataHash ?? null, licence: words.licence }),
    style,
    `<path d="M0 0h${width}v${height}H0z" fill="${groundOf(scene)}"/>`,
  ].join('');
}

/** Flat maps stand on a ground that is one with their sea. */
function groundOf({ theme, projection }: Scene): string {
  return projection === 'globe' ? theme.panel : theme.sea;
}

function drawHead({ scene }: FigureInput, sizes: FigureSizes): DrawnBlock {
  const { title, standfirst, marginPx, topPx } = sizes;
  const setting = { x: marginPx, widthPx: sizes.widthPx - 2 * marginPx };
  const head = setText(scene.text.headline, {
    ...setting,
    ...title,
    y: topPx + 0.9 * title.font.sizePx,
    color: scene.theme.ink,
    maxLines: 2,
    fill: 'balanced',
  });
  const texts = [...head.texts];
  let height = topPx + head.heightPx;
  if (standfirst) {
    const y = height + 4 + 0.85 * standfirst.font.sizePx;
    const below = setText(scene.text.standfirst, {
      ...setting,
      ...standfirst,
      y,
      color: scene.theme.ink2,
      maxLines: 2,
      fill: 'balanced',
    });
    texts.push(...below.texts);
    height += 4 + below.heightPx;
  }
  return { svg: `<g class="head">${drawTexts(texts)}</g>`, heightPx: height };
}

/** The fullest legend that leaves the map its share: columns, then a line, then a line that says less. */
function drawLegend(scene: Scene, sizes: FigureSizes, widthPx: number, room: number): DrawnBlock {
  const blocks = scene.legend.filter(({ rows, shapes, sizes }) => rows.length + shapes.length + sizes.length > 0);
  const { form, columns, gapPx } = sizes.legend;
  const { theme } = scene;
  const leaves = (drawn: DrawnBlock, share: number) => room - drawn.heightPx >= share * sizes.heightPx;
  if (form === 'columns') {
    const drawn = drawLegendColumns(blocks, columns, widthPx, gapPx, theme);
    if (leaves(drawn, LEAST_MAP_SHARE.columns)) return drawn;
  }
  const lines = (['full', 'without-counts', 'without-shapes'] as const).map(detail =>
    drawLegendLine(blocks, widthPx, theme, detail),
  );
  return lines.find(drawn => leaves(drawn, LEAST_MAP_SHARE.line)) ?? lines.at(-1)!;
}

function drawMapBand(input: FigureInput, sizes: FigureSizes, top: number, heightPx: number): string {
  const { scene, atlas, layout, idPrefix = 'f' } = input;
  const side = sizes.marginPx;
  const frame = createFrame({
    widthPx: sizes.widthPx,
    heightPx,
    padding: { top: 2, right: side, bottom: 2, left: side },
    projection: scene.projection,
    lens: scene.lens,
    camera: scene.view.camera,
    surface: 'print',
  });
  const map = drawMap(scene, frame, atlas, layout(scene, frame, atlas), { idPrefix });
  const clip = `<clipPath id="${idPrefix}c"><path d="M0 0h${formatPx(sizes.widthPx)}v${formatPx(heightPx)}H0z"/></clipPath>`;
  return `<g class="map" transform="translate(0 ${formatPx(top, 1)})">${clip}<g clip-path="url(#${idPrefix}c)">${map}</g></g>`;
}
