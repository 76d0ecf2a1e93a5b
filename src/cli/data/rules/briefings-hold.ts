import { findDigits } from '../../../core/briefing/find-digits.ts';
import type { Reader } from '../../../core/briefing/reader.ts';
import { resolveBriefing } from '../../../core/briefing/resolve-briefing.ts';
import type { ResolvedStep } from '../../../core/briefing/resolved.ts';
import { createModel, createVocabulary } from '../../../core/model/create-model.ts';
import type { BoundText, BriefingRecord, BriefingStep } from '../../../core/model/records.ts';
import { briefingEn } from '../../../core/text/briefing.en.ts';
import { briefingZh } from '../../../core/text/briefing.zh.ts';
import { catalogueEn } from '../../../core/text/catalogue.en.ts';
import { catalogueZh } from '../../../core/text/catalogue.zh.ts';
import { createMessages, LANGUAGES } from '../../../core/text/messages.ts';
import { parseView } from '../../../core/view/codec.ts';
import { boundTextsOf } from '../bound-texts-of.ts';
import { buildDataset } from '../build-dataset.ts';
import { type LoadedData, plainRecords } from '../load-records.ts';
import { type Problem, quote } from '../problem.ts';
import type { CheckInput, Rule } from '../rule.ts';

const MOST_ANNOTATIONS = 3;
/** Two lines at projector size, in half widths: a Chinese sign takes two. */
const MOST_TITLE_WIDTH = { en: 110, zh: 92 } as const;

export const briefingsHold: Rule = {
  id: 'briefings-hold',
  description:
    'In a briefing every query and every View can be read, numbers are what was pinned, no other digits stand in the texts, subjects exist, texts are there in English and Chinese, titles fit two lines; briefings wait until all records can be read.',
  check({ data }: CheckInput): Problem[] {
    if (data.entries.briefings.length === 0 || data.entries.meta.length === 0 || !isWhole(data)) return [];
    const { dataset, details } = buildDataset(plainRecords(data.entries));
    const model = createModel(dataset);
    const readers: Reader[] = [
      { model, details, messages: createMessages('en', catalogueEn), words: briefingEn },
      { model, details, messages: createMessages('zh', catalogueZh), words: briefingZh },
    ];
    return data.entries.briefings.flatMap(({ file, record }) => [
      ...readers.flatMap(reader => bindingProblems(file, record, reader)),
      ...textProblems(file, record),
      ...record.steps.flatMap((step, index) => stepProblems(file, `/steps/${index}`, step, readers[0]!)),
    ]);
  },
};

/** Whether every record that the files hold has passed its schema: counts over a part would be no counts. */
function isWhole({ files, entries, problems }: LoadedData): boolean {
  const held = files.filter(({ kind }) => kind !== 'briefings');
  const records = held.reduce((sum, { json }) => sum + (Array.isArray(json) ? json.length : 1), 0);
  const { briefings: _briefings, ...others } = entries;
  const sound = Object.values(others).reduce((sum, list) => sum + list.length, 0);
  return problems.length === 0 && records === sound;
}

/** Broken queries, Views and texts. What stands alike in both languages is said once, with the English. */
function bindingProblems(file: string, briefing: BriefingRecord, reader: Reader): Problem[] {
  const resolved = resolveBriefing(reader, briefing);
  const inTexts = (path: string) => /\/(en|zh)$/.test(path);
  const own = resolved.problems.filter(({ path }) => reader.messages.lang === 'en' || inTexts(path));
  const problems = own.map(({ path, got, expected, next }) => ({
    file,
    path,
    got: inTexts(path) ? quote(got) : got,
    expected,
    next,
  }));
  if (reader.messages.lang !== 'en') return problems;
  return [...problems, ...resolved.steps.flatMap((step, index) => pinProblems(file, `/steps/${index}`, step))];
}

function pinProblems(file: string, path: string, step: ResolvedStep): Problem[] {
  return step.numbers
    .filter(({ pin, pinned }) => pin !== '' && pin !== pinned)
    .map(({ name, pin, pinned, query }) => ({
      file,
      path: `${path}/numbers/${name}/pinned`,
      got: quote(pinned),
      expected: `${quote(pin)}, which the query now gives (${query})`,
      next: 'Read the sentences that use it; when they still hold, write the new value here.',
    }));
}

