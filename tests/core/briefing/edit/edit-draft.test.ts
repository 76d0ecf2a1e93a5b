// Editing a draft: transitions, undo, and that what is written can be read again.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBriefing } from '../../../../src/core/briefing/check-briefing.ts';
import { type Draft, emptyDraft, emptyStep, freezeDraft, withWords } from '../../../../src/core/briefing/edit/draft.ts';
import {
  addAnnotation,
  patchAnnotation,
  removeAnnotation,
} from '../../../../src/core/briefing/edit/edit-annotations.ts';
import { addAnswer, moveAnswer, patchAnswer, removeAnswer } from '../../../../src/core/briefing/edit/edit-answers.ts';
import { buildOf, removeBuild, setBuildOf, setBuildView } from '../../../../src/core/briefing/edit/edit-builds.ts';
import {
  addNumber,
  nameFault,
  patchNumber,
  removeNumber,
  renameNumber,
} from '../../../../src/core/briefing/edit/edit-numbers.ts';
import {
  addStep,
  changeStep,
  moveStep,
  patchBriefing,
  patchStep,
  removeStep,
} from '../../../../src/core/briefing/edit/edit-steps.ts';
import { DraftJudge } from '../../../../src/core/briefing/edit/find-draft-faults.ts';
import {
  beginHistory,
  changed,
  MOST_CHANGES,
  PAUSE_MS,
  redo,
  undo,
} from '../../../../src/core/briefing/edit/history.ts';
import { isProofForm, readDraft, writeDraft } from '../../../../src/core/briefing/edit/read-draft.ts';
import type { Reader } from '../../../../src/core/briefing/reader.ts';
import type { BriefingRecord } from '../../../../src/core/model/records.ts';
import { loadBriefingWords } from '../../../../src/core/text/load-briefing-words.ts';
import { LANGUAGES, loadMessages } from '../../../../src/core/text/messages.ts';
import { openDataset, openModel } from '../../../open-dataset.ts';

const shipped = readdirSync('data/briefings').map(
  file => JSON.parse(readFileSync(`data/briefings/${file}`, 'utf8')) as BriefingRecord,
);
const readers: Reader[] = await Promise.all(
  LANGUAGES.map(async lang => ({
    model: openModel(),
    details: openDataset().details,
    messages: await loadMessages(lang),
    words: await loadBriefingWords(lang),
  })),
);
const start = freezeDraft(structuredClone(shipped[0]!));
const step = (id: string) => ({ ...emptyStep('asof=2026-11-22', { en: id }), id });
const note = (at: string) => ({ at, title: { en: at }, text: { en: '' }, sources: [] });
const figure = (query: string) => ({ query, pinned: '', what: { en: '' } });
const three = ['a', 'b', 'c'].reduce((draft, id) => addStep(draft, step(id)), emptyDraft('2026-11-22'));
const ids = (draft: Draft) => draft.steps.map(({ id }) => id);

