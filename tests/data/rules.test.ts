import { describe, expect, test } from 'vitest';
import type { FolderCheckInput } from '../../src/cli/data/folder-rule.ts';
import { RULES } from '../../src/cli/data/rule-list.ts';
import type { Problem } from '../../src/core/check/problem.ts';
import { formatProblem } from '../../src/core/check/problem.ts';
import {
  createAgreement,
  createCountry,
  createFinanceLine,
  createForum,
  createInput,
  createMembership,
  createProject,
  createRisk,
  createSeries,
  createSource,
} from './make-records.ts';

const meta = { version: '2026.11.22', asof: '2026-11-22', coverage: [] };

/** The places that one rule complains of. */
function placesOf(id: string, input: FolderCheckInput): string[] {
  return runRule(id, input).map(({ file, path }) => `${file} ${path}`);
}
function runRule(id: string, input: FolderCheckInput): Problem[] {
  return RULES.find(rule => rule.id === id)!.check(input);
}

test('every rule has an id of its own and a description', () => {
  expect(new Set(RULES.map(rule => rule.id)).size).toBe(RULES.length);
  for (const rule of RULES) expect(rule.description).toMatch(/\.\)?$/);
});

test('good records pass every rule', () => {
  const input = createInput({
    meta: [meta],
    sources: [createSource()],
    countries: [createCountry(), createCountry({ id: 'USA', alpha2: 'US', numeric: '840' })],
    forums: [createForum({ memberships: [createMembership()] })],
    agreements: [createAgreement()],
    projects: [createProject()],
    risks: [createRisk()],
    production: [createSeries()],
  });
  expect(RULES.flatMap(rule => rule.check(input)).map(formatProblem)).toEqual([]);
});

describe('known-references', () => {
  test('names the nearest id for a source that is not there', () => {
    const input = createInput({
      sources: [createSource({ id: 'meti-2023' })],
      agreements: [createAgreement({ cites: [{ source: 'meti-2032' }] })],
    });
    expect(runRule('known-references', input).map(formatProblem)).toEqual([
      'data/agreements/an-agreement.json /cites/0/source: got "meti-2032"; expected an id in data/sources.json. Did you mean "meti-2023"?',
    ]);
  });
  test('looks into rows of members and lines of finance', () => {
    const cites = [{ source: 'nowhere' }];
    const input = createInput({
      sources: [createSource()],
      forums: [createForum({ memberships: [createMembership({ cites })] })],
      projects: [createProject({ finance: [createFinanceLine({ cites })] })],
    });
    expect(placesOf('known-references', input)).toEqual([
      'data/forums/a-forum.json /memberships/0/cites/0/source',
      'data/projects/a-project.json /finance/0/cites/0/source',
    ]);
  });
  test('projects of a risk, agreements of a count, the forum before', () => {
    const input = createInput({
      sources: [createSource()],
      risks: [createRisk({ projectIds: ['no-mine'] })],
      forums: [createForum({ succeeds: 'no-forum' })],
      countingNotes: [
        { id: 'a-count', text: { en: 'Ten.' }, lists: { named: ['no-text'] }, cites: [{ source: 'a-source' }] },
      ],
    });
    expect(placesOf('known-references', input)).toEqual([
      'data/forums/a-forum.json /succeeds',
      'data/risks/a-risk.json /projectIds/0',
      'data/counting-notes.json /0/lists/named/0',
    ]);
  });
});

test('known-countries: a code that is no country', () => {
  const input = createInput({
    countries: [createCountry()],
    agreements: [createAgreement({ parties: ['PAK', 'PKA'] })],
  });
  expect(runRule('known-countries', input).map(formatProblem)).toEqual([
    'data/agreements/an-agreement.json /parties/1: got "PKA"; expected an ISO 3166-1 alpha-3 code of data/countries.json.',
  ]);
});

