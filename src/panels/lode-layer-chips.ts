import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Coin, LayerId, LegendRow } from '../core/scene/marks.ts';
import type { Theme } from '../core/scene/themes.ts';
import type { Messages } from '../core/text/messages.ts';
import { toggleLayer } from '../core/view/transitions.ts';
import type { View } from '../core/view/view.ts';
import { panelStyles } from './panel-styles.ts';
import { swatch } from './swatch.ts';
import { askForView } from './view-change.ts';

const ORDER: readonly LayerId[] = ['forums', 'agreements', 'projects', 'risks'];
const COIN: Coin = { letterPx: null, ceilingPx: null, rangePx: null, exactPx: 5, undisclosed: false };

/** Four switches over the map of a phone. */
export class LodeLayerChips extends LitElement {
  static override properties = {
    view: { attribute: false },
    theme: { attribute: false },
    messages: { attribute: false },
  };
  declare view: View;
  declare theme: Theme;
  declare messages: Messages;

  override render(): TemplateResult {
    const { ui } = this.messages;
    return html`<div role="group" aria-label=${ui.legend.landmark}>
      ${ORDER.map(layer => {
        const on = this.view.layers.includes(layer);
        return html`<button
          role="switch"
          aria-checked=${on}
          aria-label=${ui.layers[layer]}
          @click=${() => askForView(this, { layers: toggleLayer(this.view, layer).layers })}
        >
          <span class="face">
            ${
              layer === 'forums'
                ? html`<i class="tile"></i>`
                : html`<span class="symbol">${swatch(this.#symbol(layer), this.theme, 14, 14)}</span>`
            }
            ${ui.shortLayers[layer]}
          </span>
        </button>`;
      })}
    </div>`;
  }

  #symbol(layer: Exclude<LayerId, 'forums'>): LegendRow['swatch'] {
    const { ink, panel, risk } = this.theme;
    if (layer === 'agreements')
      return { kind: 'stamp', stamp: { shape: 'square', filling: 'half', color: ink, paper: panel } };
    if (layer === 'projects') return { kind: 'coin', coin: COIN };
    return { kind: 'fill', fill: { kind: 'hatch', family: 'conflict', color: risk, casing: panel } };
  }

  static override styles = [
    panelStyles,
    css`
      div {
        display: flex;
        gap: 6px;
        overflow-x: auto;
        padding-inline: 12px;
        scrollbar-width: none;
      }
      button {
        pointer-events: auto;
        display: grid;
        align-items: center;
        min-block-size: 44px;
      }
      .face {
        display: flex;
        align-items: center;
        gap: 6px;
        block-size: 32px;
        padding-inline: 9px 10px;
        border: 1px solid var(--ink);
        border-radius: 3px;
        background: var(--panel);
        white-space: nowrap;
      }
      [aria-checked='false'] .face {
        border-color: var(--rule);
        color: var(--ink-3);
      }
      [aria-checked='false'] .symbol,
      [aria-checked='false'] .tile {
        opacity: 0.5;
      }
      .symbol {
        display: block;
        inline-size: 14px;
        block-size: 14px;
        overflow: hidden;
      }
      .tile {
        inline-size: 12px;
        block-size: 12px;
        background: var(--accent);
      }
    `,
  ];
}
customElements.define('lode-layer-chips', LodeLayerChips);
