import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFrame } from '../../../src/core/geo/frame.ts';
import { createVocabulary } from '../../../src/core/model/create-model.ts';
import { LANGUAGES } from '../../../src/core/text/messages.ts';
import { sayProblem } from '../../../src/core/text/say-problem.ts';
import { viewProblemsEn } from '../../../src/core/text/view-problems.en.ts';
import { DEFAULT_VIEW, formatView, parseView, VIEW_CODECS } from '../../../src/core/view/codec.ts';
import type { View } from '../../../src/core/view/view.ts';
import { openModel } from '../../open-dataset.ts';
import { arbitraryCamera, arbitraryView } from './arbitrary-view.ts';

const KEYS = Object.keys(VIEW_CODECS) as (keyof View)[];
const vocabulary = createVocabulary(openModel(), LANGUAGES);
const parse = (query: string) => parseView(query).view;

describe('laws of the codec table', () => {
  test('what is formatted is read back the same, without a problem', () => {
    fc.assert(
      fc.property(arbitraryView, view => {
        expect(parseView(formatView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 300 },
    );
  });
  test('the default view has an empty address', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('');
  });
  test('a key at its default leaves the address', () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom(...KEYS), (view, key) => {
        const reset = { ...view, [key]: DEFAULT_VIEW[key] };
        expect([...new URLSearchParams(formatView(reset)).keys()]).not.toContain(key);
      }),
    );
  });
  test('a key off its default stands in the address', () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom(...KEYS), (view, key) => {
        fc.pre(JSON.stringify(view[key]) !== JSON.stringify(DEFAULT_VIEW[key]));
        expect([...new URLSearchParams(formatView(view)).keys()]).toContain(key);
      }),
    );
  });
  test('equal views are equal strings, in whatever order their keys were written', () => {
    fc.assert(
      fc.property(arbitraryView, fc.infiniteStream(fc.nat()), (view, numbers) => {
        const parts = formatView(view).split('&');
        const shuffled = parts
          .map(part => ({ part, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ part }) => part);
        expect(formatView(parse(shuffled.join('&')))).toBe(formatView(view));
      }),
    );
  });
  test('a filter means the same in any order', () => {
    expect(formatView(parse('rungs=committed,disbursed'))).toBe(formatView(parse('rungs=disbursed,committed')));
  });
  test('the order of layers is the drawing order and is kept', () => {
    expect(parse('layers=projects,forums').layers).toEqual(['projects', 'forums']);
  });
  test('no layer at all is written as none', () => {
    const query = formatView({ ...DEFAULT_VIEW, layers: [] });
    expect([query, parse(query).layers]).toEqual(['layers=none', []]);
  });
  test('views are frozen', () => {
    expect(Object.isFrozen(parse('severity=5')) && Object.isFrozen(DEFAULT_VIEW)).toBe(true);
  });
  test('a leading question mark changes nothing', () => {
    expect(parse('?severity=5')).toEqual(parse('severity=5'));
  });
});

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];
/** Keys and values that a hostile or broken link may carry. */
const strangeText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...PROTOTYPE_NAMES, '%', '%%', '%E0%A4%A', '%00', '%ff', '\u0000', '\ud800', ',,,', '::', '-', 'NaN'),
  fc.constant('x'.repeat(5000)),
  fc.constantFrom('1e9', '-0', 'Infinity', '0x10', '١٢', '2026-02-30', '2026-13', '9999999999,0,0'),
);
const strangeQuery = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom<string>(...KEYS), strangeText), strangeText), { maxLength: 8 })
  .map(pairs => pairs.map(([key, value]) => `${key}=${value}`).join('&'));

