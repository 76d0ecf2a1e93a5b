// The site's own faces as data: addresses, for a picture or a page that may fetch nothing.
import type { DrawnFont } from './drawing.ts';
import { toBase64 } from './to-base64.ts';

type Font = Pick<DrawnFont, 'family' | 'weight' | 'italic'>;

/** A text and the font that it is set in. */
export interface FacedText {
  text: string;
  font: Font;
}

/** The faces that the site ships. */
export interface SiteFaces {
  /** Their `@font-face` rules: the text of `shells/fonts.css`. Rules without a file, for stand-ins, are passed over. */
  readonly css: string;
  /** The bytes of a file by its address in a rule, such as `fonts/fira-sans-400.woff2`. */
  readFace(file: string): Promise<Uint8Array>;
}

interface FaceRule {
  family: string;
  weight: number;
  style: string;
  file: string;
  /** As the rule has it; empty = every character. */
  unicodeRange: string;
}

/** The families that a text of ours asks for, one after the other. */
const FAMILIES: Readonly<Record<DrawnFont['family'], readonly string[]>> = {
  sans: ['Fira Sans', 'Noto Sans SC'],
  condensed: ['Fira Sans Condensed', 'Noto Sans SC'],
  arabic: ['Lodemap Arabic'],
};

/**
 * The site's rules for the faces that a browser takes for the texts, in the order of its sheet, with the shipped files in
 * them. What no shipped face has, as a slanted one, is left to the viewer. Same input, same text. Rejects as the reader does.
 */
export async function embeddedFaces(texts: readonly FacedText[], { css, readFace }: SiteFaces): Promise<string> {
  const rules = readRules(css);
  const used = new Set<FaceRule>();
  for (const [font, codes] of codesByFont(texts))
    for (const family of FAMILIES[font.family])
      for (const rule of matchingRules(rules, family, font)) if (holdsOneOf(rule, codes)) used.add(rule);
  const embedded = rules
    .filter(rule => used.has(rule))
    .map(async rule => embeddedRule(rule, toBase64(await readFace(rule.file))));
  return (await Promise.all(embedded)).join('');
}

function readRules(css: string): FaceRule[] {
  return Array.from(css.matchAll(/@font-face\s*\{([^}]*)\}/g), ([, rule = '']) => {
    const of = (property: string) => {
      const value = new RegExp(`(?:^|[\\s;])${property}:\\s*([^;]*)`).exec(rule)?.[1] ?? '';
      return value.replace(/\s+/g, ' ').trim();
    };
    return {
      family: of('font-family').replaceAll('"', ''),
      weight: Number(of('font-weight') || 400),
      style: of('font-style') || 'normal',
      file: /url\(([^)]+)\)/.exec(of('src'))?.[1] ?? '',
      unicodeRange: of('unicode-range'),
    };
  }).filter(({ file }) => file !== '');
}

/** The code points of all texts that choose their face alike. */
function codesByFont(texts: readonly FacedText[]): Map<Font, Set<number>> {
  const fonts = new Map<string, Font>();
  const codes = new Map<Font, Set<number>>();
  for (const { text, font } of texts) {
    const key = `${font.family} ${font.weight} ${font.italic}`;
    const same = fonts.get(key) ?? font;
    const known = codes.get(same) ?? new Set();
    fonts.set(key, same);
    codes.set(same, known);
    for (const character of text) known.add(character.codePointAt(0)!);
  }
  return codes;
}

/** As a browser matches them, CSS Fonts 4, section 5.2: style before weight. Without a slanted face it slants the upright. */
function matchingRules(rules: readonly FaceRule[], family: string, { weight, italic }: Font): FaceRule[] {
  const ofFamily = rules.filter(rule => rule.family === family);
  const slanted = ofFamily.filter(rule => rule.style !== 'normal');
  const styled = italic && slanted.length > 0 ? slanted : ofFamily.filter(rule => rule.style === 'normal');
  const [nearest] = styled.map(rule => rule.weight).sort((a, b) => compareWeights(a, b, weight));
  return styled.filter(rule => rule.weight === nearest);
}

/** From 400 to 500 a text takes what lies between it and 500, else lighter, else bolder; bolder ones go up first, others down. */
function compareWeights(a: number, b: number, asked: number): number {
  const turn = (weight: number) => {
    if (asked > 500) return weight >= asked ? 0 : 1;
    if (asked < 400) return weight <= asked ? 0 : 1;
    return weight > 500 ? 2 : weight >= asked ? 0 : 1;
  };
  return turn(a) - turn(b) || Math.abs(a - asked) - Math.abs(b - asked);
}

function holdsOneOf({ unicodeRange }: FaceRule, codes: ReadonlySet<number>): boolean {
  if (unicodeRange === '') return codes.size > 0;
  const ranges = Array.from(unicodeRange.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi), ([, from, to]) => {
    return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const;
  });
  return [...codes].some(code => ranges.some(([from, to]) => code >= from && code <= to));
}

/** How to wait for a file does not matter any more: it is here. */
function embeddedRule({ family, weight, style, unicodeRange }: FaceRule, base64: string): string {
  const range = unicodeRange === '' ? '' : `;unicode-range:${unicodeRange}`;
  const source = `url(data:font/woff2;base64,${base64}) format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:${source}${range}}`;
}
