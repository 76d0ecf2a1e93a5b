import type { Heading } from '../../core/figure/draw-head.ts';
import type { Atlas } from '../../core/geo/atlas.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { AtlasShelf } from '../../map/atlas-shelf.ts';
import { levelOf } from '../../map/detail-level.ts';
import { drawSoon, forgetDrawing } from './draw-queue.ts';
import { drawStill, type StillBox } from './draw-still.ts';
import { isStacked } from './embed-size.ts';
import { atlasFor } from './open-record.ts';
import { drawsMap, type Shown } from './shown-view.ts';

interface Drawn extends StillBox {
  scene: Scene;
  atlas: Atlas;
  heading: Heading;
}
export interface StillEvents {
  drawn(): void;
  failed(error: unknown): void;
  /** What a figure is about to take that decides its height itself. */
  stacked(box: StillBox): void;
  /** Address of the View in the atlas. */
  permalink(): string;
  /** Whether a figure bears its title. */
  heading(): Heading;
}

let count = 0;

/** Keeps the SVG in an embed's box up to date: drawn once for what stands in it, again for another size or finer boundaries. */
export class StillDrawing {
  readonly #host: Element;
  readonly #events: StillEvents;
  readonly #idPrefix = `lodemap-${++count}-`;
  readonly #shelf = new AtlasShelf(atlasFor, () => this.#again(), () => {}); // biome-ignore format: one call
  #place: HTMLElement | null = null;
  #shown: Shown | null = null;
  #drawn: Drawn | null = null;
  #waiting: (() => void)[] = [];
  /** A figure is on its way. */
  #isDrawing = false;

  constructor(host: Element, events: StillEvents) {
    this.#host = host;
    this.#events = events;
  }

  /** Draws in the page's next moment, unless this stands already. */
  ask(place: HTMLElement, shown: Shown): void {
    this.#place = place;
    this.#shown = shown;
    if (this.#next()) drawSoon(this.#host, () => this.drawNow());
    else if (!this.#isDrawing) this.#settle();
  }

  /** Draws before anything else happens, as printing needs it. */
  drawNow(): void {
    forgetDrawing(this.#host);
    const next = this.#next();
    if (!next) return;
    this.#drawn = next;
    this.#isDrawing = false;
    if (!drawsMap(next.scene.view)) return void this.#drawFigure(next);
    try {
      this.#show(drawStill(next.scene, next.atlas, next, this.#idPrefix));
    } catch (error) {
      this.#events.failed(error);
    }
    this.#settle();
  }

  /** A figure with words of its own takes the whole box; until it is there, what stood before stays. */
  async #drawFigure(next: Drawn): Promise<void> {
    const shown = this.#shown!;
    const isCurrent = () => this.#drawn === next && this.#host.isConnected;
    this.#isDrawing = true;
    try {
      const { makeFigure, makeStackedFigure } = await import('./make-figure.ts');
      const { widthPx, heightPx, heading } = next;
      const options = { widthPx, heightPx, heading, permalink: this.#events.permalink(), idPrefix: this.#idPrefix };
      if (isStacked(shown.view, widthPx)) {
        const stacked = await makeStackedFigure(shown, options);
        if (isCurrent()) this.#events.stacked({ widthPx, heightPx: stacked.heightPx });
        if (isCurrent()) this.#show(stacked.svg);
      } else {
        const svg = await makeFigure(shown, options);
        if (isCurrent()) this.#show(svg);
      }
    } catch (error) {
      if (isCurrent()) this.#events.failed(error);
    }
    if (this.#drawn !== next) return;
    this.#isDrawing = false;
    this.#settle();
  }

  #show(svg: string): void {
    this.#place!.innerHTML = svg;
    this.#events.drawn();
  }

  /** Resolves when what was asked for last stands. */
  whenDrawn(): Promise<void> {
    if (!this.#next() && !this.#isDrawing) return Promise.resolve();
    return new Promise(resolve => this.#waiting.push(resolve));
  }

  stop(): void {
    forgetDrawing(this.#host);
    this.#settle();
  }

  #again(): void {
    if (this.#host.isConnected && this.#place && this.#shown) this.ask(this.#place, this.#shown);
  }

  #settle(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** What is to be drawn; null when it stands, or when there is no room to draw in. */
  #next(): Drawn | null {
    const { clientWidth: widthPx = 0, clientHeight: heightPx = 0 } = this.#place ?? {};
    if (!this.#shown || widthPx === 0 || heightPx === 0) return null;
    const { scene, view } = this.#shown;
    const level = levelOf(scene, scene.view.camera?.zoom ?? 0);
    const atlas = this.#shelf.take(level, scene.worldview) ?? this.#shown.atlas;
    const last = this.#drawn;
    const next: Drawn = { scene, atlas, widthPx, heightPx, heading: this.#events.heading() };
    // What decides its height itself is not drawn again for another one.
    if (isStacked(view, widthPx)) next.heightPx = 0;
    const isSame = last !== null && (Object.keys(next) as (keyof Drawn)[]).every(key => last[key] === next[key]);
    return isSame ? null : next;
  }
}
