import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ChangesText } from '../../core/text/changes.en.ts';
import type { ChangeEntry, ChangeList } from '../../core/text/compose-change-list.ts';
import { dialogStyles } from '../dialog-styles.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel-styles.ts';
import { changesStyles } from './changes-styles.ts';

/** Entries of one group; more are counted. */
const MOST_ENTRIES = 150;
/** Sources of one entry; more are counted. */
const MOST_SOURCES = 4;

/** What a press on an entry asks for: the subject, in the version shown or, where it is new, in the latest. */
export interface ChangePick {
  subject: string;
  inLatest: boolean;
}

/** What changed between two versions, those that touch the View first, in a modal dialog. Sends `change-pick` and `close`. */
export class LodeChanges extends LitElement {
  static override properties = {
    words: { attribute: false },
    older: {},
    newer: {},
    list: { attribute: false },
    failed: { type: Boolean },
  };
  declare words: ChangesText;
  /** Names of the versions; '' until they are known. */
  declare older: string;
  declare newer: string;
  /** Null until the versions are compared. */
  declare list: ChangeList | null;
  declare failed: boolean;

  constructor() {
    super();
    this.older = '';
    this.newer = '';
    this.list = null;
    this.failed = false;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  override render(): TemplateResult {
    const { words } = this;
    return html`<dialog
      aria-labelledby="title"
      @close=${() => this.dispatchEvent(new Event('close'))}
      @click=${(event: Event) => (event.target === event.currentTarget ? this.close() : undefined)}
      @keydown=${(event: Event) => event.stopPropagation()}
    >
      <div class="page">
        <header>
          <div>
            <h2 id="title">${words.title}</h2>
            ${this.newer ? html`<p class="between">${words.between(this.older, this.newer)}</p>` : nothing}
          </div>
          <button class="icon-button" aria-label=${words.close} @click=${() => this.close()}>${icon('close')}</button>
        </header>
        ${this.#body()}
      </div>
    </dialog>`;
  }

  #body(): TemplateResult {
    const { words, list } = this;
    if (this.failed || !list) return html`<p role="status">${this.failed ? words.failed : words.loading}</p>`;
    const count = list.others.reduce((sum, { entries }) => sum + entries.length, 0);
    if (list.touching.length + count === 0) return html`<p role="status">${words.none}</p>`;
    return html`
      <h3>${words.touching(list.touching.length)}</h3>
      ${this.#entries(list.touching)}
      ${count > 0 ? html`<h3>${words.others(count)}</h3>` : nothing}
      ${list.others.map(
        ({ heading, entries }) => html`<details ?open=${list.touching.length === 0 && list.others.length === 1}>
          <summary>${heading} (${entries.length})</summary>
          ${this.#entries(entries)}
        </details>`,
      )}
    `;
  }

  #entries(entries: readonly ChangeEntry[]): TemplateResult {
    const rest = entries.length - MOST_ENTRIES;
    return html`<ul>
      ${entries.slice(0, MOST_ENTRIES).map(entry => this.#entry(entry))}
      ${rest > 0 ? html`<li class="rest">${this.words.rest(rest)}</li>` : nothing}
    </ul>`;
  }

  #entry(entry: ChangeEntry): TemplateResult {
    const { words } = this;
    return html`<li class=${entry.what}>
      <div class="head">
        <h4>${entry.name}</h4>
        <span class="kind">${entry.kind}${words.comma}${words.what[entry.what]}</span>
        ${this.#pick(entry)}
      </div>
      ${
        entry.fields.length
          ? html`<dl>
              ${entry.fields.map(
                ({ label, before, after }) => html`<dt>${label}</dt>
                  <dd><del>${before}</del><span class="arrow"> → </span><ins>${after}</ins></dd>`,
              )}
            </dl>`
          : nothing
      }
      ${this.#sources(entry)}
    </li>`;
  }

  #pick({ subject, what, name }: ChangeEntry): TemplateResult | typeof nothing {
    if (subject === null) return nothing;
    const inLatest = what === 'added';
    const label = inLatest ? this.words.showInLatest : this.words.select;
    const detail: ChangePick = { subject, inLatest };
    return html`<button
      class="pick"
      aria-label="${label}: ${name}"
      @click=${() => this.dispatchEvent(new CustomEvent('change-pick', { detail }))}
    >
      ${label}
    </button>`;
  }

  #sources({ sources }: ChangeEntry): TemplateResult | typeof nothing {
    if (sources.length === 0) return nothing;
    const rest = sources.length - MOST_SOURCES;
    return html`<p class="sources">
      ${this.words.sources}
      ${sources
        .slice(0, MOST_SOURCES)
        .map(
          ({ words, url }, i) =>
            html`${i > 0 ? this.words.join : nothing}${
              url && /^https?:\/\//i.test(url)
                ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${words}</a>`
                : words
            }`,
        )}${rest > 0 ? html`${this.words.join}${this.words.rest(rest)}` : nothing}
    </p>`;
  }

  static override styles = [panelStyles, dialogStyles, changesStyles];
}
customElements.define('lode-changes', LodeChanges);
