// Shapes, symbols and fills that several maps of one document share: each is written once and used by its id.
import type { Atlas } from '../geo/atlas.ts';
import type { Frame } from '../geo/frame.ts';
import { projectLines, projectRings } from '../geo/project-shape.ts';
import type { ShapeRef } from '../geo/types.ts';
import type { Fill } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import type { Theme } from '../scene/themes.ts';
import { CompactPath, UNITS_PER_PX } from './compact-path.ts';
import { FillBook } from './fill-book.ts';
import { formatPx } from './format-px.ts';

/** A small map needs less of a coast than a large one, px. */
const TOLERANCE_PX = 0.3;
const MIN_COAST_PX2 = 0.9;
const BORDER_PX = 0.4;
const COAST_PX = 0.35;

/** What the maps of one frame have in common. Ask for ids while drawing, then write what is new into `<defs>`. */
export class ShapeBook {
  readonly frame: Frame;
  readonly atlas: Atlas;
  readonly theme: Theme;
  readonly #prefix: string;
  readonly #fills: FillBook;
  readonly #ids = new Map<string, string>();
  #fresh = '';
  #writtenFills = 0;

  constructor(prefix: string, frame: Frame, atlas: Atlas, theme: Theme) {
    [this.#prefix, this.frame, this.atlas, this.theme] = [prefix, frame, atlas, theme];
    this.#fills = new FillBook(prefix, frame.symbols.hatch);
  }

  /** Land that carries nothing, with the disc of a globe below it, in px. */
  land(scene: Scene): string {
    const { atlas, theme, frame } = this;
    return this.#define('land', () => {
      const withoutAntarctica = scene.lens === null && scene.projection !== 'globe';
      const path = new CompactPath(undefined, TOLERANCE_PX);
      for (const [id, shape] of [...atlas.countries, ...atlas.undetermined.map(shape => ['', shape] as const)]) {
        if (withoutAntarctica && id === 'ATA') continue;
        for (const ring of projectRings(frame, shape.geometry)) path.addRing(ring);
        path.endShape();
      }
      return `${this.#disc(scene)}<path fill="${theme.land}" transform="scale(${1 / UNITS_PER_PX})" d="${path}"/>`;
    });
  }

  /** Lakes, borders, coasts and disputed lines, over the fills, in px. */
  lines(): string {
    const { atlas, theme, frame } = this;
    return this.#define('lines', () => {
      const lakes = new CompactPath(undefined, TOLERANCE_PX);
      for (const lake of atlas.lakes) for (const ring of projectRings(frame, lake.geometry)) lakes.addRing(ring);
      const stroke = (color: string, widthPx: number) =>
        `fill="none" stroke="${color}" stroke-width="${formatPx(widthPx * UNITS_PER_PX)}" stroke-linejoin="round"`;
      const disputed = this.#linePath(atlas.disputed);
      const dash = ` stroke-dasharray="${[1.6, 1.4].map(px => px * UNITS_PER_PX).join(' ')}"`;
      return [
        `<g transform="scale(${1 / UNITS_PER_PX})"><path fill="${theme.sea}" d="${lakes}"/>`,
        `<path ${stroke(theme.border, BORDER_PX)} d="${this.#linePath(atlas.borders)}"/>`,
        `<path ${stroke(theme.coast, COAST_PX)} d="${this.#linePath(atlas.coast, MIN_COAST_PX2)}"/>`,
        disputed === ''
          ? ''
          : `<path ${stroke(theme.land, 0.9)} d="${disputed}"/><path ${stroke(theme.dispute, 0.5)}${dash} d="${disputed}"/>`,
        '</g>',
      ].join('');
    });
  }

  /** The outline of a country, province or region in units of a tenth of a px; null when it is not held or not in view. */
  shape(ref: ShapeRef): string | null {
    const data = this.shapeData(ref);
    return data === '' ? null : this.#define(`${ref.of}:${ref.id}`, id => `<path id="${id}" d="${data}"/>`);
  }

  /** Path data of a shape in units of a tenth of a px; '' when it is not held or not in view. */
  shapeData(ref: ShapeRef): string {
    const shape = this.atlas.shape(ref);
    if (!shape) return '';
    const path = new CompactPath(undefined, TOLERANCE_PX);
    for (const ring of projectRings(this.frame, shape.geometry)) path.addRing(ring);
    path.endShape(true);
    return path.toString();
  }

  /** A symbol drawn around (0, 0). */
  symbol(svg: string): string {
    return this.#define(`symbol ${svg}`, () => svg);
  }

  /** Value of a `fill` attribute. */
  paint(fill: Fill): string {
    return this.#fills.paint(fill);
  }

  /** `<defs>` with what was asked for since the last time; '' when nothing was. */
  takeDefs(): string {
    const fills = this.#fills.defs();
    const content = this.#fresh + fills.slice(this.#writtenFills);
    this.#fresh = '';
    this.#writtenFills = fills.length;
    return content === '' ? '' : `<defs>${content}</defs>`;
  }

  #define(key: string, draw: (id: string) => string): string {
    const known = this.#ids.get(key);
    if (known) return known;
    const id = `${this.#prefix}${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    const svg = draw(id);
    this.#fresh += svg.startsWith(`<path id="${id}"`) ? svg : `<g id="${id}">${svg}</g>`;
    return id;
  }

  #disc({ projection }: Scene): string {
    if (projection !== 'globe') return '';
    const [x, y] = this.frame.projection.translate();
    return `<circle cx="${formatPx(x)}" cy="${formatPx(y)}" r="${formatPx(this.frame.scale)}" fill="${this.theme.sea}" stroke="${this.theme.rule}"/>`;
  }

  #linePath(lines: Parameters<typeof projectLines>[1], minAreaPx2?: number): string {
    const path = new CompactPath(minAreaPx2, TOLERANCE_PX);
    for (const line of projectLines(this.frame, lines)) path.addLine(line);
    return path.toString();
  }
}
