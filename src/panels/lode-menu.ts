import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.ts';
import type { IconName } from './icons.ts';
import { menuStyles } from './menu-styles.ts';
import { panelStyles } from './panel-styles.ts';

export interface MenuItem {
  id: string;
  label: string;
  note?: string;
  checked?: boolean;
}
export interface MenuGroup {
  /** Heading over the group; null for none. */
  heading: string | null;
  items: readonly MenuItem[];
}

/** A button that opens a menu; picking an item sends `menu-pick` with its id. Items with `checked` are radio items. */
export class LodeMenu extends LitElement {
  static override properties = {
    label: {},
    value: {},
    glyph: {},
    look: { reflect: true },
    align: { reflect: true },
    groups: { attribute: false },
    open: { state: true },
  };
  declare label: string;
  /** The present choice, shown after the label; '' when the button stands for an action. */
  declare value: string;
  /** Icon before the words; '' for none. */
  declare glyph: IconName | '';
  /** `field` has a border, `plain` none, `small` is for cards, `icon` shows the glyph alone, `sentence` the choice, underlined. */
  declare look: 'field' | 'plain' | 'small' | 'icon' | 'sentence';
  declare align: 'start' | 'end';
  declare groups: readonly MenuGroup[];
  declare open: boolean;

  constructor() {
    super();
    this.label = '';
    this.value = '';
    this.glyph = '';
    this.look = 'field';
    this.align = 'start';
    this.groups = [];
    this.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.#onFocusOut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('focusout', this.#onFocusOut);
    document.removeEventListener('pointerdown', this.#onOutside, true);
  }

  override render(): TemplateResult {
    const name = this.value ? `${this.label}: ${this.value}` : this.label;
    return html`
      <button
        class="button"
        id="button"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        aria-label=${name}
        title=${this.look === 'icon' ? name : nothing}
        @click=${() => (this.open ? this.#close(true) : this.#show())}
        @keydown=${this.#onButtonKey}
      >
        ${this.glyph ? icon(this.glyph) : nothing}
        ${this.look === 'icon' ? nothing : html`<span class="label" part="label">${this.label}</span>`}
        ${this.value && this.look !== 'icon' ? html`<span class="value">${this.value}</span>` : nothing}
        ${this.look === 'icon' || (this.look === 'plain' && !this.value) ? nothing : icon('chevron-down', 12)}
      </button>
      ${this.open ? this.#menu() : nothing}
    `;
  }

  #menu(): TemplateResult {
    return html`<div class="menu" role="menu" aria-labelledby="button" @keydown=${this.#onMenuKey}>
      ${this.groups.map(
        group => html`<div role="group" aria-label=${group.heading ?? this.label}>
          ${group.heading ? html`<div class="heading" aria-hidden="true">${group.heading}</div>` : nothing}
          ${group.items.map(item => this.#item(item))}
        </div>`,
      )}
    </div>`;
  }

  #item(item: MenuItem): TemplateResult {
    const radio = item.checked !== undefined;
    return html`<button
      class="item"
      tabindex="-1"
      role=${radio ? 'menuitemradio' : 'menuitem'}
      aria-checked=${radio ? String(item.checked) : nothing}
      @click=${() => this.#pick(item)}
    >
      <span class="tick">${item.checked ? icon('check', 12) : nothing}</span>
      <span>${item.label}${item.note ? html`<small>${item.note}</small>` : nothing}</span>
    </button>`;
  }

  #pick(item: MenuItem): void {
    this.#close(true);
    this.dispatchEvent(new CustomEvent('menu-pick', { detail: item.id }));
  }

  async #show(last = false): Promise<void> {
    this.open = true;
    document.addEventListener('pointerdown', this.#onOutside, true);
    await this.updateComplete;
    const items = this.#items();
    const checked = items.find(item => item.getAttribute('aria-checked') === 'true');
    (last ? items.at(-1) : (checked ?? items[0]))?.focus();
  }

  #close(refocus: boolean): void {
    this.open = false;
    document.removeEventListener('pointerdown', this.#onOutside, true);
    if (refocus) this.renderRoot.querySelector<HTMLElement>('#button')?.focus();
  }

  #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
  }

  readonly #onOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#close(false);
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    if (this.open && event.relatedTarget && !this.contains(event.relatedTarget as Node)) this.#close(false);
  };

  #onButtonKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#show(event.key === 'ArrowUp');
  }

  #onMenuKey(event: KeyboardEvent): void {
    const items = this.#items();
    const at = items.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const step: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
    if (event.key === 'Tab') {
      this.#close(false);
      return;
    }
    if (event.key === 'Escape') this.#close(true);
    else if (event.key in step) items.at(step[event.key]! % items.length)?.focus();
    else if (event.key.length === 1 && event.key !== ' ') {
      const wanted = event.key.toLocaleLowerCase();
      const from = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      from.find(item => item.textContent?.trim().toLocaleLowerCase().startsWith(wanted))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  static override styles = [panelStyles, menuStyles];
}
customElements.define('lode-menu', LodeMenu);
