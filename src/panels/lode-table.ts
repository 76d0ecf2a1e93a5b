import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Model } from '../core/model/create-model.ts';
import type { Source, SourceId } from '../core/model/records.ts';
import {
  filterRows,
  type ReaderRow,
  type ReaderTable,
  selectReaderTable,
  sortRows,
} from '../core/select/reader-table.ts';
import { asofOf } from '../core/select/rows.ts';
import { TABLES, type TableName } from '../core/select/table.ts';
import type { TableMessages } from '../core/text/table-words.ts';
import { selectSubject } from '../core/view/transitions.ts';
import type { View } from '../core/view/view.ts';
import { panelStyles } from './panel-styles.ts';
import { type Sorting, tableHead, tableRow, tableSums } from './table-parts.ts';
import { tableRowStyles } from './table-row-styles.ts';
import { tableStyles } from './table-styles.ts';
import { fileMenu, rowCounts, rowFinder, type TableRequest, tableTabs } from './table-tools.ts';
import { askForView } from './view-change.ts';

/** Rows rendered at once; the rest waits behind a button. */
const STEP = 300;

/** Every layer as a table under the View's filters and date. Sends `table-file` when rows are to be saved or copied. */
export class LodeTable extends LitElement {
  static override properties = {
    model: { attribute: false },
    view: { attribute: false },
    sources: { attribute: false },
    messages: { attribute: false },
    chosen: { state: true },
    sorting: { state: true },
    query: { state: true },
    limit: { state: true },
    at: { state: true },
  };
  declare model: Model;
  declare view: View;
  /** By id; null while they are not loaded. */
  declare sources: ReadonlyMap<SourceId, Source> | null;
  declare messages: TableMessages;
  /** The tab that was picked; null follows the first layer that is on. */
  declare chosen: TableName | null;
  declare sorting: Sorting | null;
  declare query: string;
  declare limit: number;
  /** The row that Tab reaches. */
  declare at: number;
  #table: ReaderTable | null = null;
  #rows: readonly ReaderRow[] = [];
  #numbers: ReadonlyMap<SourceId, number> = new Map();
  /** What was last selected here, so that only a selection made elsewhere scrolls. */
  #own = '';

  constructor() {
    super();
    this.sources = null;
    this.chosen = null;
    this.#reset();
  }