/** Languages that are missing, and digits that no query stands behind. */
function textProblems(file: string, briefing: BriefingRecord): Problem[] {
  return [...boundTextsOf(briefing)].flatMap(({ path, text }) => [
    ...LANGUAGES.filter(lang => text[lang] === undefined).map(lang => ({
      file,
      path,
      got: `no "${lang}"`,
      expected: `the text in ${LANGUAGES.join(' and ')}`,
      next: '',
    })),
    ...Object.entries(text).flatMap(([lang, words]) =>
      digitProblems(file, `${path}/${lang}`, words, briefing.literals),
    ),
  ]);
}

function digitProblems(file: string, path: string, text: string, literals: readonly string[]): Problem[] {
  return findDigits(text, literals).map(({ digits, position }) => ({
    file,
    path,
    got: `the digits "${digits}" at letter ${position}: ${quote(text.slice(Math.max(0, position - 16), position + 24))}`,
    expected: 'a number that a query gives, a date, or a name in "literals"',
    next: 'Add the number to the step and write {name}; a name with digits goes into "literals".',
  }));
}

function stepProblems(file: string, path: string, step: BriefingStep, { model }: Reader): Problem[] {
  const vocabulary = createVocabulary(model, LANGUAGES);
  const problem = (at: string, got: string, expected: string, next = ''): Problem[] => [
    { file, path: `${path}${at}`, got, expected, next },
  ];
  const show = step.answers.flatMap((answer, index) => {
    if (answer.show === null) return [];
    const at = `/answers/${index}/show`;
    if (!answer.show.startsWith('?'))
      return vocabulary.hasSubject(answer.show)
        ? []
        : problem(at, quote(answer.show), 'a subject that the dataset holds');
    const [found] = parseView(answer.show, vocabulary).problems;
    return found ? problem(at, quote(found.got), found.expected, `${found.message}.`) : [];
  });
  const pins = new URLSearchParams(step.view).has('asof');
  const stray = (step.builds ?? [])
    .flatMap(build => build.annotations ?? [])
    .filter(at => at >= step.annotations.length);
  return [
    ...(pins
      ? []
      : problem(
          '/view',
          quote(step.view),
          'a View that pins its day',
          'Add asof=2026-11-22, or the day that is meant.',
        )),
    ...(step.annotations.length > MOST_ANNOTATIONS
      ? problem('/annotations', `${step.annotations.length} call-outs`, `at most ${MOST_ANNOTATIONS}`)
      : []),
    ...step.annotations.flatMap(({ at }, index) =>
      isPlace(at, vocabulary) ? [] : problem(`/annotations/${index}/at`, quote(at), 'a subject that the dataset holds'),
    ),
    ...stray.flatMap(at => problem('/builds', `call-out ${at}`, `a place from 0 to ${step.annotations.length - 1}`)),
    ...show,
    ...titleProblems(path, step.title).flatMap(({ at, got, expected }) =>
      problem(at, got, expected, 'Say it shorter.'),
    ),
  ];
}

/** `lng,lat`, and bars of a chart, need no record; minerals are known by their words. */
function isPlace(at: string, vocabulary: ReturnType<typeof createVocabulary>): boolean {
  if (!at.includes(':') || at.startsWith('group:')) return true;
  if (at.startsWith('mineral:')) return Object.hasOwn(catalogueEn.vocabulary.minerals, at.slice(8));
  return vocabulary.hasSubject(at);
}

function titleProblems(_path: string, title: BoundText): { at: string; got: string; expected: string }[] {
  return Object.entries(MOST_TITLE_WIDTH).flatMap(([lang, most]) => {
    const width = widthOf(title[lang] ?? '');
    if (width <= most) return [];
    const signs = lang === 'zh' ? `${width / 2} full-width signs` : `${width} letters`;
    return [{ at: `/title/${lang}`, got: signs, expected: lang === 'zh' ? `at most ${most / 2}` : `at most ${most}` }];
  });
}

/** In half widths. A bound number is taken as four. */
function widthOf(text: string): number {
  const plain = text.replace(/\{[^{}]*\}/g, '0000');
  return [...plain].reduce((sum, sign) => sum + (/[\u2e80-\uffef“”—]/u.test(sign) ? 2 : 1), 0);
}
