import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { collectCharacters } from '../fonts/collect-text.ts';

/** Left out for their weight: browsers thicken the regular Chinese face, and every device has Arabic letters of its own. */
const LEFT_OUT = /noto-sans-sc-600|lodemap-arabic/;
/** Parts with every letter of some alphabets, of which texts and data use a few. */
const EXTENDED = /-ext\.woff2$/;

/** Letters of which the file needs a part: those of its program, and of names and titles. Prose falls back on the device's. */
const CHINESE = /noto-sans-sc-400\.woff2$/;

/**
 * The page's faces as they come along in the one file: their rules, and their files by the name that the rules give.
 *
 * @param carried program, names and briefings, as one text: of the Chinese face no other letters come along
 */
export async function oneFileFonts(
  root: string,
  carried: string,
): Promise<{ css: string; files: Map<string, Uint8Array> }> {
  const sheet = readFileSync(join(root, 'src', 'shells', 'fonts.css'), 'utf8');
  const rules = (sheet.match(/@font-face \{[^}]*\}/g) ?? []).filter(rule => !LEFT_OUT.test(rule));
  const css = rules.join('').replace(/\s+/g, ' ');
  const used = [...collectCharacters(root).keys()].join('');
  const files = new Map<string, Uint8Array>();
  for (const [, name] of css.matchAll(/url\((fonts\/[^)]+)\)/g)) {
    const bytes = readFileSync(join(root, 'public', name!));
    const wanted = EXTENDED.test(name!) ? used : CHINESE.test(name!) ? carried : null;
    files.set(name!, wanted === null ? bytes : await subset(bytes, wanted));
  }
  return { css, files };
}

function subset(bytes: Buffer, used: string): Promise<Buffer> {
  return subsetFont(bytes, used, { keepFeatures: ['kern'], noHinting: true, targetFormat: 'woff2' });
}
