import type { Face } from './faces.ts';
import { openFont } from './open-font.ts';

/** The width table as it ships. Widths stand in the order of `characters`, separated by spaces, in 1/1000 em. */
export interface AdvanceWidths {
  characters: string;
  widths: Record<string, string>;
}

/** Reads the advance widths of the given characters from every `latin` face. */
export function advanceWidths(sources: ReadonlyMap<Face, Uint8Array>, codes: readonly number[]): AdvanceWidths {
  const characters = codes.map(code => String.fromCodePoint(code));
  const widths: Record<string, string> = {};
  for (const [face, bytes] of sources) {
    if (face.role !== 'latin') continue;
    const font = openFont(bytes);
    widths[face.id] = characters
      .map(character => Math.round((font.advance(character) / font.unitsPerEm) * 1000))
      .join(' ');
  }
  return { characters: characters.join(''), widths };
}
