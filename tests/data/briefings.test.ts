// What the check says of faulty briefings, and how good ones are built.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSchema } from '../../src/cli/data/check-schema.ts';
import { RULES } from '../../src/cli/data/rule-list.ts';
import { briefingsHold } from '../../src/cli/data/rules/briefings-hold.ts';
import { writeBriefings } from '../../src/cli/data/write-dataset.ts';
import { formatProblem } from '../../src/core/check/problem.ts';
import type { BriefingRecord, BriefingStep } from '../../src/core/model/records.ts';
import {
  createAgreement,
  createBriefing,
  createCountry,
  createInput,
  createProject,
  createSource,
  createStep,
} from './make-records.ts';

const meta = { version: '2026.11.22', asof: '2026-11-22', coverage: [] };
const inputOf = (briefing: BriefingRecord) =>
  createInput({
    meta: [meta],
    sources: [createSource()],
    countries: [createCountry(), createCountry({ id: 'USA', alpha2: 'US', numeric: '840' })],
    agreements: [createAgreement()],
    projects: [createProject()],
    briefings: [briefing],
  });
const faults = (briefing: BriefingRecord) => briefingsHold.check(inputOf(briefing)).map(formatProblem);
const stepFaults = (change: Partial<BriefingStep>) => faults(createBriefing({ steps: [createStep(change)] }));
const both = (en: string, zh: string) => ({ en, zh });
const number = (query: string, pinned: string) => ({ query, pinned, what: both('texts', '文件') });
const note = (at: string) => ({ at, title: both('A', '甲'), text: both('B', '乙'), sources: ['a-source'] });
const FILE = 'data/briefings/a-briefing.json /steps/0';

test('a good briefing passes its schema and every rule', () => {
  const input = inputOf(createBriefing());
  expect(checkSchema(input.data, input.schemas).map(formatProblem)).toEqual([]);
  expect(RULES.flatMap(rule => rule.check(input)).map(formatProblem)).toEqual([]);
});

describe('numbers', () => {
  test('a pinned value that has moved is said with the new one, once', () => {
    expect(stepFaults({ numbers: { texts: number('count texts', '2') } })).toEqual([
      `${FILE}/numbers/texts/pinned: got "2"; expected "1", which the query now gives (count texts). Read the sentences that use it; when they still hold, write the new value here.`,
    ]);
  });
  test('a broken query is said once, with its place and the nearest word', () => {
    expect(stepFaults({ numbers: { texts: number('count texts kind=muo', '1') } })).toEqual([
      expect.stringMatching(
        /^data\/briefings\/a-briefing\.json \/steps\/0\/numbers\/texts\/query: got "muo" at position 18 of the query count texts kind=muo; expected .*Did you mean "mou"\?$/,
      ),
    ]);
  });
  test('a name that no number has is said in each text', () => {
    expect(stepFaults({ title: both('{text} text', '{texts}份文件') })).toEqual([
      `${FILE}/title/en: got "{text}"; expected the name of a number of the step. Did you mean "texts"?`,
    ]);
  });
});

describe('texts', () => {
  test('digits without a query are said with their place', () => {
    expect(stepFaults({ notes: both('In 2026 it was 17.', '第232条款。') })).toEqual([
      expect.stringMatching(
        /^data\/briefings\/a-briefing\.json \/steps\/0\/notes\/en: got the digits "17\." at letter 16: .*; expected a number that a query gives, a date, or a name in "literals"\./,
      ),
      expect.stringContaining('/steps/0/notes/zh: got the digits "232" at letter 2'),
    ]);
  });
  test('names in literals may hold digits', () => {
    const steps = [createStep({ notes: both('The G7 met.', 'G7开会。') })];
    expect(faults(createBriefing({ literals: ['G7'], steps }))).toEqual([]);
  });
  test('a missing language', () => {
    expect(stepFaults({ notes: { en: 'Notes.' } })).toEqual([
      `${FILE}/notes: got no "zh"; expected the text in en and zh.`,
    ]);
  });
  test.each([
    ['a'.repeat(111), '好', '/title/en: got 111 letters; expected at most 110'],
    ['a', '好'.repeat(47), '/title/zh: got 47 full-width signs; expected at most 46'],
  ])('a title that is too long', (en, zh, expected) => {
    expect(stepFaults({ title: both(en, zh) })).toEqual([`${FILE}${expected}. Say it shorter.`]);
  });
  test('titles as long as may be', () => {
    expect(stepFaults({ title: both('a'.repeat(110), '好'.repeat(46)) })).toEqual([]);
  });
});

