import { html, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { drawLegendSwatch } from '../core/figure/legend-swatch.ts';
import type { LegendRow } from '../core/scene/marks.ts';
import type { Theme } from '../core/scene/themes.ts';

/** The map's own symbol at the size of a legend, drawn by the code that draws it on the map. */
export function swatch(what: LegendRow['swatch'], theme: Theme, widthPx = 26, heightPx = 16): TemplateResult {
  return html`<svg
    class="swatch"
    width=${widthPx}
    height=${heightPx}
    viewBox="${-widthPx / 2} ${-heightPx / 2} ${widthPx} ${heightPx}"
    aria-hidden="true"
  >
    ${unsafeSVG(drawLegendSwatch(what, theme))}
  </svg>`;
}
