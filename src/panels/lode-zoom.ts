import { css, html, LitElement, type TemplateResult } from 'lit';
import type { UiText } from '../core/text/ui.en.ts';
import { icon } from './icon.ts';
import type { IconName } from './icons.ts';
import { panelStyles } from './panel-styles.ts';

export type ZoomStep = 'in' | 'out' | 'fit';

/** Three buttons in the corner of the map; sends `zoom-step`. */
export class LodeZoom extends LitElement {
  static override properties = { ui: { attribute: false } };
  declare ui: UiText;

  override render(): TemplateResult {
    const text = this.ui.map;
    return html`${this.#button('in', 'plus', text.zoomIn)} ${this.#button('out', 'minus', text.zoomOut)}
    ${this.#button('fit', 'home', text.fit)}`;
  }

  #button(step: ZoomStep, glyph: IconName, label: string): TemplateResult {
    const send = () => this.dispatchEvent(new CustomEvent<ZoomStep>('zoom-step', { detail: step }));
    return html`<button aria-label=${label} title=${label} @click=${send}>${icon(glyph)}</button>`;
  }

  static override styles = [
    panelStyles,
    css`
      :host {
        position: absolute;
        z-index: 5;
        inset-block-end: 44px;
        inset-inline-end: 12px;
        border: 1px solid var(--rule);
        border-radius: 3px;
        background: var(--panel);
      }
      button {
        display: grid;
        place-items: center;
        inline-size: 32px;
        block-size: 32px;
      }
      button + button {
        border-block-start: 1px solid var(--rule);
      }
      button:hover {
        background: var(--chip);
      }
      @media (pointer: coarse) {
        button {
          inline-size: 44px;
          block-size: 44px;
        }
      }
    `,
  ];
}
customElements.define('lode-zoom', LodeZoom);
