// The live map in the box of an embed. Fetched when the first reader asks for one.
import { html, nothing, render } from 'lit';
import type { Camera } from '../../core/geo/types.ts';
import type { SubjectKey } from '../../core/scene/marks.ts';
import { rowsOfAll } from '../../core/select/rows.ts';
import type { LiveText } from '../../core/text/embed-live.en.ts';
import { loadLiveWords } from '../../core/text/load-live-words.ts';
import { changeView, selectSubject } from '../../core/view/transitions.ts';
import type { View } from '../../core/view/view.ts';
import type { LodeCanvas } from '../../map/lode-canvas.ts';
import '../../map/lode-canvas.ts';
import type { RendererChoice } from '../../map/renderer-choice.ts';
import { type HoverCard, hoverCard } from '../../panels/hover-card.ts';
import '../../panels/lode-tooltip.ts';
import '../../panels/lode-zoom.ts';
import type { ZoomStep } from '../../panels/lode-zoom.ts';
import { type Hover, HoverCardTimer } from '../hover-card-timer.ts';
import { markPlaces } from '../map-surroundings.ts';
import { MAP_PADDING, surfaceOf } from './draw-still.ts';
import { faceStyles } from './face-styles.ts';
import { atlasFor } from './open-record.ts';
import type { Shown } from './shown-view.ts';

export interface LiveEvents {
  /** The first scene is on screen: the still picture may go. */
  drawn(): void;
  /** The reader changed the View. */
  changed(view: View): void;
  failed(): void;
}

const HINT_MS = 1800;

