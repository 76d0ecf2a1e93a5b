import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Source, SourceId } from '../core/model/records.ts';
import type { Theme } from '../core/scene/themes.ts';
import type { Dossier, DossierSection } from '../core/select/types.ts';
import type { Messages } from '../core/text/messages.ts';
import type { View } from '../core/view/view.ts';
import { compareStyles, compareTable } from './compare-table.ts';
import { dossierStyles } from './dossier-styles.ts';
import { type EvidenceContext, evidenceLine, evidenceStyles } from './evidence-line.ts';
import { icon } from './icon.ts';
import { numberStrip, numberStripStyles } from './number-strip.ts';
import { panelStyles } from './panel-styles.ts';
import { sourceList, sourceStyles } from './source-list.ts';
import { askForView } from './view-change.ts';

/** A section longer than this is cut to one line less, with the rest behind a button. */
const SHOWN_ITEMS = 5;

/** Static pages stand beside a page of the site; a file on a disk has none. */
function isServed(): boolean {
  return location.protocol.startsWith('http');
}

/** The evidence pane: one dossier, or two compared. Sends `copy-link` when its link is to be copied. */
export class LodeDossier extends LitElement {
  static override properties = {
    dossiers: { attribute: false },
    view: { attribute: false },
    sources: { attribute: false },
    sourcesPending: { type: Boolean },
    theme: { attribute: false },
    messages: { attribute: false },
    expanded: { state: true },
    marked: { state: true },
  };
  /** In the order of the View's selection: one, or two to compare. */
  declare dossiers: readonly Dossier[];
  declare view: View;
  /** By id; null while they are not loaded. */
  declare sources: ReadonlyMap<SourceId, Source> | null;
  declare sourcesPending: boolean;
  declare theme: Theme;
  declare messages: Messages;
  /** Keys of the sections shown whole. */
  declare expanded: ReadonlySet<string>;
  /** The source that a citation pointed at, as `subject#number`. */
  declare marked: string | null;

  constructor() {
    super();
    this.dossiers = [];
    this.sources = null;
    this.sourcesPending = true;
    this.expanded = new Set();
    this.marked = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('dossiers') as readonly Dossier[] | undefined;
    if (!before || before.map(dossier => dossier.subject).join() === this.dossiers.map(d => d.subject).join()) return;
    this.expanded = new Set();
    this.marked = null;
    this.scrollTop = 0;
  }

  override render(): TemplateResult {
    const [first, second] = this.dossiers;
    if (!first) return html`<p class="note block">${this.messages.ui.dossier.unknown}</p>`;
    if (second) return this.#compared(first, second);
    return html`${this.#header(first)}
      <div class="top">${numberStrip(first)}</div>
      ${this.#body(first)}`;
  }

