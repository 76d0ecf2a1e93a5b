import faces from '../fonts.css?raw';
import { fileAddress } from './site-files.ts';

/** Before each family, so that a host's own face of that name stays apart. */
const OWN = 'Lodemap ';
let isDone = false;

/** Tells the document the faces of embeds, once. None is fetched before a text needs it. */
export function registerFonts(): void {
  if (isDone) return;
  isDone = true;
  for (const [, rule = ''] of faces.matchAll(/@font-face \{([^}]*)\}/g)) {
    const of = (name: string) => new RegExp(`${name}:([^;]*);`).exec(rule)?.[1]?.trim() ?? '';
    const file = /url\(([^)]+)\)/.exec(of('src'))?.[1];
    // Stand-ins are faces of the machine; they serve pages that are painted before any script runs.
    if (!file) continue;
    const name = of('font-family').replaceAll('"', '');
    const family = name.startsWith(OWN) ? name : OWN + name;
    const source = `url("${fileAddress(file)}") format("woff2")`;
    document.fonts.add(
      new FontFace(family, source, {
        style: of('font-style'),
        weight: of('font-weight'),
        unicodeRange: of('unicode-range').replace(/\s+/g, ' '),
        display: 'swap',
      }),
    );
  }
}
