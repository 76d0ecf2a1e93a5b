import { ByteReader } from './byte-reader.ts';
import { SHORTEST } from './fold-repeats.ts';

/** The bytes that `foldRepeats` was given. Throws a RangeError when `folded` is no such thing or was cut. */
export function unfoldRepeats(folded: Uint8Array): Uint8Array {
  const head = new ByteReader(folded);
  const bytes = new Uint8Array(head.number());
  const count = head.number();
  const sizes = [head.number(), head.number(), head.number()];
  const [gaps, lengths, distances] = sizes.map(size => new ByteReader(head.bytes(size))) as [
    ByteReader,
    ByteReader,
    ByteReader,
  ];
  const left = new ByteReader(head.rest());
  let at = 0;
  for (let k = 0; k < count; k++) {
    const gap = left.bytes(gaps.number());
    bytes.set(gap, at);
    at += gap.length;
    const from = at - distances.number();
    const length = lengths.number() + SHORTEST;
    if (from < 0) throw new RangeError('a repeat begins before the first byte');
    // Byte by byte, because a repeat longer than its distance goes on in what it has just written.
    for (let next = 0; next < length; next++) bytes[at + next] = bytes[from + next]!;
    at += length;
  }
  const rest = left.rest();
  if (at + rest.length !== bytes.length) throw new RangeError('the bytes end too early');
  bytes.set(rest, at);
  return bytes;
}