describe('an address that is wrong', () => {
  for (const [name, known] of [
    ['without a vocabulary', undefined],
    ['with the dataset’s vocabulary', vocabulary],
  ] as const) {
    test(`never throws, ${name}`, () => {
      fc.assert(
        fc.property(fc.oneof(fc.string(), strangeQuery), query => {
          expect(Object.keys(parseView(query, known).view)).toEqual(KEYS);
        }),
        { numRuns: 400 },
      );
    });
    test(`gives a view that can be formatted and read again, ${name}`, () => {
      fc.assert(
        fc.property(strangeQuery, query => {
          const { view } = parseView(query, known);
          expect(parseView(formatView(view), known)).toEqual({ view, problems: [] });
        }),
        { numRuns: 300 },
      );
    });
    test(`has at most one problem per key, ${name}`, () => {
      fc.assert(
        fc.property(strangeQuery, query => {
          const keys = parseView(query, known).problems.map(problem => problem.key);
          expect(keys).toEqual([...new Set(keys)]);
        }),
        { numRuns: 300 },
      );
    });
  }
  test.each(PROTOTYPE_NAMES)('%s is an unknown key like any other', name => {
    const { view, problems } = parseView(`${name}=1`);
    expect({ view, keys: problems.map(problem => problem.key) }).toEqual({ view: DEFAULT_VIEW, keys: [name] });
  });
  test.each(PROTOTYPE_NAMES)('%s is no value of any key', name => {
    // Words of free form: what they mean is checked where they are used.
    const free = ['briefing', 'where', 'scheme', 'group'];
    const own = KEYS.filter(key => !free.includes(key));
    const { problems } = parseView(own.map(key => `${key}=${name}`).join('&'), vocabulary);
    expect(problems.map(problem => problem.key)).toEqual(own);
  });
  test('a key that stands three times is one problem, and the first counts', () => {
    const { view, problems } = parseView('severity=2&severity=3&severity=5');
    expect([view.severity, problems.map(problem => problem.key)]).toEqual([2, ['severity']]);
  });
  test('a bad value and a second one of the same key are one problem', () => {
    const { view, problems } = parseView('severity=x&severity=5');
    expect([view.severity, problems.length]).toEqual([4, 1]);
  });
  test('an empty value is the default and no problem', () => {
    expect(parseView(KEYS.map(key => `${key}=`).join('&'))).toEqual({ view: DEFAULT_VIEW, problems: [] });
  });
  test('words in a problem stay short however long the address is', () => {
    const long = 'a'.repeat(10_000);
    const { problems } = parseView(`${long}=${long}&severity=${long}`);
    const said = problems.map(problem => sayProblem(problem, viewProblemsEn));
    expect(problems).toHaveLength(2);
    expect(Math.max(...said.map(({ length }) => length))).toBeLessThan(200);
  });
  test.each([
    ['layer', 'layers'],
    ['forum', 'forums'],
    ['asOf', 'asof'],
    ['as-of', 'asof'],
    ['projecton', 'projection'],
    ['sverity', 'severity'],
    ['selected', 'select'],
  ])('%s suggests %s', (key, meant) => {
    expect(parseView(`${key}=1`).problems[0]?.expected).toEqual({ kind: 'key', near: meant });
  });
  test('a key like none lists those there are', () => {
    expect(parseView('utm_source=news').problems[0]?.expected).toEqual({ kind: 'keys', known: KEYS });
  });
  test.each([
    ['severity', '0'],
    ['severity', '4.5'],
    ['asof', '2026-02-30'],
    ['asof', 'yesterday'],
    ['projection', 'peters'],
    ['worldview', 'toString'],
    ['step', '0'],
    ['camera', '10,95,2'],
    ['camera', '10,20'],
    ['camera', '10,20,9'],
    ['camera', '10,20,2,0,75'],
    ['select', 'planet:mars'],
    ['data', '2026-11-22'],
    ['layers', 'colonies'],
  ] as const)('%s=%s falls back to the default and says so', (key, value) => {
    const { view, problems } = parseView(`${key}=${value}`);
    expect([view[key], problems.map(problem => problem.key)]).toEqual([DEFAULT_VIEW[key], [key]]);
  });
});

describe('a list of which some is known', () => {
  test('keeps the known and names the rest', () => {
    const { view, problems } = parseView('layers=forums,colonies,risks');
    expect([view.layers, problems[0]?.got]).toEqual([['forums', 'risks'], 'colonies']);
  });
  test('says a doubled word once', () => {
    expect(parse('risks=sanctions,sanctions').risks).toEqual(['sanctions']);
  });
  test('with a vocabulary, an id that the dataset lacks is left out', () => {
    const { view, problems } = parseView('forums=forge,atlantis', vocabulary);
    expect([view.forums, problems[0]?.got]).toEqual([['forge'], 'atlantis']);
  });
  test('without one, the id is taken as it stands', () => {
    expect(parseView('forums=forge,atlantis')).toMatchObject({ view: { forums: ['forge', 'atlantis'] }, problems: [] });
  });
  test('with a vocabulary, a subject that does not exist is left out', () => {
    const { view, problems } = parseView('select=country:COD,country:XYZ', vocabulary);
    expect([view.select, problems[0]?.got]).toEqual([['country:COD'], 'country:XYZ']);
  });
  test('the EU can be selected', () => {
    expect(parseView('select=country:EU', vocabulary).view.select).toEqual(['country:EU']);
  });
  test('a region that the dataset lacks falls back to the world', () => {
    expect(parseView('region=atlantis', vocabulary)).toMatchObject({ view: { region: 'world' }, problems: [{}] });
  });
  test('a language that the interface lacks falls back to English', () => {
    expect(parseView('lang=xx', vocabulary)).toMatchObject({ view: { lang: 'en' }, problems: [{}] });
  });
});

describe('the camera', () => {
  test('an address moves it by less than a px at any zoom of a world map', () => {
    const request = {
      widthPx: 1160,
      heightPx: 690,
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
      projection: 'equal-earth',
      lens: null,
      surface: 'screen',
    } as const;
    fc.assert(
      fc.property(
        fc.double({ min: -160, max: 180, noNaN: true }),
        fc.double({ min: -55, max: 80, noNaN: true }),
        fc.integer({ min: -1, max: 8 }),
        (lng, lat, zoom) => {
          const kept = parse(formatView({ ...DEFAULT_VIEW, camera: { lng, lat, zoom } })).camera!;
          const frame = createFrame({ ...request, camera: { lng, lat, zoom } });
          const [x, y] = frame.toPx([kept.lng, kept.lat])!;
          const [x0, y0] = frame.toPx([lng, lat])!;
          expect(Math.hypot(x - x0, y - y0)).toBeLessThan(1);
        },
      ),
    );
  });
  test('formatting a camera of the map is stable from the second time on', () => {
    const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({
          lng: double(-180, 180),
          lat: double(-90, 90),
          zoom: double(-1, 8),
          bearing: double(-180, 180),
          pitch: double(0, 60),
        }),
        camera => {
          const once = formatView({ ...DEFAULT_VIEW, camera });
          expect(formatView(parse(once))).toBe(once);
        },
      ),
    );
  });
  test('bearing and pitch of zero leave the address', () => {
    fc.assert(
      fc.property(arbitraryCamera, camera => {
        const text = formatView({ ...DEFAULT_VIEW, camera });
        expect(text.split(',').length).toBe(camera.bearing || camera.pitch ? 5 : 3);
      }),
    );
  });
});
