import { fontOf, measureLine, paintLine } from './paint-line.ts';
import type { SpriteImage } from './sprite-layer.ts';

interface Slot {
  x: number;
  y: number;
  width: number;
  height: number;
  anchorX: number;
  anchorY: number;
}
const WIDTH = 2048;
const MAX_HEIGHT = 8192;
/** Slots begin on multiples of this, so that the first smaller copies of the sheet keep them apart. */
const GRID = 4;
const FONT_WAIT_MS = 1500;

/**
 * Small pictures side by side in one texture, drawn once each at twice the density of the screen: symbols from their
 * SVG, labels by the browser's own text engine. Grows while the map lives and starts anew when it is full.
 */
export class SpriteSheet {
  readonly pixelsPerPx: number;
  /** Premultiplied; a new one after every change. */
  atlas: ImageBitmap | null = null;
  mapping: Record<string, Slot> = {};
  readonly #canvas = document.createElement('canvas');
  #shelf = { x: GRID, y: GRID, height: 0 };

  constructor(pixelRatio: number) {
    this.pixelsPerPx = 2 * pixelRatio;
    this.#canvas.width = WIDTH;
    this.#canvas.height = 512;
  }

  keyOf(image: SpriteImage): string {
    if (image.kind === 'drawing') return image.markup;
    const { text, font, color, halo, anchor } = image.text;
    return [text, fontOf(font, 1), color, halo, anchor].join('|');
  }

  /** Makes sure that every image is in the sheet. */
  async hold(images: readonly SpriteImage[]): Promise<void> {
    let missing = this.#missing(images);
    if (missing.size === 0 && this.atlas) return;
    await loadFonts(images);
    if (!this.#place(missing)) {
      this.clear();
      missing = this.#missing(images);
      this.#place(missing);
    }
    await this.#paint(missing);
    const { height } = this.#canvas;
    this.atlas?.close();
    this.atlas = await createImageBitmap(this.#canvas, 0, 0, WIDTH, height, { premultiplyAlpha: 'premultiply' });
    this.mapping = { ...this.mapping };
  }

  /** Forgets every picture: after fonts came late. */
  clear(): void {
    this.mapping = {};
    this.#shelf = { x: GRID, y: GRID, height: 0 };
    this.#canvas.getContext('2d')!.clearRect(0, 0, WIDTH, this.#canvas.height);
  }

  #missing(images: readonly SpriteImage[]): Map<string, SpriteImage> {
    const missing = new Map<string, SpriteImage>();
    for (const image of images) {
      const key = this.keyOf(image);
      if (!this.mapping[key]) missing.set(key, image);
    }
    return missing;
  }

  /** Gives every image its slot, tallest first; false when the sheet is full. */
  #place(images: ReadonlyMap<string, SpriteImage>): boolean {
    const sized = [...images].map(([key, image]) => ({ key, ...this.#size(image) }));
    sized.sort((a, b) => b.height - a.height);
    for (const { key, ...size } of sized) {
      if (this.#shelf.x + size.width + GRID > WIDTH)
        this.#shelf = { x: GRID, y: this.#shelf.y + this.#shelf.height + GRID, height: 0 };
      const { x, y } = this.#shelf;
      if (y + size.height + GRID > MAX_HEIGHT) return false;
      this.mapping[key] = { x, y, ...size };
      this.#shelf = { x: x + size.width + GRID, y, height: Math.max(this.#shelf.height, size.height) };
    }
    this.#grow(this.#shelf.y + this.#shelf.height + GRID);
    return true;
  }

  #grow(height: number): void {
    if (height <= this.#canvas.height) return;
    const kept = document.createElement('canvas');
    kept.width = WIDTH;
    kept.height = this.#canvas.height;
    kept.getContext('2d')!.drawImage(this.#canvas, 0, 0);
    this.#canvas.height = Math.min(MAX_HEIGHT, 2 ** Math.ceil(Math.log2(height)));
    this.#canvas.getContext('2d')!.drawImage(kept, 0, 0);
  }

  #size(image: SpriteImage): Omit<Slot, 'x' | 'y'> {
    const scale = this.pixelsPerPx;
    const onGrid = (px: number) => Math.ceil((px * scale) / GRID) * GRID;
    if (image.kind === 'drawing') {
      const reach = onGrid(image.reachPx);
      return { width: 2 * reach, height: 2 * reach, anchorX: reach, anchorY: reach };
    }
    const { left, right, top, bottom } = measureLine(image.text);
    const [anchorX, anchorY] = [onGrid(left), onGrid(top)];
    return { width: anchorX + onGrid(right), height: anchorY + onGrid(bottom), anchorX, anchorY };
  }

  async #paint(images: ReadonlyMap<string, SpriteImage>): Promise<void> {
    const context = this.#canvas.getContext('2d')!;
    let drawings = '';
    for (const [key, image] of images) {
      const { x, y, anchorX, anchorY } = this.mapping[key]!;
      const [originX, originY] = [x + anchorX, y + anchorY];
      if (image.kind === 'text') paintLine(context, image.text, originX, originY, this.pixelsPerPx);
      else drawings += `<g transform="translate(${originX} ${originY})scale(${this.pixelsPerPx})">${image.markup}</g>`;
    }
    if (drawings === '') return;
    const { height } = this.#canvas;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}">${drawings}</svg>`;
    const picture = new Image(WIDTH, height);
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await picture.decode();
    context.drawImage(picture, 0, 0);
  }
}

/** Waits for the page's faces of the texts, but not for ever: a sheet can be drawn anew. */
async function loadFonts(images: readonly SpriteImage[]): Promise<void> {
  const textOf = new Map<string, string>();
  for (const image of images) {
    if (image.kind !== 'text') continue;
    const font = fontOf(image.text.font, 1);
    textOf.set(font, (textOf.get(font) ?? '') + image.text.text);
  }
  const faces = [...textOf].map(([font, text]) => document.fonts.load(font, text).catch(() => []));
  await Promise.race([Promise.all(faces), new Promise(resolve => setTimeout(resolve, FONT_WAIT_MS))]);
}
