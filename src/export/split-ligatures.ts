/** Where a letter is set, in 1/1000 of the type size. */
interface Place {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
  advanceWidth: number;
}
/** What is asked of a font that the library has embedded. Glyphs come from left to right, their characters as they are read. */
export interface EmbeddedFont {
  font: { glyphForCodePoint(code: number): { id: number } };
  layout(text: string, features?: readonly string[]): { glyphs: readonly { codePoints: readonly number[] }[] };
  encode(text: string, features?: readonly string[]): [codes: string[], places: Place[]];
  /** Glyph numbers of the whole font, by their number in the document. */
  subset: { glyphs: number[] };
  /** By number in the document. */
  widths: number[];
  unicode: (readonly number[])[];
}

const NOWHERE: Place = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: 0 };
/**
 * What every glyph is said to be wider than it is, 1/1000 of the type size. Kerning sets a reh 0.1 apart from a yeh, and from
 * that distance on readers see a space; what is drawn does not change, because the places are written out.
 */
const WIDER = 50;

/**
 * Makes ligatures of a right-to-left script readable: the glyph stands for its first letter, and an empty one to the left of
 * it for each further letter. Left as they are, a reader such as Poppler takes the letters of one glyph from left to right and
 * then turns the line around, so that "مصر" is found as "مرص". What lies between joined letters is told from a space, too.
 */
export function splitLigatures(embedded: EmbeddedFont): void {
  const encode = embedded.encode.bind(embedded);
  const space = embedded.font.glyphForCodePoint(0x20).id;
  const empties = new Map<number, string>();
  const emptyOf = (letter: number): string => {
    const known = empties.get(letter);
    if (known !== undefined) return known;
    const number = embedded.subset.glyphs.push(space) - 1;
    embedded.widths[number] = 0;
    embedded.unicode[number] = [letter];
    const code = number.toString(16).padStart(4, '0');
    empties.set(letter, code);
    return code;
  };
  embedded.encode = (text, features) => {
    const { glyphs } = embedded.layout(text, features);
    const [codes, places] = encode(text, features);
    const split: { code: string; place: Place }[] = [];
    glyphs.forEach(({ codePoints: [first, ...others] }, i) => {
      const number = Number.parseInt(codes[i]!, 16);
      const place = places[i]!;
      // The empty ones go where the glyph goes.
      const { xOffset, yOffset } = place;
      for (const letter of others.toReversed())
        split.push({ code: emptyOf(letter), place: { ...NOWHERE, xOffset, yOffset } });
      if (first !== undefined && others.length > 0) embedded.unicode[number] = [first];
      embedded.widths[number] = place.advanceWidth + WIDER;
      split.push({ code: codes[i]!, place: { ...place, advanceWidth: place.advanceWidth + WIDER } });
    });
    return [split.map(({ code }) => code), split.map(({ place }) => place)];
  };
}
