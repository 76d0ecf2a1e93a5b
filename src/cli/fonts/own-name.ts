import type { Face } from './faces.ts';
import { replaceTable } from './replace-table.ts';

/** Words that OpenType's name table has for a weight; a renderer joins the weights by entries 16 and 17. */
const WEIGHTS: Readonly<Record<Face['weight'], string>> = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold' };
/** Platform Windows, encoding Unicode, English (United States). */
const WINDOWS_ENGLISH = [3, 1, 0x409] as const;

/**
 * A copy of a TTF that goes by the family of its face. A font whose licence reserves its name may only be changed, and
 * cutting is a change, if it then goes by another one.
 *
 * @param copyright the notice that the licence asks to be kept
 */
export function withOwnName(bytes: Uint8Array, { family, weight }: Face, copyright: string): Buffer {
  const style = WEIGHTS[weight];
  const full = style === 'Regular' ? family : `${family} ${style}`;
  return replaceTable(
    bytes,
    'name',
    nameTable([
      [0, copyright],
      [1, full],
      [2, 'Regular'],
      [3, `Lodemap: ${full}`],
      [4, full],
      [5, 'Version 1.0'],
      [6, `${family.replaceAll(' ', '')}-${style}`],
      [13, 'SIL Open Font License, Version 1.1'],
      [14, 'https://openfontlicense.org'],
      [16, family],
      [17, style],
    ]),
  );
}

/** An OpenType name table in format 0. */
function nameTable(entries: readonly (readonly [id: number, text: string])[]): Uint8Array {
  const texts = entries.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = 6 + 12 * entries.length;
  const table = Buffer.alloc(head + texts.reduce((sum, text) => sum + text.length, 0));
  table.writeUInt16BE(entries.length, 2);
  table.writeUInt16BE(head, 4);
  let start = 0;
  entries.forEach(([id], index) => {
    const text = texts[index]!;
    [...WINDOWS_ENGLISH, id, text.length, start].forEach((value, field) => {
      table.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    });
    text.copy(table, head + start);
    start += text.length;
  });
  return table;
}
