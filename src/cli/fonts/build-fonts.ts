// Maintainer command `npm run fonts`: cuts the shipped fonts to the characters in use, and writes their widths.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import subsetFont from 'subset-font';
import arabicNames from '../../core/text/country-names.ar.json' with { type: 'json' };
import { advanceWidths } from './advance-widths.ts';
import {
  codePoints,
  composedCharacters,
  extendedCharacters,
  fallbackCharacters,
  firstPaintCharacters,
  isJoining,
  joiningCharacters,
  unicodeRange,
} from './characters.ts';
import { collectCharacters } from './collect-text.ts';
import { type Face, faces } from './faces.ts';
import { readFromPackage } from './fetch-fonts.ts';
import { labelWidths } from './label-widths.ts';
import { openFont } from './open-font.ts';
import { withOwnName } from './own-name.ts';
import { withTabularFigures } from './tabular-figures.ts';
import { type FontFile, type StandIn, styleSheet } from './write-style-sheet.ts';

const root = resolve(import.meta.dirname, '../../..');
const cache = join(root, '.cache/fonts');
const out = join(root, 'public/fonts');

/** Name table entries 16 and 17 join the weights into one family; without them a renderer sees "Fira Sans SemiBold". */
const subsetOptions = { preserveNameIds: [16, 17], noHinting: true };
/** Without the joining features Arabic letters stand apart, and without marks the vowel signs do. */
const keptFeatures: Readonly<Record<Face['role'], string[]>> = {
  latin: ['kern'],
  fallback: ['kern'],
  joining: ['ccmp', 'calt', 'init', 'medi', 'fina', 'isol', 'liga', 'rlig', 'kern', 'mark', 'mkmk'],
};

/**
 * Measured over 3,700 characters of English prose with Liberation Sans, which has Arial's widths; ascent and descent
 * are those of Fira Sans.
 */
const standIns: readonly StandIn[] = [
  { family: 'Fira Sans', sizePercent: 101.9 },
  { family: 'Fira Sans Condensed', sizePercent: 91.7 },
].map(size => ({
  family: size.family as Face['family'],
  local: ['Arial', 'Liberation Sans', 'Helvetica'],
  sizePercent: size.sizePercent,
  ascentPercent: 93.5,
  descentPercent: 26.5,
}));

const used = [...collectCharacters(root).keys()].join('');
const sources = new Map(
  faces.map(face => {
    const bytes = readFromPackage(face.source, face.path, cache);
    const named = face.copyright === undefined ? bytes : withOwnName(bytes, face, face.copyright);
    return [face, face.role === 'latin' ? withTabularFigures(named) : named] as const;
  }),
);

const latin = commonCodePoints('latin');
const fallback = commonCodePoints('fallback');
const firstPaint = codePoints(firstPaintCharacters).filter(code => latin.has(code));
const extended = codePoints(extendedCharacters, used).filter(code => latin.has(code) && !firstPaint.includes(code));
const joining = codePoints(joiningCharacters, [...used].filter(isJoining).join(''));
const others = codePoints(fallbackCharacters, used).filter(code => fallback.has(code) && !latin.has(code));

mkdirSync(join(out, 'ttf'), { recursive: true });
for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
  if (/\.(woff2|ttf)$/.test(name)) rmSync(join(out, name));
}

/** Han characters lie far apart, Latin letters do not. */
const maxGap = { latin: 0x80, fallback: 0x5000, joining: 0x80 } as const;
/** Below U+2E80 lie the marks: a prime or a triangle in an English text must not fetch all of Chinese. */
const isEastAsian = (code: number) => code >= 0x2e80;
const files: FontFile[] = [];
const everything = new Set([...firstPaint, ...extended, ...others, ...codePoints(composedCharacters)]);
for (const face of faces) {
  if (face.role === 'latin') {
    await writeWoff2(face, '', firstPaint, true);
    await writeWoff2(face, '-ext', extended, false);
    await write(face, `ttf/${face.id}.ttf`, [...firstPaint, ...extended], 'truetype');
  } else if (face.role === 'joining') {
    await writeWoff2(face, '', joining, false);
    await write(face, `ttf/${face.id}.ttf`, joining, 'truetype');
  } else {
    await writeWoff2(face, '', others.filter(isEastAsian), false);
    await writeWoff2(
      face,
      '-marks',
      others.filter(code => !isEastAsian(code)),
      false,
    );
    await write(face, `ttf/${face.id}.ttf`, others, 'truetype');
  }
}

writeFileSync(join(root, 'src/shells/fonts.css'), styleSheet(files, standIns));
const table = `${JSON.stringify(advanceWidths(sources, [...firstPaint, ...extended]), null, 2)}\n`;
writeFileSync(join(root, 'src/core/figure/advance-widths.json'), table);
report('src/core/figure/advance-widths.json, brotli', brotliCompressSync(table).length);
const labels = `${JSON.stringify(labelWidths(sources, arabicNames), null, 2)}\n`;
writeFileSync(join(root, 'src/core/text/label-widths.ar.json'), labels);
report('src/core/text/label-widths.ar.json, brotli', brotliCompressSync(labels).length);

/** Code points held by every face of a role. */
function commonCodePoints(role: Face['role']): Set<number> {
  const [first, ...rest] = faces
    .filter(face => face.role === role)
    .map(face => openFont(sources.get(face)!).codePoints);
  return new Set([...first!].filter(code => rest.every(codes => codes.has(code))));
}

async function writeWoff2(face: Face, suffix: string, wanted: readonly number[], isFirstPaint: boolean): Promise<void> {
  // A browser slants the upright itself; the italic's file would cost the first map 12 kB for a handful of names. The PNG
  // renderer can't slant and has the TrueType file.
  if (face.italic) return;
  const url = `fonts/${face.id}${suffix}.woff2`;
  const own = new Set(wanted);
  const foreign = new Set([...everything].filter(code => !own.has(code)));
  const range = isFirstPaint ? codePoints(String.fromCodePoint(...wanted), composedCharacters) : wanted;
  files.push({ face, url, unicodeRange: unicodeRange(range, foreign, maxGap[face.role]), firstPaint: isFirstPaint });
  await write(face, `${face.id}${suffix}.woff2`, wanted, 'woff2');
}

async function write(face: Face, name: string, wanted: readonly number[], targetFormat: 'woff2' | 'truetype') {
  const text = wanted.map(code => String.fromCodePoint(code)).join('');
  const bytes = await subsetFont(sources.get(face)!, text, {
    ...subsetOptions,
    keepFeatures: keptFeatures[face.role],
    targetFormat,
  });
  writeFileSync(join(out, name), bytes);
  report(`public/fonts/${name}, ${wanted.length} characters`, bytes.length);
}

function report(what: string, bytes: number): void {
  console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${what}`);
}
