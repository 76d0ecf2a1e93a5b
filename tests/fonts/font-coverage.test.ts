import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { codePoints, composedCharacters, firstPaintCharacters } from '../../src/cli/fonts/characters.ts';
import { collectCharacters } from '../../src/cli/fonts/collect-text.ts';
import { faces } from '../../src/cli/fonts/faces.ts';
import { openFont } from '../../src/cli/fonts/open-font.ts';
import table from '../../src/core/figure/advance-widths.json' with { type: 'json' };
import arabicNames from '../../src/core/text/country-names.ar.json' with { type: 'json' };
import { shortCountryName } from '../../src/core/text/country-names.ts';
import { labelsAr } from '../../src/core/text/labels.ar.ts';

const root = resolve(import.meta.dirname, '../..');
const fontFolder = join(root, 'public/fonts');
const css = readFileSync(join(root, 'src/shells/fonts.css'), 'utf8');
/** Faces with files for the page: the italic is slanted by the browser. */
const pageFaces = faces.filter(face => !face.italic);
const ttfs = new Map(faces.map(face => [face, openFont(readFileSync(join(fontFolder, `ttf/${face.id}.ttf`)))]));

/** Style rules with a file, by the file's name. */
const rules = new Map(
  [...css.matchAll(/@font-face \{[^}]*url\(fonts\/([^)]+)\)[^}]*unicode-range:\s*([^;]+);/g)].map(
    ([, file, range]) => [file!, parseRange(range!)] as const,
  ),
);

describe('the shipped fonts', () => {
  it('hold every character of the catalogues, the country names and the data', () => {
    const missing = [...collectCharacters(root)]
      .filter(([character]) => !composedCharacters.includes(character) && !character.match(/\p{Co}/u))
      .filter(([character]) => ![...ttfs.values()].some(font => font.codePoints.has(character.codePointAt(0)!)))
      .map(([character, { file, line }]) => {
        const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
        return `"${character}" (U+${code}) in ${file}:${line}`;
      });
    const remedy = 'Run `npm run fonts`. If it stays, no face in src/cli/fonts/faces.ts has it: add one, or reword.';
    expect(missing, `No shipped font has:\n${missing.join('\n')}\n${remedy}\n`).toEqual([]);
  });

  it.each(pageFaces.map(face => [face.id, face] as const))(
    '%s: page and renderer have the same characters',
    async (id, face) => {
      const found = new Set<number>();
      for (const [file, range] of rules) {
        if (![`${id}.woff2`, `${id}-ext.woff2`, `${id}-marks.woff2`].includes(file)) continue;
        const woff2 = readFileSync(join(fontFolder, file));
        const sfnt = await subsetFont(woff2, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
        for (const code of openFont(sfnt).codePoints) {
          expect(inRange(range, code), `${file} is not asked for U+${code.toString(16)}`).toBe(true);
          found.add(code);
        }
      }
      expect([...found].sort()).toEqual([...ttfs.get(face)!.codePoints].sort());
    },
  );

  it('ask for one file only per character and face', () => {
    for (const face of pageFaces.filter(({ role }) => role === 'latin')) {
      const first = rules.get(`${face.id}.woff2`)!;
      const rest = rules.get(`${face.id}-ext.woff2`)!;
      expect(first.some(([from, to]) => rest.some(([low, high]) => from <= high && low <= to))).toBe(false);
    }
  });

  it('stay within the budget of the first paint: 13 kB a face', () => {
    for (const face of pageFaces.filter(({ role }) => role === 'latin')) {
      expect(readFileSync(join(fontFolder, `${face.id}.woff2`)).length).toBeLessThanOrEqual(13_000);
      for (const code of codePoints(firstPaintCharacters))
        expect(inRange(rules.get(`${face.id}.woff2`)!, code)).toBe(true);
    }
  });

  it('have the widths of the table that ships', () => {
    const characters = [...table.characters];
    for (const [face, font] of ttfs) {
      if (face.role !== 'latin') continue;
      const widths = (table.widths as Record<string, string>)[face.id]!.split(' ').map(Number);
      expect(widths).toEqual(
        characters.map(character => Math.round((font.advance(character) / font.unitsPerEm) * 1000)),
      );
    }
  });

  it('have the widths of the names whose letters join, and shape them without a gap', () => {
    const joining = [...ttfs].filter(([face]) => face.role === 'joining');
    expect(joining.map(([face]) => face.weight)).toEqual([400, 500, 600]);
    for (const [face, font] of joining) {
      const widths = labelsAr.joined.widths[face.weight];
      for (const id of Object.keys(arabicNames)) {
        const name = shortCountryName(arabicNames, id);
        expect(widths[name], name).toBe(Math.round((font.shapedAdvance(name) / font.unitsPerEm) * 1000));
      }
      // Letters that stand alone are wider: the forms that join came along.
      const apart = [...'الصين'].reduce((sum, letter) => sum + font.advance(letter), 0);
      expect(font.shapedAdvance('الصين')).toBeLessThan(0.85 * apart);
    }
  });

  it('go by another name where the licence reserves theirs', () => {
    const renamed = faces.filter(face => face.copyright);
    expect(renamed.length).toBe(3);
    for (const { id } of renamed) {
      const bytes = readFileSync(join(fontFolder, `ttf/${id}.ttf`));
      const holds = (text: string) => bytes.includes(Buffer.from(text, 'utf16le').swap16());
      expect([holds('Lodemap Arabic'), holds('IBM Plex'), holds('IBMPlex')]).toEqual([true, false, false]);
    }
  });
});

type Range = readonly (readonly [number, number])[];

function parseRange(range: string): Range {
  return range.split(',').map(part => {
    const [from, to = from] = part.trim().replace('U+', '').split('-');
    return [Number.parseInt(from!, 16), Number.parseInt(to!, 16)];
  });
}

function inRange(range: Range, code: number): boolean {
  return range.some(([from, to]) => code >= from && code <= to);
}
