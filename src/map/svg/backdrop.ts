import { geoPath } from 'd3-geo';
import type { Frame } from '../../core/geo/frame.ts';
import type { Fill } from '../../core/scene/marks.ts';
import type { Content } from './draw-picture.ts';
import { PictureLayer } from './picture-layer.ts';

/** How long the map must have stood before the backdrop is brought up to date, ms. */
const PATIENCE_MS = 300;

/**
 * The whole plane in plain fills on a canvas, under the drawing: what a long drag or a flight uncovers before the map is
 * drawn anew. Its resolution is that of the whole world, so up close it is only a hint.
 */
export class Backdrop {
  readonly layer: PictureLayer;
  #shown: unknown[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement) {
    this.layer = new PictureLayer(container);
  }

  /** Asks for a scene in the frame of its whole world or lens; painted once nothing else is asked for a while. */
  ask({ scene, atlas }: Content, fit: Frame, painted: () => void): void {
    const { widthPx, heightPx } = fit.request;
    const wanted = [scene.marks, scene.theme, fit.planeId, fit.scale, widthPx, heightPx];
    if (wanted.every((part, i) => part === this.#shown[i])) return;
    clearTimeout(this.#timer);
    // Shapes of another plane or size lie elsewhere; colours of before may stay for a moment.
    if (wanted.slice(2).some((part, i) => part !== this.#shown[i + 2])) this.layer.clear();
    this.#timer = setTimeout(() => {
      this.#shown = wanted;
      this.#paint({ scene, atlas, placed: null }, fit);
      painted();
    }, PATIENCE_MS);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#shown = [];
    this.layer.clear();
  }

  #paint(content: Content, fit: Frame): void {
    // A lens is left by dragging, the world is not.
    const reach = fit.request.lens ? 1 : 0;
    const [width, height] = [fit.request.widthPx, fit.request.heightPx].map(px => Math.ceil(px * (1 + 2 * reach)));
    const [left, top] = [-reach * fit.request.widthPx, -reach * fit.request.heightPx];
    const canvas = document.createElement('canvas');
    canvas.width = width!;
    canvas.height = height!;
    canvas.style.cssText = `position:absolute;left:${left}px;top:${top}px`;
    const context = canvas.getContext('2d');
    if (!context) return;
    context.translate(-left, -top);
    fit.projection.clipExtent([
      [left, top],
      [left + width!, top + height!],
    ]);
    paintGround(context, content, fit);
    this.layer.show('', fit);
    this.layer.element.append(canvas);
  }
}

function paintGround(context: CanvasRenderingContext2D, { scene, atlas }: Content, fit: Frame): void {
  const colors = new Map<string, string>();
  for (const mark of scene.marks) {
    if (mark.kind !== 'area' || mark.shape.of !== 'country') continue;
    const color = plainColor(mark.fill);
    if (color) colors.set(mark.shape.id, color);
  }
  const path = geoPath(fit.projection, context);
  for (const [id, shape] of atlas.countries) {
    if (id === 'ATA' && !scene.lens) continue;
    context.beginPath();
    path(shape);
    context.fillStyle = colors.get(id) ?? scene.theme.land;
    context.fill();
  }
  context.beginPath();
  path(atlas.borders);
  context.strokeStyle = scene.theme.border;
  context.lineWidth = 0.7;
  context.stroke();
}

/** The ground of a fill; null for hatches, which lie on another. */
function plainColor(fill: Fill): string | null {
  switch (fill.kind) {
    case 'flat':
      return fill.color;
    case 'stripes':
      return fill.colors[0] ?? null;
    case 'inferred':
      return fill.ground;
    case 'hatch':
      return null;
  }
}
