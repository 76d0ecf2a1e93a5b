import type { DrawnFont } from './drawing.ts';
import type { PdfOptions } from './page.ts';
import { type EmbeddedFont, splitLigatures } from './split-ligatures.ts';

/** Drawn as a plain space or hyphen: the shipped faces hold no other. */
const COMPOSED: readonly [RegExp, string][] = [
  [/[\u2007\u2009\u202f]/gu, '\u00a0'],
  [/[\u2010\u2011]/gu, '-'],
];
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** The weight of the Chinese face beside a Latin weight. */
const HAN_WEIGHTS: Readonly<Record<number, number>> = { 400: 400, 500: 400, 600: 600 };

/**
 * What joins Arabic letters. Named, they also keep pdfkit from shaping word by word, which would set the words of a name
 * in the wrong order.
 */
const JOINING = ['ccmp', 'calt', 'init', 'medi', 'fina', 'isol', 'liga', 'rlig', 'kern', 'mark', 'mkmk'];

export interface FontRun {
  text: string;
  /** Name under which the face is registered. */
  face: string;
  /** OpenType features to be named to the library; null = its own choice. */
  features: string[] | null;
  widthPt: number;
}

/** The little that is asked of a font of fontkit. */
export interface Glyph {
  path: { commands: readonly { command: string; args: readonly number[] }[] };
}
export interface GlyphPlace {
  xAdvance: number;
  xOffset: number;
  yOffset: number;
}
interface Shaper {
  unitsPerEm: number;
  hasGlyphForCodePoint(code: number): boolean;
  layout(
    text: string,
    features?: readonly string[],
  ): { glyphs: readonly Glyph[]; positions: readonly GlyphPlace[]; advanceWidth: number };
}

/** The faces of one document: fetched when a text needs them, embedded as what the texts use of them. */
export class PdfFonts {
  readonly #document: PDFKit.PDFDocument;
  readonly #read: PdfOptions['readFont'];
  readonly #shapers = new Map<string, Shaper>();

  constructor(document: PDFKit.PDFDocument, read: PdfOptions['readFont']) {
    this.#document = document;
    this.#read = read;
  }

  /**
   * Fetches what a text needs. Must have ended before any text is drawn: the library knows a letter's character from the
   * first time that it meets the letter, which must be in a text and not in the outline of another letter that it is a part of.
   */
  async load(text: string, font: DrawnFont): Promise<void> {
    const shaper = await this.#open(faceOf(font));
    if (font.family !== 'arabic' && [...compose(text)].some(character => isForeign(character, shaper)))
      await this.#open(hanFace(font));
    this.split(text, font);
  }

  /** The text in runs of one face each, with their widths, kerned. */
  split(text: string, font: DrawnFont): FontRun[] {
    const [latin, han] = [faceOf(font), hanFace(font)];
    if (font.family === 'arabic') return [this.#measured({ text, face: latin, features: JOINING }, font)];
    const shaper = this.shaper(latin);
    const runs: { text: string; face: string }[] = [];
    for (const character of compose(text)) {
      const face = isForeign(character, shaper) ? han : latin;
      const last = runs.at(-1);
      if (last?.face === face) last.text += character;
      else runs.push({ text: character, face });
    }
    return runs.map(run => this.#measured({ ...run, features: null }, font));
  }

  shaper(face: string): Shaper {
    const shaper = this.#shapers.get(face);
    if (!shaper) throw new Error(`The face ${face} was not loaded`);
    return shaper;
  }

  /** The letters of a run as they are set. */
  shape({ text, face, features }: Omit<FontRun, 'widthPt'>): ReturnType<Shaper['layout']> {
    return this.shaper(face).layout(text, features ?? undefined);
  }

  #measured(run: Omit<FontRun, 'widthPt'>, { sizePx }: DrawnFont): FontRun {
    return { ...run, widthPt: (this.shape(run).advanceWidth * sizePx) / this.shaper(run.face).unitsPerEm };
  }

  async #open(face: string): Promise<Shaper> {
    const known = this.#shapers.get(face);
    if (known) return known;
    const bytes = await this.#read(`${face}.ttf`);
    // A copy of its own, because pdfkit wants a whole ArrayBuffer.
    this.#document.registerFont(face, bytes.slice().buffer as ArrayBuffer);
    const embedded = (this.#document.font(face) as unknown as { _font: EmbeddedFont & { font: Shaper } })._font;
    if (face.includes('arabic')) splitLigatures(embedded);
    const { font } = embedded;
    this.#shapers.set(face, font);
    return font;
  }
}

function compose(text: string): string {
  return COMPOSED.reduce((rest, [characters, plain]) => rest.replace(characters, plain), text);
}

/** Chinese names its own face; a mark that the Latin face lacks is taken from there too. */
function isForeign(character: string, latin: Shaper): boolean {
  return HAN.test(character) || !latin.hasGlyphForCodePoint(character.codePointAt(0)!);
}

/** The shipped face of a text's own script. */
function faceOf({ family, weight, italic }: DrawnFont): string {
  const near = weight >= 600 ? 600 : weight >= 500 ? 500 : 400;
  if (family === 'arabic') return `lodemap-arabic-${near}`;
  // The one italic that ships.
  if (italic && family === 'condensed') return 'fira-sans-condensed-500-italic';
  return `fira-sans${family === 'condensed' ? '-condensed' : ''}-${near}`;
}

/** The shipped face beside it for Chinese. */
function hanFace({ weight }: DrawnFont): string {
  return `noto-sans-sc-${HAN_WEIGHTS[weight] ?? (weight > 500 ? 600 : 400)}`;
}
