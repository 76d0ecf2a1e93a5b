import type { Fill, HatchFamily } from '../scene/marks.ts';
import { UNITS_PER_PX } from './compact-path.ts';
import { formatPx } from './format-px.ts';

/** Width of one membership stripe, px. */
export const STRIPE_PX = 4.2;
/** How much wider than its line the casing of a hatch is, px, and how opaque. */
export const CASING_PX = 1.4;
export const CASING_OPACITY = 0.6;
/** Angle (counter-clockwise from horizontal), spacing and line weight (for dots: radius) of the risk families, px. */
export const HATCHES: Readonly<Record<HatchFamily, { angle: number; spacingPx: number; weightPx: number }>> = {
  conflict: { angle: 135, spacingPx: 5, weightPx: 1.15 },
  'state-control': { angle: 0, spacingPx: 7, weightPx: 0.75 },
  trade: { angle: 90, spacingPx: 7, weightPx: 0.7 },
  social: { angle: 45, spacingPx: 6, weightPx: 1.15 },
};
/** Inferred membership: grey 45° lines. */
export const INFERRED = { angle: 45, spacingPx: 4.2, weightPx: 1.1 } as const;

/** Collects the patterns that the areas of one map need, each once, and names the paint of a fill. */
export class FillBook {
  readonly #idPrefix: string;
  readonly #hatchScale: number;
  readonly #patterns = new Map<string, string>();

  /** @param hatchScale `frame.symbols.hatch` */
  constructor(idPrefix: string, hatchScale: number) {
    this.#idPrefix = idPrefix;
    this.#hatchScale = hatchScale;
  }

  /** Value of a `fill` attribute. */
  paint(fill: Fill): string {
    switch (fill.kind) {
      case 'flat':
        return fill.color;
      case 'stripes':
        return this.#refer(this.#stripes(fill.colors));
      case 'inferred':
        return this.#refer(this.#inferred(fill.color, fill.ground));
      case 'hatch':
        return this.#refer(this.#hatch(fill.family, fill.color, fill.casing));
      default:
        return unknownFill(fill);
    }
  }

  /** The `<pattern>` elements used so far, for `<defs>`. */
  defs(): string {
    return [...this.#patterns].map(([body, id]) => `<pattern id="${id}" ${body}</pattern>`).join('');
  }

  #refer(body: string): string {
    const id = this.#patterns.get(body) ?? `${this.#idPrefix}p${this.#patterns.size + 1}`;
    this.#patterns.set(body, id);
    return `url(#${id})`;
  }

  #stripes(colors: readonly string[]): string {
    const band = STRIPE_PX;
    const bars = colors.map((color, i) => `<path d="M0 ${formatPx(i * band)}h8v${band}h-8z" fill="${color}"/>`);
    return `${this.#open(8, band * colors.length, 45)}${bars.join('')}`;
  }

  #inferred(color: string, ground: string): string {
    const { angle, spacingPx, weightPx } = INFERRED;
    const middle = formatPx(spacingPx / 2);
    const lines = `<path d="M0 0h8v${spacingPx}H0z" fill="${ground}"/><path d="M0 ${middle}h8" stroke="${color}" stroke-width="${weightPx}"/>`;
    return this.#open(8, spacingPx, angle) + lines;
  }

  #hatch(family: HatchFamily, color: string, casing: string): string {
    const { angle, spacingPx, weightPx } = HATCHES[family];
    const middle = formatPx(spacingPx / 2);
    if (family === 'social') {
      const dot = (radiusPx: number, paint: string) =>
        `<circle cx="${middle}" cy="${middle}" r="${formatPx(radiusPx)}" fill="${paint}"`;
      const dots = `${dot(weightPx + CASING_PX / 2, casing)} fill-opacity="${CASING_OPACITY}"/>${dot(weightPx, color)}/>`;
      return this.#open(spacingPx, spacingPx, angle) + dots;
    }
    const line = `<path d="M0 ${middle}h8" stroke`;
    const cased = `${line}="${casing}" stroke-width="${formatPx(weightPx + CASING_PX)}" stroke-opacity="${CASING_OPACITY}"/>`;
    return `${this.#open(8, spacingPx, angle)}${cased}${line}="${color}" stroke-width="${weightPx}"/>`;
  }

  /** A tile whose rows run at `angle`: the pattern is drawn in px and turned, in the path's units. */
  #open(widthPx: number, heightPx: number, angle: number): string {
    const scale = formatPx(UNITS_PER_PX * this.#hatchScale);
    const turn = angle === 0 ? '' : `rotate(${-angle})`;
    return `width="${formatPx(widthPx)}" height="${formatPx(heightPx)}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale})${turn}">`;
  }
}

function unknownFill(fill: never): never {
  throw new TypeError(`Unknown fill: ${JSON.stringify(fill)}`);
}
