import { css, html, LitElement, type TemplateResult } from 'lit';
import type { PresentText } from '../../core/text/present.en.ts';
import { dialogStyles } from '../dialog-styles.ts';
import { panelStyles } from '../panel-styles.ts';

/** One step in the list. */
export interface ListedStep {
  number: number;
  name: string;
  title: string;
}

/** Steps by name, filtered as one types. Sends `go-to` with the step's number. */
export class LodeGoTo extends LitElement {
  static override properties = {
    words: { attribute: false },
    steps: { attribute: false },
    current: { type: Number },
    filter: { state: true },
  };
  declare words: PresentText;
  declare steps: readonly ListedStep[];
  declare current: number;
  declare filter: string;

  constructor() {
    super();
    this.steps = [];
    this.current = 1;
    this.filter = '';
  }

  get isOpen(): boolean {
    return this.renderRoot.querySelector('dialog')?.open ?? false;
  }

  show(): void {
    this.filter = '';
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    this.renderRoot.querySelector('input')?.focus();
  }

  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  get #found(): readonly ListedStep[] {
    const asked = this.filter.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
    return this.steps.filter(({ number, name, title }) => {
      const text = `${number} ${name} ${title}`.toLocaleLowerCase('en');
      return asked.every(word => text.includes(word));
    });
  }

  #pick(number: number): void {
    this.close();
    this.dispatchEvent(new CustomEvent('go-to', { detail: number }));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const [first] = this.#found;
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    const at = buttons.indexOf(this.shadowRoot?.activeElement as HTMLButtonElement);
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus();
    else if (event.key === 'Enter' && at < 0 && first) this.#pick(first.number);
    else return;
    event.preventDefault();
  };

  override render(): TemplateResult {
    const { goTo } = this.words;
    const onInput = (event: Event) => {
      this.filter = (event.target as HTMLInputElement).value;
    };
    return html`<dialog aria-label=${goTo.title} @keydown=${this.#onKey} @click=${this.#onBackdrop}>
      <div class="page">
        <input type="search" .value=${this.filter} placeholder=${goTo.filter} aria-label=${goTo.filter} @input=${onInput} />
        <ol>
          ${this.#found.map(
            ({ number, name, title }) =>
              html`<li>
                <button aria-current=${number === this.current ? 'step' : 'false'} @click=${() => this.#pick(number)}>
                  <b>${number}</b><span><strong>${name}</strong><small>${title}</small></span>
                </button>
              </li>`,
          )}
        </ol>
        ${this.#found.length === 0 ? html`<p>${goTo.none}</p>` : ''}
      </div>
    </dialog>`;
  }

  readonly #onBackdrop = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.close();
  };

  static override styles = [
    panelStyles,
    dialogStyles,
    css`
      dialog {
        max-block-size: calc(100dvh - 48px);
      }
      .page {
        padding: 16px;
      }
      input {
        inline-size: 100%;
        padding: 10px 12px;
        border: 1px solid var(--ink-3);
        border-radius: 3px;
        background: var(--panel);
        color: var(--ink);
        font: 400 18px/24px var(--sans);
      }
      ol {
        margin-block-start: 8px;
      }
      button {
        display: grid;
        grid-template-columns: 36px 1fr;
        inline-size: 100%;
        padding: 8px;
        border-block-end: 1px solid var(--hair);
        text-align: start;
      }
      button:hover,
      button:focus-visible,
      button[aria-current='step'] {
        background: var(--chip);
      }
      b {
        font: 600 18px/24px var(--sans);
      }
      strong {
        display: block;
        font: 600 17px/24px var(--sans);
      }
      small {
        color: var(--ink-2);
        font: 400 14px/19px var(--sans);
      }
      p {
        padding: 12px 8px;
        color: var(--ink-2);
      }
    `,
  ];
}
customElements.define('lode-go-to', LodeGoTo);
