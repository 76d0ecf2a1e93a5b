import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { SearchHit } from '../core/select/types.ts';
import type { UiText } from '../core/text/ui.en.ts';
import { icon } from './icon.ts';
import { panelStyles } from './panel-styles.ts';
import { searchStyles } from './search-styles.ts';
import { askForView } from './view-change.ts';

const SHOWN_HITS = 10;

/** Search as an ARIA combobox with a list: arrows move, Enter picks, Escape clears. `find` answers a query with hits. */
export class LodeSearch extends LitElement {
  static override properties = {
    ui: { attribute: false },
    find: { attribute: false },
    query: { state: true },
    active: { state: true },
    open: { state: true },
  };
  declare ui: UiText;
  declare find: (query: string) => readonly SearchHit[];
  declare query: string;
  /** Index of the hit that Enter would pick. */
  declare active: number;
  declare open: boolean;
  #hits: readonly SearchHit[] = [];

  constructor() {
    super();
    this.find = () => [];
    this.query = '';
    this.active = 0;
    this.open = false;
  }

  override focus(): void {
    const input = this.renderRoot.querySelector('input');
    input?.focus();
    input?.select();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('query') || changed.has('find'))
      this.#hits = this.query.trim() ? this.find(this.query.trim()).slice(0, SHOWN_HITS) : [];
  }

  override render(): TemplateResult {
    const text = this.ui.search;
    const open = this.open && this.query.trim() !== '';
    return html`
      <div class="field">
        ${icon('search')}
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          aria-label=${text.label}
          aria-autocomplete="list"
          aria-controls="hits"
          aria-expanded=${open}
          aria-activedescendant=${open && this.#hits.length ? `hit-${this.active}` : nothing}
          placeholder=${text.placeholder}
          .value=${this.query}
          @input=${this.#onInput}
          @focus=${() => {
            this.open = true;
          }}
          @blur=${() => {
            this.open = false;
          }}
          @keydown=${this.#onKey}
        />
        ${this.query ? this.#clearButton() : html`<kbd aria-hidden="true">/</kbd>`}
      </div>
      <ul id="hits" role="listbox" aria-label=${text.results} ?hidden=${!open}>
        ${open ? this.#hits.map((hit, i) => this.#hit(hit, i)) : nothing}
      </ul>
      ${open && !this.#hits.length ? html`<p class="none">${text.none(this.query.trim())}</p>` : nothing}
      <p class="unseen" aria-live="polite">${open && this.#hits.length ? text.found(this.#hits.length) : nothing}</p>
    `;
  }

  #clearButton(): TemplateResult {
    return html`<button class="clear" aria-label=${this.ui.search.clear} @click=${this.#clear}>${icon('close', 12)}</button>`;
  }

  #hit(hit: SearchHit, i: number): TemplateResult {
    return html`<li
      id="hit-${i}"
      role="option"
      aria-selected=${i === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @pointermove=${() => {
        this.active = i;
      }}
      @click=${() => this.#pick(hit)}
    >
      <span class="name">${hit.label}</span>
      <span class="kind">${this.ui.kinds[hit.kind]}</span>
      ${hit.detail ? html`<span class="detail">${hit.detail}</span>` : nothing}
    </li>`;
  }

  #onInput(event: InputEvent): void {
    this.query = (event.target as HTMLInputElement).value;
    this.active = 0;
    this.open = true;
  }

  readonly #clear = (): void => {
    this.query = '';
    this.focus();
  };

  #onKey(event: KeyboardEvent): void {
    const last = this.#hits.length - 1;
    if (event.key === 'ArrowDown') this.active = this.active >= last ? 0 : this.active + 1;
    else if (event.key === 'ArrowUp') this.active = this.active <= 0 ? Math.max(0, last) : this.active - 1;
    else if (event.key === 'Enter') {
      const hit = this.#hits[this.active];
      if (hit) this.#pick(hit);
    } else if (event.key === 'Escape') {
      if (this.query) this.query = '';
      else (event.target as HTMLElement).blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #pick(hit: SearchHit): void {
    this.query = '';
    this.open = false;
    this.renderRoot.querySelector('input')?.blur();
    const [kind, id = ''] = hit.subject.split(':');
    askForView(this, kind === 'mineral' ? { minerals: [id] } : { select: [hit.subject] });
    this.dispatchEvent(new CustomEvent('search-done'));
  }

  static override styles = [panelStyles, searchStyles];
}
customElements.define('lode-search', LodeSearch);