  #header(dossier: Dossier): TemplateResult {
    const text = this.messages.ui.dossier;
    return html`<header>
      <div>
        <h2>${dossier.title}</h2>
        ${dossier.subtitle ? html`<p class="subtitle">${dossier.subtitle}</p>` : nothing}
      </div>
      <button class="icon-button copy" aria-label=${text.copyLink} title=${text.copyLink} @click=${this.#copy}>
        ${icon('link')}
      </button>
      <button class="icon-button" aria-label=${text.close} title="${text.close} (Esc)" @click=${() => this.#select([])}>
        ${icon('close')}
      </button>
    </header>`;
  }

  #compared(first: Dossier, second: Dossier): TemplateResult {
    const text = this.messages.ui.dossier;
    const remove = (subject: string) => this.#select(this.view.select.filter(other => other !== subject));
    return html`<header>
        <h2 class="small">${text.comparing(first.title, second.title)}</h2>
        <button class="icon-button" aria-label=${text.close} @click=${() => this.#select([])}>${icon('close')}</button>
      </header>
      <div class="top">${compareTable([first, second], text, remove)}</div>
      ${[first, second].map(
        dossier => html`<details class="one" open>
          <summary>${dossier.title}</summary>
          ${this.#body(dossier)}
        </details>`,
      )}`;
  }

  #body(dossier: Dossier): TemplateResult {
    const context = this.#context(dossier);
    const sections = dossier.sections.filter(section => section.items.length > 0);
    return html`
      ${dossier.summary ? html`<p class="summary block">${dossier.summary}</p>` : nothing}
      ${
        dossier.facts.length
          ? html`<dl class="block">
              ${dossier.facts.map(fact => html`<dt>${fact.label}</dt><dd>${fact.value}</dd>`)}
            </dl>`
          : nothing
      }
      ${sections.map(section => this.#section(section, dossier, context))}
      ${sections.length ? nothing : html`<p class="note block">${this.messages.ui.dossier.empty}</p>`}
      ${this.#sources(dossier)}
    `;
  }

  #context(dossier: Dossier): EvidenceContext {
    return {
      theme: this.theme,
      ui: this.messages.ui,
      sources: dossier.sources,
      subject: dossier.subject,
      onSelect: subject => this.#select([subject]),
      onCite: number => void this.#showSource(dossier, number),
    };
  }

  #section(section: DossierSection, dossier: Dossier, context: EvidenceContext): TemplateResult {
    const key = `${dossier.subject}#${section.layer}#${section.heading}`;
    const whole = this.expanded.has(key) || section.items.length <= SHOWN_ITEMS;
    const shown = whole ? section.items : section.items.slice(0, SHOWN_ITEMS - 1);
    const rest = section.items.length - shown.length;
    const text = this.messages.ui.dossier;
    return html`<section class="block">
      <h3>${section.heading}${section.aside ? html`<span class="aside">${section.aside}</span>` : nothing}</h3>
      <ul>
        ${shown.map(item => evidenceLine(item, context))}
      </ul>
      ${
        rest > 0
          ? html`<button class="link more" @click=${() => this.#expand(key)}>${text.more(rest)}</button>`
          : nothing
      }
    </section>`;
  }

  #sources(dossier: Dossier): TemplateResult {
    const { messages } = this;
    const text = messages.ui.dossier;
    const marked = this.marked?.startsWith(`${dossier.subject}#`) ? Number(this.marked.split('#')[1]) : null;
    return html`<section class="block" data-sources=${dossier.subject}>
      ${dossier.sources.length ? html`<h3>${text.sources}</h3>` : nothing}
      ${dossier.sources.length ? sourceList(dossier.sources, this.sources, this.sourcesPending, messages, marked) : nothing}
      ${dossier.checked ? html`<p class="note checked">${text.checked(messages.formats.date(dossier.checked))}</p>` : nothing}
      ${dossier.ownNote === null ? nothing : html`<p class="note">${dossier.ownNote}</p>`}
      ${dossier.page && isServed() ? html`<p class="note"><a href=${dossier.page.path}>${dossier.page.words}</a></p>` : nothing}
    </section>`;
  }

  async #showSource(dossier: Dossier, number: number): Promise<void> {
    this.marked = `${dossier.subject}#${number}`;
    await this.updateComplete;
    const lists = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-sources]')];
    const list = lists.find(element => element.dataset.sources === dossier.subject);
    const line = list?.querySelector<HTMLElement>(`#source-${number}`) ?? list;
    line?.scrollIntoView({ block: 'nearest' });
    line?.focus({ preventScroll: true });
  }

  #expand(key: string): void {
    this.expanded = new Set([...this.expanded, key]);
  }

  #select(select: readonly string[]): void {
    askForView(this, { select });
  }

  readonly #copy = (): void => {
    this.dispatchEvent(new CustomEvent('bar-action', { detail: 'copy-link', bubbles: true, composed: true }));
  };

  static override styles = [panelStyles, evidenceStyles, sourceStyles, numberStripStyles, compareStyles, dossierStyles];
}
customElements.define('lode-dossier', LodeDossier);
