import { html, LitElement, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { panelAspect } from '../../core/figure/draw-panel.ts';
import type { Atlas } from '../../core/geo/atlas.ts';
import { placesOfAtlas } from '../../core/geo/find-place.ts';
import { countryAt } from '../../core/layout/pick.ts';
import type { Model } from '../../core/model/create-model.ts';
import type { Details } from '../../core/model/dataset.ts';
import { createSharedScene, type MultiplesContext, type SharedScene } from '../../core/scene/multiples-scene.ts';
import { statementsOf } from '../../core/scene/statements-of.ts';
import type { Theme } from '../../core/scene/themes.ts';
import { selectMultiples } from '../../core/select/multiples.ts';
import { composePanelState } from '../../core/text/compose-panel.ts';
import type { MultiplesMessages } from '../../core/text/multiples-words.ts';
import { formatView } from '../../core/view/codec.ts';
import type { View } from '../../core/view/view.ts';
import { panelStyles } from '../panel-styles.ts';
import { askForView } from '../view-change.ts';
import { gridStep } from './grid-step.ts';
import { multiplesStyles } from './multiples-styles.ts';
import { multiplesTools } from './multiples-tools.ts';
import { type DrawnPanel, drawPanels, type PanelDrawings } from './panel-drawings.ts';
import { sharedLegendTemplate } from './shared-legend-template.ts';

type Level = Atlas['level'];

/** One small map for each forum, mineral or year, on one scale and with one legend; each is a link to its View. */
export class LodeMultiples extends LitElement {
  static override properties = {
    model: { attribute: false },
    view: { attribute: false },
    messages: { attribute: false },
    theme: { attribute: false },
    details: { attribute: false },
    atlasFor: { attribute: false },
    drawings: { state: true },
    country: { state: true },
    at: { state: true },
  };
  declare model: Model;
  declare view: View;
  declare messages: MultiplesMessages;
  declare theme: Theme;
  declare details: Details | null;
  declare atlasFor: (level: Level) => Promise<Atlas>;
  declare drawings: PanelDrawings | null;
  /** The country under the pointer. */
  declare country: string | null;
  /** The link that Tab reaches. */
  declare at: number;
  #atlas: Atlas | null = null;
  #shared: SharedScene | null = null;
  #context: MultiplesContext | null = null;
  #job = 0;
  #widthPx = 0;
  #hovered = 0;
  readonly #observer = new ResizeObserver(() => {
    if (this.#cellPx() !== this.#widthPx) void this.#draw();
  });

  constructor() {
    super();
    this.details = null;
    this.drawings = null;
    this.country = null;
    this.at = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#job += 1;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const asks = ['model', 'view', 'messages', 'theme', 'details'] as const;
    if (asks.some(key => changed.has(key))) void this.#draw();
  }

  override render(): TemplateResult {
    const { drawings, view, messages, theme, model } = this;
    const { multiples: words } = messages;
    const shared = this.#shared;
    const all = drawings?.multiples.panels.length ?? 0;
    const done = drawings?.panels.length ?? 0;
    return html`
      <header>
        <h1>${shared?.text.headline ?? words.landmark}</h1>
        <p>${shared?.text.standfirst ?? words.drawing(done, all)}</p>
        ${multiplesTools(this, { view, words, messages, theme, model })}
      </header>
      <nav aria-label=${words.landmark} @keydown=${this.#onKey}>
        <p class="unseen">${words.keys}</p>
        <ol @pointerleave=${() => this.#hover(null)}>
          ${drawings?.panels.map((panel, i) => this.#panel(panel, i, drawings))}
        </ol>
      </nav>
      ${drawings ? this.#hoverShape(drawings) : nothing}
      ${shared ? this.#foot(shared, drawings) : nothing}
    `;
  }

  #panel({ panel, text, rows, svg: map }: DrawnPanel, i: number, { frame }: PanelDrawings): TemplateResult {
    const { messages, model, view } = this;
    const { multiples: words } = messages;
    const chosen = view.select[0]?.startsWith('country:') ? view.select[0].slice(8) : null;
    const country = this.country ?? chosen;
    const context = { model, messages, words };
    const line = country
      ? composePanelState(panel, rows, country, context, this.details?.production ?? null)
      : text.line;
    const { widthPx, heightPx } = frame.request;
    return html`<li>
      <a
        href=${`?${formatView(panel.view)}`}
        aria-label=${`${words.open(words.named(text.title, text.aside))}: ${text.line}`}
        data-id=${panel.id}
        tabindex=${i === this.at ? 0 : -1}
        @click=${(event: MouseEvent) => this.#onClick(event, i)}
        @focus=${() => {
          this.at = i;
        }}
      >
        <span class="title"><b>${text.title}</b> <span>${text.aside}</span></span>
        <span class="line">${line}</span>
        <svg
          width=${widthPx}
          height=${heightPx}
          viewBox="0 0 ${widthPx} ${heightPx}"
          aria-hidden="true"
          @pointermove=${this.#onMove}
        >
          ${unsafeSVG(map)}${svg`<use class="hovered" href="#hovered-country" transform="scale(.1)" />`}
        </svg>
      </a>
    </li>`;
  }

  /** The outline of the country under the pointer, once; every map uses it. */
  #hoverShape(drawings: PanelDrawings): TemplateResult {
    return html`<svg class="unseen" width="0" height="0" aria-hidden="true">
      <path id="hovered-country" d=${this.country ? drawings.outline(this.country) : ''}></path>
    </svg>`;
  }

  #foot(shared: SharedScene, drawings: PanelDrawings | null): TemplateResult {
    const { view, messages } = this;
    const { multiples: words } = messages;
    const rest = drawings?.multiples.restView;
    const isPart = view.each === 'mineral' ? view.minerals.length > 0 : view.each === 'forum' && view.forums.length > 0;
    const all = view.each === 'mineral' ? { minerals: [] } : { forums: [] };
    const go = (change: Partial<View>) => (event: MouseEvent) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      askForView(this, change);
    };
    return html`<footer>
      ${
        shared.remarks || isPart
          ? html`<p class="remarks">
            ${shared.remarks}
            ${rest ? html`<a href=${`?${formatView(rest)}`} @click=${go({ minerals: rest.minerals })}>${words.restLink(drawings.multiples.rest.length)}</a>` : nothing}
            ${isPart ? html`<a href=${`?${formatView({ ...view, ...all })}`} @click=${go(all)}>${words.backLink}</a>` : nothing}
          </p>`
          : nothing
      }
      ${drawings ? sharedLegendTemplate(drawings, view.each, words, this.theme) : nothing}
      <p>${shared.text.howToRead}</p>
      <p>${statementsOf(shared.text)}</p>
    </footer>`;
  }

  #cellPx(): number {
    const list = this.renderRoot.querySelector('ol');
    if (!list) return 0;
    const [first] = getComputedStyle(list).gridTemplateColumns.split(' ');
    return Math.floor(Number.parseFloat(first ?? '') || 0);
  }

  async #draw(): Promise<void> {
    this.#job += 1;
    const job = this.#job;
    const isStale = () => job !== this.#job || !this.isConnected;
    const { view, model, messages, theme, details } = this;
    const { multiples: words } = messages;
    const close = view.region !== 'world' || (view.camera?.zoom ?? 0) > 1.6;
    const atlas = await this.#loadAtlas(close ? 'detail' : 'world');
    if (isStale() || !atlas) return;
    this.#atlas = atlas;
    const widthPx = this.#cellPx();
    if (isStale() || widthPx < 40) return;
    this.#widthPx = widthPx;
    performance.mark('multiples-begin');
    const production = details?.production ?? null;
    const context: MultiplesContext = { theme, messages, words, production, placeOf: placesOfAtlas(atlas) };
    const multiples = selectMultiples(model, view, production);
    const stands = this.drawings !== null;
    const lens = model.lenses.get(view.region) ?? null;
    const aspect = panelAspect({ projection: view.projection, lens });
    const drawn = await drawPanels(
      { model, multiples, context, atlas, widthPx, aspect, prefix: `m${job}-` },
      isStale,
      drawings => {
        // What stands stays until the new drawing is whole; the first one shows as it comes.
        if (!stands) this.drawings = { ...drawings };
      },
    );
    if (!drawn || isStale()) return;
    this.#context = context;
    this.#shared = createSharedScene(model, view, multiples, drawn.panels, this.#context);
    this.at = Math.min(this.at, Math.max(0, drawn.panels.length - 1));
    this.drawings = { ...drawn };
    await this.updateComplete;
    performance.mark('multiples-ready');
    this.dispatchEvent(new Event('workspace-drawn', { bubbles: true, composed: true }));
  }

  /** Null when the boundaries can't be fetched, which the page says. */
  async #loadAtlas(level: Level): Promise<Atlas | null> {
    try {
      return await this.atlasFor(level);
    } catch {
      const problem = level === 'detail' ? 'provinces' : 'boundaries';
      this.dispatchEvent(new CustomEvent('map-problem', { detail: { problem } }));
      return null;
    }
  }

  #onClick(event: MouseEvent, i: number): void {
    const panel = this.drawings?.panels[i]?.panel;
    if (!panel || !isPlainClick(event)) return;
    event.preventDefault();
    const { show, layers, forums, minerals, asof } = panel.view;
    askForView(this, { show, layers, forums, minerals, asof });
  }

  #onKey(event: KeyboardEvent): void {
    const list = this.renderRoot.querySelector('ol');
    const count = this.drawings?.panels.length ?? 0;
    if (!list || count === 0) return;
    const columns = getComputedStyle(list).gridTemplateColumns.split(' ').length;
    const next = gridStep(event.key, this.at, columns, count);
    if (next === null) return;
    event.preventDefault();
    this.at = next;
    this.renderRoot.querySelectorAll<HTMLElement>('li > a')[next]?.focus();
  }

  readonly #onMove = (event: PointerEvent): void => {
    const target = event.currentTarget as SVGElement;
    const { clientX, clientY } = event;
    cancelAnimationFrame(this.#hovered);
    this.#hovered = requestAnimationFrame(() => {
      const { left, top } = target.getBoundingClientRect();
      const place = this.drawings?.frame.toLngLat([clientX - left, clientY - top]);
      this.#hover(place && this.#atlas ? countryAt(this.#atlas, place) : null);
    });
  };

  #hover(country: string | null): void {
    if (country === null) cancelAnimationFrame(this.#hovered);
    this.country = country;
  }

  static override styles = [panelStyles, multiplesStyles];
}

/** A click that the page answers itself; any other is the browser's. */
function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
customElements.define('lode-multiples', LodeMultiples);
