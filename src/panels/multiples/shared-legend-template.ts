import { html, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { drawCoin } from '../../core/figure/draw-coin.ts';
import { sharedLegend } from '../../core/scene/shared-legend.ts';
import type { Theme } from '../../core/scene/themes.ts';
import type { MultiplesText } from '../../core/text/multiples.en.ts';
import type { EachId } from '../../core/view/view.ts';
import { swatch } from '../swatch.ts';
import type { PanelDrawings } from './panel-drawings.ts';

const NONE = { letterPx: null, ceilingPx: null, rangePx: null, undisclosed: false };

/** The one legend of all maps: a block for each layer, coins at the scale of the maps. */
export function sharedLegendTemplate(
  { panels, frame }: PanelDrawings,
  each: EachId,
  { legend }: MultiplesText,
  theme: Theme,
): TemplateResult {
  const blocks = sharedLegend(
    panels.map(({ scene }) => scene),
    each,
    frame.symbols.coin,
    legend,
  );
  return html`<div class="legend">
    ${blocks
      .filter(({ rows }) => rows.length > 0)
      .map(
        ({ heading, rule, rows, shapes, sizes, note }) => html`<section>
          <h2>${heading} <span>${rule}</span></h2>
          <ul>
            ${sizes.map(({ label, radiusPx }) => html`<li>${sizeSwatch(radiusPx, theme)}${label}</li>`)}
            ${[...shapes, ...rows].map(row => html`<li>${swatch(row.swatch, theme)}${row.label}</li>`)}
          </ul>
          ${note ? html`<p>${note}</p>` : ''}
        </section>`,
      )}
  </div>`;
}

function sizeSwatch(radiusPx: number, theme: Theme): TemplateResult {
  const side = 2 * Math.ceil(radiusPx + 2);
  return html`<svg width=${side} height=${side} viewBox="${-side / 2} ${-side / 2} ${side} ${side}" aria-hidden="true">
    ${unsafeSVG(drawCoin({ ...NONE, exactPx: radiusPx }, 1, false, theme))}
  </svg>`;
}
