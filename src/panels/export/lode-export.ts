import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ExportText } from '../../core/text/export.en.ts';
import { dialogStyles } from '../dialog-styles.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel-styles.ts';
import type { ExportChoice, ExportCopy, ExportFacts } from './export-choice.ts';
import { exportFields } from './export-fields.ts';
import { exportStyles } from './export-styles.ts';

/** Saving a View in a modal dialog: preview left, choices right. Sends `export-change`, `export-save`, `export-copy`, `close`. */
export class LodeExport extends LitElement {
  static override properties = {
    text: { attribute: false },
    choice: { attribute: false },
    facts: { attribute: false },
    busy: { type: Boolean },
    said: {},
    failed: {},
  };
  declare text: ExportText;
  declare choice: ExportChoice;
  declare facts: ExportFacts;
  /** A file is being made. */
  declare busy: boolean;
  /** What was just done; what went wrong. */
  declare said: string;
  declare failed: string;

  constructor() {
    super();
    this.busy = false;
    this.said = '';
    this.failed = '';
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus();
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #send(name: 'export-change', detail: Partial<ExportChoice>): void;
  #send(name: 'export-copy', detail: ExportCopy): void;
  #send(name: 'export-save', detail: null): void;
  #send(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  override render(): TemplateResult {
    const { text, choice, facts } = this;
    const { dialog } = text;
    const save = (event: Event) => {
      event.preventDefault();
      this.#send('export-save', null);
    };
    return html`<dialog
      aria-labelledby="title"
      @close=${() => this.dispatchEvent(new Event('close'))}
      @click=${(event: Event) => (event.target === event.currentTarget ? this.#close() : undefined)}
    >
      <div class="page">
        <header>
          <h2 id="title">${dialog.title}</h2>
          <button class="icon-button" aria-label=${dialog.close} @click=${() => this.#close()}>${icon('close')}</button>
        </header>
        <div class="halves">
          ${this.#preview()}
          <form @submit=${save}>
            ${exportFields({ choice, facts, text, change: patch => this.#send('export-change', patch) })}
            ${facts.notes.map(note => html`<p class="note">${note}</p>`)}
            ${facts.obstacle === null ? nothing : html`<p class="warning">${icon('warning', 14)}<span>${facts.obstacle}</span></p>`}
            <p class="measure">${facts.measure}</p>
            <div class="row">
              <button class="button primary" ?disabled=${this.busy || facts.obstacle !== null}>${icon('download')}${dialog.save}</button>
              ${facts.canCopyImage ? this.#copy('image', dialog.copyImage) : nothing}
            </div>
            <div class="row">${this.#copy('alt', dialog.copyAlt)} ${this.#copy('long', dialog.copyLong)}</div>
            <p class="said" role="status">${this.busy ? dialog.making : this.said}</p>
            <p class="failed" role="alert">${this.failed}</p>
          </form>
        </div>
      </div>
    </dialog>`;
  }

  #copy(what: ExportCopy, label: string): TemplateResult {
    return html`<button
      class="button"
      type="button"
      ?disabled=${this.busy || (what !== 'image' && this.facts.preview === null)}
      @click=${() => this.#send('export-copy', what)}
    >
      ${label}
    </button>`;
  }

  /** The figure itself, as it will be saved. */
  #preview(): TemplateResult {
    const { dialog } = this.text;
    const { preview, dark } = this.facts;
    const isTransparent = this.choice.transparent && ['svg', 'png'].includes(this.choice.format);
    return html`<figure
      class="preview ${isTransparent ? (dark ? 'on-dark' : 'on-light') : ''}"
      aria-label=${dialog.preview}
      aria-busy=${preview === null}
    >
      ${
        preview
          ? html`<img src=${preview.address} width=${preview.widthPx} height=${preview.heightPx} alt=${preview.alt} />`
          : html`<p role="status">${dialog.drawing}</p>`
      }
    </figure>`;
  }

  static override styles = [panelStyles, dialogStyles, exportStyles];
}
customElements.define('lode-export', LodeExport);
