import { css, html, LitElement, type TemplateResult } from 'lit';
import type { OwnText } from '../../core/text/own.en.ts';
import { panelStyles } from '../panel-styles.ts';

/** The quiet line that own records are shown. Sends `own-open` and `own-remove`. */
export class LodeOwnLine extends LitElement {
  static override properties = {
    text: { attribute: false },
    name: {},
    count: { type: Number },
    place: { reflect: true },
    raised: { type: Boolean, reflect: true },
  };
  declare text: OwnText;
  declare name: string;
  declare count: number;
  /** As the line of a frozen View. */
  declare place: 'map' | 'row' | 'corner';
  /** Leaves the corner to the line of a frozen View. */
  declare raised: boolean;

  override render(): TemplateResult {
    const { text } = this;
    const button = (event: 'own-open' | 'own-remove', label: string) =>
      html`<button @click=${() => this.dispatchEvent(new Event(event))}>${label}</button>`;
    return html`<p>
      <span role="status">${text.shown(this.name, this.count)}</span>
      ${button('own-open', text.open)} ${button('own-remove', text.remove)}
    </p>`;
  }

  static override styles = [
    panelStyles,
    css`
      :host {
        pointer-events: auto;
      }
      :host([place='row']) {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
      }
      :host([place='corner']) {
        position: fixed;
        z-index: 30;
        inset-block-end: 8px;
        inset-inline-end: 16px;
      }
      :host([place='corner'][raised]) {
        inset-block-end: 42px;
      }
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        column-gap: 8px;
        inline-size: fit-content;
        padding: 1px 8px;
        border: 1px solid var(--accent);
        border-radius: 3px;
        background: var(--panel);
        color: var(--ink-2);
        font: 400 12.5px/16px var(--condensed);
      }
      span {
        padding-block: 4px;
        overflow-wrap: anywhere;
      }
      button {
        min-block-size: 24px;
        color: var(--accent);
        font-weight: 600;
      }
      button:hover {
        text-decoration: underline;
        text-underline-offset: 2px;
      }
      @media (max-width: 599px) {
        p {
          margin-inline: 12px;
        }
      }
      @media (pointer: coarse) {
        button {
          min-block-size: 44px;
          margin-block: -9px;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
}
customElements.define('lode-own-line', LodeOwnLine);
