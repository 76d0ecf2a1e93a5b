// The texts of a figure of ours with their fonts, read from its tags alone: what embeds a figure can do without an XML parser.
import type { FacedText } from './embedded-faces.ts';
import { familyOf } from './family-of.ts';

/** A tag, or the text up to the next one. */
const PART = /<(\/?)([\w:-]+)((?:"[^"]*"|[^">])*)>|([^<]+)/g;

type Font = FacedText['font'];

/** Every text of a figure, in its order; "&" and "<" stand as the file writes them. */
export function textsOfFigure(svg: string): FacedText[] {
  const texts: FacedText[] = [];
  const open: { name: string; font: Font }[] = [{ name: '', font: { family: 'sans', weight: 400, italic: false } }];
  for (const [, end, name, attributes = '', content] of svg.matchAll(PART)) {
    const { name: around, font } = open.at(-1)!;
    if (content !== undefined) {
      if (around === 'text' || around === 'tspan') texts.at(-1)!.text += content;
    } else if (end) open.pop();
    else {
      const own = name === 'tspan' ? font : fontWith(font, attributes);
      if (name === 'text') texts.push({ text: '', font: own });
      if (!attributes.endsWith('/')) open.push({ name: name!, font: own });
    }
  }
  return texts.filter(({ text }) => text !== '');
}

/** A font with what the attributes of an element change of it. */
function fontWith(font: Font, attributes: string): Font {
  const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
  const [families, weight, style] = [of('font-family'), of('font-weight'), of('font-style')];
  return {
    family: families === undefined ? font.family : familyOf(families),
    weight: weight === undefined ? font.weight : Number(weight) || (weight === 'bold' ? 600 : 400),
    italic: style === undefined ? font.italic : style === 'italic',
  };
}
