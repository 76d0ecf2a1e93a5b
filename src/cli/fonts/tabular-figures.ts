import { openFont } from './open-font.ts';
import { replaceTable } from './replace-table.ts';

const digits = '0123456789';

/**
 * A copy of a TTF whose digits 0–9 are the font's own tabular figures, by a new character map. So figures have one
 * width in the page, in SVG, in PNG and in PDF alike, without any renderer having to know the `tnum` feature.
 */
export function withTabularFigures(bytes: Uint8Array): Buffer {
  const font = openFont(bytes);
  const glyphs = new Map<number, number>();
  for (const code of font.codePoints) {
    const character = String.fromCodePoint(code);
    glyphs.set(code, font.glyph(character, digits.includes(character) ? 'tnum' : undefined));
  }
  return replaceTable(bytes, 'cmap', characterMap(glyphs));
}

/** Neighbouring code points whose glyph numbers are neighbours too; both ends included. */
interface Run {
  from: number;
  to: number;
  glyph: number;
}

/** An OpenType `cmap` for Windows: format 4 (Unicode up to U+FFFE) and format 12 (all of Unicode). */
function characterMap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const runs: Run[] = [];
  for (const code of [...glyphs.keys()].sort((a, b) => a - b)) {
    const glyph = glyphs.get(code)!;
    const last = runs.at(-1);
    if (last && last.to === code - 1 && last.glyph + (code - last.from) === glyph) last.to = code;
    else runs.push({ from: code, to: code, glyph });
  }
  const subtables = [basicPlane(runs.filter(run => run.to < 0xffff)), allPlanes(runs)];
  const encodings = [1, 10];
  const headerBytes = 4 + 8 * subtables.length;
  const table = new Uint8Array(subtables.reduce((sum, subtable) => sum + subtable.length, headerBytes));
  const view = new DataView(table.buffer);
  view.setUint16(2, subtables.length);
  let start = headerBytes;
  subtables.forEach((subtable, index) => {
    view.setUint16(4 + 8 * index, 3); // platform: Windows
    view.setUint16(6 + 8 * index, encodings[index]!);
    view.setUint32(8 + 8 * index, start);
    table.set(subtable, start);
    start += subtable.length;
  });
  return table;
}

function basicPlane(runs: readonly Run[]): Uint8Array {
  const segments = [...runs, { from: 0xffff, to: 0xffff, glyph: 0 }]; // the format asks for this last one
  const count = segments.length;
  const length = 16 + 8 * count;
  const view = new DataView(new ArrayBuffer(length));
  const depth = Math.floor(Math.log2(count));
  const header = [4, length, 0, 2 * count, 2 ** (depth + 1), depth, 2 * count - 2 ** (depth + 1)];
  header.forEach((value, index) => {
    view.setUint16(2 * index, value);
  });
  segments.forEach(({ from, to, glyph }, index) => {
    const at = 14 + 2 * index;
    view.setUint16(at, to);
    view.setUint16(at + 2 + 2 * count, from);
    view.setUint16(at + 2 + 4 * count, (glyph - from) & 0xffff);
  });
  return new Uint8Array(view.buffer);
}

function allPlanes(runs: readonly Run[]): Uint8Array {
  const length = 16 + 12 * runs.length;
  const view = new DataView(new ArrayBuffer(length));
  view.setUint16(0, 12);
  view.setUint32(4, length);
  view.setUint32(12, runs.length);
  runs.forEach(({ from, to, glyph }, index) => {
    [from, to, glyph].forEach((value, field) => {
      view.setUint32(16 + 12 * index + 4 * field, value);
    });
  });
  return new Uint8Array(view.buffer);
}
