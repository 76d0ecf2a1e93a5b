import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '../../../src/core/cite/clean-line.ts';
import { EMBED_KINDS, type EmbedRequest, embedAddress, embedCode, isStep } from '../../../src/core/cite/embed-code.ts';
import { DEFAULT_VIEW, parseView } from '../../../src/core/view/codec.ts';
import { arbitraryView } from '../view/arbitrary-view.ts';

const request: EmbedRequest = {
  view: { ...DEFAULT_VIEW, region: 'africa', lang: 'zh' },
  site: 'https://example.org/map/',
  title: 'DR Congo & "others" <b>',
  version: '2026.11.22',
  widthPx: null,
  heightPx: 420,
  interactive: 'auto',
  heading: 'show',
  origin: 'own',
  fits: true,
  picture: 'lodemap-africa.png',
};
const address = 'https://example.org/map/embed.html?region=africa&lang=zh&data=2026.11.22';
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      "'",
      '<',
      '>',
      '&',
      '&amp;',
      '](',
      ')',
      '[',
      '\\',
      '`',
      '```',
      '\n',
      '*a*',
      '$x$',
      '</iframe>',
      '{',
      '铜',
    ),
  }),
);
const open = (html: string): Document => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

test('the frame has what a page needs, and no style', () => {
  const document = open(embedCode('iframe', request));
  const frame = document.querySelector('iframe')!;
  const attributes = Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value]));
  expect(attributes).toEqual({
    ...{ class: 'lodemap', src: address, title: 'DR Congo & "others" <b>', width: '100%', height: '420' },
    ...{ frameborder: '0', loading: 'lazy', allow: 'clipboard-write' },
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
  });
  expect(document.querySelector('script')?.getAttribute('src')).toBe('https://example.org/map/embed.js');
  expect(embedCode('iframe', { ...request, fits: false })).not.toContain('script src');
  const alone = open(embedCode('iframe', { ...request, origin: 'none' })).querySelector('iframe')!;
  expect(alone.getAttribute('src')).toBe(address.replace('embed.html', 'embed-alone.zh.html'));
  expect(alone.getAttribute('sandbox')).not.toContain('same-origin');
});

test('choices stand in the address and on the element, defaults nowhere', () => {
  const chosen = { ...request, version: null, interactive: 'static', heading: 'hide' } as const;
  expect(embedAddress(chosen)).toBe(
    'https://example.org/map/embed.html?region=africa&lang=zh&interactive=static&heading=hide',
  );
  expect(embedAddress({ ...request, view: DEFAULT_VIEW, version: null })).toBe('https://example.org/map/embed.html');
  expect(embedCode('element', { ...chosen, heightPx: null })).not.toContain('height');
  expect(embedCode('iframe', { ...chosen, heightPx: null })).toContain('height="480"');
  const element = open(embedCode('element', chosen)).querySelector('lode-map')!;
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  expect(attributes).toEqual({
    ...{ view: 'region=africa&lang=zh', lang: 'zh', height: '420', interactive: 'static', heading: 'hide' },
  });
  expect(element.querySelector('a')?.getAttribute('href')).toBe('https://example.org/map/?region=africa&lang=zh');
});

test('a View of the stage is explored at its address', () => {
  expect(embedAddress({ ...request, view: { ...request.view, mode: 'present' } })).toBe(address);
});

test('a step of a briefing is embedded as the stage shows it, and leads to the stage', () => {
  const view = { ...DEFAULT_VIEW, mode: 'present', briefing: 'february-2026-turn', step: 2 } as const;
  const query = 'mode=present&briefing=february-2026-turn&step=2&data=2026.11.22';
  const step = { ...request, view };
  expect(embedAddress(step)).toBe(`https://example.org/map/embed.html?${query}`);
  const element = open(embedCode('element', step)).querySelector('lode-map')!;
  expect(element.getAttribute('view')).toBe(query);
  expect(element.querySelector('a')?.getAttribute('href')).toBe(`https://example.org/map/?${query}`);
  expect(embedCode('markdown', step)).toContain(`(https://example.org/map/?${query})`);
});

test('Python reads the call as it was meant', () => {
  const code = embedCode('jupyter', request);
  expect(code.split('\n')).toEqual([
    'from IPython.display import IFrame',
    '',
    'IFrame(',
    `    "${address}",`,
    '    width="100%",',
    '    height=420,',
    String.raw`    extras=["title=\"DR Congo &amp; &quot;others&quot; &lt;b&gt;\"", "loading=\"lazy\""],`,
    ')',
  ]);
});

describe('whatever the title, it is text', () => {
  test.each(['iframe', 'element'] as const)('in HTML: %s', kind => {
    fc.assert(
      fc.property(hostile, title => {
        const document = open(embedCode(kind, { ...request, title }));
        const names = [...document.body.querySelectorAll('*')].map(found => found.localName).sort();
        expect(names).toEqual(kind === 'iframe' ? ['iframe', 'script'] : ['a', 'lode-map', 'script']);
        const said =
          kind === 'iframe'
            ? document.querySelector('iframe')!.getAttribute('title')
            : document.querySelector('a')!.textContent;
        expect(said).toBe(xmlText(title));
      }),
    );
  });
  test('in Markdown', () => {
    fc.assert(
      fc.property(hostile, title => {
        const html = marked.parse(embedCode('markdown', { ...request, title }), { async: false });
        const document = open(html);
        expect([...document.body.querySelectorAll('*')].map(found => found.localName)).toEqual(['p', 'a', 'img']);
        expect(document.querySelector('img')?.getAttribute('src')).toBe('lodemap-africa.png');
        expect(document.querySelector('a')?.getAttribute('href')).toContain('region=africa');
        expect(document.querySelector('img')?.getAttribute('alt')).toBe(cleanLine(title));
      }),
    );
  });
  test('in Python and Quarto', () => {
    fc.assert(
      fc.property(hostile, title => {
        const extras = /^ {4}extras=(.*),$/m.exec(embedCode('jupyter', { ...request, title }))![1]!;
        expect(
          open(`<i ${JSON.parse(extras).join(' ')}></i>`)
            .querySelector('i')
            ?.getAttribute('title'),
        ).toBe(xmlText(title));
        const lines = embedCode('quarto', { ...request, title }).split('\n');
        expect([lines.length, lines.indexOf('```'), lines.lastIndexOf(':::')]).toEqual([10, 4, 9]);
      }),
    );
  });
});

test('every View comes back out of every code', () => {
  fc.assert(
    fc.property(arbitraryView, fc.constantFrom(...EMBED_KINDS), (view, kind) => {
      const code = embedCode(kind, { ...request, view });
      const said = {
        iframe: () => open(code).querySelector('iframe')!.getAttribute('src')!,
        element: () => `?${open(code).querySelector('lode-map')!.getAttribute('view')}`,
        markdown: () =>
          open(marked.parse(code, { async: false }))
            .querySelector('a')!
            .getAttribute('href')!,
        quarto: () => open(code).querySelector('iframe')!.getAttribute('src')!,
        jupyter: () => JSON.parse(/^ {4}(".*"),$/m.exec(code)![1]!) as string,
      }[kind]();
      const mode = isStep(view) ? 'present' : 'explore';
      expect(parseView(said.split('?')[1] ?? '').view).toEqual({ ...view, data: '2026.11.22', mode });
    }),
  );
});

/** What XML can hold of a title in one line. */
function xmlText(title: string): string {
  return cleanLine(title).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
