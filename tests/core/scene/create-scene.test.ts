import { describe, expect, test } from 'vitest';
import { placesOfAtlas } from '../../../src/core/geo/find-place.ts';
import { createVocabulary } from '../../../src/core/model/create-model.ts';
import { createScene } from '../../../src/core/scene/create-scene.ts';
import type { Mark } from '../../../src/core/scene/marks.ts';
import type { Scene } from '../../../src/core/scene/scene.ts';
import { THEMES } from '../../../src/core/scene/themes.ts';
import { selectDossier } from '../../../src/core/select/dossier.ts';
import { selectRows } from '../../../src/core/select/rows.ts';
import { composeFinding } from '../../../src/core/text/compose-finding.ts';
import { loadDossierWords } from '../../../src/core/text/dossier-words.ts';
import { loadMessages } from '../../../src/core/text/messages.ts';
import { DEFAULT_VIEW, parseView } from '../../../src/core/view/codec.ts';
import type { View } from '../../../src/core/view/view.ts';
import { openAtlas, openDataset, openModel } from '../../open-dataset.ts';
import { MANY_VIEWS } from './many-views.ts';

const model = openModel();
const atlas = openAtlas();
const placeOf = placesOfAtlas(atlas);
const messages = { en: await loadMessages('en'), zh: await loadMessages('zh') };
const dossierMessages = { ...messages.en, ...(await loadDossierWords('en')) };
const LANGS = ['en', 'zh'] as const;
type Lang = (typeof LANGS)[number];

const viewOf = (query: string): View => parseView(query).view;
const sceneOf = (query: string, lang: Lang = 'en', annotate = true): Scene => {
  const view = viewOf(query);
  const theme = THEMES[view.theme === 'auto' ? 'print' : view.theme];
  return createScene(model, view, { theme, messages: messages[lang], placeOf, annotate });
};
/** The scenes of all views, drawn once. */
const scenes: Record<Lang, readonly (readonly [query: string, scene: Scene])[]> = {
  en: MANY_VIEWS.map(query => [query, sceneOf(query)] as const),
  zh: MANY_VIEWS.map(query => [query, sceneOf(query, 'zh')] as const),
};
/** The first things that break a rule, as `query: what`; empty when nothing does. */
const faults = (lang: Lang, rule: (scene: Scene) => readonly string[]): string[] =>
  scenes[lang].flatMap(([query, scene]) => rule(scene).map(what => `${query}: ${what}`)).slice(0, 12);

describe('rows', () => {
  test('equal filters give the same object', () => {
    expect(selectRows(model, viewOf('severity=3'))).toBe(selectRows(model, viewOf('severity=3')));
  });
  test.each([
    'lang=zh',
    'theme=dark',
    'select=country:COD',
    'camera=10,20,3',
    'layers=risks',
    'forums=forge',
    'vs=2025',
  ])('%s filters nothing: the same object', query => {
    expect(selectRows(model, viewOf(query))).toBe(selectRows(model, DEFAULT_VIEW));
  });
  test('the dataset’s own date is the default', () => {
    expect(selectRows(model, viewOf(`asof=${model.dataset.asof}`))).toBe(selectRows(model, DEFAULT_VIEW));
  });
  test('another filter gives other rows', () => {
    expect(selectRows(model, viewOf('severity=5')).risks.length).toBeLessThan(
      selectRows(model, DEFAULT_VIEW).risks.length,
    );
  });
});

