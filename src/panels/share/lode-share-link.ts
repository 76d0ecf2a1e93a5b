import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { exploreAddress } from '../../core/cite/embed-code.ts';
import type { ShareText } from '../../core/text/share.en.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel-styles.ts';
import { copyField } from './copy-field.ts';
import { shareStyles } from './share-styles.ts';
import { ask, type ShareSubject } from './share-subject.ts';

/** The two links of a View: with the newest data, and frozen at the data on screen. */
export class LodeShareLink extends LitElement {
  static override properties = {
    subject: { attribute: false },
    text: { attribute: false },
    canSend: { type: Boolean },
  };
  declare subject: ShareSubject;
  declare text: ShareText;
  /** Whether the system has a way to send a link to other programs. */
  declare canSend: boolean;

  override render(): TemplateResult {
    const { copy, link } = this.text;
    const { view, site, version } = this.subject;
    const latest = exploreAddress({ view, site, version: null });
    return html`
      <div>
        ${copyField(this, { what: link.latest, text: latest, copy })}
        <p class="note">${link.latestNote}</p>
      </div>
      <div>
        ${copyField(this, { what: link.frozen(version), text: exploreAddress({ view, site, version }), copy })}
        <p class="note">${link.frozenNote}</p>
      </div>
      ${
        this.canSend
          ? html`<div class="row">
              <button class="button" @click=${() => ask(this, 'send-link', latest)}>${icon('share')}${link.send}</button>
            </div>`
          : nothing
      }
    `;
  }

  static override styles = [panelStyles, shareStyles];
}
customElements.define('lode-share-link', LodeShareLink);
