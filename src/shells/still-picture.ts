import { DEFAULT_VIEW } from '../core/view/codec.ts';
import type { View } from '../core/view/view.ts';

/** How long the still picture may lie under a map that never says that it has drawn, ms. */
const PATIENCE_MS = 8000;

/** The prebuilt picture of the default view: the live page takes its drawing over as a backdrop until the map has drawn. */
export class StillPicture {
  #backdrop: Element | null = null;
  #done = false;

  /** Removes the static page; keeps its drawing under the map when it shows what the View asks for. */
  handOver(shell: HTMLElement, view: View): void {
    if (this.#done) return;
    this.#done = true;
    const page = document.querySelector('#first-picture');
    const drawing = page?.querySelector('.map > svg');
    const map = shell.querySelector('.map');
    const isSame = (Object.keys(view) as (keyof View)[]).every(
      key => key === 'theme' || view[key] === DEFAULT_VIEW[key],
    );
    if (drawing && map && isSame) {
      this.#backdrop = drawing;
      map.prepend(drawing);
      window.setTimeout(() => this.remove(), PATIENCE_MS);
    }
    page?.remove();
  }

  /** The map has drawn. */
  remove(): void {
    this.#backdrop?.remove();
    this.#backdrop = null;
  }
}
