// Names in Arabic in files of pages and slides: as they look, as they are found, and as an editor takes them.
import { Resvg } from '@resvg/resvg-js';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TextItem } from '../../src/export/drawing.ts';
import { faceFilesOf } from '../../src/export/face-files.ts';
import { pdfOfPages } from '../../src/export/pdf.ts';
import { pptxOfSlides } from '../../src/export/pptx.ts';
import { readDrawing } from '../../src/export/read-drawing.ts';
import { figureOf, META, readFont } from './figure-of.ts';
import { hasProgram, pictureOfPdf, runOn } from './programs.ts';

const poppler = hasProgram('pdftotext', '-v') && hasProgram('pdftoppm', '-v');
/** Names with lam-alef, with a letter over another, with two words, with letters that kerning sets apart. */
const NAMES = ['أستراليا', 'الأرجنتين', 'مصر', 'جنوب أفريقيا', 'المملكة المتحدة', 'كوريا الجنوبية', 'النرويج'];

describe('names in Arabic', { timeout: 60_000 }, () => {
  let svg: string;
  let names: TextItem[];
  beforeAll(async () => {
    svg = await figureOf('labels=ar&layers=forums');
    names = readDrawing(svg).items.filter(item => item.kind === 'text' && item.font.family === 'arabic') as TextItem[];
  }, 60_000);

  it('stand in the figure, upright, each in one run of one face', () => {
    expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(NAMES.slice(0, 3)));
    expect(names.some(({ font }) => font.italic)).toBe(false);
    for (const [, content] of svg.matchAll(/<g font-family="Lodemap Arabic[^>]*>(.*?)<\/g>/g))
      expect(content).not.toContain('<tspan');
  });

  it.skipIf(!poppler)('can be searched and copied from a PDF, in their order and with every letter', async () => {
    const bytes = await pdfOfPages([{ svg }], META, { paper: 'figure', readFont });
    const text = runOn(bytes, '.pdf', 'pdftotext', file => [file, '-']);
    for (const name of NAMES) expect(text).toContain(name);
    const found = names.filter(name => text.includes(name.text));
    // Poppler breaks a name whose first letters to the left are a ligature after kerning.
    expect(found.length).toBeGreaterThanOrEqual(names.length - 1);
  });

  it.skipIf(!poppler)('look in a PDF as in a PNG', async () => {
    const bytes = await pdfOfPages([{ svg }], META, { paper: 'figure', readFont });
    const pdf = pictureOfPdf(bytes, 1600);
    const font = { fontFiles: faceFilesOf(svg).map(file => `public/fonts/ttf/${file}`), loadSystemFonts: false };
    const { width, pixels } = new Resvg(svg, { font }).render();
    const [own] = names.filter(({ text }) => text === 'أستراليا') as [TextItem];
    let [sum, count] = [0, 0];
    for (let y = Math.round(own.y) - 12; y < own.y + 6; y++)
      for (let x = Math.round(own.x) - 28; x < own.x + 28; x++, count++)
        sum += Math.abs(pdf.rgb[3 * (y * pdf.width + x)]! - pixels[4 * (y * width + x)]!);
    // Smoothing alone; a name that is missing comes to 37, one in reverse to 44.
    expect(sum / count).toBeLessThan(26);
  });

  it('are runs from right to left on a slide, in Arabic', async () => {
    const slide = {
      title: 'Seats',
      svg: await figureOf('labels=ar&layers=forums', { named: true }),
      notes: [],
      links: [],
    };
    const parts = unzipSync(await pptxOfSlides([slide], META));
    const xml = strFromU8(parts['ppt/slides/slide1.xml']!);
    const paragraph = /<a:p>(?:(?!<\/a:p>).)*أستراليا(?:(?!<\/a:p>).)*<\/a:p>/.exec(xml)?.[0] ?? '';
    expect(paragraph).toMatch(/<a:pPr algn="\w+" rtl="1"/);
    expect(paragraph).toContain('lang="ar-SA"');
    expect(paragraph).toContain('<a:cs typeface="Arial"/>');
  });
});
