import { geoContains } from 'd3-geo';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { drawMap } from '../../core/figure/draw-map.ts';
import type { Atlas } from '../../core/geo/atlas.ts';
import { createFrame, type Frame } from '../../core/geo/frame.ts';
import { createNetworkScene } from '../../core/scene/network-scene.ts';
import { networkOf } from '../../core/select/analysis/network.ts';
import { askForView } from '../view-change.ts';
import type { WorkspaceInput } from './subject.ts';

const WIDTH_PX = 360;
const HEIGHT_PX = 180;
const NOTHING_PLACED = { leaders: [], glyphs: [], texts: [], dropped: [] };

/** The network on a small map that shares the selection of the workspace. */
export class LodeNetworkMap extends LitElement {
  static override properties = {
    input: { attribute: false },
    atlasFor: { attribute: false },
    atlas: { state: true },
  };
  declare input: WorkspaceInput;
  declare atlasFor: ((level: 'world') => Promise<Atlas>) | null;
  declare atlas: Atlas | null;
  #worldview: string | null = null;
  #frame: Frame | null = null;

  constructor() {
    super();
    this.atlas = null;
    this.atlasFor = null;
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
  protected override updated(): void {
    if (this.atlas) this.dispatchEvent(new Event('workspace-drawn', { bubbles: true, composed: true }));
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.atlas) return nothing;
    const { model, view, theme, messages } = this.input;
    const scene = createNetworkScene(model, view, theme, messages.lang);
    this.#frame = createFrame({
      widthPx: WIDTH_PX,
      heightPx: HEIGHT_PX,
      padding: { top: 2, right: 2, bottom: 2, left: 2 },
      projection: 'equal-earth',
      lens: null,
      camera: null,
      surface: 'screen',
    });
    const drawing = drawMap(scene, this.#frame, this.atlas, NOTHING_PLACED, { idPrefix: 'network', parts: 'ground' });
    const label = messages.analysis.map.label(networkOf(model, view).size);
    return html`<svg viewBox="0 0 ${WIDTH_PX} ${HEIGHT_PX}" role="img" aria-label=${label} @click=${this.#onClick}>
      ${unsafeSVG(drawing)}
    </svg>`;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    const scale = WIDTH_PX / box.width;
    const place = this.#frame?.toLngLat([(event.clientX - box.left) * scale, (event.clientY - box.top) * scale]);
    if (!place || !this.atlas) return;
    const found = [...this.atlas.countries].find(([, shape]) => geoContains(shape, [place[0], place[1]]));
    const subject = found ? `country:${found[0]}` : null;
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
