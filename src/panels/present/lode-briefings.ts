import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ListedBriefing } from '../../core/briefing/listed-briefing.ts';
import type { Messages } from '../../core/text/messages.ts';
import type { PresentText } from '../../core/text/present.en.ts';
import { dialogStyles } from '../dialog-styles.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel-styles.ts';

/** The briefings of the site in a modal dialog. Sends `present` with the id, `write`, and `close`. */
export class LodeBriefings extends LitElement {
  static override properties = {
    words: { attribute: false },
    messages: { attribute: false },
    briefings: { attribute: false },
    failed: { type: Boolean },
  };
  declare words: PresentText;
  declare messages: Messages;
  /** Null until they are loaded. */
  declare briefings: readonly ListedBriefing[] | null;
  declare failed: boolean;

  constructor() {
    super();
    this.briefings = null;
    this.failed = false;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  #write(): void {
    this.dispatchEvent(new Event('write'));
    this.#close();
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  override render(): TemplateResult {
    const { list, controls } = this.words;
    const isEmpty = this.briefings?.length === 0;
    return html`<dialog
      aria-labelledby="title"
      @close=${() => this.dispatchEvent(new Event('close'))}
      @click=${(event: Event) => (event.target === event.currentTarget ? this.#close() : undefined)}
    >
      <div class="page">
        <header>
          <h2 id="title">${list.title}</h2>
          <button class="icon-button" aria-label=${controls.close} @click=${() => this.#close()}>${icon('close')}</button>
        </header>
        ${this.failed || isEmpty ? html`<p role="status">${this.failed ? list.failed : list.none}</p>` : nothing}
        <ul>
          ${this.briefings?.map(briefing => this.#item(briefing))}
        </ul>
        <button class="write" @click=${() => this.#write()}>${icon('plus')}${this.messages.ui.topBar.author}</button>
      </div>
    </dialog>`;
  }

  #item({ id, title, summary, steps, seconds, asof }: ListedBriefing): TemplateResult {
    const { list } = this.words;
    const { local, formats, sentences } = this.messages;
    const languages = Object.keys(title).map(one => new Intl.DisplayNames([one], { type: 'language' }).of(one) ?? one);
    const facts = [
      list.steps(steps),
      list.minutes(Math.round(seconds / 60)),
      sentences.figure.asof(formats.date(asof)),
      formats.row(languages),
    ];
    const send = (loop: boolean) => this.dispatchEvent(new CustomEvent('present', { detail: { id, loop } }));
    return html`<li>
      <div>
        <h3>${local(title)}</h3>
        <p>${local(summary)}</p>
        <p class="facts">${facts.join(' · ')}</p>
      </div>
      <div class="ways">
        <button class="primary" @click=${() => send(false)}>${icon('play')}<span>${list.present}</span></button>
        <button class="loop" @click=${() => send(true)}>${list.kiosk}</button>
      </div>
    </li>`;
  }

  static override styles = [
    panelStyles,
    dialogStyles,
    css`
      .page {
        padding: 18px 24px 20px;
      }
      li {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 8px 24px;
        padding-block: 14px;
        border-block-start: 1px solid var(--rule);
      }
      ul {
        margin-block-start: 10px;
      }
      h3 {
        font: 600 17px/23px var(--sans);
      }
      p {
        margin-block-start: 3px;
        color: var(--ink-2);
        font: 400 14.5px/20px var(--sans);
      }
      .facts {
        color: var(--ink-3);
        font: 400 13.5px/18px var(--condensed);
      }
      .write {
        display: flex;
        align-items: center;
        gap: 8px;
        min-block-size: 40px;
        color: var(--accent);
        font-weight: 600;
      }
      .ways {
        display: flex;
        flex-direction: column;
        gap: 6px;
      }
      .ways button {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: 8px;
        min-block-size: 34px;
        padding-inline: 14px;
        border: 1px solid var(--ink-3);
        border-radius: 3px;
        font-weight: 600;
      }
      .ways .primary {
        border-color: var(--ink);
        background: var(--ink);
        color: var(--panel);
      }
      @media (max-width: 560px) {
        li {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];
}
customElements.define('lode-briefings', LodeBriefings);
