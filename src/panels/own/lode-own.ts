import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../core/check/problem.ts';
import { OWN_KINDS, type OwnRecords } from '../../core/own/own-records.ts';
import type { OwnText } from '../../core/text/own.en.ts';
import { dialogStyles } from '../dialog-styles.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel-styles.ts';
import { ownStyles } from './own-styles.ts';

/** Faults shown at once; more are counted. */
const MOST_FAULTS = 40;

/** A record that the map can show. */
export interface OwnSubject {
  subject: string;
  name: string;
}

/**
 * A reader's own records in a modal dialog: where files are given, what was found in them, what is shown. Sends `own-files`
 * with a list of files, `own-example`, `own-remove`, `own-pick` with a subject, and `close`.
 */
export class LodeOwn extends LitElement {
  static override properties = {
    text: { attribute: false },
    own: { attribute: false },
    subjects: { attribute: false },
    replaced: { attribute: false },
    problems: { attribute: false },
    guide: {},
    elsewhere: { type: Number },
    busy: { type: Boolean },
    failed: {},
    over: { state: true },
  };
  declare text: OwnText;
  /** What is shown now; null = nothing. */
  declare own: OwnRecords | null;
  declare subjects: readonly OwnSubject[];
  declare replaced: readonly string[];
  /** The faults of the files given last. */
  declare problems: readonly Problem[];
  /** Address of the page that explains the form. */
  declare guide: string;
  /** Requests to other sites, by the browser's count. */
  declare elsewhere: number;
  declare busy: boolean;
  /** What kept the files from being read or kept; '' = nothing. */
  declare failed: string;
  declare over: boolean;

  constructor() {
    super();
    Object.assign(this, { own: null, subjects: [], replaced: [], problems: [], guide: '', elsewhere: 0 });
    Object.assign(this, { busy: false, failed: '', over: false });
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  override render(): TemplateResult {
    const { text } = this;
    return html`<dialog
      aria-labelledby="title"
      @close=${() => this.dispatchEvent(new Event('close'))}
      @click=${(event: Event) => (event.target === event.currentTarget ? this.close() : undefined)}
      @keydown=${(event: Event) => event.stopPropagation()}
      @dragover=${this.#onDrag}
      @dragleave=${this.#onDrag}
      @drop=${this.#onDrop}
    >
      <div class="page">
        <header>
          <h2 id="title">${text.title}</h2>
          <button class="icon-button" aria-label=${text.close} @click=${() => this.close()}>${icon('close')}</button>
        </header>
        <p>${text.lead}</p>
        ${this.own ? this.#shown(this.own) : nothing}
        <div class="drop ${this.over ? 'over' : ''}">
          <label>
            <input type="file" accept=".json,application/json" multiple ?disabled=${this.busy} @change=${this.#onChoose} />
            <span class="button row">${text.choose}</span>
          </label>
          <span>${text.drop}</span>
        </div>
        <div class="row">
          <button class="link" @click=${() => this.#send('own-example')}>${text.example}</button>
          <a href=${this.guide} target="_blank" rel="noopener">${text.guide}</a>
        </div>
        <div role="status">${this.#outcome()}</div>
        <p class="quiet">${text.stays} ${text.requests(this.elsewhere)}</p>
      </div>
    </dialog>`;
  }

  #shown(own: OwnRecords): TemplateResult {
    const { text } = this;
    const counts = OWN_KINDS.filter(kind => own[kind].length > 0).map(kind => text.counts[kind](own[kind].length));
    return html`<section class="shown" aria-label=${own.name}>
      <h3>${own.name}</h3>
      <p>${counts.join(' · ')}</p>
      ${this.replaced.length ? html`<p class="quiet">${text.replaced(this.replaced.join(', '))}</p>` : nothing}
      <ul>
        ${this.subjects.map(
          ({ subject, name }) => html`<li>
            <button
              class="link"
              title=${text.find}
              @click=${() => this.dispatchEvent(new CustomEvent('own-pick', { detail: subject }))}
            >
              ${name}
            </button>
          </li>`,
        )}
      </ul>
      <div class="row"><button class="button" @click=${() => this.#send('own-remove')}>${text.remove}</button></div>
    </section>`;
  }

  #outcome(): TemplateResult | typeof nothing {
    const { text, problems } = this;
    if (this.busy) return html`<p>${text.checking}</p>`;
    if (this.failed) return html`<p class="failed">${this.failed}</p>`;
    if (problems.length === 0) return nothing;
    const rest = problems.length - MOST_FAULTS;
    return html`<section class="faults" tabindex="0" aria-label=${text.faults(problems.length)}>
      <h3>${text.faults(problems.length)}</h3>
      <ul>
        ${problems.slice(0, MOST_FAULTS).map(
          ({ file, path, got, expected, next }) => html`<li>
            <code>${file} ${path}</code>
            <span lang="en">${text.got} ${got}; ${text.expected} ${expected}. ${next}</span>
          </li>`,
        )}
      </ul>
      ${rest > 0 ? html`<p class="quiet">${text.moreFaults(rest)}</p>` : nothing}
    </section>`;
  }

  readonly #onChoose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.#give([...(input.files ?? [])]);
    // The same file can be chosen again once it is mended.
    input.value = '';
  };

  readonly #onDrag = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    this.over = event.type === 'dragover';
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#onDrag(event);
    this.#give([...(event.dataTransfer?.files ?? [])]);
  };

  #give(files: readonly File[]): void {
    if (files.length > 0) this.dispatchEvent(new CustomEvent('own-files', { detail: files }));
  }

  #send(name: 'own-example' | 'own-remove'): void {
    this.dispatchEvent(new Event(name));
  }

  static override styles = [panelStyles, dialogStyles, ownStyles];
}
customElements.define('lode-own', LodeOwn);
