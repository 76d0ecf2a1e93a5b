import { css, html, LitElement, type PropertyValues, svg, type TemplateResult } from 'lit';
import type { TimelineTick } from '../core/select/types.ts';
import type { Messages } from '../core/text/messages.ts';
import type { View } from '../core/view/view.ts';
import { DateDrag } from './date-drag.ts';
import { panelStyles } from './panel-styles.ts';
import { addMonths, createTimelineScale, type TimelineScale } from './timeline-scale.ts';
import { askForView } from './view-change.ts';

const HEIGHT_PX = 44;
const LINE_Y = 27;

/** The timeline of a phone: the date, one track of all events, one handle, and a button that compares. */
export class LodeAsofBar extends LitElement {
  static override properties = {
    view: { attribute: false },
    ticks: { attribute: false },
    latest: {},
    messages: { attribute: false },
    trackPx: { state: true },
  };
  declare view: View;
  declare ticks: readonly TimelineTick[];
  declare latest: string;
  declare messages: Messages;
  declare trackPx: number;
  #scale: TimelineScale = createTimelineScale('2019-01-01', '2026-01-01', 200);
  readonly #drag = new DateDrag(this, {
    day: x => this.#scale.day(x - (this.#track?.offsetLeft ?? 0)),
    bounds: () => [this.#scale.startDay, this.latest],
    value: handle => (handle === 'asof' ? this.#asof : (this.view.vs ?? this.#asof)),
    latest: () => this.latest,
  });
  #observer: ResizeObserver | null = null;

  constructor() {
    super();
    this.ticks = [];
    this.latest = '2026-01-01';
    this.trackPx = 180;
  }

  get #asof(): string {
    return this.view.asof ?? this.latest;
  }

  get #track(): HTMLElement | null {
    return this.renderRoot.querySelector('.track');
  }

  protected override firstUpdated(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      this.trackPx = Math.round(entry?.contentRect.width ?? this.trackPx);
    });
    if (this.#track) this.#observer.observe(this.#track);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('ticks') && !changed.has('latest') && !changed.has('trackPx')) return;
    const first = this.ticks.reduce((day, tick) => (tick.day < day ? tick.day : day), this.latest);
    this.#scale = createTimelineScale(first, this.latest, Math.max(60, this.trackPx));
  }

  override render(): TemplateResult {
    const text = this.messages.ui.timeline;
    const date = this.messages.formats.date(this.#asof);
    const x = this.#scale.x(this.#asof);
    return html`
      <slot></slot>
      <span class="date">${date}</span>
      <div class="track" @pointerdown=${(event: PointerEvent) => this.#drag.start(event, 'asof')}>
        <svg width=${this.trackPx} height=${HEIGHT_PX} aria-hidden="true">${this.#marks()}</svg>
        <div
          class="handle"
          role="slider"
          tabindex="0"
          style="inset-inline-start: ${x}px"
          aria-label=${text.asofHandle}
          aria-valuemin="0"
          aria-valuemax="1000"
          aria-valuenow=${Math.round((1000 * x) / Math.max(1, this.trackPx))}
          aria-valuetext=${date}
          @keydown=${(event: KeyboardEvent) => this.#drag.key(event, 'asof')}
        ></div>
      </div>
      <button
        class="link"
        aria-pressed=${this.view.vs !== null}
        aria-label=${this.view.vs ? text.removeCompare : text.addCompare}
        @click=${() => askForView(this, { vs: this.view.vs ? null : addMonths(this.#asof, -12) })}
      >
        ${this.view.vs ? text.compareDate(this.messages.formats.date(this.view.vs)) : text.compare}
      </button>
    `;
  }

  #marks(): unknown {
    // Forums and texts only: the track has room for what was agreed, not for every line of money.
    const agreed = this.ticks.filter(tick => tick.lane === 'forums' || tick.lane === 'agreements');
    const xs = new Set(agreed.map(tick => Math.round(this.#scale.x(tick.day) / 2) * 2));
    const asof = this.#scale.x(this.#asof);
    const vs = this.view.vs === null ? null : this.#scale.x(this.view.vs);
    return svg`
      ${vs === null ? null : svg`<rect class="band" x=${Math.min(vs, asof)} y="14" width=${Math.abs(asof - vs)} height="14" />`}
      <path class="base" d="M0 ${LINE_Y + 0.5}H${this.trackPx}" />
      <path class="ticks" d=${[...xs].map(x => `M${x} ${LINE_Y}v-8`).join('')} />
      ${vs === null ? null : svg`<path class="vs" d="M${vs} 12v18" />`}`;
  }

  static override styles = [
    panelStyles,
    css`
      :host {
        position: relative;
        display: flex;
        align-items: center;
        gap: 12px;
        block-size: 44px;
        padding-inline: 16px 4px;
        background: var(--panel);
        user-select: none;
      }
      .date {
        font-weight: 600;
        white-space: nowrap;
      }
      .track {
        position: relative;
        flex: 1;
        min-inline-size: 0;
        block-size: 44px;
        touch-action: none;
        cursor: ew-resize;
      }
      .track svg {
        position: absolute;
      }
      .base {
        stroke: var(--rule);
      }
      .ticks {
        stroke: var(--ink);
        stroke-width: 1.5;
      }
      .band {
        fill: var(--chip);
      }
      .vs {
        stroke: var(--ink);
        stroke-dasharray: 2 2;
      }
      .handle {
        position: absolute;
        inset-block: 0;
        inline-size: 44px;
        translate: -22px 0;
        outline-offset: -6px;
        pointer-events: none;
      }
      .handle::before {
        content: '';
        position: absolute;
        inset-block: 13px;
        inset-inline-start: 19px;
        inline-size: 7px;
        border-radius: 2px;
        background: var(--ink);
        outline: 2px solid var(--panel);
      }
      .link {
        min-block-size: 44px;
        max-inline-size: 92px;
        padding-inline: 10px;
        font-weight: 600;
        line-height: 16px;
      }
    `,
  ];
}
customElements.define('lode-asof-bar', LodeAsofBar);
