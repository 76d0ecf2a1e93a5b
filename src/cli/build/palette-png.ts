// PNG with a palette: a third of the bytes of full colour, for pictures of flat colours. PNG specification, third edition.
import { crc32, deflateSync } from 'node:zlib';

/** Colours are told apart in 32 steps a channel. */
const STEP_BITS = 5;
const BINS = 1 << (3 * STEP_BITS);
const MOST_COLORS = 256;
const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

/**
 * An opaque picture as PNG bytes in at most 256 colours: the commonest, each as the mean of what it stands for; rarer
 * ones take the nearest of them. `rgba` holds four bytes a pixel, row by row; opacity is not looked at.
 */
export function palettePng(rgba: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  const count = widthPx * heightPx;
  const bins = new Uint16Array(count);
  const sums = new Float64Array(BINS * 4);
  for (let i = 0, at = 0; i < count; i++, at += 4) {
    const [r, g, b] = [rgba[at]!, rgba[at + 1]!, rgba[at + 2]!];
    const bin = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
    bins[i] = bin;
    const sum = bin * 4;
    sums[sum]! += r;
    sums[sum + 1]! += g;
    sums[sum + 2]! += b;
    sums[sum + 3]! += 1;
  }
  const { palette, indexOf } = choosePalette(sums);
  const rows = new Uint8Array(count + heightPx);
  for (let y = 0, from = 0, to = 0; y < heightPx; y++) {
    to++; // Each row begins with its filter: none.
    for (let x = 0; x < widthPx; x++) rows[to++] = indexOf[bins[from++]!]!;
  }
  return join([
    SIGNATURE,
    chunk('IHDR', header(widthPx, heightPx)),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The palette as RGB bytes, and for each bin the place of its colour in it. */
function choosePalette(sums: Float64Array): { palette: Uint8Array; indexOf: Uint8Array } {
  const used: number[] = [];
  for (let bin = 0; bin < BINS; bin++) if (sums[bin * 4 + 3]! > 0) used.push(bin);
  used.sort((a, b) => sums[b * 4 + 3]! - sums[a * 4 + 3]! || a - b);
  const kept = used.slice(0, MOST_COLORS);
  const palette = new Uint8Array(kept.length * 3);
  const indexOf = new Uint8Array(BINS);
  for (const [i, bin] of kept.entries()) {
    const pixels = sums[bin * 4 + 3]!;
    for (let channel = 0; channel < 3; channel++)
      palette[i * 3 + channel] = Math.round(sums[bin * 4 + channel]! / pixels);
    indexOf[bin] = i;
  }
  for (const bin of used.slice(MOST_COLORS)) indexOf[bin] = nearest(palette, bin);
  return { palette, indexOf };
}

function nearest(palette: Uint8Array, bin: number): number {
  const [r, g, b] = [(bin >> 10) << 3, ((bin >> 5) & 31) << 3, (bin & 31) << 3];
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < palette.length; i += 3) {
    const distance = (palette[i]! - r) ** 2 + (palette[i + 1]! - g) ** 2 + (palette[i + 2]! - b) ** 2;
    if (distance < least) [least, best] = [distance, i / 3];
  }
  return best;
}

/** Eight bits a pixel, colours from the palette. */
function header(widthPx: number, heightPx: number): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, widthPx);
  view.setUint32(4, heightPx);
  bytes.set([8, 3, 0, 0, 0], 8);
  return bytes;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
