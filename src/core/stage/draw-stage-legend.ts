import type { DrawnBlock } from '../figure/draw-legend-block.ts';
import { drawLegendLine } from '../figure/draw-legend-line.ts';
import { formatPx } from '../figure/format-px.ts';
import { nameAttribute, type ShapeNames } from '../figure/shape-names.ts';
import type { Scene } from '../scene/scene.ts';
import { BAND, LEAST_TYPE_PX, MARGIN_PX } from './stage-sizes.ts';

/** Type of a compact legend at scale 1, px. */
const LEGEND_TYPE_PX = 12.5;
const SCALE = LEAST_TYPE_PX / LEGEND_TYPE_PX;
const MOST_PX = 80;
const GAP_PX = 12;

/** What fills and symbols mean, in at most two lines at the foot of the band; a picture that needs more is told by its labels. */
export function drawStageLegend({ legend, theme }: Scene, names?: ShapeNames): DrawnBlock {
  const blocks = legend.filter(({ rows }) => rows.length > 0);
  const widthPx = (BAND.widthPx - 2 * MARGIN_PX) / SCALE;
  const drawn = (['without-counts', 'without-shapes'] as const)
    .map(detail => drawLegendLine(blocks, widthPx, theme, detail, names))
    .find(({ heightPx }) => heightPx * SCALE <= MOST_PX);
  if (!drawn || drawn.heightPx === 0) return { svg: '', heightPx: 0 };
  const heightPx = drawn.heightPx * SCALE + GAP_PX;
  const y = BAND.heightPx - heightPx + GAP_PX / 2;
  const ground = `<path d="M0 ${formatPx(BAND.heightPx - heightPx, 1)}h${BAND.widthPx}V${BAND.heightPx}H0z" fill="${theme.sea}" fill-opacity=".88"/>`;
  const place = `translate(${MARGIN_PX} ${formatPx(y, 1)})scale(${formatPx(SCALE)})`;
  return {
    svg: `<g class="legend"${nameAttribute(names?.part('legend'))}>${ground}<g transform="${place}">${drawn.svg}</g></g>`,
    heightPx,
  };
}