describe('a scene', () => {
  test('is the same every time', () => {
    for (const query of ['', 'select=country:COD', 'forums=forge,ergi', 'layers=projects'])
      expect(sceneOf(query)).toEqual(sceneOf(query));
  });
  test('draws the layers in the view’s order', () => {
    const scene = sceneOf('layers=risks,forums');
    const areas = scene.marks.filter(mark => mark.kind === 'area').map(mark => mark.layer);
    expect(areas.indexOf('forums')).toBeGreaterThan(areas.lastIndexOf('risks'));
  });
  test('with no layer draws no area, coin or site', () => {
    const kinds = new Set(sceneOf('layers=none').marks.map(mark => mark.kind));
    expect(['area', 'coin', 'site', 'tie'].filter(kind => kinds.has(kind as Mark['kind']))).toEqual([]);
  });
  test('keeps its claims for figures', () => {
    expect(sceneOf('', 'en', false).marks.filter(mark => mark.kind === 'annotation')).toEqual([]);
  });
  test('has at most three claims, each of at most three lines', () => {
    const rule = (scene: Scene) => {
      const claims = scene.marks.filter(mark => mark.kind === 'annotation');
      return claims.length > 3 || claims.some(claim => claim.lines.length > 3) ? [`${claims.length} claims`] : [];
    };
    expect(faults('en', rule)).toEqual([]);
  });
  test('draws larger coins below smaller ones', () => {
    const outer = sceneOf('layers=projects').marks.flatMap(mark => {
      if (mark.kind !== 'coin') return [];
      const { letterPx, ceilingPx, rangePx, exactPx, undisclosed } = mark.coin;
      return [Math.max(letterPx ?? 0, ceilingPx ?? 0, rangePx ?? 0, exactPx ?? 0, undisclosed ? 5 : 0)];
    });
    expect(outer).toEqual(outer.toSorted((a, b) => b - a));
  });
  test('has places that an atlas knows', () => {
    const rule = ({ marks }: Scene) =>
      marks.flatMap(mark => ('at' in mark && !mark.at.every(Number.isFinite) ? [mark.subject] : []));
    expect(faults('en', rule)).toEqual([]);
  });
  test('outlines the selection and what it is compared with', () => {
    const outlines = sceneOf('select=country:COD,country:ZMB').marks.flatMap(mark =>
      mark.kind === 'outline' ? [`${mark.style} ${mark.shape.id}`] : [],
    );
    expect(outlines).toEqual(['lead USA', 'selected COD', 'compared ZMB']);
  });
});

describe('ties', () => {
  const ties = (query: string) => sceneOf(query).marks.filter(mark => mark.kind === 'tie');
  test('none without a selection', () => {
    expect(ties('layers=agreements')).toEqual([]);
  });
  test('a text of one known party never ties', () => {
    const alone = model.dataset.agreements.filter(({ parties }) => parties.length < 2);
    expect(alone.length).toBeGreaterThan(0);
    for (const { id } of alone) expect(ties(`select=agreement:${id}`)).toEqual([]);
  });
  test('a text of two parties is one line', () => {
    expect(ties('select=agreement:us-aus-2025').length).toBe(1);
  });
  test('all lines of a country end in it', () => {
    const at = String(placeOf('COD'));
    const loose = ties('select=country:COD').filter(({ from, to }) => String(from) !== at && String(to) !== at);
    expect([ties('select=country:COD').length > 0, loose]).toEqual([true, []]);
  });
});

describe('evidence', () => {
  /** A mark that states a fact: all but outlines, names for orientation, and the lead. */
  const states = (mark: Mark): boolean => {
    if (mark.kind === 'outline') return false;
    if (mark.subject === 'country:USA') return false;
    return mark.kind !== 'place' || mark.stamp !== null || mark.emphasis === 'normal' || mark.emphasis === 'strong';
  };
  test('every mark that states a fact has a source', () => {
    const rule = ({ marks }: Scene) =>
      marks.flatMap(mark => (states(mark) && mark.sources.length === 0 ? [`${mark.kind} ${mark.subject}`] : []));
    expect(faults('en', rule)).toEqual([]);
  });
  test('every source exists', () => {
    const known = new Set(openDataset().details.sources.map(source => source.id));
    const rule = ({ marks, citations }: Scene) =>
      [...marks.flatMap(mark => mark.sources), ...citations.map(({ source }) => source)].filter(id => !known.has(id));
    expect(faults('en', rule)).toEqual([]);
  });
  test('citations are numbered from 1 without a gap', () => {
    const rule = ({ citations }: Scene) =>
      citations.some(({ number }, index) => number !== index + 1) ? [citations.map(c => c.number).join(' ')] : [];
    expect(faults('en', rule)).toEqual([]);
  });
  test('no source has two numbers', () => {
    const rule = ({ citations }: Scene) =>
      new Set(citations.map(({ source }) => source)).size === citations.length ? [] : ['doubled'];
    expect(faults('en', rule)).toEqual([]);
  });
  test('every source of a mark has a number', () => {
    const rule = ({ marks, citations }: Scene) => {
      const numbered = new Set(citations.map(({ source }) => source));
      return marks.flatMap(mark => mark.sources).filter(source => !numbered.has(source));
    };
    expect(faults('en', rule)).toEqual([]);
  });
  test('a claim’s number is that of its own source', () => {
    const rule = ({ marks, citations }: Scene) =>
      marks.flatMap(mark => {
        if (mark.kind !== 'annotation') return [];
        const number = citations.find(({ source }) => source === mark.sources[0])?.number;
        return mark.lines.at(-1)?.endsWith(`[${number}]`) ? [] : [mark.subject];
      });
    expect(faults('en', rule)).toEqual([]);
  });
});