  #reset(): void {
    this.sorting = null;
    this.query = '';
    this.limit = STEP;
    this.at = 0;
  }

  get #name(): TableName {
    return this.chosen ?? TABLES.find(name => this.view.layers.includes(name)) ?? 'forums';
  }

  /** Puts the keyboard on the first row, or on the tabs where there is none. */
  override focus(): void {
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const target = find('tbody button[tabindex="0"]') ?? find('.tabs [tabindex="0"]');
    target?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const name = this.#name;
    if ((['model', 'view', 'messages'] as const).some(key => changed.has(key)) || this.#table?.name !== name) {
      this.#table = selectReaderTable(this.model, this.view, name, this.messages);
      this.#numbers = new Map(this.#table.sources.map((id, i) => [id, i + 1]));
    }
    const found = filterRows(this.#table!.rows, this.query);
    const { sorting } = this;
    this.#rows = sorting ? sortRows(found, sorting.column, sorting.direction, this.messages.lang) : found;
    const selected = this.view.select.at(-1) ?? '';
    const index = this.#rows.findIndex(row => row.subject === selected);
    if (changed.has('view') && selected && selected !== this.#own && index >= 0) {
      this.at = index;
      this.limit = Math.max(this.limit, Math.ceil((index + 1) / STEP) * STEP);
    }
    this.at = Math.max(0, Math.min(this.at, Math.min(this.limit, this.#rows.length) - 1));
  }

  protected override updated(changed: PropertyValues<this>): void {
    const selected = this.view.select.at(-1) ?? '';
    if (!changed.has('view')) return;
    if (selected && selected !== this.#own) this.#rowAt(this.at)?.scrollIntoView({ block: 'nearest' });
    this.#own = selected;
  }

  override render(): TemplateResult {
    const table = this.#table!;
    const { table: text, formats } = this.messages;
    const shown = this.#rows.slice(0, this.limit);
    const rest = this.#rows.length - shown.length;
    const context = {
      table,
      numbers: this.#numbers,
      sources: this.sources,
      selected: this.view.select,
      messages: this.messages,
    };
    return html`
      <div class="tools" @keydown=${this.#onToolKey}>
        ${tableTabs(table.name, this.messages, name => this.#choose(name))}
        ${rowFinder(this.query, this.messages, query => this.#find(query))}
        ${rowCounts(table, this.#rows, this.messages)} ${fileMenu(this.messages, (how, format) => this.#ask(how, format))}
      </div>
      <div class="scroller" id="rows" role="tabpanel" aria-label=${text.names[table.name]}>
        <table class=${table.name} @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onFocus}>
          <caption class="unseen">
            ${text.names[table.name]}, ${text.asof(formats.dateLong(asofOf(this.model, this.view)))}. ${text.rowIs[table.name]}.
          </caption>
          ${tableHead(table, this.sorting, this.messages, column => this.#sort(column))}
          <tbody>
            ${shown.map((row, i) => tableRow(row, i, i === this.at, context))}
          </tbody>
        </table>
        ${this.#rows.length === 0 ? html`<p class="none">${this.query ? text.noneFound(this.query) : text.none}</p>` : nothing}
        ${rest > 0 ? html`<button class="more link" @click=${this.#more}>${text.more(Math.min(rest, STEP))}</button>` : nothing}
      </div>
      ${tableSums(table, this.#rows, this.messages)}
    `;
  }

  #ask(how: TableRequest['how'], format: TableRequest['format']): void {
    const detail: TableRequest = { table: this.#name, format, how };
    this.dispatchEvent(new CustomEvent('table-file', { detail, bubbles: true, composed: true }));
  }

  #choose(name: TableName): void {
    this.chosen = name;
    this.#reset();
    this.renderRoot.querySelector('.scroller')?.scrollTo(0, 0);
  }

  #find(query: string): void {
    this.query = query;
    this.limit = STEP;
    this.at = 0;
  }

  /** First up, then down, then the order of the record again. */
  #sort(column: number): void {
    const { sorting } = this;
    if (sorting?.column !== column) this.sorting = { column, direction: 'ascending' };
    else this.sorting = sorting.direction === 'ascending' ? { column, direction: 'descending' } : null;
  }

  readonly #more = (): void => {
    this.limit += STEP;
  };

  /** Anywhere in a row selects it; links and column headers are their own. */
  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('tbody tr');
    if (!row || target.closest('a') || (getSelection()?.toString() && !target.closest('button'))) return;
    const { select } = selectSubject(this.view, row.dataset.subject ?? '', event.shiftKey);
    this.#own = select.at(-1) ?? '';
    askForView(this, { select });
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const row = (event.target as Element).closest<HTMLElement>('tbody tr');
    if (row) this.at = Number(row.dataset.index);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const row = (event.target as Element).closest<HTMLElement>('tbody tr');
    const last = Math.min(this.limit, this.#rows.length) - 1;
    const from = Number(row?.dataset.index);
    const steps: Record<string, number> = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: last };
    const to = steps[event.key];
    if (!row || to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#rowAt(Math.max(0, Math.min(last, to)))
      ?.querySelector<HTMLElement>('th button')
      ?.focus();
  };

  readonly #onToolKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || !(event.target as Element).closest('.tabs')) return;
    event.preventDefault();
    this.#choose(TABLES.at((TABLES.indexOf(this.#name) + step) % TABLES.length)!);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.tabs [tabindex="0"]')?.focus());
  };

  #rowAt(index: number): HTMLElement | null {
    return this.renderRoot.querySelector(`tr[data-index="${index}"]`);
  }

  static override styles = [panelStyles, tableRowStyles, tableStyles];
}
customElements.define('lode-table', LodeTable);
