import { geoContains } from 'd3-geo';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { drawMap } from '../../core/figure/draw-map.ts';
import { drawOutlines } from '../../core/figure/draw-outlines.ts';
import type { Atlas } from '../../core/geo/atlas.ts';
import { createFrame, type Frame, type FrameRequest } from '../../core/geo/frame.ts';
import { createNetworkScene } from '../../core/scene/network-scene.ts';
import { networkOf } from '../../core/select/analysis/network.ts';
import { askForView } from '../view-change.ts';
import type { ChartHover, WorkspaceInput } from './subject.ts';

const FRAME: FrameRequest = {
  widthPx: 360,
  heightPx: 180,
  padding: { top: 2, right: 2, bottom: 2, left: 2 },
  projection: 'equal-earth',
  lens: null,
  camera: null,
  surface: 'screen',
};
const NOTHING_PLACED = { leaders: [], glyphs: [], texts: [], dropped: [] };

/** The network on a small map that shares the selection of the workspace. */
export class LodeNetworkMap extends LitElement {
  static override properties = {
    input: { attribute: false },
    hover: { attribute: false },
    atlasFor: { attribute: false },
    atlas: { state: true },
  };
  declare input: WorkspaceInput;
  /** What is pointed at anywhere on the page: its countries are outlined. */
  declare hover: ChartHover | null;
  declare atlasFor: ((level: 'world') => Promise<Atlas>) | null;
  declare atlas: Atlas | null;
  #worldview: string | null = null;
  readonly #frame = createFrame(FRAME);
  #drawing: { of: readonly unknown[]; svg: string } | null = null;
  #pointed: string | null = null;
  #pending = 0;

  constructor() {
    super();
    this.atlas = null;
    this.atlasFor = null;
    this.hover = null;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { worldview } = this.input.view;
    if (!this.atlasFor || worldview === this.#worldview) return;
    this.#worldview = worldview;
    void this.atlasFor('world').then(
      atlas => {
        this.atlas = atlas;
      },
      () => {
        this.#worldview = null;
      },
    );
  }

  /** The last part of the workspace to come says that it stands. */
  protected override updated(changed: PropertyValues): void {
    if (this.atlas && changed.has('atlas'))
      this.dispatchEvent(new Event('workspace-drawn', { bubbles: true, composed: true }));
  }

  override render(): TemplateResult | typeof nothing {
    const { atlas, hover } = this;
    if (!atlas) return nothing;
    const { model, view, theme, messages } = this.input;
    const frame = this.#frame;
    const label = messages.analysis.map.label(networkOf(model, view).size);
    const lit = [...(hover?.countries ?? [])].map(id => {
      const subject = `country:${id}`;
      return { shape: { of: 'country', id }, style: 'hover', subject } as const;
    });
    return html`<svg
      viewBox="0 0 ${FRAME.widthPx} ${FRAME.heightPx}"
      role="img"
      aria-label=${label}
      @click=${this.#onClick}
      @pointermove=${this.#onMove}
      @pointerleave=${() => this.#point(null)}
    >
      ${unsafeSVG(this.#ground(atlas, frame))} ${unsafeSVG(drawOutlines(lit, frame, atlas, theme, 'network-hover'))}
    </svg>`;
  }

  /** The map without what is pointed at, drawn anew only when what it shows has changed. */
  #ground(atlas: Atlas, frame: Frame): string {
    const { model, view, theme, messages } = this.input;
    const of = [atlas, model, view, theme];
    if (this.#drawing?.of.every((one, i) => one === of[i])) return this.#drawing.svg;
    const scene = createNetworkScene(model, view, theme, messages.lang);
    const svg = drawMap(scene, frame, atlas, NOTHING_PLACED, { idPrefix: 'network', parts: 'ground' });
    this.#drawing = { of, svg };
    return svg;
  }

  #countryAt(svg: Element, clientX: number, clientY: number): string | null {
    const box = svg.getBoundingClientRect();
    const scale = FRAME.widthPx / box.width;
    const place = this.#frame.toLngLat([(clientX - box.left) * scale, (clientY - box.top) * scale]);
    if (!place || !this.atlas) return null;
    const found = [...this.atlas.countries].find(([, shape]) => geoContains(shape, [place[0], place[1]]));
    return found?.[0] ?? null;
  }

  /** At most one search for the country in each frame of the screen. */
  readonly #onMove = (event: PointerEvent): void => {
    const svg = event.currentTarget as Element;
    cancelAnimationFrame(this.#pending);
    this.#pending = requestAnimationFrame(() => this.#point(this.#countryAt(svg, event.clientX, event.clientY)));
  };

  #point(country: string | null): void {
    if (country === null) cancelAnimationFrame(this.#pending);
    if (country === this.#pointed) return;
    this.#pointed = country;
    const detail: ChartHover | null = country
      ? { subject: `country:${country}`, country, countries: new Set([country]) }
      : null;
    this.dispatchEvent(new CustomEvent('chart-hover', { detail, bubbles: true, composed: true }));
  }

  readonly #onClick = (event: MouseEvent): void => {
    const country = this.#countryAt(event.currentTarget as Element, event.clientX, event.clientY);
    const subject = country ? `country:${country}` : null;
    const isSame = subject !== null && this.input.view.select[0] === subject;
    askForView(this, { select: subject && !isSame ? [subject] : [] });
  };

  static override styles = css`
    :host {
      display: block;
      min-block-size: 120px;
    }
    svg {
      display: block;
      inline-size: 100%;
      cursor: pointer;
    }
  `;
}
customElements.define('lode-network-map', LodeNetworkMap);
