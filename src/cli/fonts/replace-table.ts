/**
 * A copy of a TTF with one table replaced: appended, and pointed at from the directory. Checksums are left to the
 * subsetter, which writes all tables anew.
 *
 * @throws if the font has no such table
 */
export function replaceTable(bytes: Uint8Array, tag: string, table: Uint8Array): Buffer {
  const start = Math.ceil(bytes.length / 4) * 4;
  const result = Buffer.alloc(start + table.length);
  result.set(bytes);
  result.set(table, start);
  const view = new DataView(result.buffer, result.byteOffset);
  for (let index = 0, at = 12; index < view.getUint16(4); index++, at += 16) {
    if (String.fromCharCode(...result.subarray(at, at + 4)) !== tag) continue;
    view.setUint32(at + 8, start);
    view.setUint32(at + 12, table.length);
    return result;
  }
  throw new Error(`The font has no table "${tag}".`);
}
