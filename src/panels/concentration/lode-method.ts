import { css, html, LitElement, type TemplateResult } from 'lit';
import type { AnalysisMessages } from '../../core/text/analysis-words.ts';
import { dialogStyles } from '../dialog-styles.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel-styles.ts';

/** Formulas, their sources, what is done with the unknown, and a worked example, in a modal dialog. */
export class LodeMethod extends LitElement {
  static override properties = { messages: { attribute: false } };
  declare messages: AnalysisMessages;

  show(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  override render(): TemplateResult {
    const text = this.messages.analysis.method;
    return html`<dialog aria-labelledby="title">
      <header>
        <h2 id="title">${text.title}</h2>
        <button class="icon-button" aria-label=${this.messages.analysis.close} @click=${() => this.#close()}>${icon('close')}</button>
      </header>
      <h3>${text.formulas}</h3>
      <dl>
        ${text.rows.map(
          ({ name, formula, source }) => html`<dt>${name}</dt><dd><code>${formula}</code><small>${source}</small></dd>`,
        )}
      </dl>
      <h3>${text.unknowns}</h3>
      <ul>${text.unknownRows.map(line => html`<li>${line}</li>`)}</ul>
      <h3>${text.example}</h3>
      <ul>${text.exampleRows.map(line => html`<li>${line}</li>`)}</ul>
    </dialog>`;
  }

  static override styles = [
    panelStyles,
    dialogStyles,
    css`
      dialog {
        padding: 24px;
      }
      h2 {
        font: 600 20px/25px var(--sans);
      }
      h3 {
        margin-block: 16px 6px;
        font: 600 14.5px/19px var(--sans);
      }
      dl {
        display: grid;
        grid-template-columns: minmax(110px, auto) 1fr;
        gap: 8px 16px;
      }
      dt {
        font-weight: 600;
      }
      code {
        font: 600 13.5px/18px var(--sans);
      }
      small {
        display: block;
        color: var(--ink-2);
        font: 400 12px/15.5px var(--condensed);
      }
      li {
        margin-block-end: 5px;
        color: var(--ink-2);
      }
    `,
  ];
}
customElements.define('lode-method', LodeMethod);
