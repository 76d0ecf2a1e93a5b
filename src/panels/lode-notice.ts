import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { UiText } from '../core/text/ui.en.ts';
import { icon } from './icon.ts';
import { panelStyles } from './panel-styles.ts';

export interface Notice {
  /** Equal ids are one notice; dismissing remembers the id. */
  id: string;
  kind: 'info' | 'warning';
  words: string;
  /** Further lines, behind a disclosure. */
  details: readonly string[];
  action: { id: string; label: string } | null;
}

/** One line about what failed or was not understood, and what still holds. Sends `notice-action` and `notice-dismiss`. */
export class LodeNotice extends LitElement {
  static override properties = { notice: { attribute: false }, ui: { attribute: false } };
  declare notice: Notice | null;
  declare ui: UiText;

  constructor() {
    super();
    this.notice = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { notice } = this;
    if (!notice) return nothing;
    const text = this.ui.notice;
    return html`<div class="line ${notice.kind}" role=${notice.kind === 'warning' ? 'alert' : 'status'}>
      ${icon(notice.kind === 'warning' ? 'warning' : 'info')}
      ${
        notice.details.length
          ? html`<details><summary>${notice.words}</summary>
              ${notice.details.map(line => html`<p>${line}</p>`)}</details>`
          : html`<p class="words">${notice.words}</p>`
      }
      ${
        notice.action
          ? html`<button class="act" @click=${() => this.#send('notice-action', notice.action!.id)}>${notice.action.label}</button>`
          : nothing
      }
      <button class="icon-button" aria-label=${text.dismiss} title=${text.dismiss} @click=${() => this.#send('notice-dismiss', notice.id)}>
        ${icon('close', 12)}
      </button>
    </div>`;
  }

  #send(type: 'notice-action' | 'notice-dismiss', detail: string): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  static override styles = [
    panelStyles,
    css`
      .line {
        display: flex;
        align-items: flex-start;
        gap: 10px;
        padding: 2px 4px 2px 12px;
        border: 1px solid var(--ink-3);
        border-radius: 3px;
        background: var(--panel);
      }
      .line > .icon {
        margin-block-start: 8px;
      }
      .warning > .icon {
        color: var(--risk);
      }
      .words,
      details {
        flex: 1;
        min-inline-size: 0;
        padding-block: 7px;
        overflow-wrap: anywhere;
      }
      /* A long list of what is known leaves the map in sight, on a phone too. */
      details {
        max-block-size: 260px;
        overflow-y: auto;
      }
      details p {
        margin-block-start: 4px;
        color: var(--ink-2);
        font: 400 12.5px/16px var(--condensed);
      }
      summary {
        cursor: pointer;
      }
      .act {
        min-block-size: 32px;
        padding-inline: 10px;
        color: var(--accent);
        font-weight: 600;
        white-space: nowrap;
      }
      .act:hover {
        text-decoration: underline;
        text-underline-offset: 2px;
      }
    `,
  ];
}
customElements.define('lode-notice', LodeNotice);
