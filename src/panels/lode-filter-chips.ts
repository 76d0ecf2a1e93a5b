import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { activeFilters } from '../core/text/active-filters.ts';
import type { Messages } from '../core/text/messages.ts';
import type { View } from '../core/view/view.ts';
import { icon } from './icon.ts';
import { panelStyles } from './panel-styles.ts';
import { askForView } from './view-change.ts';

/** The filters in force over the map, each removable; and, when nothing is left to see, which of them did it. */
export class LodeFilterChips extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    empty: { type: Boolean },
  };
  declare view: View;
  declare messages: Messages;
  /** Nothing passes the filters. */
  declare empty: boolean;

  constructor() {
    super();
    this.empty = false;
  }

  override render(): TemplateResult | typeof nothing {
    const text = this.messages.ui;
    const filters = activeFilters(this.view, this.messages);
    if (this.view.layers.length === 0) return this.#layersOff();
    if (filters.length === 0 && !this.empty) return nothing;
    const everything = Object.assign({}, ...filters.map(filter => filter.removal)) as Partial<View>;
    return html`<div role="group" aria-label=${text.filter.chips}>
      ${this.empty ? html`<p>${text.empty.nothing}</p>` : nothing}
      ${this.empty && this.view.asof ? this.#button(text.empty.toLatest, { asof: null }) : nothing}
      ${filters.map(
        filter => html`<button
          aria-label=${text.filter.remove(filter.label)}
          title=${text.filter.remove(filter.label)}
          @click=${() => askForView(this, filter.removal)}
        >
          <span>${filter.label}</span>${icon('close', 10)}
        </button>`,
      )}
      ${filters.length > 1 ? this.#button(text.filter.clear, everything) : nothing}
    </div>`;
  }

  #layersOff(): TemplateResult {
    const text = this.messages.ui;
    return html`<div role="group" aria-label=${text.filter.chips}>
      <p>${text.empty.layersOff}</p>
      ${(['forums', 'agreements', 'projects', 'risks'] as const).map(layer =>
        this.#button(text.empty.layerOff(text.layers[layer]), { layers: [layer] }),
      )}
    </div>`;
  }

  #button(label: string, change: Partial<View>): TemplateResult {
    return html`<button class="plain" @click=${() => askForView(this, change)}>${label}</button>`;
  }

  static override styles = [
    panelStyles,
    css`
      :host {
        pointer-events: none;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        padding-block-end: var(--chips-end, 0);
      }
      p {
        padding-block: 4px;
        font-weight: 600;
      }
      button {
        display: inline-flex;
        align-items: center;
        gap: 7px;
        max-inline-size: 100%;
        min-block-size: 26px;
        padding-inline: 9px 8px;
        border: 1px solid var(--ink-3);
        border-radius: 3px;
        background: var(--panel);
        font: 400 12.5px/16px var(--condensed);
        pointer-events: auto;
      }
      button span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      button:hover {
        border-color: var(--ink);
      }
      .plain {
        border-color: transparent;
        color: var(--accent);
        font-weight: 600;
      }
      @media (pointer: coarse) {
        button {
          min-block-size: 44px;
        }
      }
    `,
  ];
}
customElements.define('lode-filter-chips', LodeFilterChips);