test('known-regions: a region outside its scheme, and a scheme that is not there', () => {
  const scheme = {
    id: 'm49',
    name: { en: 'M49' },
    regions: [{ id: 'southern-asia', name: { en: 'Southern Asia' } }],
    cites: [{ source: 'a-source' }],
  };
  const country = createCountry({ regions: { m49: 'southern-asai', planets: 'mars' } });
  expect(placesOf('known-regions', createInput({ regionSchemes: [scheme], countries: [country] }))).toEqual([
    'data/countries.json /0/regions/m49',
    'data/countries.json /0/regions/planets',
  ]);
});

test('eu-members: 27 or a fault', () => {
  expect(placesOf('eu-members', createInput({ countries: [createCountry({ eu: true })] }))).toEqual([
    'data/countries.json ',
  ]);
});

describe('places-inside-countries', () => {
  test('a mine across the border', () => {
    const swapped = createProject({ location: { lng: 29.1, lat: 62.1, precision: 'site' } });
    expect(placesOf('places-inside-countries', createInput({ projects: [swapped] }))).toEqual([
      'data/projects/a-project.json /location',
    ]);
  });
  test('a risk point outside the country that it names', () => {
    const risk = createRisk({ place: { kind: 'point', country: 'COD', lng: -28.88, lat: -1.56 } });
    expect(placesOf('places-inside-countries', createInput({ risks: [risk] }))).toEqual([
      'data/risks/a-risk.json /place',
    ]);
  });
  test('a point at sea names no country', () => {
    const risk = createRisk({ place: { kind: 'point', country: null, lng: 56.25, lat: 26.57 } });
    expect(placesOf('places-inside-countries', createInput({ risks: [risk] }))).toEqual([]);
  });
});

describe('known-provinces', () => {
  const risk = (country: string, code: string) =>
    createRisk({ place: { kind: 'provinces', country, provinces: [{ code, name: 'x' }] } });
  const countries = [createCountry(), createCountry({ id: 'COD', alpha2: 'CD' })];
  test('a province without an outline', () => {
    expect(placesOf('known-provinces', createInput({ countries, risks: [risk('PAK', 'PK-XX')] }))).toEqual([
      'data/risks/a-risk.json /place/provinces/0/code',
    ]);
  });
  test('a province of another country', () => {
    expect(placesOf('known-provinces', createInput({ countries, risks: [risk('COD', 'PK-BA')] }))).toEqual([
      'data/risks/a-risk.json /place/provinces/0/code',
    ]);
  });
  test('a province that stands for its former whole', () => {
    expect(placesOf('known-provinces', createInput({ countries, risks: [risk('COD', 'CD-HK')] }))).toEqual([]);
  });
});

describe('dates-in-order', () => {
  test('an end before its beginning', () => {
    const forums = [
      createForum({ ended: '2024', memberships: [createMembership({ from: '2025-06', to: '2025-05-31' })] }),
    ];
    expect(placesOf('dates-in-order', createInput({ forums }))).toEqual([
      'data/forums/a-forum.json /ended',
      'data/forums/a-forum.json /memberships/0/to',
    ]);
  });
  test('a year is not before a day in it', () => {
    expect(placesOf('dates-in-order', createInput({ forums: [createForum({ ended: '2025' })] }))).toEqual([]);
  });
  test('steps of an agreement stand oldest first', () => {
    const history = [
      { status: 'signed', date: '2026-02-04' },
      { status: 'in-force', date: '2025-12' },
    ] as const;
    expect(
      placesOf('dates-in-order', createInput({ agreements: [createAgreement({ history: [...history] })] })),
    ).toEqual(['data/agreements/an-agreement.json /history/1']);
  });
  test('nothing is checked after the as-of date', () => {
    expect(
      placesOf('dates-in-order', createInput({ meta: [meta], risks: [createRisk({ checked: '2026-12-01' })] })),
    ).toEqual(['data/risks/a-risk.json /checked']);
  });
});

