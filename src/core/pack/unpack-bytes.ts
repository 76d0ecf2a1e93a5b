import { BitReader } from './bit-coder.ts';
import { AGAIN, KEPT_DISTANCES, LITERAL, PackModel } from './pack-model.ts';

/** The bytes that `packBytes` was given. Throws a RangeError when `packed` is no such thing or was cut. */
export function unpackBytes(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  if (packed.length < 4) throw new RangeError('the packed bytes end too early');
  const bytes = new Uint8Array(new DataView(packed.buffer, packed.byteOffset, 4).getUint32(0));
  const model = new PackModel(new BitReader(packed.subarray(4)));
  const kept = new Array<number>(KEPT_DISTANCES).fill(1);
  let afterRun = false;
  for (let at = 0; at < bytes.length; ) {
    const kind = model.kind(LITERAL);
    if (kind === LITERAL) {
      bytes[at] = model.literal(bytes[at - 1] ?? 0, afterRun ? bytes[at - kept[0]!]! : -1, 0);
      at++;
      afterRun = false;
      continue;
    }
    const place = kind === AGAIN ? model.place(0) : KEPT_DISTANCES - 1;
    const length = model.length(kind, 0);
    const distance = kind === AGAIN ? kept[place]! : model.distance(length, 0);
    if (distance > at || at + length > bytes.length) throw new RangeError('a run lies outside the bytes');
    kept.splice(place, 1);
    kept.unshift(distance);
    // Byte by byte, because a run longer than its distance goes on in what it has just written.
    for (const end = at + length; at < end; at++) bytes[at] = bytes[at - distance]!;
    afterRun = true;
  }
  return bytes;
}