describe('views and places', () => {
  test('a View with a problem', () => {
    expect(stepFaults({ view: 'asof=2026-11-22&layers=forms' })).toEqual([
      expect.stringMatching(/\/steps\/0\/view: got forms; expected forums, risks, agreements, projects\. layers=/),
    ]);
  });
  test('a View that pins no day', () => {
    expect(stepFaults({ view: 'layers=projects' })).toEqual([
      `${FILE}/view: got "layers=projects"; expected a View that pins its day. Add asof=2026-11-22, or the day that is meant.`,
    ]);
  });
  test('a View that a build changes for the worse', () => {
    expect(stepFaults({ builds: [{ view: 'vs=soon' }] })).toEqual([
      expect.stringContaining('/steps/0/builds/0/view: got soon; expected a date'),
    ]);
  });
  test('more than three call-outs, a subject that is not there, a place beyond the list', () => {
    const annotations = [note('country:PAK'), note('project:no-mine'), note('62.1,29.1'), note('mineral:copper')];
    expect(stepFaults({ annotations, builds: [{ annotations: [4] }] })).toEqual([
      `${FILE}/annotations: got 4 call-outs; expected at most 3.`,
      `${FILE}/annotations/1/at: got "project:no-mine"; expected a subject that the dataset holds.`,
      `${FILE}/builds: got call-out 4; expected a place from 0 to 3.`,
    ]);
  });
  test('proof that is not there', () => {
    const answer = { question: both('Why?', '为何？'), answer: both('So.', '如此。'), sources: [] };
    const answers = ['project:a-project', 'project:no-mine', '?layers=forms'].map(show => ({ ...answer, show }));
    expect(stepFaults({ answers })).toEqual([
      `${FILE}/answers/1/show: got "project:no-mine"; expected a subject that the dataset holds.`,
      expect.stringContaining('/steps/0/answers/2/show: got "forms"'),
    ]);
  });
});

test('a source that is not there is a reference like any other', () => {
  const rule = RULES.find(({ id }) => id === 'known-references')!;
  const input = inputOf(createBriefing({ steps: [createStep({ sources: ['a-sauce'] })] }));
  expect(rule.check(input).map(formatProblem)).toEqual([
    `${FILE}/sources/0: got "a-sauce"; expected an id in data/sources.json. Did you mean "a-source"?`,
  ]);
});

test('counts over a part are no counts: briefings wait until all records can be read', () => {
  const input = inputOf(createBriefing({ steps: [createStep({ numbers: { texts: number('count texts', '9') } })] }));
  input.data.entries.agreements = [];
  expect(briefingsHold.check(input)).toEqual([]);
});

test('briefings are built as files of their own, with an index; those of an earlier build go', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lodemap-built-'));
  try {
    writeBriefings(folder, [createBriefing({ id: 'old' })]);
    writeBriefings(folder, [createBriefing({ steps: [createStep(), createStep()] })]);
    const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(readdirSync(folder)).toEqual(['a-briefing.json', 'index.json']);
    expect(read('index.json')).toMatchObject([{ id: 'a-briefing', steps: 2, seconds: 120 }]);
    expect(read('a-briefing.json').steps).toHaveLength(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