describe('one-role-at-a-time', () => {
  const check = (...memberships: ReturnType<typeof createMembership>[]) =>
    placesOf('one-role-at-a-time', createInput({ forums: [createForum({ memberships })] }));
  test('member and observer on the same days', () => {
    expect(check(createMembership(), createMembership({ role: 'observer', from: '2026' }))).toEqual([
      'data/forums/a-forum.json /memberships/1',
    ]);
  });
  test('an office stands on top of a seat', () => {
    expect(check(createMembership(), createMembership({ role: 'chair', office: true }))).toEqual([]);
  });
  test('observer first, member from the same day', () => {
    expect(
      check(createMembership({ role: 'observer', to: '2025-11-26' }), createMembership({ from: '2025-11-26' })),
    ).toEqual([]);
  });
});

describe('rungs-match-status', () => {
  const check = (line: Parameters<typeof createFinanceLine>[0]) =>
    placesOf('rungs-match-status', createInput({ projects: [createProject({ finance: [createFinanceLine(line)] })] }));
  const at = (field: string) => [`data/projects/a-project.json /finance/0/${field}`];
  test('a letter is no commitment', () =>
    expect(check({ statusText: 'non-binding', rung: 'committed' })).toEqual(at('rung')));
  test('a drawn loan is disbursed', () => expect(check({ statusText: 'drawn' })).toEqual(at('rung')));
  test('a closed loan that is not drawn is committed', () =>
    expect(check({ statusText: 'closed, undrawn' })).toEqual([]));
  test('a closed stake is disbursed', () =>
    expect(check({ statusText: 'closed', instrument: 'equity' })).toEqual(at('rung')));
  test('a memorandum is announced', () =>
    expect(check({ statusText: 'non-binding memorandum', rung: 'announced' })).toEqual([]));
  test('a conditional commitment is a ceiling', () =>
    expect(check({ statusText: 'conditional commitment' })).toEqual(at('amount/kind')));
  test('a partner is named', () => expect(check({ agency: 'partner' })).toEqual(at('partner')));
});

test('no-stored-sums: a line that is the sum of the others', () => {
  const lines = [75, 75, 150].map(usd => createFinanceLine({ amount: { kind: 'exact', usd } }));
  expect(placesOf('no-stored-sums', createInput({ projects: [createProject({ finance: lines })] }))).toEqual([
    'data/projects/a-project.json /finance/2/amount',
  ]);
});

test('shares-sum: shares above 1', () => {
  const shares = [0.6, 0.5].map(share => ({ country: 'PAK', value: null, share }));
  expect(placesOf('shares-sum', createInput({ production: [createSeries({ shares })] }))).toEqual([
    'data/production.json /0/shares',
  ]);
});

test('sources-used: a source that nobody cites', () => {
  expect(placesOf('sources-used', createInput({ sources: [createSource({ id: 'forgotten' })] }))).toEqual([
    'data/sources.json /0/id',
  ]);
});

describe('ids-in-place', () => {
  test('the file is named for its record', () => {
    const input = createInput({ projects: [createProject()] });
    input.data.entries.projects[0]!.file = 'data/projects/other.json';
    expect(placesOf('ids-in-place', input)).toEqual(['data/projects/other.json /id']);
  });
  test('no id twice', () => {
    expect(placesOf('ids-in-place', createInput({ sources: [createSource(), createSource()] }))).toEqual([
      'data/sources.json /1/id',
    ]);
  });
});

describe('files-formatted', () => {
  test('rows out of order', () => {
    const input = createInput({ sources: [createSource({ id: 'b' }), createSource({ id: 'a' })] });
    expect(placesOf('files-formatted', input)).toEqual(['data/sources.json /0']);
  });
  test('keys out of order, or no line break at the end', () => {
    const input = createInput({ risks: [createRisk()] });
    input.data.files[0]!.text = JSON.stringify(input.data.files[0]!.json);
    expect(placesOf('files-formatted', input)).toEqual(['data/risks/a-risk.json ']);
    input.data.files[0]!.text = JSON.stringify(input.data.files[0]!.json, null, 2);
    expect(runRule('files-formatted', input)).toHaveLength(1);
  });
});
