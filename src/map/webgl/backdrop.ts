import type { Map as RendererMap } from 'maplibre-gl';
import type { Theme } from '../../core/scene/themes.ts';
import type { MapPlane } from './map-plane.ts';
import { scaleOfZoom } from './map-pose.ts';

/** What shows where the renderer draws nothing: sea beyond the edges of a flat plane, a thin ring around the globe. */
export class Backdrop {
  readonly #map: RendererMap;
  readonly #element = document.createElement('div');
  #plane: MapPlane | null = null;

  constructor(map: RendererMap) {
    this.#map = map;
    this.#element.setAttribute('aria-hidden', 'true');
    Object.assign(this.#element.style, { position: 'absolute', pointerEvents: 'none' });
    map.getContainer().prepend(this.#element);
    map.on('move', () => this.#follow());
    map.on('resize', () => this.#follow());
  }

  show(plane: MapPlane, theme: Theme): void {
    this.#plane = plane;
    Object.assign(this.#element.style, {
      inset: plane.globe ? 'auto' : '0',
      width: '',
      height: '',
      transform: '',
      borderRadius: plane.globe ? '50%' : '0',
      background: plane.globe ? theme.rule : theme.sea,
    });
    this.#follow();
  }

  /** Keeps the ring half a pixel outside the globe. */
  #follow(): void {
    if (!this.#plane?.globe) return;
    const center = this.#map.getCenter();
    const { x, y } = this.#map.project(center);
    const radius = scaleOfZoom(this.#map.getZoom(), this.#plane, center.lat) + 0.5;
    const size = `${2 * radius}px`;
    const transform = `translate(${x - radius}px, ${y - radius}px)`;
    Object.assign(this.#element.style, { left: '0', top: '0', width: size, height: size, transform });
  }
}
