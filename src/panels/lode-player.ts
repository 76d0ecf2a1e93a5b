import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Model } from '../core/model/create-model.ts';
import { lastDay } from '../core/model/time.ts';
import type { TimelineTick } from '../core/select/types.ts';
import { composeStep } from '../core/text/compose-step.ts';
import type { Messages } from '../core/text/messages.ts';
import type { PlayText } from '../core/text/play.en.ts';
import type { PlayWords } from '../core/text/play-words.ts';
import { formatView } from '../core/view/codec.ts';
import type { View } from '../core/view/view.ts';
import { icon } from './icon.ts';
import { nextStop } from './next-stop.ts';
import { panelStyles } from './panel-styles.ts';
import { askForView } from './view-change.ts';

/** How long a step stands, ms: long enough to read its line; longer where motion is not wanted. */
const STEP_MS = 900;
const CALM_STEP_MS = 1800;
/** Keys that leave the play going: they move the keyboard, or are the player's own. */
const QUIET_KEYS = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'k', 'K']);

/**
 * Plays the events of the timeline: a button, and the line that says what each step changes. The first step is a new entry
 * of the history and the others replace it, so that one Back undoes the play. Tells `player-rest` when it stops.
 */
export class LodePlayer extends LitElement {
  static override properties = {
    view: { attribute: false },
    model: { attribute: false },
    ticks: { attribute: false },
    messages: { attribute: false },
    wordsOf: { attribute: false },
    small: { type: Boolean, reflect: true },
    playing: { state: true },
    line: { state: true },
    words: { state: true },
  };
  declare view: View;
  declare model: Model;
  declare ticks: readonly TimelineTick[];
  declare messages: Messages;
  /** Brings the player's words in a language; null when they can't be had. */
  declare wordsOf: (lang: string) => Promise<PlayWords | null>;
  /** Stands in the bar of a phone. */
  declare small: boolean;
  declare playing: boolean;
  declare line: string;
  declare words: PlayText | null;
  #timer = 0;
  #lang = '';
  #words: Promise<void> | null = null;
  /** The View that the last step asked for, as a query. */
  #asked = '';

  constructor() {
    super();
    this.ticks = [];
    this.small = false;
    this.playing = false;
    this.line = '';
    this.words = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  /** Plays from the View's date, or stops. */
  async toggle(): Promise<void> {
    await this.#words;
    if (this.playing) this.stop();
    else this.#start();
  }

  stop(): void {
    if (!this.playing) return;
    this.playing = false;
    this.line = '';
    window.clearTimeout(this.#timer);
    for (const type of ['pointerdown', 'wheel', 'keydown'] as const)
      window.removeEventListener(type, this.#onInteraction, true);
    document.removeEventListener('visibilitychange', this.#onHidden);
    this.dispatchEvent(new Event('player-rest'));
  }

  #start(): void {
    if (!this.words) return;
    this.playing = true;
    for (const type of ['pointerdown', 'wheel', 'keydown'] as const)
      window.addEventListener(type, this.#onInteraction, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#onHidden);
    this.#step('push');
  }

  readonly #onInteraction = (event: Event): void => {
    const path = event.composedPath();
    if (path.includes(this)) return;
    if (event instanceof KeyboardEvent) {
      const isOwnSpace = event.key === ' ' && path.some(part => part === this.parentElement);
      if (isOwnSpace || QUIET_KEYS.has(event.key)) return;
    }
    this.stop();
  };

  readonly #onHidden = (): void => {
    if (document.hidden) this.stop();
  };

  #step(history: 'push' | 'replace'): void {
    const latest = this.model.dataset.asof;
    const from = this.view.asof === null ? latest : lastDay(this.view.asof);
    const stop = nextStop(this.ticks, this.view.layers, from, latest);
    if (!stop) {
      this.stop();
      return;
    }
    const next: View = { ...this.view, asof: stop.asof };
    this.#asked = formatView(next);
    const isRestart = stop.day < from;
    this.line = isRestart ? this.#lineOf(next, this.#before(stop.day)) : this.#lineOf(next, from);
    askForView(this, { asof: stop.asof, history });
    if (stop.isLast) this.stop();
    else {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      this.#timer = window.setTimeout(() => this.#step('replace'), calm ? CALM_STEP_MS : STEP_MS);
    }
  }

  /** The day before the first event: what stood from the beginning is no change. */
  #before(day: string): string {
    return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  }

  #lineOf(view: View, from: string): string {
    const { model, ticks, messages, words } = this;
    return composeStep({ model, view, from, ticks, messages, words: words! });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('messages') && this.messages.lang !== this.#lang) this.#words = this.#loadWords(this.messages.lang);
    // Something else changed the View: Back, a panel, the address.
    if (changed.has('view') && this.playing && formatView(this.view) !== this.#asked) this.stop();
  }

  async #loadWords(lang: string): Promise<void> {
    this.#lang = lang;
    const words = await this.wordsOf(lang);
    if (this.#lang === lang && words) this.words = words.play;
  }

  override render(): TemplateResult | typeof nothing {
    const { words, playing, line } = this;
    if (!words) return nothing;
    const label = playing ? words.pause : words.play;
    // The line is for the eye: each step read aloud would flood the ear; the end of the play is announced.
    return html`<button aria-label=${label} title=${label} aria-pressed=${playing} @click=${() => this.toggle()}>
        ${icon(playing ? 'pause' : 'play', this.small ? 16 : 12)}
      </button>
      ${playing && line ? html`<p class="line" aria-hidden="true"><span>${line}</span></p>` : nothing}`;
  }

  static override styles = [
    panelStyles,
    css`
      :host {
        display: contents;
      }
      button {
        position: absolute;
        z-index: 1;
        inset-block-start: 2px;
        inset-inline-start: 88px;
        display: grid;
        place-items: center;
        inline-size: 24px;
        block-size: 24px;
        color: var(--ink);
      }
      button:hover {
        border-radius: 3px;
        background: var(--chip);
      }
      .icon {
        fill: currentcolor;
      }
      .line {
        position: absolute;
        z-index: 6;
        inset-block-end: calc(100% + 4px);
        inset-inline-start: clamp(12px, calc(var(--asof-x, 50%) - 240px), calc(100% - 492px));
        inline-size: 480px;
        max-inline-size: calc(100% - 24px);
        text-align: center;
        pointer-events: none;
      }
      .line span {
        display: inline-block;
        max-inline-size: 100%;
        padding: 2px 9px;
        overflow: hidden;
        border-radius: 3px;
        background: var(--ink);
        color: var(--panel);
        font: 500 13px/18px var(--condensed);
        text-overflow: ellipsis;
        white-space: nowrap;
        vertical-align: bottom;
      }
      :host([small]) button {
        position: static;
        flex: none;
        inline-size: 44px;
        block-size: 44px;
        margin-inline: -14px -10px;
      }
      :host([small]) .line {
        inset-inline-start: 12px;
        inline-size: auto;
        inset-inline-end: 12px;
      }
      :host([small]) .line span {
        white-space: normal;
      }
    `,
  ];
}
customElements.define('lode-player', LodePlayer);
