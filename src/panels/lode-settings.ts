import { css, html, LitElement, type TemplateResult } from 'lit';
import type { RegionLens } from '../core/model/records.ts';
import type { Messages } from '../core/text/messages.ts';
import type { View } from '../core/view/view.ts';
import { icon } from './icon.ts';
import type { IconName } from './icons.ts';
import { panelStyles } from './panel-styles.ts';
import { showTabStyles, showTabs } from './show-tabs.ts';
import { askForView } from './view-change.ts';
import { languageMenu, projectionMenu, regionMenu, themeMenu, type ViewMenu, viewForPick } from './view-menus.ts';

/** The drawer's settings: what the top bar shows as menus, here as native lists, and the ways out. */
export class LodeSettings extends LitElement {
  static override properties = {
    view: { attribute: false },
    messages: { attribute: false },
    lenses: { attribute: false },
    langs: { attribute: false },
  };
  declare view: View;
  declare messages: Messages;
  declare lenses: readonly RegionLens[];
  declare langs: readonly { id: string; name: string }[];

  override render(): TemplateResult {
    const { view, messages } = this;
    const text = messages.ui.topBar;
    const menus: ViewMenu[] = [
      regionMenu(view, messages, this.lenses),
      projectionMenu(view, messages),
      languageMenu(view, messages, this.langs),
      themeMenu(view, messages),
    ];
    return html`
      ${showTabs(view, messages, show => askForView(this, { show }))}
      ${menus.flatMap(menu => menu.groups.map(group => this.#list(group.name, group.items)))}
      <div class="actions">
        ${this.#action('save-view', 'download', text.saveView)} ${this.#action('author', 'plus', text.author)}
        ${this.#action('help', 'help', text.help)}
      </div>
    `;
  }

  #list(label: string, items: ViewMenu['groups'][number]['items']): TemplateResult {
    const change = (event: Event) => {
      const patch = viewForPick((event.target as HTMLSelectElement).value);
      askForView(this, patch.region || patch.projection ? { ...patch, camera: null } : patch);
    };
    return html`<label>
      <span>${label}</span>
      <select @change=${change}>
        ${items.map(item => html`<option value=${item.id} ?selected=${item.checked}>${item.label}</option>`)}
      </select>
    </label>`;
  }

  #action(action: string, glyph: IconName, label: string): TemplateResult {
    const send = () =>
      this.dispatchEvent(new CustomEvent('bar-action', { detail: action, bubbles: true, composed: true }));
    return html`<button @click=${send}>${icon(glyph)}${label}</button>`;
  }

  static override styles = [
    panelStyles,
    showTabStyles,
    css`
      :host {
        padding: 12px 16px;
        border-block-end: 1px solid var(--rule);
      }
      .shows {
        min-block-size: 44px;
        margin: 0 0 8px -10px;
      }
      label {
        display: grid;
        grid-template-columns: 92px 1fr;
        align-items: center;
        min-block-size: 44px;
        color: var(--ink-2);
      }
      select {
        min-inline-size: 0;
        block-size: 36px;
        padding-inline: 8px;
        border: 1px solid var(--ink-3);
        border-radius: 3px;
        background: var(--panel);
        color: var(--ink);
        font: 600 15px/20px var(--sans);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
      }
      .actions button {
        display: flex;
        align-items: center;
        gap: 8px;
        min-block-size: 44px;
        font-weight: 600;
      }
    `,
  ];
}
customElements.define('lode-settings', LodeSettings);
