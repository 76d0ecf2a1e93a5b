import { shortCountryName } from '../../core/text/country-names.ts';
import type { Face } from './faces.ts';
import { openFont } from './open-font.ts';

/**
 * Widths of names for the map by weight, in the order of `names`, separated by spaces, in 1/1000 em. Joined letters change
 * their form and their distance with their neighbours (a final reh before a yeh is set 0.1 em apart), so that no sum over
 * letters gives the width of a name: each is shaped whole, as every renderer shapes it.
 */
export function labelWidths(
  sources: ReadonlyMap<Face, Uint8Array>,
  names: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const widths: Record<string, string> = {};
  for (const [face, bytes] of sources) {
    if (face.role !== 'joining') continue;
    const font = openFont(bytes);
    const advances = Object.keys(names).map(id => font.shapedAdvance(shortCountryName(names, id)));
    widths[face.weight] = advances.map(advance => Math.round((advance / font.unitsPerEm) * 1000)).join(' ');
  }
  return widths;
}