type Change = (draft: Draft) => Draft;
const at = fc.nat(8);
const words = fc.string({ unit: fc.constantFrom('a', '{', '}', 'n', '1', '国', ' '), maxLength: 12 });
const lang = fc.constantFrom('en', 'zh');
/** Any change that the desk makes. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, words).map(
    ([to, id]): Change =>
      draft =>
        addStep(draft, { ...step('new'), title: { en: id } }, to),
  ),
  at.map(
    (from): Change =>
      draft =>
        removeStep(draft, from),
  ),
  fc.tuple(at, at).map(
    ([from, to]): Change =>
      draft =>
        moveStep(draft, from, to),
  ),
  fc.tuple(at, lang, words).map(
    ([index, tongue, text]): Change =>
      draft =>
        changeStep(draft, index, one => ({ ...one, title: withWords(one.title, tongue, text) })),
  ),
  fc.tuple(at, at).map(
    ([index, n]): Change =>
      draft =>
        changeStep(draft, index, one => removeAnnotation(one, n)),
  ),
  at.map(
    (index): Change =>
      draft =>
        changeStep(draft, index, one => addAnnotation(one, note('country:COD'))),
  ),
  at.map(
    (index): Change =>
      draft =>
        changeStep(draft, index, one => addNumber(one, 'n', figure('count texts'))),
  ),
  fc.tuple(at, words).map(
    ([index, to]): Change =>
      draft =>
        changeStep(draft, index, one => renameNumber(one, 'n', to)),
  ),
  fc.tuple(at, at, words).map(
    ([index, n, text]): Change =>
      draft =>
        changeStep(draft, index, one => patchAnswer(addAnswer(one), n, { answer: { en: text } })),
  ),
  fc.tuple(at, at, at).map(
    ([index, from, to]): Change =>
      draft =>
        changeStep(draft, index, one => removeAnswer(moveAnswer(one, from, to), to)),
  ),
  fc.tuple(at, at, fc.option(at)).map(
    ([index, n, to]): Change =>
      draft =>
        changeStep(draft, index, one => setBuildOf(one, n, to)),
  ),
  fc.tuple(at, at, fc.constantFrom('', 'vs=2026-02-04')).map(
    ([index, n, view]): Change =>
      draft =>
        changeStep(draft, index, one => setBuildView(one, n, view)),
  ),
  fc.tuple(at, at).map(
    ([index, n]): Change =>
      draft =>
        changeStep(draft, index, one => removeBuild(one, n)),
  ),
  fc.tuple(lang, words).map(
    ([tongue, text]): Change =>
      draft =>
        patchBriefing(draft, { title: withWords(draft.title, tongue, text) }),
  ),
);

describe('steps', () => {
  test('are added at a place, with an id of their own', () => {
    expect(ids(addStep(addStep(three, step('a'), 1), step('a')))).toEqual(['a', 'a-2', 'b', 'c', 'a-3']);
  });
  test('move within the list', () => {
    expect(ids(moveStep(three, 0, 2))).toEqual(['b', 'c', 'a']);
    expect(ids(moveStep(three, 2, -5))).toEqual(['c', 'a', 'b']);
    expect(moveStep(three, 7, 0)).toBe(three);
  });
  test('reordering keeps every step as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at), { maxLength: 20 }), moves => {
        const moved = moves.reduce((draft, [from, to]) => moveStep(draft, from, to), start);
        expect(new Set(moved.steps)).toEqual(new Set(start.steps));
        expect(moved.steps).toHaveLength(start.steps.length);
      }),
    );
  });
  test('that did not change are the same objects, and nothing can be written into', () => {
    const next = patchStep(three, 1, { seconds: 30 });
    expect([next.steps[0], next.steps[2]]).toEqual([three.steps[0], three.steps[2]]);
    expect(next.steps[0]).toBe(three.steps[0]);
    expect(() => (next.steps[1]!.title.en = 'x')).toThrow(TypeError);
  });
});

describe('call-outs', () => {
  const own = { ...step('a'), annotations: ['country:COD', 'country:ZMB', 'country:PER'].map(note) };
  test('are changed alone', () => {
    expect(patchAnnotation(own, 1, { at: '1,2' }).annotations.map(one => one.at)).toEqual([
      'country:COD',
      '1,2',
      'country:PER',
    ]);
  });
  test('that go take their place out of the builds', () => {
    const built = {
      ...own,
      builds: [{ annotations: [0] }, { annotations: [1, 2] }, { view: 'vs=2026-02-04', annotations: [1] }],
    };
    expect(removeAnnotation(built, 1).builds).toEqual([
      { annotations: [0] },
      { annotations: [1] },
      { view: 'vs=2026-02-04' },
    ]);
    expect(removeAnnotation({ ...own, builds: [{ annotations: [1] }] }, 1)).not.toHaveProperty('builds');
  });
});

describe('numbers', () => {
  const own = patchNumber(addNumber(step('a'), 'came', figure('count texts')), 'came', { pinned: '3' });
  const texts = { ...own, title: { en: '{came} {{came} {came|words} {cameo}', zh: '{came.low}' } };
  test('a new name goes into every text, and braces that are no number stay', () => {
    const renamed = renameNumber(texts, 'came', 'went');
    expect(renamed.title).toEqual({ en: '{went} {{came} {went|words} {cameo}', zh: '{went.low}' });
    expect(renamed.numbers).toEqual({ went: { query: 'count texts', pinned: '3', what: { en: '' } } });
  });
  test('a name that is taken or no name is refused', () => {
    const two = addNumber(own, 'came', figure('count texts'));
    expect(Object.keys(two.numbers)).toEqual(['came', 'came2']);
    expect([nameFault(two, 'came', 'came2'), nameFault(two, 'came', '2x'), nameFault(two, 'came', 'x')]).toEqual([
      'taken',
      'form',
      null,
    ]);
    expect(renameNumber(two, 'came', 'came2')).toBe(two);
  });
  test('that go leave their braces in the texts', () => {
    expect(removeNumber(texts, 'came')).toMatchObject({ numbers: {}, title: texts.title });
  });
});

describe('presses', () => {
  const own = { ...step('a'), annotations: ['country:COD', 'country:ZMB', 'country:PER'].map(note) };
  test('bring a call-out once, and one that brings nothing is taken out', () => {
    const built = setBuildOf(setBuildOf(own, 2, 0), 1, 0);
    expect(built.builds).toEqual([{ annotations: [1, 2] }]);
    expect([0, 1, 2].map(callout => buildOf(built, callout))).toEqual([null, 0, 0]);
    const apart = setBuildOf(built, 1, 1);
    expect(apart.builds).toEqual([{ annotations: [2] }, { annotations: [1] }]);
    expect(setBuildOf(apart, 2, 1).builds).toEqual([{ annotations: [1, 2] }]);
    expect(setBuildOf(setBuildOf(apart, 2, null), 1, null)).toEqual(own);
  });
  test('change the view with their call-outs or alone', () => {
    const built = setBuildView(setBuildOf(own, 0, 0), 1, 'vs=2026-02-04');
    expect(built.builds).toEqual([{ annotations: [0] }, { view: 'vs=2026-02-04' }]);
    expect(setBuildView(built, 0, 'asof=2026-02-04').builds![0]).toEqual({ annotations: [0], view: 'asof=2026-02-04' });
    expect(setBuildView(built, 1, '').builds).toEqual([{ annotations: [0] }]);
    expect(removeBuild(built, 0).builds).toEqual([{ view: 'vs=2026-02-04' }]);
  });
  test('that are not there change nothing', () => {
    for (const same of [
      setBuildOf(own, 0, 1),
      setBuildOf(own, 5, 0),
      setBuildOf(own, 0, null),
      setBuildView(own, 2, 'vs=2026'),
      removeBuild(own, 0),
    ])
      expect(same).toBe(own);
  });
});

describe('answers', () => {
  const asked = ['Why?', 'When?', 'Who?'].reduce(
    (one, en, at) => patchAnswer(addAnswer(one), at, { question: { en } }),
    step('a'),
  );
  const questions = (one: typeof asked) => one.answers.map(({ question }) => question.en);
  test('are added empty at the end, and are then what is to be seen to', () => {
    const added = addAnswer(asked);
    expect(added.answers.at(-1)).toEqual({ question: { en: '' }, answer: { en: '' }, show: null, sources: [] });
    const draft = addStep(emptyDraft('2026-11-22'), added);
    const paths = new DraftJudge(readers).faultsOfStep(draft, draft.steps[0]!).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/answers/3/question/en', '/answers/3/answer/en']));
  });
  test('are changed, moved and taken out alone; a place that is not there changes nothing', () => {
    expect(questions(patchAnswer(asked, 1, { question: { en: 'Since when?' } }))).toEqual([
      'Why?',
      'Since when?',
      'Who?',
    ]);
    expect(questions(moveAnswer(asked, 2, 0))).toEqual(['Who?', 'Why?', 'When?']);
    expect(questions(moveAnswer(asked, 0, 1))).toEqual(['When?', 'Why?', 'Who?']);
    expect(questions(removeAnswer(asked, 1))).toEqual(['Why?', 'Who?']);
    for (const same of [
      moveAnswer(asked, 0, 3),
      moveAnswer(asked, -1, 0),
      patchAnswer(asked, 3, {}),
      removeAnswer(asked, 9),
    ])
      expect(same).toBe(asked);
  });
  test('are proved by a record or a view', () => {
    expect(['forum:forge', '?layers=projects', 'country:COD'].every(isProofForm)).toBe(true);
    expect(['', '?', 'Congo', 'mineral:cobalt', '12,3'].some(isProofForm)).toBe(false);
  });
});

describe('undo', () => {
  test('gives back the same draft, step by step, and redo what came after', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), changes => {
        const seen = [start];
        let history = beginHistory(start);
        for (const one of changes) {
          history = changed(history, one(history.present), null, 0);
          if (history.present !== seen.at(-1)) seen.push(history.present);
        }
        const back = [history.present];
        for (let past = history; past.past.length; back.push(past.present)) past = undo(past);
        expect(back.reverse().every((draft, index) => draft === seen[index])).toBe(true);
        let again = history;
        for (const _ of seen) again = undo(again);
        expect(again.present).toBe(start);
        for (const _ of seen) again = redo(again);
        expect(again.present).toBe(history.present);
      }),
    );
  });
  test('typing on in one field is one change; a pause, another field or undo begins a new one', () => {
    const typed = (...keys: [string, string | null, number][]) =>
      keys.reduce((history, [value, about, ms]) => changed(history, value, about, ms), beginHistory(''));
    expect(undo(typed(['a', 't', 0], ['ab', 't', 100], ['abc', 't', 900])).present).toBe('');
    expect(undo(typed(['a', 't', 0], ['ab', 't', PAUSE_MS + 1])).present).toBe('a');
    expect(undo(typed(['a', 't', 0], ['ab', 'u', 1])).present).toBe('a');
    expect(undo(typed(['a', null, 0], ['ab', null, 1])).present).toBe('a');
    expect(undo(changed(undo(typed(['a', 't', 0], ['b', 'u', 1])), 'c', 'u', 2)).present).toBe('a');
  });
  test('reaches back a number of changes, and stops at the first', () => {
    const long = Array.from({ length: MOST_CHANGES + 5 }, (_, n) => n + 1).reduce(
      (all, n) => changed(all, n, null, n),
      beginHistory(0),
    );
    expect(long.past).toHaveLength(MOST_CHANGES);
    expect(undo(beginHistory(7)).present).toBe(7);
  });
});

describe('files', () => {
  test.each(shipped.map(one => [one.id, one] as const))('%s is read as it is written', (_id, record) => {
    const read = readDraft(JSON.stringify(record));
    expect(read).toEqual({ draft: record });
    expect(readDraft(writeDraft((read as { draft: Draft }).draft))).toEqual(read);
  });
  test('whatever the desk writes can be read again', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), changes => {
        const draft = changes.reduce((all, one) => one(all), start);
        expect(readDraft(writeDraft(draft))).toEqual({ draft });
      }),
    );
  });
  const broken = (patch: object) => readDraft(JSON.stringify({ ...structuredClone(three), ...patch }));
  test('what does not fit is named with its place', () => {
    expect(broken({ steps: [{ ...step('a'), seconds: 'long', extra: 1 }] })).toEqual({
      failure: 'shape',
      faults: [
        { path: '/steps/0/extra', got: '"extra"', expected: { form: 'key' } },
        { path: '/steps/0/seconds', got: '"long"', expected: { form: 'whole-number', least: 10, most: 600 } },
      ],
    });
    expect(broken({ title: undefined })).toEqual({
      failure: 'shape',
      faults: [{ path: '/title', got: '', expected: { form: 'record' } }],
    });
    expect(broken({ title: { zh: '甲' } })).toMatchObject({ faults: [{ path: '/title/en' }] });
  });
  test.each([
    ['', 'no-json'],
    ['{"id": "a",', 'no-json'],
    ['[]', 'shape'],
    ['null', 'shape'],
    [`{"__proto__": {"steps": []}}`, 'shape'],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, 'shape'],
    ['x'.repeat(2_000_001), 'too-long'],
  ])('%.20s is refused', (content, failure) => {
    expect(readDraft(content)).toMatchObject({ failure });
  });
  test('keys of the language itself are no way in', () => {
    const hostile = JSON.stringify(three).replace('{', '{"__proto__": {"numbers": 1}, ');
    expect(readDraft(hostile)).toMatchObject({ failure: 'shape', faults: [{ path: '/__proto__' }] });
    expect(({} as Record<string, unknown>).numbers).toBeUndefined();
  });
  test('never throws, whatever the file holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), content => readDraft(content) !== null));
  });
});

describe('faults', () => {
  const judge = new DraftJudge(readers);
  test.each(shipped.map(one => [one.id, one] as const))('%s has none, as the check says', (_id, record) => {
    expect(checkBriefing(readers, record)).toEqual([]);
    expect(judge.count(freezeDraft(structuredClone(record)))).toBe(0);
  });
  test('stand at their field', () => {
    const title = { en: '{n} of 12', zh: '' };
    const draft = addStep(emptyDraft('2026-11-22'), {
      ...addNumber(step('a'), 'n', figure('count seats forum=forg')),
      title,
    });
    expect(judge.faultsOfStep(draft, draft.steps[0]!)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'empty', path: '/title/zh' }),
        expect.objectContaining({ kind: 'digits', path: '/title/en', digits: '12' }),
        expect.objectContaining({ kind: 'broken', path: '/numbers/n/query', next: 'Did you mean "forge"?' }),
        expect.objectContaining({ kind: 'no-language', path: '/notes', lang: 'zh' }),
      ]),
    );
  });
  test('are said in the language of the page, of whichever text', () => {
    const draft = addStep(emptyDraft('2026-11-22'), {
      ...addNumber({ ...step('a'), view: 'asof=2026-11-22&layers=forms' }, 'n', figure('sum lines')),
      title: { en: '{country:ZZZ}', zh: '{x' },
      notes: { en: '{missing}', zh: '{forum:forge|nmae}' },
    });
    const broken = (judge: DraftJudge) =>
      judge.faultsOfStep(draft, draft.steps[0]!).flatMap(fault => (fault.kind === 'broken' ? [fault] : []));
    const [english, chinese] = [broken(judge), broken(new DraftJudge(readers.toReversed()))];
    const places = english.map(({ path }) => path).sort();
    expect(places).toEqual(['/notes/en', '/notes/zh', '/numbers/n/query', '/title/en', '/title/zh', '/view']);
    expect(chinese.map(({ path }) => path).sort()).toEqual(places);
    const isHan = /\p{Script=Han}/u;
    expect(english.filter(({ got, expected, next }) => isHan.test(`${got}${expected}${next}`))).toEqual([]);
    expect(chinese.filter(({ expected, next }) => !isHan.test(`${expected}${next}`))).toEqual([]);
  });
  test('a step that did not change is not judged again, unless the names with digits change', () => {
    const draft = addStep(emptyDraft('2026-11-22'), { ...step('a'), notes: { en: 'The G7 met.' } });
    const first = judge.faultsOfStep(draft, draft.steps[0]!);
    const renamed = patchBriefing(draft, { id: 'other' });
    expect(judge.faultsOfStep(renamed, renamed.steps[0]!)).toBe(first);
    const named = patchBriefing(draft, { literals: ['G7'] });
    const digits = (one: Draft) => judge.faultsOfStep(one, one.steps[0]!).filter(({ kind }) => kind === 'digits');
    expect([digits(draft).length, digits(named).length]).toEqual([1, 0]);
  });
});
