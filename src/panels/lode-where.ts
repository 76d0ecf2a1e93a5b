import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { createVocabulary, type Model } from '../core/model/create-model.ts';
import { satisfies } from '../core/select/where/evaluate.ts';
import { selectFacts, whereOf } from '../core/select/where/select-where.ts';
import type { MatrixMessages } from '../core/text/matrix-words.ts';
import type { View } from '../core/view/view.ts';
import { type Expression, formatWhere, stateOf, type TermState, withTerm } from '../core/view/where/expression.ts';
import { parseWhere } from '../core/view/where/parse-where.ts';
import type { WhereError } from '../core/view/where/where-error.ts';
import { icon } from './icon.ts';
import { panelStyles } from './panel-styles.ts';
import { askForView } from './view-change.ts';
import { termGroups } from './where-chips.ts';
import { whereStyles } from './where-styles.ts';

const NEXT_STATE: Readonly<Record<TermState, TermState>> = { off: 'on', on: 'not', not: 'off' };
const NAMED = 12;

/** The membership algebra as a field that judges while one types, and as chips: asked for, excluded, not asked. */
export class LodeWhere extends LitElement {
  static override properties = {
    model: { attribute: false },
    view: { attribute: false },
    messages: { attribute: false },
    draft: { state: true },
  };
  declare model: Model;
  declare view: View;
  declare messages: MatrixMessages;
  /** What stands in the field, not yet asked for. */
  declare draft: string;

  constructor() {
    super();
    this.draft = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('view') as View | undefined;
    if (changed.has('view') && before?.where !== this.view.where) this.draft = this.view.where ?? '';
  }

  override render(): TemplateResult {
    const text = this.messages.matrix.field;
    const read = this.#read();
    const error = read && 'error' in read ? read.error : null;
    return html`
      <form @submit=${this.#onSubmit}>
        <label for="where">${text.label}</label>
        <div class="field">
          <input
            id="where"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            enterkeyhint="go"
            placeholder=${text.placeholder}
            aria-invalid=${error !== null}
            aria-describedby="judgement hint"
            .value=${this.draft}
            @input=${(event: InputEvent) => {
              this.draft = (event.target as HTMLInputElement).value;
            }}
            @change=${this.#ask}
          />
          ${
            this.draft
              ? html`<button type="button" class="clear" aria-label=${text.clear} @click=${this.#clear}>
                  ${icon('close', 12)}
                </button>`
              : nothing
          }
        </div>
      </form>
      <div id="judgement" aria-live="polite">
        ${error ? this.#error(error) : this.#found(read && 'expression' in read ? read.expression : null)}
      </div>
      <p id="hint" class="condensed hint" ?hidden=${error !== null}>${text.hint}</p>
      <details>
        <summary>${text.terms}</summary>
        ${this.#chips()}
      </details>
    `;
  }

  #read(): ReturnType<typeof parseWhere> | null {
    return this.draft.trim() === '' ? null : parseWhere(this.draft, createVocabulary(this.model, []));
  }

  #error(error: WhereError): TemplateResult {
    const before = this.draft.slice(0, error.position - 1);
    return html`<pre class="caret" aria-hidden="true">${before.replace(/\S/g, ' ')}^</pre>
      <p class="error">${this.messages.matrix.error(error)}</p>`;
  }

  #found(expression: Expression | null): TemplateResult {
    const text = this.messages.matrix.field;
    if (!expression) return html`<p class="found">${text.everybody}</p>`;
    const facts = selectFacts(this.model, this.view);
    const own = [...facts].flatMap(([country, known]) =>
      country !== this.model.lead && country !== 'EU' && satisfies(known, expression) ? [country] : [],
    );
    const names = own.map(this.messages.country).sort((a, b) => a.localeCompare(b, this.messages.lang));
    const shown = names.slice(0, NAMED);
    const rest = names.length > NAMED ? [text.more(names.length - NAMED)] : [];
    return html`<p class="found">
      <strong>${text.found(own.length)}</strong> ${[...shown, ...rest].join(this.messages.lang === 'zh' ? '、' : ', ')}
    </p>`;
  }

  #chips(): TemplateResult[] {
    const text = this.messages.matrix.field;
    const expression = whereOf(this.model, this.view);
    return termGroups(this.model, this.messages).map(
      group => html`<div class="group" role="group" aria-label=${text.groups[group.id]}>
        <span class="condensed">${text.groups[group.id]}</span>
        ${group.chips.map(({ atom, word }) => {
          const state = stateOf(expression, atom);
          return html`<button
            class=${state}
            aria-pressed=${state === 'off' ? 'false' : state === 'on' ? 'true' : 'mixed'}
            aria-label=${text.chip(word, text.states[state])}
            title=${formatWhere(atom)}
            @click=${() => this.#set(withTerm(expression, atom, NEXT_STATE[state]))}
          >
            ${word}
          </button>`;
        })}
      </div>`,
    );
  }

  #set(expression: Expression | null): void {
    askForView(this, { where: expression ? formatWhere(expression) : null });
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.#ask();
  }

  readonly #ask = (): void => {
    const read = this.#read();
    if (read && 'error' in read) return;
    const where = read ? formatWhere(read.expression) : null;
    if (where !== this.view.where) askForView(this, { where });
    this.draft = where ?? '';
  };

  readonly #clear = (): void => {
    this.draft = '';
    this.#ask();
    this.renderRoot.querySelector('input')?.focus();
  };

  static override styles = [panelStyles, whereStyles];
}
customElements.define('lode-where', LodeWhere);
