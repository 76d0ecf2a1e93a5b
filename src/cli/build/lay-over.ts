const OPAQUE = 255;

/**
 * Lays a picture over an opaque ground of the same size, in place. Both are RGBA, row by row, with colours multiplied by
 * their opacity (Porter and Duff 1984, "over").
 */
export function layOver(ground: Uint8Array, over: Uint8Array): void {
  if (ground.length !== over.length) throw new RangeError(`ground has ${ground.length} bytes, picture ${over.length}`);
  // Most pixels are empty or opaque, and are taken as a whole.
  const from = new Uint32Array(ground.buffer, ground.byteOffset, ground.length / 4);
  const to = new Uint32Array(over.buffer, over.byteOffset, over.length / 4);
  for (let pixel = 0, i = 0; pixel < to.length; pixel++, i += 4) {
    const opacity = over[i + 3]!;
    if (opacity === 0) to[pixel] = from[pixel]!;
    else if (opacity < OPAQUE) {
      const rest = (OPAQUE - opacity) / OPAQUE;
      for (let at = i; at < i + 4; at++) over[at] = over[at]! + Math.round(ground[at]! * rest);
    }
  }
}
