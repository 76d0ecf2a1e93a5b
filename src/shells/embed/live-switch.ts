import type { View } from '../../core/view/view.ts';
import type { RendererChoice } from '../../map/renderer-choice.ts';
import type { LiveMap } from './live-map.ts';
import { enterPool, hasRoom, leavePool, type Member, waitForRoom } from './live-pool.ts';
import { drawsMap, type Shown } from './shown-view.ts';

/** An embed, as far as the switch knows it. */
interface LiveEmbed extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly shown: Shown | null;
  readonly interactive: string;
  readonly renderer: string;
}
export interface SwitchEvents {
  /** The state is another one. */
  switched(): void;
  /** The reader changed the View. */
  changed(view: View): void;
  failed(): void;
  /** Brings the still picture up to date before it is seen again. */
  drawStill(): void;
}
export type LiveState = 'off' | 'coming' | 'on';

const RENDERERS: readonly string[] = ['auto', 'svg', 'webgl'];
/** Fetched once; a failure is tried again at the next wish. */
let fetching: Promise<typeof import('./live-map.ts')> | null = null;
function fetchLiveMap(): Promise<typeof import('./live-map.ts')> {
  fetching ??= import('./live-map.ts').catch(error => {
    fetching = null;
    throw error;
  });
  return fetching;
}

/** Puts a live map in the place of the still one when the reader asks for it, and the still one back. */
export class LiveSwitch implements Member {
  readonly #embed: LiveEmbed;
  readonly #events: SwitchEvents;
  readonly #sight: IntersectionObserver;
  #map: LiveMap | null = null;
  /** Grows with each start and each rest, so that a start that was overtaken opens nothing. */
  #turn = 0;
  state: LiveState = 'off';
  isInSight = true;

  constructor(embed: LiveEmbed, events: SwitchEvents) {
    this.#embed = embed;
    this.#events = events;
    this.#sight = new IntersectionObserver(entries => this.#seen(entries.at(-1)!.isIntersecting));
  }

  /** Where the live map goes. */
  get #place(): HTMLElement | null {
    return this.#embed.renderRoot?.querySelector<HTMLElement>('.live') ?? null;
  }

  get hasFocus(): boolean {
    return this.#place?.matches(':focus-within') ?? false;
  }

  /** Whether this View can go live here at all. */
  get isOffered(): boolean {
    const { shown, interactive } = this.#embed;
    return this.#embed.isConnected && interactive !== 'static' && shown !== null && drawsMap(shown.view);
  }

  /** The reader comes near: what a live map needs is fetched. */
  prepare(): void {
    if (this.isOffered) void fetchLiveMap().catch(() => undefined);
  }

  async start({ takesFocus }: { takesFocus: boolean }): Promise<void> {
    const { shown, renderer } = this.#embed;
    const place = this.#place;
    if (this.state !== 'off' || !this.isOffered || !shown || !place) return;
    const turn = ++this.#turn;
    this.#set('coming');
    enterPool(this);
    try {
      const { LiveMap } = await fetchLiveMap();
      const events = { drawn: () => this.#drawn(), changed: this.#events.changed, failed: this.#events.failed };
      const choice = (RENDERERS.includes(renderer) ? renderer : 'auto') as RendererChoice;
      const map = await LiveMap.open(place, this.#embed.shown ?? shown, { events, renderer: choice, takesFocus });
      // Meanwhile the embed may have gone, or given its place to another.
      if (turn === this.#turn) this.#map = map;
      else map.remove();
    } catch {
      if (turn !== this.#turn) return;
      this.rest();
      this.#events.failed();
    }
  }

  /** The embed shows something else. */
  update(shown: Shown): void {
    if (!this.isOffered) this.rest();
    else void this.#map?.update(shown);
    if (this.#embed.interactive === 'live') this.invited();
  }

  rest(): void {
    if (this.state === 'off') return;
    this.#turn++;
    this.#events.drawStill();
    this.#set('off');
    this.#map?.remove();
    this.#map = null;
    leavePool(this);
  }

  /** `interactive=live`: as soon as it is seen and there is room. */
  invited(): void {
    if (this.state !== 'off' || !this.isInSight || !this.isOffered) return;
    if (hasRoom()) void this.start({ takesFocus: false });
    else waitForRoom(this);
  }

  connect(): void {
    this.#sight.observe(this.#embed);
  }

  disconnect(): void {
    this.#sight.disconnect();
    this.rest();
    leavePool(this);
  }

  #drawn(): void {
    if (this.state === 'coming') this.#set('on');
  }

  #seen(isInSight: boolean): void {
    this.isInSight = isInSight;
    if (!isInSight && this.state === 'on' && !this.hasFocus) this.rest();
    if (isInSight && this.#embed.interactive === 'live') this.invited();
  }

  #set(state: LiveState): void {
    this.state = state;
    this.#events.switched();
  }
}
