import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from '../font-files.ts';
import { palettePng } from './palette-png.ts';

/** Cards are in English; the Chinese faces would cost more to read than the picture to draw. */
const LATIN_FACE = /fira-sans/;
/** Changes when a picture of the same SVG would get other bytes. */
const RECIPE = 'palette-1';

/** Draws SVG as PNG; what was drawn before comes from `cacheFolder`, by the hash of its SVG. */
export class PagePictures {
  readonly #folder: string;
  readonly #fonts = fontFiles().filter(file => LATIN_FACE.test(file));

  constructor(cacheFolder: string) {
    this.#folder = cacheFolder;
    mkdirSync(cacheFolder, { recursive: true });
  }

  /** PNG bytes `widthPx` wide. */
  png(svg: string, widthPx: number): Uint8Array {
    const hash = createHash('sha256').update(`${RECIPE} ${widthPx} ${svg}`).digest('hex').slice(0, 32);
    const file = join(this.#folder, `${hash}.png`);
    if (existsSync(file)) return readFileSync(file);
    const font = { fontFiles: this.#fonts, loadSystemFonts: false, defaultFontFamily: 'Fira Sans' };
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: widthPx }, font }).render();
    const bytes = palettePng(image.pixels, image.width, image.height);
    writeFileSync(file, bytes);
    return bytes;
  }
}
