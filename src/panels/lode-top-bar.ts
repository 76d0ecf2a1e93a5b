import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { RegionLens } from '../core/model/records.ts';
import type { SearchHit } from '../core/select/types.ts';
import type { Messages } from '../core/text/messages.ts';
import { changeLens } from '../core/view/transitions.ts';
import type { View } from '../core/view/view.ts';
import { icon, productMark } from './icon.ts';
import './lode-menu.ts';
import type { LodeSearch } from './lode-search.ts';
import './lode-search.ts';
import { panelStyles } from './panel-styles.ts';
import { showMenu, showTabStyles, showTabs } from './show-tabs.ts';
import { topBarStyles } from './top-bar-styles.ts';
import { askForView } from './view-change.ts';
import { languageMenu, projectionMenu, regionMenu, themeMenu, viewForPick } from './view-menus.ts';

/** From this width of the window share and export have room for their words; the style sheet says the same. */
const ROOMY_PX = 1560;

/** The bar across the top: what is looked at, how it is drawn, and the ways out. Sends `bar-action` for share, export, help, menu. */
export class LodeTopBar extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    lenses: { attribute: false },
    langs: { attribute: false },
    find: { attribute: false },
    layout: { reflect: true },
    drawerOpen: { type: Boolean },
    searching: { state: true },
  };
  declare view: View;
  declare messages: Messages;
  declare lenses: readonly RegionLens[];
  declare langs: readonly { id: string; name: string }[];
  declare find: (query: string) => readonly SearchHit[];
  declare layout: 'wide' | 'medium' | 'narrow' | 'phone';
  declare drawerOpen: boolean;
  declare searching: boolean;

  constructor() {
    super();
    this.lenses = [];
    this.langs = [];
    this.find = () => [];
    this.layout = 'wide';
    this.drawerOpen = false;
    this.searching = false;
  }

  /** Puts the keyboard into the search field, opening it first on a phone. */
  async focusSearch(): Promise<void> {
    if (this.layout === 'phone') this.searching = true;
    await this.updateComplete;
    this.renderRoot.querySelector<LodeSearch>('lode-search')?.focus();
  }

  override render(): TemplateResult {
    if (this.layout === 'phone') return this.searching ? this.#phoneSearch() : this.#phoneBar();
    const text = this.messages.ui.topBar;
    return html`
      ${this.layout === 'narrow' ? this.#drawerButton() : nothing} ${this.#mark()}
      <div class="fields">
        ${this.#search()} ${this.#viewMenu(regionMenu(this.view, this.messages, this.lenses))}
        ${this.#viewMenu(projectionMenu(this.view, this.messages))}
      </div>
      ${this.#shows()}
      <div class="ways">
        ${this.layout === 'narrow' ? nothing : this.#settings()}
        <span class="divider"></span>
        ${this.#action('share', 'share', text.share)} ${this.#exportMenu()}
        <button class="icon-button" aria-label=${text.help} title="${text.help} (?)" @click=${() => this.#send('help')}>
          ${icon('help')}
        </button>
        <button class="present" aria-label=${text.present} title=${text.present} @click=${() => this.#send('present')}>
          ${icon('play')}<span>${text.present}</span>
        </button>
      </div>
    `;
  }

  /** In the drawer where the bar has no room at all. */
  #shows(): TemplateResult | typeof nothing {
    if (this.layout === 'narrow') return nothing;
    const shows = this.layout === 'medium' ? showMenu : showTabs;
    return shows(this.view, this.messages, show => askForView(this, { show }));
  }

  #settings(): TemplateResult {
    return html`${this.#viewMenu(languageMenu(this.view, this.messages, this.langs))}
    ${this.#viewMenu(themeMenu(this.view, this.messages))}`;
  }

  #phoneBar(): TemplateResult {
    const text = this.messages.ui;
    return html`${this.#drawerButton()} ${this.#mark()}
      <div class="ways">
        <button class="icon-button" aria-label=${text.search.label} @click=${() => this.focusSearch()}>
          ${icon('search', 20)}
        </button>
        <button class="icon-button" aria-label=${text.topBar.share} @click=${() => this.#send('share')}>
          ${icon('share', 20)}
        </button>
      </div>`;
  }

  #phoneSearch(): TemplateResult {
    const done = () => {
      this.searching = false;
    };
    return html`<div class="fields" @search-done=${done}>${this.#search()}</div>
      <button class="icon-button" aria-label=${this.messages.ui.topBar.close} @click=${done}>${icon('close', 20)}</button>`;
  }

  #drawerButton(): TemplateResult {
    const text = this.messages.ui.topBar;
    return html`<button
      class="icon-button"
      aria-label=${text.menu}
      aria-expanded=${this.drawerOpen}
      @click=${() => this.#send('menu')}
    >
      ${icon('menu', 20)}
    </button>`;
  }

  #mark(): TemplateResult {
    return html`<a class="mark" href="./" title=${this.messages.ui.tagline}>
      ${productMark()}
      <span>${this.messages.ui.productName}</span>
    </a>`;
  }

  #search(): TemplateResult {
    return html`<lode-search
      .ui=${this.messages.ui}
      .find=${this.find}
      @search-done=${() => {
        this.searching = false;
      }}
    ></lode-search>`;
  }

  #viewMenu(menu: ReturnType<typeof regionMenu>): TemplateResult {
    return html`<lode-menu
      .label=${menu.label}
      .value=${menu.value}
      .glyph=${menu.glyph}
      .look=${menu.look}
      .align=${menu.align}
      .groups=${menu.groups}
      @menu-pick=${(event: CustomEvent<string>) => this.#pick(event.detail)}
    ></lode-menu>`;
  }

  #pick(id: string): void {
    const patch = viewForPick(id);
    if (patch.region ?? patch.projection) askForView(this, { ...patch, camera: changeLens(this.view, patch).camera });
    else askForView(this, patch);
  }

  #action(action: string, glyph: 'share' | 'download', label: string): TemplateResult {
    return html`<button class="action" aria-label=${label} @click=${() => this.#send(action)}>
      ${icon(glyph)}<span>${label}</span>
    </button>`;
  }

  #exportMenu(): TemplateResult {
    const text = this.messages.ui.topBar;
    const items = [
      { id: 'save-view', label: text.saveView, note: text.saveViewNote },
      { id: 'author', label: text.author },
      { id: 'own', label: text.own, note: text.ownNote },
    ];
    return html`<lode-menu
      class="export"
      .label=${text.export}
      .glyph=${'download'}
      .look=${this.layout === 'wide' && window.innerWidth >= ROOMY_PX ? 'plain' : 'icon'}
      .align=${'end'}
      .groups=${[{ heading: null, items }]}
      @menu-pick=${(event: CustomEvent<string>) => this.#send(event.detail)}
    ></lode-menu>`;
  }

  #send(action: string): void {
    this.dispatchEvent(new CustomEvent('bar-action', { detail: action, bubbles: true, composed: true }));
  }

  static override styles = [panelStyles, showTabStyles, topBarStyles];
}
customElements.define('lode-top-bar', LodeTopBar);
