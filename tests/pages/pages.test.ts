// Every page of the real dataset in both languages.
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ADDRESS_PATTERNS, kindOf, languageFolder, pathOf } from '../../src/core/view/page-address.ts';
import { drawCard } from '../../src/pages/card.ts';
import { indexPage } from '../../src/pages/index-page.ts';
import { pageDocument } from '../../src/pages/page-document.ts';
import { pageJson, pageOembed, pageRemarks, pageRows } from '../../src/pages/page-files.ts';
import { writeSitemap } from '../../src/pages/sitemap.ts';
import { openDataset } from '../open-dataset.ts';
import { allDocuments, compose, openContexts, SITE } from './open-pages.ts';
import { readTags } from './read-tags.ts';

const contexts = await openContexts();
const [en, zh] = contexts as [(typeof contexts)[0], (typeof contexts)[0]];
const documents = allDocuments(contexts);
for (const context of contexts) documents.set(`${languageFolder(context.messages.lang)}atlas.html`, indexPage(context));
/** Files that stand in the site beside the pages. */
const OTHER_FILES =
  /^(index\.html|icon\.svg|pages\.css|map\/[a-z0-9-]+\.svg|(country|forum|agreement|project|risk|view|briefing)\/[\w/-]+\.png|zh\/(view|briefing)\/[\w/-]+\.png|(zh\/)?(country|forum|agreement|project|risk|view|briefing)\/[\w/-]+\.(svg|csv|json))$/;

describe('addresses', () => {
  test('every page keeps to the pattern of its kind', () => {
    const strays = [...en.keys].filter(key => !ADDRESS_PATTERNS[kindOf(key)].test(pathOf(key)));
    expect(strays).toEqual([]);
    expect(ADDRESS_PATTERNS.index.test('atlas.html')).toBe(true);
  });
  test('the patterns are these, for years', () => {
    expect(
      [
        'country:COD',
        'forum:forge',
        'agreement:us-cod-2025',
        'project:reko-diq',
        'risk:hormuz',
        'view:overview',
        'step:february-2026-turn/the-room',
      ].map(pathOf),
    ).toEqual([
      'country/COD.html',
      'forum/forge.html',
      'agreement/us-cod-2025.html',
      'project/reko-diq.html',
      'risk/hormuz.html',
      'view/overview.html',
      'briefing/february-2026-turn/the-room.html',
    ]);
  });
  test('no address stands for two pages', () => {
    expect(new Set([...en.keys].map(pathOf)).size).toBe(en.keys.size);
  });
  test('every record has its page', () => {
    const { forums, agreements, projects, risks } = openDataset().dataset;
    const records = { forum: forums, agreement: agreements, project: projects, risk: risks };
    const wanted = Object.entries(records).flatMap(([kind, list]) => list.map(({ id }) => `${kind}:${id}`));
    const actors = [
      ...agreements.flatMap(({ parties }) => parties),
      ...projects.map(({ country }) => country),
      ...forums.flatMap(({ memberships }) => memberships.map(({ member }) => member)),
    ];
    wanted.push(...actors.filter(id => id === 'EU' || en.model.countries.has(id)).map(id => `country:${id}`));
    expect(wanted.filter(key => !en.keys.has(key))).toEqual([]);
  });
});

