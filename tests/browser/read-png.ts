import { inflateSync } from 'node:zlib';

export type Rgb = readonly [number, number, number];
export interface Pixels {
  width: number;
  height: number;
  /** Outside of the picture: the nearest pixel inside. */
  at(x: number, y: number): Rgb;
  /** Line by line, `channels` bytes a pixel: red, green, blue and, of four, alpha. */
  bytes: Uint8Array;
  channels: number;
  /** Mean over a square about a point. */
  mean(x: number, y: number, halfPx: number): Rgb;
}

/** The pixels of a screenshot: 8 bit RGB or RGBA, not interlaced. */
export function readPng(file: Buffer): Pixels {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[file[25]!];
  if (file[24] !== 8 || !channels || file[28] !== 0) throw new Error('Only 8 bit RGB and RGBA are read.');
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const at = (x: number, y: number): Rgb => {
    const column = Math.min(width - 1, Math.max(0, Math.round(x)));
    const row = Math.min(height - 1, Math.max(0, Math.round(y)));
    const start = (row * width + column) * channels;
    return [bytes[start]!, bytes[start + 1]!, bytes[start + 2]!];
  };
  const mean = (x: number, y: number, halfPx: number): Rgb => {
    const sum = [0, 0, 0];
    let n = 0;
    for (let dy = -halfPx; dy <= halfPx; dy++)
      for (let dx = -halfPx; dx <= halfPx; dx++, n++)
        for (const [i, value] of at(x + dx, y + dy).entries()) sum[i]! += value;
    return sum.map(value => value / n) as unknown as Rgb;
  };
  return { width, height, bytes, channels, at, mean };
}

/** Undoes the line filters of PNG. */
function unfilter(data: Buffer, stride: number, height: number, step: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (stride + 1)]!;
    for (let i = 0; i < stride; i++) {
      const here = row * stride + i;
      const left = i >= step ? out[here - step]! : 0;
      const up = row > 0 ? out[here - stride]! : 0;
      const corner = row > 0 && i >= step ? out[here - stride - step]! : 0;
      out[here] = data[row * (stride + 1) + 1 + i]! + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Largest difference of a channel. */
export function channelDistance(a: Rgb, b: Rgb): number {
  return Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));
}
