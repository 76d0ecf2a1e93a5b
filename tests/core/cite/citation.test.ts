import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CitationInput, citationOf } from '../../../src/core/cite/citation.ts';
import { CITATION_STYLES, citationRuns, formatCitation } from '../../../src/core/cite/format-citation.ts';
import { toBibtex } from '../../../src/core/cite/to-bibtex.ts';
import { toCslJson } from '../../../src/core/cite/to-csl-json.ts';
import { toRis } from '../../../src/core/cite/to-ris.ts';
import { DEFAULT_VIEW, parseView } from '../../../src/core/view/codec.ts';
import { readBibtex, setByLatex } from './read-bibtex.ts';

const input: CitationInput = {
  view: { ...DEFAULT_VIEW, region: 'africa', where: 'forge & mou' },
  title: 'Six countries hold three or four seats.',
  dataVersion: '2026.11.22',
  dataHash: 'ab'.repeat(32),
  asof: '2026-11-22',
  permalink: 'https://example.org/map/?region=africa#notes',
  accessed: '2026-12-01',
  lang: 'en',
};
const url = 'https://example.org/map/?region=africa&where=forge%20%26%20mou&data=2026.11.22';
const title = 'Six countries hold three or four seats';
/** Titles as nobody should write them. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('{', '}', '\\', '%', '"', '“', '@', ',', '=', '\n', '~', '$', 'a', '铜', '</script>'),
  }),
);

describe('a citation', () => {
  test('pins the data in its address and keeps the View', () => {
    const citation = citationOf(input);
    expect(citation).toMatchObject({ url, title, kind: 'map', issued: '2026-11-22', accessed: '2026-12-01' });
    expect(parseView(citation.view).view).toEqual({ ...input.view, data: '2026.11.22' });
  });
  test('has a key that the View and the data alone decide', () => {
    const key = (patch: Partial<CitationInput>) => citationOf({ ...input, ...patch }).key;
    expect(key({ title: 'x', accessed: '2027-01-01', permalink: 'https://other.example/' })).toBe(key({}));
    expect(key({ view: { ...input.view, data: '2026.11.22', theme: 'dark' } })).toBe(key({}));
    expect(key({ view: { ...input.view, region: 'world' } })).not.toBe(key({}));
    expect(key({ view: DEFAULT_VIEW, dataVersion: '2026.11.22-1' })).toBe('lodemap-2026-11-22-1');
  });
  test('has no address where no site is known', () => {
    for (const permalink of ['?region=africa', '', 'file:///home/a/talk.html?x=1']) {
      const citation = citationOf({ ...input, permalink });
      expect(citation.url).toBeNull();
      const texts = [
        ...CITATION_STYLES.map(style => formatCitation(citation, style)),
        toRis(citation),
        toBibtex(citation),
      ];
      expect(texts.join('\n')).not.toMatch(/null|undefined|\?region|Available at|UR {2}-|url/);
    }
  });
  test('calls rows and measures data', () => {
    const kinds = (['map', 'compare', 'multiples', 'table', 'matrix', 'concentration'] as const).map(
      show => citationOf({ ...input, view: { ...DEFAULT_VIEW, show } }).kind,
    );
    expect(kinds).toEqual(['map', 'map', 'map', 'dataset', 'dataset', 'dataset']);
  });
});

describe('styles', () => {
  const map = citationOf(input);
  const data = citationOf({ ...input, view: { ...DEFAULT_VIEW, show: 'table' }, lang: 'zh', title: '“铜”与钴' });
  const dataUrl = 'https://example.org/map/?show=table&data=2026.11.22';
  test.each([
    ['apa', `Lodemap. (2026). ${title} (Version 2026.11.22) [Map]. ${url}`],
    ['chicago', `Lodemap. “${title}.” Map, version 2026.11.22. November 22, 2026. ${url}.`],
    ['chicago-note', `Lodemap, “${title},” map, version 2026.11.22, November 22, 2026, ${url}.`],
    ['mla', `“${title}.” Lodemap, version 2026.11.22, 22 Nov. 2026, ${url}. Accessed 1 Dec. 2026. Map.`],
    ['harvard', `Lodemap (2026) ${title}. Version 2026.11.22 [Map]. Available at: ${url} (Accessed: 1 December 2026).`],
    ['gb-t-7714', `Lodemap. ${title}[CM/OL]. V2026.11.22. Lodemap, 2026[2026-12-01]. ${url}.`],
  ] as const)('a map in %s', (style, expected) => expect(formatCitation(map, style)).toBe(expected));
  test.each([
    ['apa', `Lodemap. (2026). “铜”与钴 (Version 2026.11.22) [Data set]. ${dataUrl}`],
    ['chicago', `Lodemap. “‘铜’与钴.” Data set, version 2026.11.22. November 22, 2026. ${dataUrl}.`],
    ['gb-t-7714', `Lodemap. “铜”与钴[DS/OL]. V2026.11.22. (2026-11-22)[2026-12-01]. ${dataUrl}.`],
  ] as const)('data in %s', (style, expected) => expect(formatCitation(data, style)).toBe(expected));
  test('a question keeps its mark alone, and a date its precision', () => {
    const asked = citationOf({ ...input, title: 'Who is "in"?', asof: '2026-11' });
    expect(formatCitation(asked, 'chicago')).toContain(
      'Lodemap. “Who is ‘in’?” Map, version 2026.11.22. November 2026. ',
    );
    expect(formatCitation(asked, 'mla')).toContain(', Nov. 2026, ');
  });
  test('titles and names of works stand in italics where the style says so', () => {
    const italic = CITATION_STYLES.map(style => citationRuns(map, style).find(run => run.italic)?.text ?? null);
    expect(italic).toEqual([title, null, null, 'Lodemap', title, null]);
  });
  test('whatever the title, a citation is one line that holds it once', () => {
    fc.assert(
      fc.property(hostile, text => {
        const citation = citationOf({ ...input, title: text });
        for (const style of CITATION_STYLES) {
          const line = formatCitation(citation, style);
          expect(line).not.toMatch(/[\n\r\u2028\u2029]/);
          expect(line).toContain(citation.url!);
        }
        expect(formatCitation(citation, 'apa')).toContain(citation.title);
      }),
    );
  });
});

describe('files of references', () => {
  test('BibTeX reads any title, and LaTeX sets it as it was', () => {
    fc.assert(
      fc.property(hostile, text => {
        const citation = citationOf({ ...input, title: text });
        const entry = readBibtex(toBibtex(citation));
        expect(setByLatex(entry.fields.title!.slice(1, -1))).toBe(citation.title);
        expect(entry).toMatchObject({ type: 'misc', key: citation.key });
        expect(entry.fields).toMatchObject({
          author: '{Lodemap}',
          year: '2026',
          month: 'nov',
          url,
          urldate: '2026-12-01',
        });
      }),
    );
  });
  test('CSL-JSON says the same after a round trip, in names of its schema', () => {
    fc.assert(
      fc.property(hostile, text => {
        const citation = citationOf({ ...input, title: text });
        const items = toCslJson(citation);
        expect(JSON.parse(JSON.stringify(items))).toEqual(items);
        const { note, ...item } = items[0]!;
        expect(note).toContain(citation.hash);
        expect(item).toEqual({
          id: citation.key,
          type: 'map',
          title: citation.title,
          author: [{ literal: 'Lodemap' }],
          publisher: 'Lodemap',
          version: '2026.11.22',
          genre: 'Map',
          issued: { 'date-parts': [[2026, 11, 22]] },
          accessed: { 'date-parts': [[2026, 12, 1]] },
          URL: url,
          language: 'en',
        });
      }),
    );
  });
  test('RIS has one tag a line, begins with its type and ends', () => {
    fc.assert(
      fc.property(hostile, text => {
        const lines = toRis(citationOf({ ...input, title: text })).split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.filter(line => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([]);
        expect([lines[0], lines.at(-1)]).toEqual(['TY  - MAP', 'ER  - ']);
      }),
    );
  });
});
