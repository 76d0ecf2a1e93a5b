import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createModel } from '../../../src/core/model/create-model.ts';
import { checkOwnRecords } from '../../../src/core/own/check-own-records.ts';
import { withOwnDetails, withOwnRecords } from '../../../src/core/own/merge-own-records.ts';
import { openOwnInput } from './open-own-input.ts';

const input = openOwnInput();
const EXAMPLE = readFileSync('public/own-records-example.json', 'utf8');
// biome-ignore lint/suspicious/noExplicitAny: a record is broken here in ways that its type forbids
type Broken = any;

function check(text: string, name = 'own.json') {
  return checkOwnRecords([{ name, text }], input);
}

/** The example with one change. */
function changed(change: (file: Broken) => void): string {
  const file = JSON.parse(EXAMPLE);
  change(file);
  return JSON.stringify(file);
}

/** Place, what was got, and the next step of each fault. */
function faults(text: string): string[] {
  return check(text).problems.map(({ path, got, next }) => `${path} ${got} ${next}`);
}

describe('checkOwnRecords', () => {
  it('takes the example that readers may save', () => {
    const checked = check(EXAMPLE);
    expect(checked.problems).toEqual([]);
    expect(checked.own).toMatchObject({ name: 'Example records', projects: [{ id: 'own-example-smelter' }] });
  });

  it('takes a single record in the form of the published files, and says in whose place it stands', () => {
    const text = readFileSync('data/projects/lobito-railway.json', 'utf8');
    expect(check(text, 'lobito-railway.json')).toMatchObject({
      own: { name: 'lobito-railway' },
      replaced: ['lobito-railway'],
      problems: [],
    });
  });

  it.each([
    ['no JSON', '{ "projects": [ }', 'text that is not JSON'],
    ['nothing', ' ', 'an empty file'],
    ['a list', '[]', '[]'],
    ['no record', '{ "name": "x" }', 'no record'],
    ['an unknown list', '{ "project": [] }', 'the field "project"'],
    ['no list', '{ "projects": {} }', '{}'],
    ['a name that is none', '{ "name": 3, "projects": [] }', '3'],
    ['null', 'null', 'null'],
  ])('says what is wrong with a file of %s', (_, text, got) => {
    const { own, problems } = check(text);
    expect(own).toBeNull();
    expect(problems.map(problem => problem.got).join()).toContain(got);
    expect(problems.every(({ file, expected }) => file === 'own.json' && expected !== '')).toBe(true);
  });

  it.each<[string, (file: Broken) => void, string]>([
    ['a country', file => (file.projects[0].country = 'NAN'), '/projects/0/country "NAN" Did you mean'],
    ['a source', file => (file.projects[0].cites[0].source = 'own-exampel-memo'), 'Did you mean "own-example-memo"?'],
    ['a place', file => (file.projects[0].location.lat = 20.2), 'km outside NAM Look whether lng and lat are swapped'],
    [
      'an amount',
      file => (file.projects[0].finance[0].amount.kind = 'upto'),
      'amount/kind "upto" Did you mean "up-to"?',
    ],
    ['an address', file => (file.sources[0].url = 'javascript:alert(1)'), '/sources/0/url "javascript:alert(1)"'],
    ['a repeated id', file => file.projects.push(file.projects[0]), '/projects/1/id "own-example-smelter"'],
    ['a field too many', file => (file.risks[0].severty = 4), 'the field "severty" Did you mean "severity"?'],
    ['a record that is none', file => (file.risks[0] = 'x'), '/risks/0 "x"'],
    ['a letter among loans', file => (file.projects[0].finance[0].rung = 'letter'), '/projects/0/finance/0'],
  ])('finds a fault in %s', (_, change, told) => {
    expect(faults(changed(change)).join('\n')).toContain(told);
  });

  it('takes nothing from files of which one has a fault', () => {
    const files = [
      { name: 'good.json', text: EXAMPLE },
      { name: 'bad.json', text: '{' },
    ];
    expect(checkOwnRecords(files, input)).toMatchObject({ own: null, problems: [{ file: 'bad.json' }] });
  });
});

describe('own records among the published', () => {
  const { own } = check(EXAMPLE);
  const { dataset, details } = input;

  it('are counted with the rest, under their name, and leave what was published as it is', () => {
    const before = JSON.stringify(dataset);
    const merged = withOwnRecords(dataset, own!);
    const model = createModel(merged);
    expect(model.projectsIn.get('NAM')!.map(({ id }) => id)).toContain('own-example-smelter');
    expect(merged.own).toEqual({
      name: 'Example records',
      subjects: ['project:own-example-smelter', 'risk:own-example-port'],
    });
    expect(merged.projects).toHaveLength(dataset.projects.length + 1);
    expect(merged.hash).not.toBe(dataset.hash);
    expect(withOwnDetails(details, own!).hash).toBe(merged.hash);
    expect(JSON.stringify(dataset)).toBe(before);
  });

  it('stand in the place of a published record with their id', () => {
    const text = readFileSync('data/projects/lobito-railway.json', 'utf8');
    const record = { ...JSON.parse(text), operator: 'Another operator' };
    const replacing = check(JSON.stringify(record)).own!;
    const merged = withOwnRecords(dataset, replacing);
    expect(merged.projects.map(({ id }) => id)).toEqual(dataset.projects.map(({ id }) => id));
    expect(merged.projects.find(({ id }) => id === 'lobito-railway')?.operator).toBe('Another operator');
    const full = withOwnDetails(details, replacing).projects.find(({ id }) => id === 'lobito-railway');
    expect(full?.operator).toBe('Another operator');
  });
});
