import type { Frame } from '../../core/geo/frame.ts';
import type { Placed } from '../../core/layout/placed.ts';
import { drawHighlights, type Highlights } from './draw-highlights.ts';
import { type Content, drawPicture } from './draw-picture.ts';
import { PictureLayer } from './picture-layer.ts';

/** The drawings of an SVG map, from below: the map itself, and hover and focus over it. */
export class MapPictures {
  readonly #picture: PictureLayer;
  readonly #highlights: PictureLayer;

  constructor(container: HTMLElement) {
    this.#picture = new PictureLayer(container);
    this.#highlights = new PictureLayer(container);
  }

  /** Those that slide with the map. */
  layers(): readonly PictureLayer[] {
    return [this.#picture, this.#highlights];
  }

  show(content: Content, frame: Frame): void {
    this.#picture.show(drawPicture(content, frame), frame);
    if (!content.placed) this.#highlights.clear();
  }

  highlight(which: Highlights, content: Content & { placed: Placed }, frame: Frame): void {
    const svg = drawHighlights(which, content, frame);
    if (svg === '' && this.#highlights.frame === null) return;
    this.#highlights.show(svg, svg === '' ? null : frame);
  }

  remove(): void {
    for (const layer of this.layers()) layer.remove();
  }
}
