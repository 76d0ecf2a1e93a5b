import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Camera } from '../../core/geo/types.ts';
import { statementsOf } from '../../core/scene/statements-of.ts';
import { rowsOfAll } from '../../core/select/rows.ts';
import type { CompareMessages } from '../../core/text/compare-words.ts';
import { subjectName } from '../../core/text/what-if-words.ts';
import { selectSubject } from '../../core/view/transitions.ts';
import type { AtlasSource } from '../../map/atlas-shelf.ts';
import type { LodeCanvas } from '../../map/lode-canvas.ts';
import '../../panels/compare/lode-differences.ts';
import '../../panels/compare/lode-side.ts';
import '../../panels/compare/lode-swipe.ts';
import { compareLegend } from '../../panels/compare/compare-legend.ts';
import { hoverCard } from '../../panels/hover-card.ts';
import type { ZoomStep } from '../../panels/lode-zoom.ts';
import '../../panels/lode-tooltip.ts';
import { askForView } from '../../panels/view-change.ts';
import type { Picture } from '../explore-picture.ts';
import { type Hover, HoverCardTimer } from '../hover-card-timer.ts';
import type { Layout } from '../layout.ts';
import { markPlaces } from '../map-surroundings.ts';
import { compareStyles } from './compare-styles.ts';
import type { OtherSide } from './side-maker.ts';
import { TiedCameras } from './tied-cameras.ts';

type Place = 0 | 1;
const PADDING = { top: 10, right: 8, bottom: 14, left: 8 };

/**
 * Two Views of the world side by side or under one swipe handle. Both maps are the live SVG: two WebGL maps would take the
 * drawing surfaces and the memory of two. The left View is the page's, the right one its `beside`.
 */
