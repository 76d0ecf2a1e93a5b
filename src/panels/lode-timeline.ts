import { html, LitElement, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import type { TimelineTick } from '../core/select/types.ts';
import type { Messages } from '../core/text/messages.ts';
import type { View } from '../core/view/view.ts';
import { DateDrag, type Handle } from './date-drag.ts';
import { icon } from './icon.ts';
import { panelStyles } from './panel-styles.ts';
import { addMonths, createTimelineScale, type TimelineScale } from './timeline-scale.ts';
import { timelineStyles } from './timeline-styles.ts';
import { barsOf, LANES, type Lane, nearestBar, type TickBar } from './timeline-ticks.ts';
import { askForView } from './view-change.ts';

const LABEL_PX = 118;
const END_PX = 28;
const AXIS_PX = 28;
const LANE_PX = 19;
/** Half of what a date flag needs beside its line. */
const FLAG_HALF_PX = 64;

/** Four lanes of events, the as-of date, and the date to compare with. */
export class LodeTimeline extends LitElement {
  static override properties = {
    view: { attribute: false },
    ticks: { attribute: false },
    latest: {},
    messages: { attribute: false },
    widthPx: { state: true },
    hovered: { state: true },
  };
  declare view: View;
  declare ticks: readonly TimelineTick[];
  /** The dataset's own date: the end of the axis and the as-of date when the View names none. */
  declare latest: string;
  declare messages: Messages;
  declare widthPx: number;
  declare hovered: { lane: Lane; bar: TickBar } | null;
  #scale: TimelineScale = createTimelineScale('2019-01-01', '2026-01-01', 1000);
  #bars: Record<Lane, TickBar[]> = { forums: [], agreements: [], projects: [], risks: [] };
  readonly #drag = new DateDrag(this, {
    day: x => this.#scale.day(x - LABEL_PX),
    bounds: () => [this.#scale.startDay, this.latest],
    value: handle => (handle === 'asof' ? this.#asof : (this.view.vs ?? this.#asof)),
    latest: () => this.latest,
  });
  #observer: ResizeObserver | null = null;

  constructor() {
    super();
    this.ticks = [];
    this.latest = '2026-01-01';
    this.widthPx = 1440;
    this.hovered = null;
  }

  get #asof(): string {
    return this.view.asof ?? this.latest;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([entry]) => {
      this.widthPx = Math.round(entry?.contentRect.width ?? this.widthPx);
    });
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('ticks') && !changed.has('latest') && !changed.has('widthPx')) return;
    const first = this.ticks.reduce((day, tick) => (tick.day < day ? tick.day : day), this.latest);
    this.#scale = createTimelineScale(first, this.latest, Math.max(200, this.widthPx - LABEL_PX - END_PX));
    for (const lane of LANES) this.#bars[lane] = barsOf(this.ticks, lane, this.#scale);
  }

  override render(): TemplateResult {
    const text = this.messages.ui.timeline;
    return html`
      <div class="names">
        ${
          this.view.vs
            ? nothing
            : html`<button class="link compare" title=${text.addCompare} @click=${this.#startCompare}>
                ${icon('plus', 10)}${text.compare}
              </button>`
        }
        ${LANES.map((lane, i) => {
          const count = this.ticks.reduce((sum, tick) => sum + (tick.lane === lane ? 1 : 0), 0);
          return html`<div style="inset-block-start: ${AXIS_PX + i * LANE_PX}px" aria-label="${text.lanes[lane]}, ${text.events(count)}">
            <b>${text.lanes[lane]}</b><span>${count}</span>
          </div>`;
        })}
      </div>
      <div style="--asof-x: ${LABEL_PX + this.#scale.x(this.#asof)}px"><slot></slot></div>
      <svg
        class="chart"
        width=${this.widthPx}
        height="112"
        aria-hidden="true"
        @pointermove=${this.#onHover}
        @pointerleave=${() => {
          this.hovered = null;
        }}
        @click=${this.#onClick}
      >
        <g transform="translate(${LABEL_PX} 0)">${this.#band()} ${this.#axis()} ${LANES.map((lane, i) => this.#lane(lane, i))}</g>
      </svg>
      ${this.view.vs ? this.#handle('vs', this.view.vs) : nothing} ${this.#handle('asof', this.#asof)} ${this.#hoverFlag()}
    `;
  }

  /** The time between the two dates, tinted; and what lies after the as-of date, dimmed. */
  #band(): unknown {
    const asof = this.#scale.x(this.#asof);
    const vs = this.view.vs === null ? null : this.#scale.x(this.view.vs);
    const end = this.#scale.x(this.latest);
    const band =
      vs === null
        ? null
        : svg`<rect class="band" x=${Math.min(vs, asof)} y="24" width=${Math.abs(asof - vs)} height="88" />`;
    return svg`${band}${asof < end ? svg`<rect class="after" x=${asof} y="24" width=${end - asof} height="88" />` : null}`;
  }

  #axis(): unknown {
    const { years, quarters } = this.#scale;
    return svg`
      ${years.map(year => svg`<text class=${year.early ? 'early' : ''} x=${year.x + (year.early ? 0 : 5)} y="15">${year.label}</text>`)}
      <path class="grid" d=${years.map(year => (year.early ? '' : `M${Math.round(year.x) + 0.5} 3V112`)).join('')} />
      <path class="quarter" d=${quarters.map(x => `M${Math.round(x) + 0.5} 20v5`).join('')} />`;
  }

  #lane(lane: Lane, i: number): unknown {
    const base = AXIS_PX + (i + 1) * LANE_PX - 5.5;
    const asof = this.#scale.x(this.#asof);
    const d = (bars: readonly TickBar[]) => bars.map(bar => `M${bar.x} ${base}v${-bar.heightPx}`).join('');
    const known = this.#bars[lane].filter(bar => bar.x <= asof + 1);
    const later = this.#bars[lane].filter(bar => bar.x > asof + 1);
    const on = this.view.layers.includes(lane) ? '' : ' off';
    return svg`<path class="base" d="M0 ${base}H${this.widthPx - LABEL_PX - END_PX}" />
      <path class="ticks ${lane}${on}" d=${d(known)} /><path class="ticks later ${lane}" d=${d(later)} />`;
  }

  #handle(handle: Handle, day: string): TemplateResult {
    const text = this.messages.ui.timeline;
    const date = this.messages.formats.date(day);
    const x = LABEL_PX + this.#scale.x(day);
    const shift = Math.min(0, this.widthPx - 12 - (x + FLAG_HALF_PX)) + Math.max(0, LABEL_PX + FLAG_HALF_PX - x);
    const words = handle === 'asof' ? text.asofDate(date) : text.compareDate(date);
    return html`<div
      class="handle ${handle}"
      role="slider"
      tabindex="0"
      style="inset-inline-start: ${x}px; --shift: ${shift}px"
      aria-label=${handle === 'asof' ? text.asofHandle : text.compareHandle}
      aria-valuemin="0"
      aria-valuemax="1000"
      aria-valuenow=${Math.round((1000 * (x - LABEL_PX)) / Math.max(1, this.#scale.x(this.latest)))}
      aria-valuetext=${date}
      @keydown=${(event: KeyboardEvent) => this.#drag.key(event, handle)}
      @pointerdown=${(event: PointerEvent) => this.#drag.start(event, handle)}
    >
      <span class="flag">${words}</span>
      ${
        handle === 'vs'
          ? html`<button
              class="stop"
              aria-label=${text.removeCompare}
              title=${text.removeCompare}
              @pointerdown=${(event: Event) => event.stopPropagation()}
              @click=${() => askForView(this, { vs: null })}
            >
              ${icon('close', 8)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #hoverFlag(): TemplateResult | typeof nothing {
    if (!this.hovered) return nothing;
    const { bar, lane } = this.hovered;
    const [tick] = bar.ticks;
    if (!tick) return nothing;
    const x = LABEL_PX + bar.x;
    const rest = bar.ticks.length > 1 ? ` · ${this.messages.ui.dossier.more(bar.ticks.length - 1)}` : '';
    const end = x > this.widthPx / 2;
    const top = AXIS_PX + LANES.indexOf(lane) * LANE_PX - 24;
    return html`<div class=${end ? 'peek end' : 'peek'} style="inset-block-start: ${top}px; --x: ${x}px">
      <b>${this.messages.formats.date(tick.day)}</b> ${tick.label}${rest}
    </div>`;
  }

  #barAt(event: PointerEvent | MouseEvent): { lane: Lane; bar: TickBar } | null {
    const box = this.getBoundingClientRect();
    const lane = LANES[Math.floor((event.clientY - box.top - AXIS_PX) / LANE_PX)];
    const bar = lane && nearestBar(this.#bars[lane], event.clientX - box.left - LABEL_PX);
    return lane && bar ? { lane, bar } : null;
  }

  readonly #onHover = (event: PointerEvent): void => {
    const next = this.#barAt(event);
    if (next?.bar !== this.hovered?.bar) this.hovered = next;
  };

  readonly #onClick = (event: MouseEvent): void => {
    const tick = this.#barAt(event)?.bar.ticks[0];
    if (tick) askForView(this, { select: [tick.subject] });
  };

  readonly #startCompare = (): void => {
    const year = addMonths(this.#asof, -12);
    askForView(this, { vs: year < this.#scale.startDay ? this.#scale.startDay : year });
  };

  static override styles = [panelStyles, timelineStyles];
}
customElements.define('lode-timeline', LodeTimeline);
