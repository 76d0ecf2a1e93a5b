// The matrix as a workspace: map, combinations and expression above, forums against countries below.

import { html, nothing, type TemplateResult } from 'lit';
import { selectMatrix } from '../core/select/matrix.ts';
import type { MatrixMessages } from '../core/text/matrix-words.ts';
import { swatch } from '../panels/swatch.ts';
import '../panels/lode-layer-chips.ts';
import type { Picture } from './explore-picture.ts';

/** What the page makes itself and the workspace places. */
export interface Pieces {
  map: unknown;
  notice: unknown;
  hover: unknown;
}

/** The workspace of `show=matrix`. */
export function matrixWorkspace(
  picture: Picture,
  messages: MatrixMessages,
  { map, notice, hover }: Pieces,
): TemplateResult {
  const { view, model, scene, theme } = picture;
  const matrix = selectMatrix(model, view);
  // The line of own records stands on this small map already.
  const { headline, boundaryStatement } = scene.text;
  return html`<main class="matrix" aria-label=${messages.ui.shows.matrix}>
    <h1 class="headline" title=${headline}>${headline}</h1>
    <div class="matrix-top">
      <div class="map" id="map">
        ${map}
        <div class="over">
          <lode-layer-chips .view=${view} .theme=${theme} .messages=${messages}></lode-layer-chips>
          ${notice}
        </div>
        ${fills(picture)}
        <p class="boundary">${boundaryStatement}</p>
        ${hover}
      </div>
      <div class="matrix-side">
        <lode-combinations
          .matrix=${matrix}
          .model=${model}
          .view=${view}
          .messages=${messages}
        ></lode-combinations>
        <lode-where .model=${model} .view=${view} .messages=${messages}></lode-where>
      </div>
    </div>
    <lode-matrix .matrix=${matrix} .model=${model} .view=${view} .messages=${messages}></lode-matrix>
  </main>`;
}

/** What the fills mean: of the four legends the one that the grid below is about. */
function fills({ scene, theme }: Picture): TemplateResult | typeof nothing {
  const block = scene.legend.find(({ layer }) => layer === 'forums');
  if (!block) return nothing;
  return html`<ul class="fills" aria-label=${`${block.heading}: ${block.rule}`}>
    ${block.rows.map(row => html`<li>${swatch(row.swatch, theme, 20, 12)}<span>${row.label}</span>${row.count === null ? nothing : html`<b>${row.count}</b>`}</li>`)}
  </ul>`;
}
