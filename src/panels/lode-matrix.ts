import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Model } from '../core/model/create-model.ts';
import {
  COLUMN_REGIONS,
  type Matrix,
  type MatrixColumn,
  type MatrixMark,
  type MatrixRow,
} from '../core/select/matrix.ts';
import { whereOf } from '../core/select/where/select-where.ts';
import type { MatrixMessages } from '../core/text/matrix-words.ts';
import { selectSubject } from '../core/view/transitions.ts';
import type { View } from '../core/view/view.ts';
import { formatWhere, stateOf, term, withTerm } from '../core/view/where/expression.ts';
import { gridMove } from './grid-move.ts';
import { matrixStyles } from './matrix-styles.ts';
import { panelStyles } from './panel-styles.ts';
import { askForView } from './view-change.ts';

const SLOTS = ['a', 'b', 'c'] as const;
const MARKS: readonly MatrixMark[] = ['solid', 'chair', 'half', 'outline', 'dashed', 'inferred'];

/** Bodies against countries as a grid: a column selects its country, a row joins or leaves the expression. */
export class LodeMatrix extends LitElement {
  static override properties = {
    matrix: { attribute: false },
    model: { attribute: false },
    view: { attribute: false },
    messages: { attribute: false },
    at: { state: true },
  };
  declare matrix: Matrix;
  declare model: Model;
  declare view: View;
  declare messages: MatrixMessages;
  /** The cell that Tab reaches: row and column, -1 for their headings. */
  declare at: readonly [row: number, column: number];
  #follow = false;

  constructor() {
    super();
    this.at = [0, -1];
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('at') || !this.#follow) return;
    this.#follow = false;
    const cell = this.renderRoot.querySelector<HTMLElement>('[tabindex="0"][data-cell]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  override render(): TemplateResult {
    const text = this.messages.matrix.grid;
    const { columns, rows } = this.matrix;
    return html`
      <div class="scroll">
        <table role="grid" aria-label=${text.label} aria-rowcount=${rows.length + 2} @keydown=${this.#onKey}>
          <caption class="unseen">${text.keys}</caption>
          <thead>
            <tr>
              <td class="corner"></td>
              ${this.#regions()}
            </tr>
            <tr>
              <td class="corner"></td>
              ${columns.map((column, c) => this.#country(column, c))}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row, r) => this.#row(row, r))}
          </tbody>
        </table>
      </div>
      ${this.#key()}
    `;
  }

  #regions(): TemplateResult[] {
    const text = this.messages.matrix.grid;
    return COLUMN_REGIONS.flatMap(region => {
      const own = this.matrix.columns.filter(column => column.region === region).length;
      return own === 0
        ? []
        : [html`<th class="region first" scope="colgroup" colspan=${own}><span>${text.regions[region]}</span></th>`];
    });
  }

  #country(column: MatrixColumn, c: number): TemplateResult {
    const name = this.messages.countryShort(column.country);
    return html`<th
      class="country ${this.#columnClass(column, c)}"
      scope="col"
      aria-selected=${this.view.select.includes(`country:${column.country}`)}
      title=${this.messages.country(column.country)}
      data-cell
      tabindex=${this.#tabindex(-1, c)}
      @click=${() => this.#press(-1, c)}
    >
      <span>${name}</span>
    </th>`;
  }

  #row(row: MatrixRow, r: number): TemplateResult {
    const text = this.messages.matrix.grid;
    const before = this.matrix.rows[r - 1];
    const slot = this.view.forums.slice(0, 3).indexOf(row.forum);
    const state = stateOf(whereOf(this.model, this.view), term(row.forum));
    const tone = slot >= 0 ? `var(--slot-${SLOTS[slot]})` : row.counted ? 'var(--ink)' : 'var(--ink-3)';
    return html`<tr class=${before && before.group !== row.group ? 'apart' : ''} style="--mark: ${tone}">
      <th
        class="forum ${row.counted ? 'counted' : ''} ${state}"
        scope="row"
        data-cell
        tabindex=${this.#tabindex(r, -1)}
        aria-selected=${state === 'on'}
        title=${text.toggle(row.abbreviation)}
        @click=${() => this.#press(r, -1)}
      >
        <span class="row-name">
          ${slot >= 0 ? html`<b class="slot">${'ABC'[slot]}</b>` : nothing}
          <span>${row.abbreviation}</span>
          <span class="seats" title=${text.seats(row.seats)}>${row.seats}</span>
        </span>
      </th>
      ${this.matrix.columns.map((column, c) => this.#cell(row, column, r, c))}
    </tr>`;
  }

  #cell(row: MatrixRow, column: MatrixColumn, r: number, c: number): TemplateResult {
    const mark = row.marks.get(column.country);
    const words = mark ? this.messages.matrix.grid.key[mark] : this.messages.matrix.grid.none;
    const name = this.messages.countryShort(column.country);
    return html`<td
      class=${this.#columnClass(column, c)}
      data-cell
      tabindex=${this.#tabindex(r, c)}
      title=${mark ? `${name}: ${row.abbreviation}, ${words}` : nothing}
      @click=${() => this.#press(r, c)}
    >
      ${mark ? html`<i class=${mark}></i>` : html`<i class="none"></i>`}<span class="unseen">${words}</span>
    </td>`;
  }

  #columnClass({ country, region }: MatrixColumn, c: number): string {
    const { columns, matching } = this.matrix;
    return [
      columns[c - 1]?.region === region ? '' : 'first',
      matching?.has(country) ? 'lit' : '',
      matching && !matching.has(country) ? 'faint' : '',
      this.view.select.includes(`country:${country}`) ? 'chosen' : '',
    ].join(' ');
  }

  #tabindex(r: number, c: number): '0' | '-1' {
    const { rows, columns } = this.matrix;
    const row = Math.min(this.at[0], rows.length - 1);
    const column = Math.min(this.at[1], columns.length - 1);
    return row === r && column === c ? '0' : '-1';
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') this.#press(...this.at);
    else {
      const next = gridMove(event, this.at, this.matrix.rows.length, this.matrix.columns.length);
      if (!next) return;
      this.#follow = true;
      this.at = next;
    }
    event.preventDefault();
  }

  #press(r: number, c: number): void {
    this.at = [r, c];
    const column = this.matrix.columns[c];
    if (column) {
      const { select } = selectSubject(this.view, `country:${column.country}`);
      askForView(this, { select });
      return;
    }
    const row = this.matrix.rows[r];
    if (!row) return;
    const expression = whereOf(this.model, this.view);
    const atom = term(row.forum);
    const next = withTerm(expression, atom, stateOf(expression, atom) === 'on' ? 'off' : 'on');
    askForView(this, { where: next ? formatWhere(next) : null });
  }

  #key(): TemplateResult {
    const { grid } = this.messages.matrix;
    return html`<div class="key condensed">
      <ul>
        ${MARKS.map(mark => html`<li><i class=${mark}></i>${grid.key[mark]}</li>`)}
        <li>${grid.past}</li>
      </ul>
      <p>${grid.note(this.messages.formats.date(this.matrix.asof))}</p>
    </div>`;
  }

  static override styles = [panelStyles, matrixStyles];
}
customElements.define('lode-matrix', LodeMatrix);
