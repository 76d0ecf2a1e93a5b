import { Blob, Face, Feature, Font, Buffer as HarfBuzzBuffer, shape } from 'harfbuzzjs';

/** A font opened for questions, not for drawing. */
export interface OpenFont {
  /** Design units in one em; 1000 in every font that ships. */
  unitsPerEm: number;
  /** Code points that have a glyph. */
  codePoints: ReadonlySet<number>;
  /** Glyph number of one character, with an OpenType feature on if given. */
  glyph(character: string, feature?: string): number;
  /** Advance width of one character in design units. */
  advance(character: string): number;
  /** Advance width of a shaped text in design units, kerning included. */
  shapedAdvance(text: string): number;
}

/** Opens a TTF or OTF. */
export function openFont(bytes: Uint8Array): OpenFont {
  const face = new Face(new Blob(bytes), 0);
  const font = new Font(face);
  const codePoints = new Set(Array.from(face.collectUnicodes()));
  const run = (text: string, feature?: string) => {
    const buffer = new HarfBuzzBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    const parsed = feature === undefined ? undefined : Feature.fromString(feature);
    shape(font, buffer, parsed ? [parsed] : []);
    return buffer;
  };
  const nominal = (character: string) => font.nominalGlyph(character.codePointAt(0)!) ?? 0;
  return {
    unitsPerEm: face.upem,
    codePoints,
    glyph: (character, feature) =>
      feature ? run(character, feature).getGlyphInfos()[0]!.codepoint : nominal(character),
    advance: character => font.glyphHAdvance(nominal(character)),
    shapedAdvance: text =>
      run(text)
        .getGlyphPositions()
        .reduce((sum, position) => sum + position.xAdvance, 0),
  };
}
