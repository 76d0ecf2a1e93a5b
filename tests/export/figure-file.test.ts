import { Resvg } from '@resvg/resvg-js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/core/figure/sheet.ts';
import { DEFAULT_VIEW } from '../../src/core/view/codec.ts';
import { type FigureFileInput, figureFiles } from '../../src/export/figure-file.ts';
import { readFigureMeta } from '../../src/export/figure-meta.ts';
import { leastTypePt } from '../../src/export/least-type.ts';
import { figureInput } from './figure-input.ts';
import { hasProgram, runOn } from './programs.ts';
import { readChunks, textsOf } from './read-chunks.ts';

const poppler = hasProgram('pdfinfo', '-v');
const SITE = 'https://example.org/map/?region=africa';
const CITED = 'Lodemap. (2026).';

async function one(format: Parameters<typeof figureFiles>[0], input: FigureFileInput): Promise<string & Uint8Array> {
  const files = await figureFiles(format, input);
  expect(files.map(({ suffix }) => suffix)).toEqual(['']);
  return files[0]!.content as string & Uint8Array;
}

describe('The file of a view', { timeout: 60_000 }, () => {
  it('is SVG with its size on paper and its citation, and the same every time', async () => {
    const input = await figureInput('region=africa', { preset: 'journal-column', permalink: SITE });
    const svg = await one('svg', input);
    expect(svg).toMatch(/^<svg xmlns="[^"]*" width="89mm" height="114mm" viewBox="0 0 495 634"/);
    expect(svg).toContain(`<dcterms:bibliographicCitation>${CITED}`);
    expect(readFigureMeta(svg)).toMatchObject({
      title: expect.stringContaining('Africa'),
      alt: expect.stringContaining('Africa'),
    });
    expect(await one('svg', input)).toBe(svg);
    expect((await figureFiles('svg', input))[0]!.leastTypePt).toBeGreaterThan(6);
  });

  it('is PNG with the pixels that dots per inch ask for, and says what it is', async () => {
    const input = await figureInput('lang=zh', { preset: 'journal-column' });
    const chunks = readChunks(await one('png', { ...input, density: { scale: 2, dpi: 300 } }));
    const [header, density] = chunks.map(({ data }) => Buffer.from(data));
    expect([header!.readUInt32BE(0), header!.readUInt32BE(4)]).toEqual([1051, 1251]);
    expect([chunks[1]!.type, density!.readUInt32BE(0), density![8]]).toEqual(['pHYs', 11811, 1]);
    const texts = textsOf(chunks);
    expect(texts.get('Title')).toMatch(/[\u4e00-\u9fff]/);
    expect(texts.get('bibliographicCitation')).toContain('Lodemap');
    for (const keyword of ['Author', 'Description', 'Source', 'Copyright', 'Alt Text'])
      expect(texts.get(keyword), keyword).toBeTruthy();
  });

  it.each(['', 'show=compare', 'show=multiples', 'show=concentration', 'projection=globe&theme=dark'])(
    'is transparent to its edge when that is asked for, and not else: %s',
    async query => {
      const input = await figureInput(query);
      const corner = async (transparent: boolean) => {
        const { pixels } = new Resvg(await one('svg', { ...input, transparent }), {
          font: { loadSystemFonts: false },
        }).render();
        return pixels[3];
      };
      expect([await corner(true), await corner(false)]).toEqual([0, 255]);
    },
  );

  it('keeps 6 pt in a journal column, whatever is shown', async () => {
    for (const query of [
      '',
      'show=compare',
      'show=multiples',
      'show=concentration',
      'region=africa&select=country:COD',
    ]) {
      const input = await figureInput(query, { preset: 'journal-column' });
      expect(leastTypePt(await input.draw({}), 89), query).toBeGreaterThanOrEqual(6);
    }
  });

  it.skipIf(!poppler)('is PDF of its size on paper, with its citation in the metadata', async () => {
    const pdf = await one('pdf', await figureInput('', { sheet: sheetOf('double-column', DEFAULT_VIEW) }));
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(runOn(pdf, '.pdf', 'pdfinfo', file => [file]))!;
    expect([Number(width), Number(height)].map(pt => Math.round((pt * 25.4) / 72))).toEqual([183, 114]);
    expect(runOn(pdf, '.pdf', 'pdfinfo', file => ['-meta', file])).toContain(`<dcterms:bibliographicCitation>${CITED}`);
  });

  it('is a deck whose properties and notes hold the citation', async () => {
    const files = unzipSync(await one('pptx', await figureInput('', { preset: 'slide', permalink: SITE })));
    const text = (name: string) => strFromU8(files[name]!);
    expect(text('docProps/core.xml')).toContain(`<dc:description>${CITED}`);
    expect(text('ppt/notesSlides/notesSlide1.xml')).toContain(CITED);
    expect(text('ppt/slides/slide1.xml')).toMatch(/descr="World map/);
  });
});

describe('The rows of a view', { timeout: 60_000 }, () => {
  const lines = (text: string) => text.split('\r\n');

  it('are a CSV for each layer, with the citation above the header unless it is not wanted', async () => {
    const input = await figureInput('layers=projects,risks');
    const files = await figureFiles('csv', input);
    expect(files.map(({ suffix }) => suffix)).toEqual(['-projects', '-risks']);
    const [projects] = files.map(({ content }) => lines(content as string));
    const remarks = projects!.filter(line => line.startsWith('#'));
    expect(projects!.slice(0, remarks.length)).toEqual(remarks);
    expect(remarks[0]).toBe(`# The first ${remarks.length} lines are remarks; the header follows.`);
    expect(remarks.join('\n')).toContain(CITED);
    expect(remarks.join('')).not.toContain('"');
    const bare = lines(await one('csv', { ...input, layer: 'projects', remarks: false }));
    expect(bare).toEqual(projects!.slice(remarks.length));
    expect(bare[0]).toMatch(/^project_id,/);
  });

  it('of two views beside each other are apart', async () => {
    const files = await figureFiles(
      'csv',
      await figureInput('show=compare&layers=projects&beside=layers%3Dprojects%26asof%3D2025-06-01'),
    );
    expect(files.map(({ suffix }) => suffix)).toEqual(['-left-projects', '-right-projects']);
    const [left, right] = files.map(({ content }) => lines(content as string).length);
    expect(left).toBeGreaterThan(right!);
  });

  it('of a chart are those that it draws', async () => {
    const input = await figureInput('show=concentration&chart=ladder');
    const table = await input.chartTable();
    const csv = lines(await one('csv', { ...input, remarks: false }));
    expect(csv.length).toBe(table.rows.length + 2);
    expect(csv[1]).toContain(String(table.rows[0]![0]));
  });

  it('are GeoJSON that says how to cite it', async () => {
    const { about, features } = JSON.parse(await one('geojson', await figureInput('layers=projects')));
    expect(about.citation).toContain(CITED);
    expect(features.length).toBe(about.rows);
    expect(features[0].geometry.type).toBe('Point');
  });

  it.each([
    ['geojson', 'show=concentration', 'places'],
    ['csv', 'mode=present&briefing=where-the-money-is&step=1', 'step'],
    ['csv', 'layers=none', 'No layer'],
    ['geojson', 'show=concentration&lang=zh', '图表'],
  ] as const)('are refused with the reason: %s of %s', async (format, query, reason) => {
    await expect(figureFiles(format, await figureInput(query))).rejects.toThrow(reason);
  });
});

it.each([
  ['', 'Frozen at data 2026.11.22'],
  ['show=concentration&chart=leaders', 'Frozen at data 2026.11.22'],
  ['show=multiples&each=forum&lang=zh', '固定于数据版本 2026.11.22'],
])('a figure of frozen data says so and others do not: "%s"', async (query, frozen) => {
  const says = async (data: string) => {
    const svg = await (await figureInput(`${query}&data=${data}`)).draw({});
    return svg
      .split('</metadata>')[1]!
      .replace(/<[^>]+>/g, '')
      .includes(frozen);
  };
  expect([await says('2026.11.22'), await says('')]).toEqual([true, false]);
});
