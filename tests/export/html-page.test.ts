import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { selectReaderTable } from '../../src/core/select/reader-table.ts';
import { loadTableWords } from '../../src/core/text/table-words.ts';
import { figureFiles } from '../../src/export/figure-file.ts';
import { readFigureMeta } from '../../src/export/figure-meta.ts';
import { figureInput } from './figure-input.ts';

const HOSTILE = 'https://example.org/?x="><script>alert(1)</script>';

describe('A view as one HTML page', { timeout: 60_000 }, () => {
  let html: string;
  let document: Document;
  let input: Awaited<ReturnType<typeof figureInput>>;
  beforeAll(async () => {
    input = await figureInput('layers=projects,agreements&region=africa', { permalink: HOSTILE });
    html = (await figureFiles('html', input))[0]!.content as string;
    document = parseHTML(html).document as unknown as Document;
  }, 60_000);

  it('runs nothing and fetches nothing', () => {
    expect(document.querySelectorAll('script, iframe, object, link, img, form')).toHaveLength(0);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;`);
    expect([...html.matchAll(/url\((?!data:|#)/g)]).toEqual([]);
    expect(
      [...document.querySelectorAll('*')]
        .flatMap(element => [...element.attributes])
        .filter(({ name }) => name.startsWith('on')),
    ).toEqual([]);
  });

  it('brings along the shipped faces, once each, and none that no text uses', () => {
    const faces = [
      ...html.matchAll(/@font-face\{font-family:"([^"]+)";font-weight:(\d+);[^}]*?src:([^;]*;base64,.{40})/g),
    ];
    const names = faces.map(([, family, weight]) => `${family} ${weight}`);
    for (const name of ['Fira Sans 400', 'Fira Sans 600', 'Fira Sans Condensed 500']) expect(names).toContain(name);
    expect(names.filter(name => name.includes('Arabic'))).toEqual([]);
    expect(new Set(faces.map(([, , , source]) => source!.slice(0, 27)))).toEqual(
      new Set(['url(data:font/woff2;base64,']),
    );
    expect(new Set(faces.map(([face]) => face)).size).toBe(faces.length);
  });

  it('holds figure, words, every row, every cited source and the citation', async () => {
    const messages = { ...input.messages, ...(await loadTableWords('en')) };
    const meta = readFigureMeta(await input.draw({}));
    expect(document.querySelector('figure > svg > title')!.textContent).toBe(meta.title);
    expect(document.body.textContent).toContain(meta.description);
    expect(document.body.textContent).toContain('Lodemap. (2026).');
    const tables = [...document.querySelectorAll('table')];
    const counts = (['projects', 'agreements'] as const).map(
      name => selectReaderTable(input.model, input.view, name, messages).rows.length,
    );
    expect(tables.map(table => table.querySelectorAll('tbody tr').length).toSorted()).toEqual(counts.toSorted());
    const targets = [...document.querySelectorAll('td a')].map(link => link.getAttribute('href')!.slice(1));
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter(id => !document.getElementById(id))).toEqual([]);
  });

  it('gives sources the numbers that the figure prints', () => {
    const items = [...document.querySelectorAll('.sources li')];
    expect(items.map(item => Number(item.getAttribute('value')))).toEqual(items.map((_, i) => i + 1));
    const [first] = readFigureMeta(html.slice(html.indexOf('<svg'), html.indexOf('</svg>') + 6)).sources;
    expect(first).toContain(items[0]!.textContent!.split(',')[0]!);
  });

  it('has rows of a chart in its place, and both views of a comparison', async () => {
    const tablesOf = async (query: string) => {
      const [file] = await figureFiles('html', await figureInput(query));
      return [...parseHTML(file!.content as string).document.querySelectorAll('caption')].map(
        caption => caption.textContent,
      );
    };
    expect(await tablesOf('show=concentration')).toEqual(['Rows of the chart']);
    const both = await tablesOf('show=compare&layers=risks&beside=layers%3Drisks%26asof%3D2025-06-01');
    expect(both.map(text => /left|right/.exec(text!)?.[0])).toEqual(['left', 'right']);
  });
});
