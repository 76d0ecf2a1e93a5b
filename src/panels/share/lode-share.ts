import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { isStep } from '../../core/cite/embed-code.ts';
import type { ShareText } from '../../core/text/share.en.ts';
import { dialogStyles } from '../dialog-styles.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel-styles.ts';
import './lode-cite.ts';
import './lode-embed-code.ts';
import './lode-share-link.ts';
import type { ShareSubject } from './share-subject.ts';

export const SHARE_TABS = ['link', 'cite', 'embed'] as const;
export type ShareTab = (typeof SHARE_TABS)[number];

/**
 * Sharing in a modal dialog of three tabs: link, citation, code that embeds. Its parts send `copy-text`, `save-text`,
 * `send-link` and `save-picture`; the dialog sends `close`.
 */
export class LodeShare extends LitElement {
  static override properties = {
    subject: { attribute: false },
    text: { attribute: false },
    tab: {},
    canSend: { type: Boolean },
    said: {},
  };
  declare subject: ShareSubject;
  declare text: ShareText;
  declare tab: ShareTab;
  declare canSend: boolean;
  /** What was just done. */
  declare said: string;

  constructor() {
    super();
    this.tab = 'link';
    this.canSend = false;
    this.said = '';
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    this.#tabButton(this.tab)?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('tab') && changed.get('tab') !== undefined) this.said = '';
  }

  /** Selects the text of a field, for a reader whose browser keeps the clipboard to itself. */
  selectText(text: string): void {
    const fields = [...this.renderRoot.querySelectorAll('.panel > *')].flatMap(part => [
      ...(part.shadowRoot?.querySelectorAll('textarea') ?? []),
    ]);
    fields.find(({ value }) => value === text)?.focus();
  }

  override render(): TemplateResult {
    const { text, tab } = this;
    return html`<dialog
      aria-labelledby="title"
      @close=${() => this.dispatchEvent(new Event('close'))}
      @click=${(event: Event) => (event.target === event.currentTarget ? this.#close() : undefined)}
    >
      <div class="page">
        <header>
          <h2 id="title">${isStep(this.subject.view) ? text.stepTitle : text.title}</h2>
          <button class="icon-button" aria-label=${text.close} @click=${() => this.#close()}>${icon('close')}</button>
        </header>
        <div class="tabs" role="tablist" aria-labelledby="title" @keydown=${this.#onKey}>
          ${SHARE_TABS.map(
            id => html`<button
              id="tab-${id}"
              role="tab"
              aria-selected=${id === tab}
              aria-controls="panel"
              tabindex=${id === tab ? 0 : -1}
              @click=${() => this.#show(id)}
            >
              ${text.tabs[id]}
            </button>`,
          )}
        </div>
        <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${tab}">${this.#panel()}</div>
        ${this.subject.own === null ? nothing : html`<p class="own">${text.notShared(this.subject.own)}</p>`}
        <p class="said" role="status">${this.said}</p>
      </div>
    </dialog>`;
  }

  #panel(): TemplateResult | typeof nothing {
    const { subject, text } = this;
    if (this.tab === 'cite') return html`<lode-cite .subject=${subject} .text=${text}></lode-cite>`;
    if (this.tab === 'embed') return html`<lode-embed-code .subject=${subject} .text=${text}></lode-embed-code>`;
    return html`<lode-share-link .subject=${subject} .text=${text} .canSend=${this.canSend}></lode-share-link>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const at = SHARE_TABS.indexOf(this.tab);
    const to: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: SHARE_TABS.length - 1 };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#show(SHARE_TABS.at(next % SHARE_TABS.length)!);
    this.#tabButton(this.tab)?.focus();
  };

  #show(tab: ShareTab): void {
    this.tab = tab;
  }

  #tabButton(tab: ShareTab): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#tab-${tab}`);
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  static override styles = [
    panelStyles,
    dialogStyles,
    css`
      dialog {
        inline-size: min(920px, calc(100vw - 24px));
        max-block-size: calc(100dvh - 12px - max(12px, 7dvh));
        margin-block: max(12px, 7dvh) auto;
      }
      .page {
        padding: 18px 24px 20px;
      }
      .tabs {
        display: flex;
        margin: 4px 0 16px -10px;
        border-block-end: 1px solid var(--rule);
      }
      .tabs button {
        min-block-size: 38px;
        margin-block-end: -1px;
        padding-inline: 10px;
        border-block: 2px solid transparent;
        color: var(--ink-2);
        font: 400 14.5px/19px var(--sans);
      }
      .tabs button:hover {
        color: var(--ink);
      }
      .tabs button[aria-selected='true'] {
        border-block-end-color: var(--accent);
        color: var(--ink);
        font-weight: 600;
      }
      .tabs button:focus-visible {
        outline-offset: -3px;
      }
      .own {
        margin-block-start: 12px;
        padding: 8px 10px;
        border-inline-start: 3px solid var(--accent);
        color: var(--ink-2);
      }
      .said {
        min-block-size: 18px;
        margin-block-start: 10px;
        color: var(--ok);
        font-weight: 600;
      }
      @media (pointer: coarse) {
        .tabs button {
          min-inline-size: 60px;
          min-block-size: 44px;
        }
      }
      @media (max-width: 560px) {
        .page {
          padding: 12px 14px 14px;
        }
      }
    `,
  ];
}
customElements.define('lode-share', LodeShare);
