import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { HelpText } from '../core/text/help.en.ts';
import { dialogStyles } from './dialog-styles.ts';
import { icon } from './icon.ts';
import { panelStyles } from './panel-styles.ts';

/** Keys, and what the map claims and does not, in a modal dialog. `show()` opens it with its words; Escape and the button close it. */
export class LodeHelp extends LitElement {
  static override properties = { text: { attribute: false } };
  declare text: HelpText | null;

  constructor() {
    super();
    this.text = null;
  }

  /** Opens the dialog with these words. */
  async show(text: HelpText): Promise<void> {
    this.text = text;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  override render(): TemplateResult | typeof nothing {
    const { text } = this;
    if (!text) return nothing;
    return html`<dialog aria-labelledby="title" @click=${this.#onBackdrop}>
      <div class="page">
        <header>
          <h2 id="title">${text.title}</h2>
          <button class="icon-button" aria-label=${text.close} @click=${() => this.#close()}>${icon('close')}</button>
        </header>
        <div class="columns">
          <section>
            <h3>${text.keys}</h3>
            <dl>
              ${text.keyRows.map(([key, what]) => html`<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`)}
            </dl>
          </section>
          <section>
            <h3>${text.shows}</h3>
            <ul>${text.showsRows.map(line => html`<li>${line}</li>`)}</ul>
            <h3>${text.claims}</h3>
            <ul>${text.claimsRows.map(line => html`<li>${line}</li>`)}</ul>
            <p>${text.confidence}</p>
            ${location.protocol.startsWith('http') ? html`<p><a href=${text.pagesPath}>${text.pages}</a></p>` : nothing}
          </section>
        </div>
      </div>
    </dialog>`;
  }

  #onBackdrop(event: MouseEvent): void {
    if (event.target === event.currentTarget) this.#close();
  }

  static override styles = [
    panelStyles,
    dialogStyles,
    css`
      :host {
        display: contents;
      }
      dialog {
        inline-size: min(860px, calc(100vw - 24px));
        font: 400 13.5px/19px var(--sans);
      }
      .page {
        padding: 18px 24px 24px;
      }
      h3 {
        margin-block: 14px 6px;
        font: 600 14.5px/19px var(--sans);
      }
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(280px, 1fr));
        column-gap: 32px;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 5px 14px;
      }
      kbd {
        padding: 1px 6px;
        border: 1px solid var(--rule);
        border-radius: 3px;
        font: 500 12.5px/16px var(--condensed);
        white-space: nowrap;
      }
      li {
        padding-block: 3px;
        color: var(--ink-2);
      }
      p {
        margin-block-start: 12px;
        color: var(--ink-2);
      }
      dd {
        color: var(--ink-2);
      }
      a {
        color: var(--accent);
      }
    `,
  ];
}
customElements.define('lode-help', LodeHelp);
