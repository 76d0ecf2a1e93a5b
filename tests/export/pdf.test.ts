import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { faceFilesOf } from '../../src/export/face-files.ts';
import type { PdfPage } from '../../src/export/page.ts';
import { pdfOfPages } from '../../src/export/pdf.ts';
import { figureOf, META, readFont } from './figure-of.ts';
import { hasProgram, meanDifference, type Picture, pictureOfPdf, runOn } from './programs.ts';

const poppler = hasProgram('pdftotext', '-v') && hasProgram('pdftoppm', '-v');
const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const links = [{ label: 'Live map', url: 'https://example.org/?region=africa&lang=zh' }];

/** What resvg draws of an SVG at 1 px per px. */
function pictureOfSvg(svg: string): Picture {
  const fontFiles = faceFilesOf(svg).map(file => `public/fonts/ttf/${file}`);
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Fira Sans' };
  const { width, height, pixels } = new Resvg(svg, { font }).render();
  return { width, height, rgb: new Uint8Array(pixels.filter((_, i) => i % 4 !== 3)) };
}

describe('a figure as PDF', { timeout: 60_000 }, () => {
  let svg: string;
  let bytes: Uint8Array;
  beforeAll(async () => {
    svg = await figureOf('region=africa&lang=zh&theme=dark');
    bytes = await pdfOfPages([{ svg, links }], { ...META, lang: 'zh' }, { paper: 'figure', readFont });
  }, 60_000);

  it('has the same bytes for the same input, whatever the clock says', async () => {
    const again = await pdfOfPages([{ svg, links }], { ...META, lang: 'zh' }, { paper: 'figure', readFont });
    expect(Buffer.compare(bytes, again)).toBe(0);
    expect(latin1(bytes).match(/\(D:\d{14}Z\)/g)).toEqual(['(D:20261122000000Z)', '(D:20261122000000Z)']);
  });

  it('is tagged, names its language, leads to the live map and says what it is', () => {
    const text = latin1(bytes);
    expect(text).toContain('/Marked true');
    expect(text).toContain('/Lang (zh-CN)');
    expect(text).toContain(`/URI (${links[0]!.url})`);
    expect(text).toMatch(/\/S \/Figure[\s\S]{0,400}\/Alt |\/Alt [\s\S]{0,4000}\/S \/Figure/);
    expect(text).not.toContain('/Subtype /Image');
    const xmp = new TextDecoder().decode(bytes);
    expect(xmp).toContain('Seats &amp; texts &lt;2026&gt;');
    expect(xmp).toContain('<dc:source>[1] Smith &amp; Sons, 4 Feb 2026.</dc:source>');
  });

  it('asks only for the faces in use', async () => {
    const asked: string[] = [];
    const english = await figureOf('layers=risks');
    await pdfOfPages([{ svg: english }], META, {
      paper: 'figure',
      readFont: file => {
        asked.push(file);
        return readFont(file);
      },
    });
    expect(asked.filter(file => file.includes('noto'))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.skipIf(!poppler)('holds text that can be searched, each once, Chinese too', () => {
    const text = runOn(bytes, '.pdf', 'pdftotext', file => ['-raw', file, '-']);
    for (const words of ['非洲', '刚果（金）', 'Lodemap', '来源']) expect(text).toContain(words);
    expect(text.match(/赞比亚/g)).toHaveLength(1);
  });

  it.skipIf(!poppler)('embeds what it uses of each face and holds no picture of pixels', () => {
    const fonts = runOn(bytes, '.pdf', 'pdffonts', file => [file])
      .trim()
      .split('\n')
      .slice(2);
    expect(fonts.length).toBeGreaterThan(3);
    for (const line of fonts) expect(line).toMatch(/^[A-Z]{6}\+\S+ .*yes yes yes/);
    expect(
      runOn(bytes, '.pdf', 'pdfimages', file => ['-list', file])
        .trim()
        .split('\n'),
    ).toHaveLength(2);
  });

  it
    .skipIf(!poppler)
    .each([
      'region=africa&lang=zh&theme=dark',
      'forums=forge,pax-silica,g7-cmap&layers=forums,risks&region=europe',
      'select=country:COD&projection=globe&theme=dark',
    ])('looks like the figure: %s', async query => {
    const figure = await figureOf(query);
    const pdf = await pdfOfPages([{ svg: figure }], META, { paper: 'figure', readFont });
    const difference = meanDifference(pictureOfPdf(pdf, 1600), pictureOfSvg(figure));
    console.log(`${query}: mean difference ${difference.toFixed(2)} of 255`);
    expect(difference).toBeLessThan(5);
  });
});

describe('a handout as PDF', { timeout: 60_000 }, () => {
  const page = async (): Promise<PdfPage> => ({
    svg: await figureOf('theme=light'),
    below: [
      { heading: 'Notes', paragraphs: ['Unknown is never zero. '.repeat(150)] },
      { heading: '来源', paragraphs: Array.from({ length: 30 }, (_, i) => `[${i + 1}] 中国地质调查局 (CGS), 2026.`) },
    ],
    links,
  });
  const pageLabel = (number: number, count: number) => `${number} of ${count}`;

  it.skipIf(!poppler).each([
    ['a4-portrait', '595.28 x 841.89'],
    ['letter-landscape', '792 x 612'],
  ] as const)('sets notes and sources under each picture, on %s', async (paper, size) => {
    const one = await page();
    const bytes = await pdfOfPages([one, one], META, { paper, readFont, pageLabel });
    expect(runOn(bytes, '.pdf', 'pdfinfo', file => [file])).toContain(`Page size:       ${size}`);
    const pages = runOn(bytes, '.pdf', 'pdftotext', file => ['-raw', file, '-'])
      .split('\f')
      .slice(0, -1);
    expect(pages.length).toBeGreaterThanOrEqual(4);
    pages.forEach((text, i) => {
      expect(text).toContain(`${i + 1} of ${pages.length}`);
    });
    const all = pages.join('\n');
    expect(all.match(/Unknown is never zero\./g)?.length ?? 0).toBeGreaterThan(200);
    for (let i = 1; i <= 30; i++) expect(all).toContain(`[${i}] 中国地质调查局 (CGS), 2026.`);
    expect(all.match(/Live map: https:\/\/example\.org/g)).toHaveLength(2);
  });

  it('refuses text beneath a picture that fills its page, and no pages at all', async () => {
    await expect(pdfOfPages([await page()], META, { paper: 'figure', readFont })).rejects.toThrow('no room');
    await expect(pdfOfPages([], META, { paper: 'figure', readFont })).rejects.toThrow('at least one');
  });
});
