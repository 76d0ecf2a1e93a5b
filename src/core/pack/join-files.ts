import { ByteWriter } from './byte-writer.ts';

/** Named files in one row of bytes; `splitFiles` takes them apart. Names are ASCII. */
export function joinFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const joined = new ByteWriter();
  joined.number(files.size);
  for (const [name, bytes] of files) {
    if (!/^[\x20-\x7e]+$/.test(name)) throw new RangeError(`"${name}" is no plain file name`);
    joined.number(name.length);
    joined.bytes(Uint8Array.from(name, letter => letter.charCodeAt(0)));
    joined.number(bytes.length);
  }
  for (const bytes of files.values()) joined.bytes(bytes);
  return joined.written().slice();
}
