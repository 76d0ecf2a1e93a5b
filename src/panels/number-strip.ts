import { css, html, type TemplateResult } from 'lit';
import type { Dossier } from '../core/select/types.ts';

/** Four numbers, each under a line in the hue of its layer. */
export function numberStrip(dossier: Dossier): TemplateResult {
  return html`<ul class="strip">
    ${dossier.numbers.map(
      ({ layer, value, label }) => html`<li class="hue-${layer}"><b>${value}</b> <span>${label}</span></li>`,
    )}
  </ul>`;
}

export const numberStripStyles = css`
  .strip {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 8px;
  }
  .strip li {
    padding-block-start: 3px;
    border-block-start: 3px solid var(--hue);
    white-space: nowrap;
  }
  .strip b {
    font: 600 19px/25px var(--sans);
  }
  .strip span {
    margin-inline-start: 2px;
    color: var(--ink-2);
    font-size: 13.5px;
  }
  .hue-forums {
    --hue: var(--accent);
  }
  .hue-agreements {
    --hue: var(--ink);
  }
  .hue-projects {
    --hue: var(--money);
  }
  .hue-risks {
    --hue: var(--risk);
  }
`;