describe.each(LANGS)('words, %s', lang => {
  test('more than forty views are read', () => {
    expect(new Set(MANY_VIEWS).size).toBeGreaterThan(40);
  });
  test('a headline has 1 to 110 characters', () => {
    expect(
      faults(lang, ({ text }) =>
        text.headline.length < 1 || text.headline.length > 110 ? [`${text.headline.length} ${text.headline}`] : [],
      ),
    ).toEqual([]);
  });
  test('a headline is one sentence: no question, no full stop, no “map of”', () => {
    expect(
      faults(lang, ({ text }) => (/[?？]|\.$|。$|\bmap of\b/i.test(text.headline) ? [text.headline] : [])),
    ).toEqual([]);
  });
  test('nothing undefined, no NaN, no object, no null is written', () => {
    const broken = /undefined|NaN|\[object|null|Infinity|\$\{/;
    expect(
      faults(lang, scene => {
        const words = [
          ...Object.values(scene.text),
          ...scene.legend.map(block =>
            JSON.stringify({ ...block, rows: block.rows.map(row => row.label), note: block.note ?? '' }),
          ),
        ];
        const labels = scene.marks.flatMap(mark =>
          'label' in mark ? [mark.label] : 'name' in mark ? [mark.name] : 'lines' in mark ? mark.lines : [],
        );
        return [...words, ...labels].map(String).filter(word => broken.test(word));
      }),
    ).toEqual([]);
  });
  test('no word is doubled, no space stands before a comma or stop', () => {
    const rule = ({ text }: Scene) =>
      Object.values(text).filter(
        word => typeof word === 'string' && /\b(\p{L}+) \1\b|\s[,.;。，；]|\.\.|;;|，，/iu.test(word),
      );
    expect(faults(lang, rule)).toEqual([]);
  });
  test('the alternative text says the finding, what is missing and the date', () => {
    const rule = ({ text }: Scene) =>
      text.altText.includes(text.headline) && /\d{4}/.test(text.altText) ? [] : [text.altText];
    expect(faults(lang, rule)).toEqual([]);
  });
  test('the boundary statement goes with every scene, with the worldview’s name where it is not the default', () => {
    const rule = ({ text, worldview }: Scene) => {
      const name = messages[lang].vocabulary.worldviews[worldview];
      const holds =
        text.boundaryStatement.includes('Natural Earth') &&
        (worldview === 'default' || text.boundaryStatement.includes(name));
      return holds ? [] : [text.boundaryStatement];
    };
    expect(faults(lang, rule)).toEqual([]);
  });
});

describe('the finding of every subject', () => {
  const subjects = [
    ...[...model.countries.keys(), 'EU'].map(id => `country:${id}`),
    ...model.dataset.forums.map(({ id }) => `forum:${id}`),
    ...model.dataset.agreements.map(({ id }) => `agreement:${id}`),
    ...model.dataset.projects.map(({ id }) => `project:${id}`),
    ...model.dataset.risks.map(({ id }) => `risk:${id}`),
  ];
  test.each(LANGS)('has 1 to 110 characters, %s', lang => {
    const long = subjects.flatMap(subject => {
      const view: View = { ...DEFAULT_VIEW, select: [subject] };
      const rows = selectRows(model, view);
      const finding = composeFinding({ model, view, rows, theme: THEMES.light, messages: messages[lang], placeOf });
      return finding.length < 1 || finding.length > 110 ? [`${finding.length} ${finding}`] : [];
    });
    expect(long).toEqual([]);
  });
});

describe('words, English', () => {
  test('the finding of the default view', () => {
    expect(sceneOf('').text.headline).toBe(
      'Only Australia and Japan sit in all four US-led minerals forums; no African state is counted in more than one',
    );
  });
  test('the alternative text counts the classes', () => {
    expect(sceneOf('').text.altText).toContain('Six countries hold three or four seats, eight two, 25 one.');
  });
  test('the alternative text says what FORGE is counted from', () => {
    expect(sceneOf('').text.altText).toContain('FORGE is counted from carried-over members.');
  });
  test('before any body was active it says so', () => {
    expect(sceneOf('asof=2018-01-01').text.headline).toBe('No US-led minerals forum was active on 1 January 2018');
  });
  test.each([
    ['forums=cmm-2026', 'CMM 2026: 55 countries on record, not an active seat on 22 November 2026'],
    ['forums=msp&asof=2026-11-22', 'MSP: 16 countries on record, not an active seat on 22 November 2026'],
    ['layers=projects&asof=2018-01-01', 'One project of 6 has firm US money disclosed; one rests on letters alone'],
    ['select=country:CHN,country:TWN', 'China holds no seats, Taiwan none; none is in the same forum'],
  ])('the finding of %s', (query, finding) => {
    expect(sceneOf(query).text.headline).toBe(finding);
  });
  test('the lead is never said to have signed nothing', () => {
    expect(sceneOf('select=country:USA').text.headline).not.toContain('no text signed');
  });
  test('a text whose other side is unknown makes nobody a partner', () => {
    const partners = (query: string) => Number(/^\d+/.exec(sceneOf(query).text.headline)?.[0]);
    const national = new Set(
      selectRows(model, DEFAULT_VIEW)
        .agreements.filter(row => row.status === 'signed' || row.status === 'in-force')
        .filter(row => row.agreement.parties.includes('USA') && !row.agreement.subnational)
        .flatMap(row => row.partners),
    );
    expect(partners('layers=agreements')).toBe(national.size);
  });
  test('what FORGE is counted from follows the view’s grade', () => {
    const how = (membership: string) => sceneOf(`membership=${membership}`).text.howToRead.split('.')[0];
    expect(['confirmed', 'counted', 'inferred'].map(how)).toEqual([
      'FORGE has no published roster: only the two members that a source names count',
      'FORGE has no published roster: 17 carried-over MSP members count, 16 inferred participants do not',
      'FORGE has no published roster: 16 of its 33 seats are inferred',
    ]);
  });
  test('a ceiling stays a ceiling', () => {
    expect(sceneOf('select=project:reko-diq').text.headline).toContain('up to $1.25 bn committed');
  });
});

describe('dossiers', () => {
  const subjects = [
    ...[...model.countries.keys(), 'EU'].map(id => `country:${id}`),
    ...model.dataset.forums.map(({ id }) => `forum:${id}`),
    ...model.dataset.agreements.map(({ id }) => `agreement:${id}`),
    ...model.dataset.projects.map(({ id }) => `project:${id}`),
    ...model.dataset.risks.map(({ id }) => `risk:${id}`),
  ];
  const { details } = openDataset();
  const dossiers = subjects.map(
    subject => [subject, selectDossier(model, DEFAULT_VIEW, subject, dossierMessages, details)] as const,
  );
  test('every subject has one', () => {
    expect(dossiers.filter(([, dossier]) => dossier === null).map(([subject]) => subject)).toEqual([]);
  });
  test('what does not exist has none', () => {
    const none = ['country:XYZ', 'project:none', 'planet:mars', '', '__proto__:x', 'constructor:x', 'toString:'];
    expect(none.filter(subject => selectDossier(model, DEFAULT_VIEW, subject, dossierMessages, details))).toEqual([]);
  });
  test('none writes undefined, NaN or an object', () => {
    const broken = dossiers.filter(([, dossier]) => /undefined|NaN|\[object/.test(JSON.stringify(dossier)));
    expect(broken.map(([subject]) => subject)).toEqual([]);
  });
  test('each source once, and every item’s sources are listed', () => {
    const broken = dossiers.filter(([, dossier]) => {
      const listed = new Set(dossier?.sources);
      const cited = dossier?.sections.flatMap(section => section.items.flatMap(item => item.cites)) ?? [];
      return listed.size !== dossier?.sources.length || cited.some(source => !listed.has(source));
    });
    expect(broken.map(([subject]) => subject)).toEqual([]);
  });
  test('filters are left aside: a country’s texts are all there', () => {
    const filtered = viewOf('status=lapsed&severity=5&rungs=disbursed');
    const items = (view: View) =>
      selectDossier(model, view, 'country:COD', dossierMessages, details)?.sections.flatMap(section => section.items);
    expect(items(filtered)).toEqual(items(DEFAULT_VIEW));
  });
});

describe('a View of chosen texts', () => {
  const group = 'layers=agreements&texts=ministerial-eleven-2026-02&asof=2026-02-05';
  test('draws those of the group, and others by id', () => {
    const ids = (query: string) => selectRows(model, viewOf(query)).agreements.map(({ agreement }) => agreement.id);
    const held = model.dataset.agreements.filter(text => text.group === 'ministerial-eleven-2026-02');
    expect(ids(group)).toEqual(held.map(({ id }) => id));
    expect(ids('texts=us-cod-2025,us-aus-2025')).toEqual(['us-aus-2025', 'us-cod-2025']);
  });
  test('says in its headline what is drawn, not what all partners have', () => {
    const headlines = LANGS.map(lang => sceneOf(group, lang).text.headline);
    expect(headlines).toEqual(['Ten texts signed or adopted, one in force', '10份文本已签署或通过，1份已生效']);
  });
  test('names what is neither a text nor a group of them', () => {
    const { view, problems } = parseView('texts=us-cod-2025,no-text', createVocabulary(model, ['en']));
    expect([view.texts, problems.map(({ got }) => got)]).toEqual([['us-cod-2025'], ['no-text']]);
  });
});

describe('the European Union as a party to texts of its own', () => {
  const marksOf = (query: string) => sceneOf(query).marks.filter(mark => mark.subject === 'country:EU');
  test('has its stamp and name at the seat of its institutions, and no tile', () => {
    const [mark] = marksOf('layers=agreements');
    expect(mark).toMatchObject({ kind: 'place', name: 'EU', tile: null, layer: 'agreements', mustShow: true });
    expect(mark).toMatchObject({ at: placeOf('BEL'), stamp: { filling: 'half' } });
  });
  test('is absent before its first text, and where agreements are not drawn', () => {
    expect(marksOf('asof=2026-01-15')).toEqual([]);
    expect(marksOf('layers=forums,projects')).toEqual([]);
  });
  test('is tied to its partners when it is selected', () => {
    const ties = sceneOf('select=country:EU&layers=agreements').marks.filter(mark => mark.kind === 'tie');
    expect(ties).not.toEqual([]);
    for (const tie of ties) expect([tie.from, tie.to]).toContainEqual(placeOf('BEL'));
  });
  test('counts among the stamps of the legend', () => {
    const { legend, marks } = sceneOf('layers=agreements');
    const stamped = marks.filter(mark => mark.kind === 'place' && mark.stamp).length;
    const rows = legend.find(block => block.layer === 'agreements')!.rows;
    expect(rows.reduce((sum, row) => sum + (row.count ?? 0), 0)).toBe(stamped);
  });
});
