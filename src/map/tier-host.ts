import type { MapEvents, MapInput, MapTier } from './map-tier.ts';
import {
  chooseTier,
  type RendererChoice,
  staysOnWebgl,
  type TierDecision,
  type TierReason,
} from './renderer-choice.ts';
import { readRenderer } from './renderer-name.ts';
import { createSvgMap } from './svg/svg-map.ts';

export interface TierEvents extends Omit<MapEvents, 'lost' | 'ready'> {
  /** The first scene is on screen, whichever tier drew it. */
  drawn(): void;
  /** Another tier serves from now on, or the present one for another reason. */
  tier(decision: TierDecision, detail: string): void;
  /** The tier that was chosen is complete. */
  complete(): void;
}

/** After a loss, a new drawing surface is tried once, ms. */
const RETRY_MS = 2000;

/** Holds the map that serves: the SVG at once, WebGL when it is smoother, the SVG again when that fails. */
export class TierHost {
  readonly #root: HTMLElement;
  readonly #events: TierEvents;
  readonly #choice: RendererChoice;
  #tier: MapTier;
  #place: HTMLElement;
  #input: MapInput | null = null;
  #moving = false;
  /** Why WebGL serves, should it be tried again. */
  #chosen: { reason: TierReason; detail: string } | null = null;
  #retried = false;
  #afterRest: (() => void) | null = null;
  #destroyed = false;

  constructor(root: HTMLElement, choice: RendererChoice, events: TierEvents) {
    this.#root = root;
    this.#choice = choice;
    this.#events = events;
    this.#place = this.#addPlace();
    this.#tier = createSvgMap(
      this.#place,
      this.#eventsOf(() => this.#firstDrawn()),
    );
  }

  get tier(): MapTier {
    return this.#tier;
  }

  update(input: MapInput): Promise<void> {
    this.#input = input;
    return this.#tier.update(input);
  }

  destroy(): void {
    this.#destroyed = true;
    this.#tier.destroy();
    this.#place.remove();
  }

  #addPlace(): HTMLElement {
    const place = document.createElement('div');
    Object.assign(place.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
    this.#root.append(place);
    return place;
  }

  #eventsOf(ready: () => void): MapEvents {
    const { hover, press } = this.#events;
    return {
      hover,
      press,
      ready,
      movestart: () => {
        this.#moving = true;
        this.#events.movestart();
      },
      cameraend: camera => {
        this.#moving = false;
        this.#events.cameraend(camera);
        this.#afterRest?.();
        this.#afterRest = null;
      },
      lost: reason => void this.#fallBack('lost', reason),
    };
  }

  #firstDrawn(): void {
    this.#events.drawn();
    this.#events.tier({ tier: 'svg', reason: this.#choice === 'svg' ? 'asked' : 'first' }, '');
    if (this.#choice === 'svg') this.#events.complete();
    else whenIdle(() => void this.#improve());
  }

  async #improve(): Promise<void> {
    if (this.#destroyed) return;
    const renderer = readRenderer();
    const decision = chooseTier(this.#choice, renderer);
    const kept = decision.tier === 'svg' || !(await this.#tryWebgl(decision.reason, renderer?.name ?? ''));
    if (this.#destroyed) return;
    if (decision.tier === 'svg') this.#events.tier(decision, renderer?.name ?? '');
    if (kept || decision.tier === 'webgl') this.#events.complete();
  }

  /** Builds the WebGL map under the SVG and puts it in its place once it draws; false when the SVG stays. */
  async #tryWebgl(reason: TierReason, detail: string): Promise<boolean> {
    const place = this.#addPlace();
    place.style.visibility = 'hidden';
    const giveUp = (why: TierReason, words: string) => {
      place.remove();
      if (!this.#destroyed) this.#events.tier({ tier: 'svg', reason: why }, words);
      return false;
    };
    try {
      const { createWebglMap } = await import('./webgl/webgl-map.ts');
      let lost: string | null = null;
      const serve = this.#eventsOf(() => {});
      const map = await createWebglMap(place, {
        ...serve,
        // Before it serves, a loss only ends the attempt.
        lost: words => {
          if (this.#tier === map) serve.lost(words);
          else lost = words;
        },
      });
      await this.#showSame(map);
      const median = await map.medianFrameMs();
      if (lost !== null || this.#destroyed || !staysOnWebgl(this.#choice, median)) {
        map.destroy();
        return giveUp(lost === null ? 'slow' : 'lost', lost ?? `${Math.round(median)} ms`);
      }
      await this.#rest();
      await this.#showSame(map);
      this.#replace(map, place);
      this.#chosen ??= { reason, detail };
      this.#events.tier({ tier: 'webgl', reason }, detail);
      return true;
    } catch (error) {
      return giveUp('failed', error instanceof Error ? error.message : String(error));
    }
  }

  /** Brings another map to what the present one shows. */
  async #showSame(map: MapTier): Promise<void> {
    await map.update(this.#input!);
    await map.flyTo(this.#tier.frame().camera, { jump: true });
  }

  #rest(): Promise<void> {
    if (!this.#moving) return Promise.resolve();
    return new Promise(resolve => {
      this.#afterRest = resolve;
    });
  }

  #replace(map: MapTier, place: HTMLElement): void {
    place.style.visibility = '';
    this.#tier.destroy();
    this.#place.remove();
    this.#tier = map;
    this.#place = place;
    if (this.#input) void map.update(this.#input);
  }

  /** The SVG at once, in the same frame; later one more attempt. */
  async #fallBack(reason: TierReason, words: string): Promise<void> {
    if (this.#destroyed || !this.#input) return;
    const camera = this.#tier.frame().camera;
    const place = this.#addPlace();
    const svg = createSvgMap(place, this.#eventsOf(() => {})); // biome-ignore format: one call
    const drawn = svg.update(this.#input);
    void svg.flyTo(camera, { jump: true });
    await drawn;
    this.#moving = false;
    this.#replace(svg, place);
    this.#events.tier({ tier: 'svg', reason }, words);
    if (this.#retried || !this.#chosen) return;
    this.#retried = true;
    const { reason: again, detail } = this.#chosen;
    setTimeout(() => {
      if (!this.#destroyed) void this.#tryWebgl(again, detail);
    }, RETRY_MS);
  }
}

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 200);
}
