// The faces of a page that stands alone: the shipped ones, cut to the characters in use, as data: addresses.
import type { DrawnFont } from './drawing.ts';
import { isLatin } from './face-files.ts';
import { faceOf, hanFace } from './pdf-fonts.ts';
import { readDrawing } from './read-drawing.ts';
import { subsetFace } from './subset-face.ts';
import { toBase64 } from './to-base64.ts';

/** A text and the font that it is set in. */
export interface FacedText {
  text: string;
  font: DrawnFont;
}

const FAMILIES = { sans: 'Fira Sans', condensed: 'Fira Sans Condensed', arabic: 'Lodemap Arabic' } as const;
const HAN_FAMILY = 'Noto Sans SC';

/** Every text of a figure of ours. */
export function textsOfFigure(svg: string): FacedText[] {
  return readDrawing(svg).items.flatMap(item => (item.kind === 'text' ? [{ text: item.text, font: item.font }] : []));
}

/** One face of the page. */
interface UsedFace {
  family: string;
  characters: Set<string>;
  /** Joined letters have shapes that no character names. */
  whole: boolean;
}

/** `@font-face` rules that hold what the texts use. Letters that no shipped face has are the viewer's own. */
export async function embeddedFaces(
  texts: readonly FacedText[],
  readFont: (file: string) => Promise<Uint8Array>,
): Promise<string> {
  const faces = [...usedFaces(texts)].sort(([a], [b]) => (a < b ? -1 : 1));
  const rules = faces.map(async ([name, { family, characters, whole }]) => {
    const face = await readFont(`${name}.ttf`);
    const data = toBase64(whole ? face : subsetFace(face, characters));
    const style = name.endsWith('italic') ? 'italic' : 'normal';
    return `@font-face{font-family:"${family}";font-weight:${/\d+/.exec(name)};font-style:${style};src:url(data:font/ttf;base64,${data})}`;
  });
  return (await Promise.all(rules)).join('');
}

function usedFaces(texts: readonly FacedText[]): Map<string, UsedFace> {
  const faces = new Map<string, UsedFace>();
  const use = (name: string, family: string, characters: Iterable<string>) => {
    const face = faces.get(name) ?? { family, characters: new Set(), whole: family === FAMILIES.arabic };
    faces.set(name, face);
    for (const character of characters) face.characters.add(character);
  };
  for (const { text, font } of texts) {
    const isOwn = (character: string) => font.family === 'arabic' || isLatin(character);
    const own = [...text].filter(isOwn);
    const beyond = [...text].filter(character => !isOwn(character));
    // A face without an outline is no face to a browser.
    if (own.some(character => character.trim() !== '')) use(faceOf(font), FAMILIES[font.family], own);
    if (beyond.length > 0) use(hanFace(font), HAN_FAMILY, beyond);
  }
  return faces;
}
