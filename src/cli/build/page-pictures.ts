import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { faceFilesOf } from '../../export/face-files.ts';
import { packageRoot } from '../package-root.ts';
import { layOver } from './lay-over.ts';
import { palettePng } from './palette-png.ts';

/** Changes when a picture of the same SVG would get other bytes. */
const RECIPE = 'palette-3';

/** A picture as SVG; drawn faster from two parts where other pictures have the same ground. */
export interface Picture {
  svg: string;
  parts: { ground: string; over: string } | null;
}

/** Draws SVG as PNG; what was drawn before comes from `cacheFolder`, by the hash of its SVG. */
export class PagePictures {
  readonly #folder: string;
  readonly #grounds = new Map<string, Uint8Array>();

  constructor(cacheFolder: string) {
    this.#folder = cacheFolder;
    mkdirSync(cacheFolder, { recursive: true });
  }

  /** PNG bytes `widthPx` wide. */
  png({ svg, parts }: Picture, widthPx: number): Uint8Array {
    const hash = createHash('sha256').update(`${RECIPE} ${widthPx} ${svg}`).digest('hex').slice(0, 32);
    const file = join(this.#folder, `${hash}.png`);
    if (existsSync(file)) return readFileSync(file);
    const { pixels, width, height } = render(parts?.over ?? svg, widthPx);
    if (parts) layOver(this.#ground(parts.ground, widthPx), pixels);
    const bytes = palettePng(pixels, width, height);
    writeFileSync(file, bytes);
    return bytes;
  }

  #ground(svg: string, widthPx: number): Uint8Array {
    const key = `${widthPx} ${svg}`;
    const known = this.#grounds.get(key) ?? render(svg, widthPx).pixels;
    this.#grounds.set(key, known);
    return known;
  }
}

/** RGBA of a drawing; colours are multiplied by their opacity. */
function render(svg: string, widthPx: number): { pixels: Uint8Array; width: number; height: number } {
  const fontFiles = faceFilesOf(svg).map(name => join(packageRoot(), 'public', 'fonts', 'ttf', name));
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Fira Sans' };
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: widthPx }, font }).render();
  // Each reading of `pixels` copies them all.
  return { pixels: image.pixels, width: image.width, height: image.height };
}
