import { html, nothing, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { drawLegendSwatch } from '../../core/figure/legend-swatch.ts';
import type { LegendBlock, LegendRow } from '../../core/scene/marks.ts';
import type { Theme } from '../../core/scene/themes.ts';
import { icon } from '../../panels/icon.ts';

/** Fills are drawn at three quarters of their size in the full legend, as in a figure's running legend. */
const FILL_SCALE = 0.75;
const SYMBOL_PX = { fill: 20, stamp: 13, coin: 15, site: 18 } as const;
const HEIGHT_PX = 16;

interface LegendInput {
  blocks: readonly LegendBlock[];
  theme: Theme;
  /** What it is called, on its button too. */
  label: string;
  /** Whether it is folded to a line, and then whether the reader has opened it over the map. */
  fold: { isOpen: boolean; toggle(): void; onKey(event: KeyboardEvent): void } | null;
}

/**
 * Symbols, labels and counts in a running line that wraps; headings only when there are several. Folded, what begins
 * it stands in a line with a button, which lays all of it over the map.
 */
export function embedLegend({ blocks, theme, label, fold }: LegendInput): TemplateResult {
  const shown = blocks.filter(({ rows, shapes }) => rows.length + shapes.length > 0);
  const run = (some: readonly LegendBlock[]) => some.map(block => legendRun(block, shown.length > 1, theme));
  const classes = ['legend', fold ? 'over' : '', fold?.isOpen ? 'open' : ''];
  return html`${
    fold
      ? html`<div class="legend-line">
          <div class="run" aria-hidden="true">${fold.isOpen ? nothing : run(shown.slice(0, 1))}</div>
          <button aria-expanded=${fold.isOpen} aria-controls="legend" @click=${fold.toggle} @keydown=${fold.onKey}>
            ${label}${icon('chevron-down', 12)}
          </button>
        </div>`
      : nothing
  }<div
      part="legend"
      id="legend"
      class=${classes.filter(Boolean).join(' ')}
      role="group"
      aria-label=${label}
      tabindex=${fold?.isOpen ? 0 : nothing}
      @keydown=${fold?.onKey}
    >
      ${run(shown)}
    </div>`;
}

function legendRun({ heading, shapes, rows }: LegendBlock, hasHeading: boolean, theme: Theme): TemplateResult {
  return html`${hasHeading ? html`<b>${heading}</b>` : nothing}
    <ul aria-label=${heading}>
      ${[...shapes.map(shape => ({ ...shape, count: null })), ...rows].map(row => legendRow(row, theme))}
    </ul>`;
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
