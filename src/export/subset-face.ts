// A TrueType face cut to some characters: outlines of others become empty and lose their character codes; glyph numbers
// stay, so that advance widths and kerning need no change. Tables: OpenType specification 1.9, glyf, loca, cmap, head.

interface Table {
  tag: string;
  data: Uint8Array;
}

const HEADER_BYTES = 12;
const RECORD_BYTES = 16;
/** Flags of a part of a composite glyph. */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** The face with the outlines of these characters alone. Those beyond the basic plane are left out. Same input, same bytes. */
export function subsetFace(face: Uint8Array, characters: Iterable<string>): Uint8Array {
  const tables = readTables(face);
  const find = (tag: string): Uint8Array => {
    const table = tables.find(known => known.tag === tag);
    if (!table) throw new TypeError(`Not a TrueType face: it has no ${tag}`);
    return table.data;
  };
  const codes = [...new Set(characters)].map(character => character.codePointAt(0)!).sort((a, b) => a - b);
  const glyphOf = readCharacterMap(find('cmap'));
  const mapped = codes.flatMap(code => {
    const glyph = glyphOf.get(code);
    return glyph === undefined ? [] : [[code, glyph] as const];
  });
  const isLong = view(find('head')).getInt16(50) === 1;
  const offsets = readOffsets(find('loca'), isLong);
  const kept = closeOverParts(new Set([0, ...mapped.map(([, glyph]) => glyph)]), find('glyf'), offsets);
  const { glyf, loca } = keepOutlines(find('glyf'), offsets, kept, isLong);
  const instead: Record<string, Uint8Array> = { glyf, loca, cmap: writeCharacterMap(mapped) };
  return writeTables(
    face.subarray(0, 4),
    tables.map(({ tag, data }) => ({ tag, data: instead[tag] ?? data })),
  );
}

function view({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function readTables(face: Uint8Array): Table[] {
  const head = view(face);
  return Array.from({ length: head.getUint16(4) }, (_, i) => {
    const at = HEADER_BYTES + i * RECORD_BYTES;
    const start = head.getUint32(at + 8);
    return {
      tag: String.fromCharCode(...face.subarray(at, at + 4)),
      data: face.subarray(start, start + head.getUint32(at + 12)),
    };
  });
}

/** Glyph by code, from the subtable of format 4 or 12. */
function readCharacterMap(cmap: Uint8Array): Map<number, number> {
  const table = view(cmap);
  const glyphs = new Map<number, number>();
  for (let i = 0; i < table.getUint16(2); i++) {
    const at = table.getUint32(4 + i * 8 + 4);
    const format = table.getUint16(at);
    if (format === 4) readSegments(table, at, glyphs);
    else if (format === 12)
      for (let group = 0; group < table.getUint32(at + 12); group++) {
        const [start, end, glyph] = [0, 4, 8].map(offset => table.getUint32(at + 16 + group * 12 + offset));
        for (let code = start!; code <= end!; code++) glyphs.set(code, glyph! + code - start!);
      }
  }
  return glyphs;
}

function readSegments(table: DataView, at: number, glyphs: Map<number, number>): void {
  const bytes = table.getUint16(at + 6);
  const ends = at + 14;
  const [starts, deltas, ranges] = [ends + bytes + 2, ends + 2 * bytes + 2, ends + 3 * bytes + 2];
  for (let i = 0; i < bytes; i += 2) {
    const [start, end] = [table.getUint16(starts + i), table.getUint16(ends + i)];
    const [delta, range] = [table.getUint16(deltas + i), table.getUint16(ranges + i)];
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = range === 0 ? code : table.getUint16(ranges + i + range + 2 * (code - start));
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readOffsets(loca: Uint8Array, isLong: boolean): number[] {
  const table = view(loca);
  return Array.from({ length: loca.length / (isLong ? 4 : 2) }, (_, i) =>
    isLong ? table.getUint32(4 * i) : 2 * table.getUint16(2 * i),
  );
}

/** With every glyph that one of them is made of. */
function closeOverParts(glyphs: Set<number>, glyf: Uint8Array, offsets: readonly number[]): Set<number> {
  const table = view(glyf);
  for (const glyph of glyphs) {
    const [start, end] = [offsets[glyph]!, offsets[glyph + 1]!];
    if (end === start || table.getInt16(start) >= 0) continue;
    for (let at = start + 10, flags = MORE; flags & MORE; ) {
      flags = table.getUint16(at);
      glyphs.add(table.getUint16(at + 2));
      at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
    }
  }
  return glyphs;
}

function keepOutlines(
  glyf: Uint8Array,
  offsets: readonly number[],
  kept: ReadonlySet<number>,
  isLong: boolean,
): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new Uint8Array(offsets.length * (isLong ? 4 : 2));
  const table = view(loca);
  const outlines: Uint8Array[] = [];
  let end = 0;
  offsets.forEach((start, glyph) => {
    if (isLong) table.setUint32(4 * glyph, end);
    else table.setUint16(2 * glyph, end / 2);
    const next = offsets[glyph + 1];
    if (next === undefined || !kept.has(glyph)) return;
    outlines.push(glyf.subarray(start, next));
    end += next - start;
  });
  const bytes = new Uint8Array(end);
  let at = 0;
  for (const outline of outlines) {
    bytes.set(outline, at);
    at += outline.length;
  }
  return { glyf: bytes, loca };
}

/** One subtable of format 4 with a segment for each character. */
function writeCharacterMap(mapped: readonly (readonly [code: number, glyph: number])[]): Uint8Array {
  const segments = [...mapped.filter(([code]) => code < 0xffff), [0xffff, 0] as const];
  const count = segments.length;
  const bytes = new Uint8Array(12 + 16 + 8 * count);
  const table = view(bytes);
  const power = 2 ** Math.floor(Math.log2(count));
  const head = [0, 1, 3, 1, 0, 12, 4, 16 + 8 * count, 0, 2 * count, 2 * power, Math.log2(power), 2 * (count - power)];
  head.forEach((word, i) => {
    table.setUint16(2 * i, word);
  });
  segments.forEach(([code, glyph], i) => {
    table.setUint16(26 + 2 * i, code);
    table.setUint16(28 + 2 * count + 2 * i, code);
    table.setUint16(28 + 4 * count + 2 * i, (glyph - code) & 0xffff);
  });
  return bytes;
}

function writeTables(version: Uint8Array, tables: readonly Table[]): Uint8Array {
  const padded = (length: number) => (length + 3) & ~3;
  const start = HEADER_BYTES + RECORD_BYTES * tables.length;
  const bytes = new Uint8Array(tables.reduce((sum, { data }) => sum + padded(data.length), start));
  const out = view(bytes);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  bytes.set(version, 0);
  [tables.length, 16 * power, Math.log2(power), 16 * (tables.length - power)].forEach((word, i) => {
    out.setUint16(4 + 2 * i, word);
  });
  let at = start;
  tables.forEach(({ tag, data }, i) => {
    const record = HEADER_BYTES + RECORD_BYTES * i;
    bytes.set(
      [...tag].map(letter => letter.charCodeAt(0)),
      record,
    );
    bytes.set(data, at);
    out.setUint32(record + 4, checksum(bytes, at, padded(data.length)));
    out.setUint32(record + 8, at);
    out.setUint32(record + 12, data.length);
    at += padded(data.length);
  });
  return bytes;
}

function checksum(bytes: Uint8Array, at: number, length: number): number {
  const table = view(bytes);
  let sum = 0;
  for (let i = at; i < at + length; i += 4) sum = (sum + table.getUint32(i)) >>> 0;
  return sum;
}
