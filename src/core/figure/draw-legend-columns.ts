import type { LayerId, LegendBlock } from '../scene/marks.ts';
import type { Theme } from '../scene/themes.ts';
import { type DrawnBlock, drawLegendBlock } from './draw-legend-block.ts';
import { formatPx } from './format-px.ts';
import type { ShapeNames } from './shape-names.ts';

/** Shares of the width: the columns of a figure 1600 px wide. */
const SHARES: Readonly<Record<LayerId, number>> = { forums: 300, agreements: 356, projects: 372, risks: 390 };
/** No column is stretched beyond this many times its share of the full legend. */
const MOST_STRETCH = 1.3;
const ROW_GAP_PX = 12;

/** Legend blocks side by side, as many in a row as `columns`, from (0, 0). */
export function drawLegendColumns(
  blocks: readonly LegendBlock[],
  columns: number,
  widthPx: number,
  gapPx: number,
  theme: Theme,
  names?: ShapeNames,
): DrawnBlock {
  let [svg, top] = ['', 0];
  for (let i = 0; i < blocks.length; i += columns) {
    const row = blocks.slice(i, i + columns);
    const widths = columnWidths(row, columns, widthPx, gapPx);
    let [x, height] = [0, 0];
    row.forEach((block, j) => {
      const drawn = drawLegendBlock(block, widths[j]!, theme, names);
      svg += `<g transform="translate(${formatPx(x, 1)} ${formatPx(top, 1)})">${drawn.svg}</g>`;
      x += widths[j]! + gapPx;
      height = Math.max(height, drawn.heightPx);
    });
    top += height + ROW_GAP_PX;
  }
  return { svg, heightPx: Math.max(0, top - ROW_GAP_PX) };
}

function columnWidths(row: readonly LegendBlock[], columns: number, widthPx: number, gapPx: number): number[] {
  if (columns < 4) return row.map(() => Math.floor((widthPx - gapPx) / 2));
  const room = widthPx - gapPx * (row.length - 1);
  const all = Object.values(SHARES).reduce((sum, share) => sum + share, 0);
  const unit = (widthPx - gapPx * 3) / all;
  const shares = row.reduce((sum, { layer }) => sum + SHARES[layer], 0);
  return row.map(({ layer }) =>
    Math.floor(Math.min((SHARES[layer] * room) / shares, SHARES[layer] * unit * MOST_STRETCH)),
  );
}
