import { css, html, LitElement, type TemplateResult } from 'lit';
import type { OwnText } from '../../core/text/own.en.ts';
import { panelStyles } from '../panel-styles.ts';
import { quietLineStyles } from '../quiet-line-styles.ts';

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
    quietLineStyles,
    css`
      :host([place='row'][raised]) {
        inset-block-start: 32px;
      }
      :host([place='corner'][raised]) {
        inset-block-end: 42px;
      }
      p {
        inline-size: fit-content;
        border-color: var(--accent);
      }
      span {
        overflow-wrap: anywhere;
      }
    `,
  ];
}
customElements.define('lode-own-line', LodeOwnLine);
