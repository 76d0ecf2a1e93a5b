import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embeddedFaces, type FacedText } from '../../src/export/embedded-faces.ts';
import { textsOfFigure } from '../../src/export/texts-of-figure.ts';
import { figureInput } from './figure-input.ts';

const css = readFileSync('src/shells/fonts.css', 'utf8');
const text = (words: string, font: Partial<FacedText['font']> = {}): FacedText => ({
  text: words,
  font: { family: 'sans', weight: 400, italic: false, ...font },
});

/** The files that the texts make the function read, sorted. */
async function filesFor(...texts: FacedText[]): Promise<string[]> {
  const files: string[] = [];
  await embeddedFaces(texts, {
    css,
    readFace: async file => {
      files.push(file.replace(/^fonts\/|\.woff2$/g, ''));
      return new Uint8Array([1, 2, 3]);
    },
  });
  return files.sort();
}

describe('The faces of a picture that may fetch nothing', () => {
  it.each<[string, FacedText, string[]]>([
    ['letters of a base range', text('Congo, 1,250'), ['fira-sans-400']],
    ['a letter beyond it', text('Źródło', { weight: 600 }), ['fira-sans-600', 'fira-sans-600-ext']],
    ['Chinese alone', text('矿产'), ['noto-sans-sc-400']],
    ['Chinese between Latin', text('MOU 矿产'), ['fira-sans-400', 'noto-sans-sc-400']],
    ['a mark that only the Chinese face has', text('▲'), ['noto-sans-sc-400-marks']],
    ['Arabic with its own space', text('جمهورية الكونغو', { family: 'arabic', weight: 500 }), ['lodemap-arabic-500']],
    ['what no face holds', text('😀'), []],
    ['no text', text(''), []],
  ])('%s', async (_, asked, files) => {
    expect(await filesFor(asked)).toEqual(files);
  });

  it('are those that a browser matches: nearest weight, and upright where nothing slanted ships', async () => {
    const condensed = { family: 'condensed', italic: true } as const;
    expect(await filesFor(text('Atlantic 洋', { ...condensed, weight: 500 }))).toEqual([
      'fira-sans-condensed-500',
      'noto-sans-sc-400',
    ]);
    expect(await filesFor(text('A洋', { weight: 700 }))).toEqual(['fira-sans-600', 'noto-sans-sc-600']);
    expect(await filesFor(text('A', { weight: 300 }))).toEqual(['fira-sans-400']);
    const only600 = css.replace(/@font-face \{[^}]*font-weight: [45]00;[^}]*\}/g, '');
    const rules = await embeddedFaces([text('A', { weight: 500 })], {
      css: only600,
      readFace: async () => new Uint8Array(1),
    });
    expect(rules).toContain('font-weight:600');
  });

  it('keep what the site says of them, once and in its order, with the whole shipped file', async () => {
    const read: string[] = [];
    const readFace = async (file: string) => {
      read.push(file);
      return new Uint8Array(readFileSync(`public/${file}`));
    };
    const rules = await embeddedFaces([text('矿'), text('a'), text('b')], { css, readFace });
    expect(read).toEqual(['fonts/fira-sans-400.woff2', 'fonts/noto-sans-sc-400.woff2']);
    const [latin, han, ...others] = rules.match(/@font-face\{[^}]*\}/g)!;
    expect(others).toEqual([]);
    expect(latin).toContain('font-family:"Fira Sans";font-weight:400;font-style:normal;');
    expect(latin).toMatch(/unicode-range:U\+9-FF, [^}]*U\+FEFF\}$/);
    expect(han).toMatch(/unicode-range:U\+3000-9F99, U\+FF01-FFE5\}$/);
    const [, base64] = /url\(data:font\/woff2;base64,([^)]*)\)/.exec(han!)!;
    expect(Buffer.compare(Buffer.from(base64!, 'base64'), readFileSync('public/fonts/noto-sans-sc-400.woff2'))).toBe(0);
  });

  it('say which file could not be read', async () => {
    const readFace = () => Promise.reject(new Error('fonts/fira-sans-400.woff2: 404'));
    await expect(embeddedFaces([text('a')], { css, readFace })).rejects.toThrow('fira-sans-400.woff2: 404');
  });

  it('stand in a figure that can still be read as one', async () => {
    const input = await figureInput('lang=zh&layers=projects');
    const svg = await input.draw({});
    const rules = await embeddedFaces(textsOfFigure(svg), input.faces);
    expect(rules.match(/(?<=font-family:")[^"]+/g)).toContain('Noto Sans SC');
    const withFaces = svg.replace('</metadata>', `</metadata><style>${rules}</style>`);
    expect(textsOfFigure(withFaces)).toEqual(textsOfFigure(svg));
  });
});
