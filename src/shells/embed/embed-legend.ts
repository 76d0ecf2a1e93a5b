import { html, nothing, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { drawLegendSwatch } from '../../core/figure/legend-swatch.ts';
import type { LegendBlock, LegendRow } from '../../core/scene/marks.ts';
import type { Theme } from '../../core/scene/themes.ts';

/** Fills are drawn at three quarters of their size in the full legend, as in a figure's running legend. */
const FILL_SCALE = 0.75;
const SYMBOL_PX = { fill: 20, stamp: 13, coin: 15, site: 18 } as const;
const HEIGHT_PX = 16;

/** Symbols, labels and counts in a running line that wraps; headings only when there are several. */
export function embedLegend(blocks: readonly LegendBlock[], theme: Theme, label: string): TemplateResult {
  const shown = blocks.filter(({ rows, shapes }) => rows.length + shapes.length > 0);
  return html`<div part="legend" class="legend" role="group" aria-label=${label}>
    ${shown.map(
      ({ heading, shapes, rows }) => html`
        ${shown.length > 1 ? html`<b>${heading}</b>` : nothing}
        <ul aria-label=${heading}>
          ${[...shapes.map(shape => ({ ...shape, count: null })), ...rows].map(row => legendRow(row, theme))}
        </ul>
      `,
    )}
  </div>`;
}

function legendRow({ swatch, label, count }: LegendRow, theme: Theme): TemplateResult {
  const width = SYMBOL_PX[swatch.kind];
  const scale = swatch.kind === 'fill' ? FILL_SCALE : 1;
  const [w, h] = [width / scale, HEIGHT_PX / scale];
  return html`<li>
    <svg
      class="swatch"
      width=${width}
      height=${HEIGHT_PX}
      viewBox="${-w / 2} ${-h / 2} ${w} ${h}"
      aria-hidden="true"
    >
      ${unsafeSVG(drawLegendSwatch(swatch, theme))}
    </svg>
    <span>${label}${count === null ? nothing : html` <span class="count">${count}</span>`}</span>
  </li>`;
}
