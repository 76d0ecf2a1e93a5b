// PNG with a palette: a third of the bytes of full colour, for pictures of flat colours. PNG specification, third edition.
import { deflateSync } from 'node:zlib';
import { pngChunk, pngFile } from '../../export/png-chunk.ts';

/** Colours are told apart in 32 steps a channel. */
const STEP_BITS = 5;
const BINS = 1 << (3 * STEP_BITS);
const MOST_COLORS = 256;
/** Shades of an edge that are nearer to each other than this become one, in steps of a channel: nobody sees it at an edge. */
const SAME_SHADE = 24;
/** A colour of so large a share of the picture is no edge and stays what it is. */
const AREA_SHARE = 0.002;
/** A palette, as the specification counts colour types. */
const INDEXED = 3;

/**
 * An opaque picture as PNG bytes in at most 256 colours: areas in their own, edges in shades that stand for those near
 * them; rarer ones take the nearest. `rgba` holds four bytes a pixel, row by row; opacity is not looked at.
 */
export function palettePng(rgba: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  const count = widthPx * heightPx;
  const bins = new Uint16Array(count);
  const sums = new Float64Array(BINS * 4);
  for (let i = 0, at = 0; i < count; ) {
    const [r, g, b] = [rgba[at]!, rgba[at + 1]!, rgba[at + 2]!];
    const bin = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
    const start = i;
    // Most neighbours are alike: a run is counted at once.
    do {
      bins[i++] = bin;
      at += 4;
    } while (i < count && rgba[at] === r && rgba[at + 1] === g && rgba[at + 2] === b);
    const [sum, pixels] = [bin * 4, i - start];
    sums[sum]! += r * pixels;
    sums[sum + 1]! += g * pixels;
    sums[sum + 2]! += b * pixels;
    sums[sum + 3]! += pixels;
  }
  const { palette, indexOf } = choosePalette(sums, count);
  const rows = new Uint8Array(count + heightPx);
  for (let y = 0, from = 0, to = 0; y < heightPx; y++) {
    to++; // Each row begins with its filter: none.
    for (let x = 0; x < widthPx; x++) rows[to++] = indexOf[bins[from++]!]!;
  }
  const pixels = deflateSync(rows, { level: 6, memLevel: 9 });
  return pngFile({ widthPx, heightPx }, INDEXED, [pngChunk('PLTE', palette), pngChunk('IDAT', pixels)]);
}

/** The palette as RGB bytes, and for each bin the place of its colour in it. */
function choosePalette(sums: Float64Array, count: number): { palette: Uint8Array; indexOf: Uint8Array } {
  const used: number[] = [];
  for (let bin = 0; bin < BINS; bin++) if (sums[bin * 4 + 3]! > 0) used.push(bin);
  used.sort((a, b) => sums[b * 4 + 3]! - sums[a * 4 + 3]! || a - b);
  const palette = new Uint8Array(MOST_COLORS * 3);
  const indexOf = new Uint8Array(BINS);
  const others: number[] = [];
  let kept = 0;
  for (const bin of used) {
    const pixels = sums[bin * 4 + 3]!;
    const mean = [0, 1, 2].map(channel => Math.round(sums[bin * 4 + channel]! / pixels));
    const isOwn = pixels >= AREA_SHARE * count || nearest(palette, kept, mean).distance > SAME_SHADE ** 2;
    if (!isOwn || kept === MOST_COLORS) others.push(bin);
    else {
      palette.set(mean, kept * 3);
      indexOf[bin] = kept++;
    }
  }
  for (const bin of others) {
    const middle = [bin >> 10, (bin >> 5) & 31, bin & 31].map(step => (step << 3) | 4);
    indexOf[bin] = nearest(palette, kept, middle).index;
  }
  return { palette: palette.slice(0, kept * 3), indexOf };
}

/** Of the first `kept` colours the nearest to one, and the square of how far it is; infinitely far where there is none. */
function nearest(palette: Uint8Array, kept: number, [r = 0, g = 0, b = 0]: readonly number[]) {
  let [index, distance] = [0, Infinity];
  for (let i = 0; i < kept * 3; i += 3) {
    const square = (palette[i]! - r) ** 2 + (palette[i + 1]! - g) ** 2 + (palette[i + 2]! - b) ** 2;
    if (square < distance) [index, distance] = [i / 3, square];
  }
  return { index, distance };
}
