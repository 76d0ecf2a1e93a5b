import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { formatPx } from '../../core/figure/format-px.ts';

type Point = readonly [x: number, y: number];
const WIDTH_PX = 1920;
const HEIGHT_PX = 1080;
const PEN_PX = 7;
/** Points nearer than this to the last one are left out, px of the stage. */
const NEAREST_PX = 3;

/** A sheet over the stage to draw on, in the stage's own px, so that strokes stay where they were when the window changes. */
export class LodePen extends LitElement {
  static override properties = { active: { type: Boolean, reflect: true }, strokes: { state: true } };
  declare active: boolean;
  declare strokes: readonly (readonly Point[])[];

  constructor() {
    super();
    this.active = false;
    this.strokes = [];
  }

  clear(): void {
    if (this.strokes.length > 0) this.strokes = [];
  }

  override render(): TemplateResult {
    const paths = this.strokes.map(strokePath);
    return html`<svg
      viewBox="0 0 ${WIDTH_PX} ${HEIGHT_PX}"
      aria-hidden="true"
      @pointerdown=${this.#begin}
      @pointermove=${this.#go}
    >
      ${paths.map(path => svg`<path class="casing" d=${path} /><path d=${path} />`)}
    </svg>`;
  }

  readonly #begin = (event: PointerEvent): void => {
    if (!this.active || event.button !== 0) return;
    event.preventDefault();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.strokes = [...this.strokes, [this.#pointOf(event)]];
  };

  readonly #go = (event: PointerEvent): void => {
    if (!this.active || event.buttons === 0) return;
    const stroke = this.strokes.at(-1);
    const [point, last] = [this.#pointOf(event), stroke?.at(-1)];
    if (!stroke || !last || Math.hypot(point[0] - last[0], point[1] - last[1]) < NEAREST_PX) return;
    this.strokes = [...this.strokes.slice(0, -1), [...stroke, point]];
  };

  #pointOf(event: PointerEvent): Point {
    const box = this.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * WIDTH_PX, ((event.clientY - box.top) / box.height) * HEIGHT_PX];
  }

  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      pointer-events: none;
    }
    :host([active]) {
      pointer-events: auto;
      cursor: crosshair;
      touch-action: none;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
    path {
      fill: none;
      stroke: var(--ink);
      stroke-width: ${PEN_PX};
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .casing {
      stroke: var(--sea);
      stroke-width: ${PEN_PX + 6};
    }
  `;
}

/** A stroke as a path; a single point is a dot. */
function strokePath(points: readonly Point[]): string {
  const [first, ...others] = points.map(([x, y]) => `${formatPx(x, 1)} ${formatPx(y, 1)}`);
  return `M${first}${others.length > 0 ? others.map(point => `L${point}`).join('') : 'h.1'}`;
}
customElements.define('lode-pen', LodePen);