/** A map that the reader can move, in a place that it fills; `remove` gives back all that it took. */
export class LiveMap {
  readonly #place: HTMLElement;
  readonly #events: LiveEvents;
  readonly #renderer: RendererChoice;
  readonly #gone = new AbortController();
  readonly #hovering = new HoverCardTimer(hover => {
    this.#hover = hover;
    this.#render();
  });
  #shown: Shown;
  #words: LiveText;
  #hover: Hover | null = null;
  #said = '';
  #hint = '';
  #hintTimer = 0;
  #isFocused: boolean;

  private constructor(place: HTMLElement, shown: Shown, words: LiveText, options: LiveOptions) {
    this.#place = place;
    this.#shown = shown;
    this.#words = words;
    this.#events = options.events;
    this.#renderer = options.renderer;
    this.#isFocused = !options.takesFocus;
    // Before the map leaves them to the page.
    const first = { capture: true, passive: true, signal: this.#gone.signal };
    place.addEventListener('wheel', this.#onWheel, first);
    place.addEventListener('touchmove', this.#onTouch, first);
    this.#render();
  }

  static async open(place: HTMLElement, shown: Shown, options: LiveOptions): Promise<LiveMap> {
    return new LiveMap(place, shown, await loadLiveWords(shown.messages.lang), options);
  }

  async update(shown: Shown): Promise<void> {
    const isSpoken = shown.messages.lang === this.#shown.messages.lang;
    this.#shown = shown;
    this.#render();
    if (isSpoken) return;
    const words = await loadLiveWords(shown.messages.lang);
    if (this.#shown !== shown) return;
    this.#words = words;
    this.#render();
  }

  remove(): void {
    this.#gone.abort();
    window.clearTimeout(this.#hintTimer);
    this.#hovering.clear();
    render(nothing, this.#place);
  }

  get #canvas(): LodeCanvas | null {
    return this.#place.querySelector('lode-canvas');
  }

  #render(): void {
    const { scene, theme, messages } = this.#shown;
    const { map } = messages.ui;
    const card = this.#cardOf(this.#hover?.subject ?? null);
    render(
      html`<lode-canvas
          .scene=${scene}
          .atlasFor=${atlasFor}
          .padding=${MAP_PADDING}
          .surface=${surfaceOf(this.#place.clientWidth)}
          .renderer=${this.#renderer}
          .reducedMotion=${matchMedia('(prefers-reduced-motion: reduce)').matches}
          .messages=${{ role: map.role, keys: map.keys }}
          .cooperative=${true}
          @map-drawn=${this.#onDrawn}
          @map-problem=${() => this.#events.failed()}
          @camera-start=${() => this.#hovering.clear()}
          @camera-end=${({ detail }: CustomEvent<{ camera: Camera | null }>) => this.#change({ camera: detail.camera })}
          @subject-press=${this.#onPress}
          @subject-hover=${this.#onHover}
          @subject-focus=${this.#onHover}
        ></lode-canvas>
        ${
          card && this.#hover
            ? html`<lode-tooltip
                .card=${card}
                .shape=${this.#hover.shape}
                .marks=${markPlaces(this.#canvas?.placed ?? null)}
                .theme=${theme}
              ></lode-tooltip>`
            : nothing
        }
        <lode-zoom .ui=${messages.ui} @zoom-step=${this.#onZoom}></lode-zoom>
        <p class="hint ${this.#hint ? 'told' : ''}" aria-hidden="true">${this.#hint}</p>
        <p class="unseen" role="status">${this.#said}</p>`,
      this.#place,
    );
  }

  /** Without its last words: an embed has no pane that opens. */
  #cardOf(subject: SubjectKey | null): HoverCard | null {
    const { record, view, theme, messages } = this.#shown;
    const card = subject && hoverCard(subject, record.model, rowsOfAll(record.model, view), theme, messages);
    if (!card) return null;
    const parts = card.rest.split(' · ').filter(part => part !== messages.ui.tooltip.opens);
    return { ...card, rest: parts.join(' · ') };
  }

  readonly #onDrawn = (): void => {
    const canvas = this.#canvas;
    const root = canvas?.shadowRoot;
    // Faces by the names that embeds give them.
    if (root && faceStyles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, faceStyles.styleSheet];
    this.#events.drawn();
    if (!this.#isFocused) canvas?.focus({ preventScroll: true });
    this.#isFocused = true;
  };

  readonly #onPress = ({ detail }: CustomEvent<{ subject: SubjectKey | null; shift: boolean }>): void => {
    this.#hovering.clear();
    const { view } = this.#shown;
    if (detail.subject) this.#change({ select: selectSubject(view, detail.subject, detail.shift).select });
  };

  readonly #onHover = (
    event: CustomEvent<{ subject: SubjectKey | null; px: readonly [number, number] | null }>,
  ): void => {
    this.#hovering.set(event.detail, this.#canvas);
    const { subject } = event.detail;
    if (event.type !== 'subject-focus') return;
    const card = this.#cardOf(subject);
    this.#said = card ? [card.title, card.aside, card.lead?.words, card.rest].filter(Boolean).join(', ') : '';
    this.#render();
  };

  readonly #onZoom = ({ detail }: CustomEvent<ZoomStep>): void => {
    if (detail === 'fit') this.#change({ camera: null });
    else this.#canvas?.zoomBy(detail === 'in' ? 1 : -1);
  };

  /** The wheel turned over the map scrolls the page; once, the reader is told how to zoom. */
  readonly #onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) this.#tell('');
    else this.#tell(this.#words.wheel(/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl'));
  };
  readonly #onTouch = (event: TouchEvent): void => this.#tell(event.touches.length > 1 ? '' : this.#words.touch);

  #tell(hint: string): void {
    window.clearTimeout(this.#hintTimer);
    if (hint) this.#hintTimer = window.setTimeout(() => this.#tell(''), HINT_MS);
    if (hint === this.#hint) return;
    this.#hint = hint;
    this.#render();
  }

  #change(patch: Partial<View>): void {
    this.#events.changed(changeView(this.#shown.view, patch));
  }
}

export interface LiveOptions {
  events: LiveEvents;
  renderer: RendererChoice;
  /** The keyboard goes to the map when it stands. */
  takesFocus: boolean;
}
