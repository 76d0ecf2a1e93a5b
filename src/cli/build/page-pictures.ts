import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { faceFilesOf } from '../../export/face-files.ts';
import { packageRoot } from '../package-root.ts';
import { palettePng } from './palette-png.ts';

/** Changes when a picture of the same SVG would get other bytes. */
const RECIPE = 'palette-1';

/** Draws SVG as PNG; what was drawn before comes from `cacheFolder`, by the hash of its SVG. */
export class PagePictures {
  readonly #folder: string;

  constructor(cacheFolder: string) {
    this.#folder = cacheFolder;
    mkdirSync(cacheFolder, { recursive: true });
  }

  /** PNG bytes `widthPx` wide. */
  png(svg: string, widthPx: number): Uint8Array {
    const hash = createHash('sha256').update(`${RECIPE} ${widthPx} ${svg}`).digest('hex').slice(0, 32);
    const file = join(this.#folder, `${hash}.png`);
    if (existsSync(file)) return readFileSync(file);
    const fontFiles = faceFilesOf(svg).map(name => join(packageRoot(), 'public', 'fonts', 'ttf', name));
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Fira Sans' };
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: widthPx }, font }).render();
    const bytes = palettePng(image.pixels, image.width, image.height);
    writeFileSync(file, bytes);
    return bytes;
  }
}