export class LodeCompare extends LitElement {
  static override properties = {
    picture: { attribute: false },
    other: { attribute: false },
    problems: { attribute: false },
    messages: { attribute: false },
    layout: { attribute: false },
    atlasFor: { attribute: false },
    share: { state: true },
    hover: { state: true },
  };
  declare picture: Picture;
  declare other: OtherSide;
  /** What of the other View was not understood, in words. */
  declare problems: readonly string[];
  declare messages: CompareMessages;
  declare layout: Layout;
  declare atlasFor: AtlasSource;
  /** Percent of the width that shows the left map under the handle. */
  declare share: number;
  declare hover: { place: Place; of: Hover } | null;
  readonly #tie = new TiedCameras();
  readonly #hovering = ([0, 1] as const).map(
    place =>
      new HoverCardTimer(of => {
        if (of) this.hover = { place, of };
        else if (this.hover?.place === place) this.hover = null;
      }),
  );

  constructor() {
    super();
    this.problems = [];
    this.share = 50;
    this.hover = null;
  }

  /** Puts the keyboard on the left map. */
  override focus(): void {
    this.#maps()[0]?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tie.rest();
  }

  override render(): TemplateResult {
    const { picture, other, messages } = this;
    const { comparison } = other;
    const words = messages.compare;
    const { split, select } = picture.view;
    const names = select.map(subject => subjectName(picture.model, subject, messages));
    return html`
      <div class="top">
        <h1 title=${comparison.headline}>${comparison.headline}</h1>
        <p>${comparison.sentence} ${comparison.limits}</p>
        ${this.problems.map(line => html`<p class="problem">${words.notUnderstood(line)}</p>`)}
        <lode-differences
          .view=${picture.view}
          .other=${other.view}
          .comparison=${comparison}
          .selected=${names.length ? messages.formats.list(names) : null}
          .words=${words}
        ></lode-differences>
      </div>
      <div class="sides ${split}">
        ${this.#side(0)} ${this.#side(1)}
        ${
          split === 'swipe'
            ? html`<div class="maps both">
                ${this.#map(0)} ${this.#map(1)}
                <lode-swipe
                  .share=${this.share}
                  .words=${words}
                  @swipe=${(event: CustomEvent<number>) => {
                    this.share = event.detail;
                  }}
                ></lode-swipe>
                ${this.#zoom()}
              </div>`
            : html`<div class="maps left">${this.#map(0)}</div>
                <div class="maps right">${this.#map(1)} ${this.#zoom()}</div>`
        }
      </div>
      <div class="foot">
        ${compareLegend(picture.scene.legend, other.scene.legend, picture.theme, words)}
        <p class="boundary">${statementsOf(picture.scene.text)}</p>
      </div>
    `;
  }

  #side(place: Place): TemplateResult {
    const { picture, other } = this;
    return html`<lode-side
      class=${place === 0 ? 'left' : 'right'}
      .place=${place}
      .view=${picture.view}
      .other=${other.view}
      .name=${other.comparison.names[place]}
      .finding=${(place === 0 ? picture : other).scene.text.headline}
      .model=${picture.model}
      .ticks=${picture.ticks}
      .theme=${picture.theme}
      .messages=${this.messages}
    ></lode-side>`;
  }

  #map(place: Place): TemplateResult {
    const { picture, other, messages } = this;
    const isSwipe = picture.view.split === 'swipe';
    const words = messages.compare;
    const { scene } = place === 0 ? picture : other;
    const cut = isSwipe ? `clip-path: inset(0 ${place === 0 ? `${100 - this.share}% 0 0` : `0 0 ${this.share}%`})` : '';
    const side = words.mapOf(words.sides[place], other.comparison.names[place]);
    return html`<div class="map">
      <lode-canvas
        style=${cut}
        .scene=${scene}
        .atlasFor=${this.atlasFor}
        .padding=${PADDING}
        .surface=${this.layout === 'phone' ? 'mobile' : 'screen'}
        .renderer=${'svg'}
        .cooperative=${this.layout === 'phone'}
        .messages=${{ ...messages.ui.map, role: `${messages.ui.map.role}, ${side}` }}
        .reducedMotion=${matchMedia('(prefers-reduced-motion: reduce)').matches}
        @camera-start=${() => this.#onMoving(place)}
        @camera-end=${this.#onRest}
        @subject-press=${this.#onPress}
        @subject-hover=${(event: CustomEvent) => this.#hovering[place]!.set(event.detail, this.#maps()[place] ?? null)}
        @subject-focus=${(event: CustomEvent) => this.#hovering[place]!.set(event.detail, this.#maps()[place] ?? null)}
        @map-drawn=${() => this.dispatchEvent(new CustomEvent('map-drawn'))}
        @map-problem=${(event: CustomEvent) => this.dispatchEvent(new CustomEvent('map-problem', { detail: event.detail }))}
      ></lode-canvas>
      ${this.#card(place)}
    </div>`;
  }

  #card(place: Place): TemplateResult | typeof nothing {
    const { hover, picture, other, messages } = this;
    if (hover?.place !== place || this.layout === 'phone') return nothing;
    const { model, theme } = picture;
    const view = place === 0 ? picture.view : other.view;
    const card = hoverCard(hover.of.subject, model, rowsOfAll(model, view), theme, messages);
    if (!card) return nothing;
    return html`<lode-tooltip
      .card=${card}
      .shape=${hover.of.shape}
      .marks=${markPlaces(this.#maps()[place]?.placed ?? null)}
      .theme=${theme}
    ></lode-tooltip>`;
  }

  #zoom(): TemplateResult | typeof nothing {
    if (this.layout === 'phone') return nothing;
    const zoom = ({ detail }: CustomEvent<ZoomStep>) => {
      const by = { in: 1, out: -1, fit: 0 }[detail];
      if (by === 0) askForView(this, { camera: null });
      else this.#maps()[0]?.zoomBy(by);
    };
    return html`<lode-zoom .ui=${this.messages.ui} @zoom-step=${zoom}></lode-zoom>`;
  }

  /** Left, then right. */
  #maps(): LodeCanvas[] {
    return [...this.renderRoot.querySelectorAll('lode-canvas')];
  }

  #onMoving(place: Place): void {
    const maps = this.#maps();
    const [leader, follower] = place === 0 ? maps : maps.toReversed();
    if (leader && follower) this.#tie.lead(leader, follower);
  }

  readonly #onRest = (event: CustomEvent<{ camera: Camera | null }>): void => {
    this.#tie.rest();
    askForView(this, { camera: event.detail.camera, history: 'replace' });
  };

  readonly #onPress = (event: CustomEvent<{ subject: string | null; shift: boolean }>): void => {
    const { subject, shift } = event.detail;
    for (const timer of this.#hovering) timer.clear();
    if (subject) askForView(this, { select: selectSubject(this.picture.view, subject, shift).select });
  };

  static override styles = compareStyles;
}
customElements.define('lode-compare', LodeCompare);
