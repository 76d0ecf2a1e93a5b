import type { Frame } from '../../core/geo/frame.ts';
import type { Placed } from '../../core/layout/placed.ts';
import { Backdrop } from './backdrop.ts';
import { drawHighlights, type Highlights } from './draw-highlights.ts';
import { type Content, drawPicture } from './draw-picture.ts';
import { PictureLayer } from './picture-layer.ts';

/** The drawings of an SVG map, from below: the plain world, the map itself, hover and focus. */
export class MapPictures {
  readonly #container: HTMLElement;
  readonly #backdrop: Backdrop;
  readonly #picture: PictureLayer;
  readonly #highlights: PictureLayer;

  constructor(container: HTMLElement) {
    this.#container = container;
    this.#backdrop = new Backdrop(container);
    this.#picture = new PictureLayer(container);
    this.#highlights = new PictureLayer(container);
  }

  /** Of the map as it is drawn now. */
  get frame(): Frame | null {
    return this.#picture.frame;
  }

  /** Those that slide with the map. */
  layers(): readonly PictureLayer[] {
    return [this.#backdrop.layer, this.#picture, this.#highlights];
  }

  show(content: Content, frame: Frame): void {
    this.#picture.show(drawPicture(content, frame), frame);
    if (!content.placed) this.#highlights.clear();
    const isGlobe = frame.request.projection === 'globe';
    this.#container.style.backgroundColor = isGlobe ? '' : content.scene.theme.sea;
    if (isGlobe) this.#backdrop.clear();
  }

  /** Keeps the plain world under a flat map up to date; `painted` when it has to be put in its place. */
  back(content: Content, fit: Frame, painted: () => void): void {
    if (fit.request.projection !== 'globe') this.#backdrop.ask(content, fit, painted);
  }

  highlight(which: Highlights, content: Content & { placed: Placed }, frame: Frame): void {
    const svg = drawHighlights(which, content, frame);
    if (svg === '' && this.#highlights.frame === null) return;
    this.#highlights.show(svg, svg === '' ? null : frame);
  }

  remove(): void {
    this.#backdrop.clear();
    for (const layer of this.layers()) layer.remove();
  }
}