describe('every document', () => {
  const faults = (check: (text: string, path: string) => string[]) =>
    [...documents].flatMap(([path, text]) => check(text, path).map(fault => `${path}: ${fault}`)).slice(0, 12);
  test('is well formed: every element that opens is closed in its place', () => {
    expect(faults(text => readTags(text).faults)).toEqual([]);
  });
  test('has no id twice', () => {
    expect(
      faults(text => {
        const ids = readTags(text).elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
        return ids.filter((id, i) => ids.indexOf(id) !== i);
      }),
    ).toEqual([]);
  });
  test('links only to pages and files that are written, and to ids that it has', () => {
    expect(
      faults((text, path) => {
        const { elements } = readTags(text);
        const ids = new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
        const hrefs = elements.flatMap(({ name, attributes }) =>
          name === 'a' ? (attributes.get('href') ?? []) : name === 'img' ? (attributes.get('src') ?? []) : [],
        );
        return hrefs.filter(href => {
          if (/^https?:/.test(href)) return false;
          if (href.startsWith('#')) return !ids.has(href.slice(1));
          const target = posix.join(posix.dirname(path), href.replace(/[?#].*$/, ''));
          return !documents.has(target) && !OTHER_FILES.test(target);
        });
      }),
    ).toEqual([]);
  });
  test('asks no other site for anything', () => {
    expect(
      faults(text =>
        readTags(text).elements.flatMap(({ name, attributes }) => {
          const isLoaded =
            name === 'img' ||
            name === 'script' ||
            (name === 'link' && /stylesheet|icon/.test(attributes.get('rel') ?? ''));
          const address = attributes.get('src') ?? attributes.get('href') ?? '';
          return isLoaded && /^(https?:)?\/\//.test(address) ? [`${name} ${address}`] : [];
        }),
      ),
    ).toEqual([]);
  });
  test('has its language, one main heading, headings in order, landmarks and a title', () => {
    expect(
      faults((text, path) => {
        const { elements } = readTags(text);
        const named = (name: string) => elements.filter(element => element.name === name);
        const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
        return [
          ...(named('html')[0]?.attributes.get('lang') === (path.startsWith('zh/') ? 'zh-Hans' : 'en')
            ? []
            : ['language']),
          ...(named('h1').length === 1 && levels[0] === 1 ? [] : ['h1']),
          ...(levels.some((level, i) => i > 0 && level > levels[i - 1]! + 1) ? ['order of headings'] : []),
          ...(named('main').length === 1 && named('header').length > 0 && named('footer').length === 1
            ? []
            : ['landmarks']),
          ...(named('title').length > 0 && /<title>[^<]{3,}<\/title>/.test(text) ? [] : ['title']),
          ...named('th')
            .filter(({ attributes }) => !attributes.has('scope'))
            .map(() => 'table heading without scope'),
        ];
      }),
    ).toEqual([]);
  });
  test('has a canonical address, its other language, and linked data that can be read', () => {
    expect(
      faults((text, path) => {
        const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '';
        const data = JSON.parse(json) as { '@context': string; '@type': string };
        const plain = path.replace(/^zh\//, '');
        return [
          ...(text.includes(`<link rel="canonical" href="${SITE}${path}">`) ? [] : ['canonical']),
          ...(text.includes(`hreflang="zh-Hans" href="${SITE}zh/${plain}">`) ? [] : ['zh']),
          ...(text.includes(`hreflang="en" href="${SITE}${plain}">`) ? [] : ['en']),
          ...(data['@context'] === 'https://schema.org' && typeof data['@type'] === 'string' ? [] : ['linked data']),
        ];
      }),
    ).toEqual([]);
  });
});

describe('words', () => {
  test('a country says where it sits, who pays, where the record ends and by whom', () => {
    const text = documents.get('country/COD.html')!;
    for (const part of [
      'DR Congo',
      'ERGI',
      'Strategic Partnership Agreement',
      'never added',
      'Sources on agreements end about June 2026',
      'data 2026.11.22',
      'CC BY 4.0',
      'no position implied',
    ])
      expect(text).toContain(part);
  });
  test('Chinese pages have the records’ prose in Chinese, and say what is not', () => {
    const text = documents.get('zh/agreement/us-cod-2025.html')!;
    expect(text).toMatch(/<p class="text">列出刚果（金）资产的储备清单/);
    expect(text).toContain('记录的截止');
    expect(documents.get('zh/project/bear-lodge.html')).toContain('<span lang="en">GTR describes a 553m project');
  });
  test('letters stand apart from money', () => {
    const text = documents.get('country/COD.html')!;
    expect(text).toMatch(/letter of interest<\/dt><dd>two letters, never added: /);
  });
});

describe('beside a page', () => {
  test('JSON can be read and names its version, rows and sources', () => {
    const data = JSON.parse(pageJson(en, compose(en, 'project:reko-diq')));
    expect([data.dataVersion, data.record.id, data.rows.projects.length > 0, data.sources.length > 0]).toEqual([
      en.model.dataset.version,
      'reko-diq',
      true,
      true,
    ]);
  });
  test('rows of several layers share one table whose first column is the layer', () => {
    const { columns, rows } = pageRows(compose(en, 'country:COD'));
    expect(columns[0]).toBe('layer');
    expect(new Set(rows.map(row => row.layer))).toEqual(new Set(['forums', 'agreements', 'projects', 'risks']));
  });
  test('Chinese pages of records offer Chinese files, but for the picture in pixels, which says that it is English', () => {
    const text = documents.get('zh/country/COD.html')!;
    const files = [...text.matchAll(/<a href="([^"]*)" download>([^<]*)</g)].map(([, href, words]) => [href, words]);
    expect(files).toEqual([
      ['../country/COD.svg', '图，SVG'],
      ['../../country/COD.png', '图，PNG（英文）'],
      ['../country/COD.csv', '数据行，CSV'],
      ['../country/COD.json', '记录与数据行，JSON'],
    ]);
    const page = compose(zh, 'country:COD');
    expect(drawCard(zh, page, page.map!).svg).toMatch(/lang="zh".*刚果（金）/s);
    expect(JSON.parse(pageJson(zh, page))).toMatchObject({
      lang: 'zh',
      title: '刚果（金）',
      page: `${SITE}zh/country/COD.html`,
    });
  });
  test('views and steps have a picture in pixels in each language, for links that are passed on', () => {
    for (const path of ['view/lobito', 'briefing/february-2026-turn/the-room']) {
      expect(documents.get(`${path}.html`)).toContain(`<meta property="og:image" content="${SITE}${path}.png">`);
      expect(documents.get(`zh/${path}.html`)).toContain(`<meta property="og:image" content="${SITE}zh/${path}.png">`);
      expect(documents.get(`zh/${path}.html`)).toMatch(/\.png" download>图，PNG</);
    }
    expect(documents.get('zh/country/COD.html')).toContain(`content="${SITE}country/COD.png">`);
    expect(JSON.parse(pageOembed(zh, compose(zh, 'view:lobito'), SITE)).thumbnail_url).toBe(
      `${SITE}zh/view/lobito.png`,
    );
  });
  test('rows have the same columns in every language; Chinese ones are explained above them', () => {
    const [english, chinese] = [en, zh].map(context => compose(context, 'country:COD'));
    expect(pageRows(chinese!).columns).toEqual(pageRows(english!).columns);
    expect(pageRemarks(en, english!)).toEqual([]);
    const [title, date, explained, ...others] = pageRemarks(zh, chinese!);
    expect([title, date]).toEqual(['刚果（金）', `截至2026年11月22日，数据${zh.model.dataset.version}。 CC BY 4.0`]);
    const ids = explained!
      .replace('列：', '')
      .split('；')
      .map(text => text.split(' ')[0]);
    expect(pageRows(chinese!).columns.filter(id => !ids.includes(id))).toEqual([]);
    expect(others).toEqual([]);
  });
  test('oEmbed is rich and frames the page’s own view', () => {
    const answer = JSON.parse(pageOembed(zh, compose(zh, 'country:COD'), SITE));
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 420, provider_name: 'Lodemap' });
    expect(answer.html).toContain(
      `src="${SITE}embed.html?severity=1&amp;region=central-africa&amp;select=country:COD&amp;lang=zh"`,
    );
  });
  test('a card has title, map, date, licence and boundary statement', () => {
    const page = compose(en, 'country:COD');
    const card = drawCard(en, page, page.map!).svg;
    for (const part of ['DR Congo', 'CC BY 4.0', 'no position', 'class="land"', 'class="outlines"', '<dc:source>'])
      expect(card).toContain(part);
  });
  test('the sitemap names every page once in each language', () => {
    const map = writeSitemap(SITE, [...en.keys].map(pathOf), '2026-11-22');
    const found = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(match => match[1]);
    expect([found.length, new Set(found).size]).toEqual([2 * en.keys.size + 1, 2 * en.keys.size + 1]);
  });
});

describe('sources of a view', () => {
  const text = documents.get('view/overview.html')!;
  const [open = '', folded = ''] = text.split('<details>');
  const count = (part: string) => part.match(/<li id="source-\d+"/g)?.length ?? 0;
  test('a few stand open, the rest are folded and counted', () => {
    const { cites } = compose(en, 'view:overview');
    expect([count(open), count(folded)]).toEqual([12, cites.length - 12]);
    expect(open).toContain(`The 12 most used of ${cites.length} sources`);
    expect(folded).toContain(`<summary>${cites.length - 12} more sources</summary>`);
  });
  test('those of most rows come first', () => {
    const { cites, tables } = compose(en, 'view:overview');
    const uses = (id: string) =>
      tables.flatMap(({ rows }) => rows).filter(row => String(row.sources).split('; ').includes(id)).length;
    const numbers = cites.map(uses);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(numbers[0]).toBeGreaterThan(numbers.at(-1)!);
  });
  test('a short list is not folded', () => {
    expect(documents.get('zh/briefing/february-2026-turn/the-room.html')).not.toContain('<details>');
  });
});

describe('a page by itself', () => {
  test('has its sea and land in rough lines below the base map, in colours that need no style sheet', () => {
    const text = documents.get('country/FJI.html') ?? documents.get('country/AUS.html')!;
    expect(text).toMatch(
      /<path d="M0 0h440v378H0z" fill="var\(--sea,#f1f4f5\)"\/><path transform="scale\(0\.1\)" d="M[^"]{300,4000}" fill="var\(--seat-0,#e6e6e3\)"\/>\s*<foreignObject/,
    );
    expect(text).not.toMatch(/"var\(--[\w-]+\)"/);
  });
  test('says what it keeps where it is taken along', () => {
    expect(documents.get('country/COD.html')).toContain('Saved by itself');
    expect(documents.get('view/overview.html')).not.toContain('Saved by itself');
  });
  test('of a figure says its finding for narrow screens, and where the figure stands alone', () => {
    const text = documents.get('zh/view/overview.html')!;
    expect(text).toContain('<p class="finding narrow">A finding</p>');
    expect(text).toContain('<p class="narrow"><a href="../view/overview.svg">单独打开此图以放大</a></p>');
  });
});

test('without an address nothing absolute is claimed', async () => {
  const [context] = await openContexts(openDataset(), null);
  const text = pageDocument(context!, compose(context!, 'country:COD'));
  expect(text).toContain('<link rel="canonical" href="../country/COD.html">');
  expect(text).not.toMatch(/og:image|og:url|oembed|feed\.atom/);
});

test('the same input gives the same bytes', () => {
  for (const key of ['country:AUS', 'forum:pax-silica', 'risk:hormuz'])
    expect(pageDocument(zh, compose(zh, key))).toBe(documents.get(`zh/${pathOf(key)}`));
});
