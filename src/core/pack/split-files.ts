import { ByteReader } from './byte-reader.ts';

/** The files that `joinFiles` was given, as views of the same memory. Throws a RangeError when the bytes were cut. */
export function splitFiles(joined: Uint8Array): Map<string, Uint8Array<ArrayBuffer>> {
  const reader = new ByteReader(joined);
  const heads = Array.from({ length: reader.number() }, () => {
    const name = String.fromCharCode(...reader.bytes(reader.number()));
    return { name, length: reader.number() };
  });
  return new Map(heads.map(({ name, length }) => [name, reader.bytes(length) as Uint8Array<ArrayBuffer>]));
}
