import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PinsText } from '../../core/text/pins.en.ts';
import { pinnedWords } from '../../core/text/pins-words.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel-styles.ts';
import { quietLineStyles } from '../quiet-line-styles.ts';

/** How far the later versions were looked up. */
export type Touching = number | 'looking' | 'failed';

/** The quiet line of a View that is frozen to a version of the data. Sends `see-changes`, `show-latest` and `look-again`. */
export class LodePinned extends LitElement {
  static override properties = {
    version: {},
    touching: { attribute: false },
    words: { attribute: false },
    place: { reflect: true },
  };
  declare version: string;
  declare touching: Touching;
  declare words: PinsText;
  /** `map` stands in the row of notices, `row` at the end of what stands before it, `corner` over the end of the page. */
  declare place: 'map' | 'row' | 'corner';

  constructor() {
    super();
    this.version = '';
    this.touching = 'looking';
    this.place = 'map';
  }

  override render(): TemplateResult {
    const { version, touching, words } = this;
    const known = typeof touching === 'number' ? touching : null;
    const failed = touching === 'failed' ? `${words.join}${words.lookUpFailed}` : '';
    return html`<p>
      ${icon('pin', 14)}
      <span role="status">${pinnedWords({ version, touching: known }, words)}${failed}</span>
      ${touching === 'failed' ? this.#button('look-again', words.tryAgain) : nothing}
      ${this.#button('see-changes', words.seeChanges)} ${this.#button('show-latest', words.showLatest)}
    </p>`;
  }

  #button(event: 'see-changes' | 'show-latest' | 'look-again', label: string): TemplateResult {
    return html`<button @click=${() => this.dispatchEvent(new Event(event))}>${label}</button>`;
  }

  static override styles = [panelStyles, quietLineStyles];
}
customElements.define('lode-pinned', LodePinned);
