import type { Atlas } from '../geo/atlas.ts';
import type { Frame } from '../geo/frame.ts';
import { sharedFrame } from '../geo/shared-frame.ts';
import type { Placed } from '../layout/placed.ts';
import type { Scene } from '../scene/scene.ts';
import { drawFooter } from './draw-footer.ts';
import { drawHead } from './draw-head.ts';
import type { DrawnBlock } from './draw-legend-block.ts';
import { drawLegendColumns } from './draw-legend-columns.ts';
import { drawLegendLine } from './draw-legend-line.ts';
import { drawMap } from './draw-map.ts';
import { type FigureSizes, figureSizes } from './figure-sizes.ts';
import { formatPx } from './format-px.ts';
import { type DocumentInput, openDocument } from './open-document.ts';
import { nameAttribute, type ShapeNames } from './shape-names.ts';
import { staysInFrame } from './stays-in-frame.ts';

export interface FigureInput extends DocumentInput {
  atlas: Atlas;
  layout(scene: Scene, frame: Frame, atlas: Atlas): Placed;
  /** Names for editable exports; each country is then a path of its own. */
  names?: ShapeNames;
  /** How far a line of the map may stray from its shape, px. */
  tolerancePx?: number;
}

const GAP_PX = 8;
const BOTTOM_PX = 14;
/** With less map than this share of the height, a legend in columns becomes a line, and a line says less. */
const LEAST_MAP_SHARE = { columns: 0.45, line: 0.36 } as const;

/** A complete figure: title, map, legend, sources, and all of it again as text and metadata. Same input, same bytes. */
export function drawFigure(input: FigureInput): string {
  const sizes = figureSizes(input.widthPx, input.heightPx);
  const head = drawHead(input.scene, sizes, input.heading);
  const inner = sizes.widthPx - 2 * sizes.marginPx;
  const footer = drawFooter({ ...input, sizes }, inner);
  const room = sizes.heightPx - head.heightPx - footer.heightPx - BOTTOM_PX - 3 * GAP_PX;
  const legend = drawLegend(input.scene, sizes, inner, room, input.names);
  const mapHeight = Math.max(80, Math.floor(room - legend.heightPx));
  const legendTop = head.heightPx + GAP_PX + mapHeight + GAP_PX;
  const at = (y: number, svg: string, part: 'legend' | 'footer') =>
    svg === ''
      ? ''
      : `<g class="${part}"${nameAttribute(input.names?.part(part))} transform="translate(${sizes.marginPx} ${formatPx(y, 1)})">${svg}</g>`;
  return [
    openDocument(input, sizes),
    drawMapBand(input, sizes, head.heightPx + GAP_PX, mapHeight),
    head.svg,
    at(legendTop, legend.svg, 'legend'),
    at(legendTop + legend.heightPx + GAP_PX, footer.svg, 'footer'),
    '</svg>',
  ].join('');
}

/** The fullest legend that leaves the map its share: columns, then a line, then a line that says less. */
export function drawLegend(
  scene: Scene,
  sizes: FigureSizes,
  widthPx: number,
  room: number,
  names?: ShapeNames,
): DrawnBlock {
  const blocks = scene.legend.filter(({ rows, shapes, sizes }) => rows.length + shapes.length + sizes.length > 0);
  const { form, columns, gapPx } = sizes.legend;
  const { theme } = scene;
  const leaves = (drawn: DrawnBlock, share: number) => room - drawn.heightPx >= share * sizes.heightPx;
  if (form === 'columns') {
    const drawn = drawLegendColumns(blocks, columns, widthPx, gapPx, theme, names);
    if (leaves(drawn, LEAST_MAP_SHARE.columns)) return drawn;
  }
  const lines = (['full', 'without-counts', 'without-shapes'] as const).map(detail =>
    drawLegendLine(blocks, widthPx, theme, detail, names),
  );
  return lines.find(drawn => leaves(drawn, LEAST_MAP_SHARE.line)) ?? lines.at(-1)!;
}

function drawMapBand(input: FigureInput, sizes: FigureSizes, top: number, heightPx: number): string {
  const { scene, atlas, layout, idPrefix = 'f', names, tolerancePx } = input;
  const side = sizes.marginPx;
  const frame = sharedFrame(atlas, {
    widthPx: sizes.widthPx,
    heightPx,
    padding: { top: 2, right: side, bottom: 2, left: side },
    projection: scene.projection,
    lens: scene.lens,
    camera: scene.view.camera,
    surface: 'print',
  });
  const placed = layout(scene, frame, atlas);
  const map = drawMap(scene, frame, atlas, placed, {
    idPrefix,
    names,
    ...(tolerancePx === undefined ? {} : { tolerancePx }),
  });
  const name = nameAttribute(names?.part('map'));
  const begun = `<g class="map"${name} transform="translate(0 ${formatPx(top, 1)})">`;
  if (staysInFrame(scene, frame, atlas, placed)) return `${begun}${map}</g>`;
  const clip = `<clipPath id="${idPrefix}c"><path d="M0 0h${formatPx(sizes.widthPx)}v${formatPx(heightPx)}H0z"/></clipPath>`;
  return `${begun}${clip}<g clip-path="url(#${idPrefix}c)">${map}</g></g>`;
}
