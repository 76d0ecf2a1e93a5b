// What records say is text, whatever it looks like.
import { expect, test } from 'vitest';
import { drawCard } from '../../src/pages/card.ts';
import { Html, html } from '../../src/pages/html.ts';
import { indexPage } from '../../src/pages/index-page.ts';
import { pageDocument } from '../../src/pages/page-document.ts';
import { pageOembed } from '../../src/pages/page-files.ts';
import { jsonForScript } from '../../src/pages/structured-data.ts';
import { openDataset } from '../open-dataset.ts';
import { compose, openContexts, SITE } from './open-pages.ts';
import { readTags } from './read-tags.ts';

const EVIL = `"><script>alert(1)</script><img src=x onerror='a()'> </script>&lt; \u2028 {{x}}`;

/** The real dataset with every text of a reader's language, and of sources, made hostile; ids stay. */
function hostileDataset(): ReturnType<typeof openDataset> {
  const texts = new Set([
    'en',
    'zh',
    'publisher',
    'title',
    'operator',
    'place',
    'admin1',
    'signatories',
    'leadAgency',
    'statusText',
    'abbreviation',
    'value',
    'accordingTo',
    'why',
    'taken',
    'measure',
    'note',
    'status_text',
  ]);
  const spoil = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return texts.has(key) ? EVIL : key === 'url' ? 'javascript:alert(1)' : value;
    if (Array.isArray(value))
      return value.map(item => spoil(item, key === 'exposed' || key === 'provisions' ? 'en' : ''));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, spoil(item, name)]));
  };
  return spoil(openDataset()) as ReturnType<typeof openDataset>;
}

const contexts = await openContexts(hostileDataset());
const KEYS = ['country:COD', 'country:USA', 'forum:forge', 'agreement:us-cod-2025', 'project:reko-diq', 'risk:hormuz'];

test.each(KEYS)('%s: markup in records is text in every language', key => {
  for (const context of contexts) {
    const page = compose(context, key);
    const text = pageDocument(context, page);
    expect(text).toContain('&lt;script&gt;alert(1)');
    const { elements, faults } = readTags(text);
    expect(faults).toEqual([]);
    const pictures = elements.filter(({ name }) => name === 'img').map(({ attributes }) => attributes.get('src'));
    // The base map alone, for the wide drawing and for each of its pieces.
    expect([...new Set(pictures)]).toEqual([expect.stringMatching(/^(\.\.\/)+map\/[a-z-]+\.svg$/)]);
    expect(elements.filter(({ name }) => name === 'script').map(({ attributes }) => attributes.get('type'))).toEqual([
      'application/ld+json',
    ]);
    expect(elements.filter(({ attributes }) => [...attributes.keys()].some(name => name.startsWith('on')))).toEqual([]);
    expect(text).not.toContain('href="javascript:');
    expect(() => JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(text)![1]!)).not.toThrow();
    const embed = JSON.parse(pageOembed(context, page, SITE)).html as string;
    expect(readTags(embed).elements.map(({ name }) => name)).toEqual(['iframe']);
    if (page.map)
      expect(
        readTags(drawCard(context, page, page.map).svg).elements.filter(
          ({ name }) => name === 'script' || name === 'img',
        ),
      ).toEqual([]);
  }
});

test('the index too', () => {
  expect(readTags(indexPage(contexts[0]!)).faults).toEqual([]);
});

test('templates escape every value but HTML that was made by them', () => {
  expect(html`<p>${'<b>'}${html`<i>${'&'}</i>`}${['"', null, false, 3]}</p>`.text).toBe(
    '<p>&lt;b&gt;<i>&amp;</i>&quot;3</p>',
  );
  expect(html`${new Html('<br>')}`.text).toBe('<br>');
});

test('JSON can’t end its script', () => {
  const text = jsonForScript({ a: EVIL });
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text).a).toBe(EVIL);
});
