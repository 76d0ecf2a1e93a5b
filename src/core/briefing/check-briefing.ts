// What is wrong with a briefing, beyond the shape of its file: one judge for the check of the data and for the author's desk.
import { createVocabulary } from '../model/create-model.ts';
import type { BoundText, BriefingRecord, BriefingStep } from '../model/records.ts';
import type { BriefingFaults } from '../text/load-briefing-words.ts';
import { LANGUAGES } from '../text/messages.ts';
import { parseView } from '../view/codec.ts';
import { boundTextsOf, boundTextsOfStep } from './bound-texts-of.ts';
import { findDigits } from './find-digits.ts';
import type { Reader } from './reader.ts';
import { resolveBriefing } from './resolve-briefing.ts';
import { resolveStep, viewProblem } from './resolve-step.ts';
import type { BriefingProblem, ResolvedStep } from './resolved.ts';

/** One fault; `path` is a JSON pointer in the briefing's file. */
export type BriefingFault = { path: string } & (
  | { kind: 'broken'; got: string; expected: string; next: string; inText: boolean }
  /** A pinned number that is another by now. */
  | { kind: 'moved'; pinned: string; now: string; query: string }
  | { kind: 'no-language'; lang: string }
  /** Digits without a query; `around` are the letters beside them, `position` counts from 1. */
  | { kind: 'digits'; digits: string; position: number; around: string }
  | { kind: 'no-day'; view: string }
  | { kind: 'many-notes'; count: number; most: number }
  | { kind: 'no-place'; at: string }
  | { kind: 'stray-build'; at: number; last: number }
  /** In half widths, of which a Chinese sign takes two. */
  | { kind: 'long-title'; lang: string; width: number; most: number }
);

const MOST_ANNOTATIONS = 3;
/** Two lines at projector size, in half widths: a Chinese sign takes two. */
const MOST_TITLE_WIDTH = { en: 110, zh: 92 } as const;

/** Every fault of a briefing that its readers find; the first reader judges what is alike in all languages. */
export function checkBriefing(readers: readonly Reader[], briefing: BriefingRecord): BriefingFault[] {
  return [
    ...readers.flatMap((reader, index) => {
      const resolved = resolveBriefing(reader, briefing);
      const moved = resolved.steps.flatMap((step, at) => movedNumbers(step, `/steps/${at}`));
      return [...brokenParts(resolved.problems, index === 0), ...(index === 0 ? moved : [])];
    }),
    ...checkTexts(boundTextsOf(briefing), briefing.literals),
    ...briefing.steps.flatMap((step, index) => checkShape(readers[0]!, step, `/steps/${index}`)),
  ];
}

/** The faults of one step, with paths inside the step. */
export function checkStep(readers: readonly Reader[], briefing: BriefingRecord, step: BriefingStep): BriefingFault[] {
  return [
    ...readers.flatMap((reader, index) => {
      const resolved = resolveStep(reader, briefing, step);
      return [...brokenParts(resolved.problems, index === 0), ...(index === 0 ? movedNumbers(resolved, '') : [])];
    }),
    ...checkTexts(boundTextsOfStep(step), briefing.literals),
    ...checkShape(readers[0]!, step, ''),
  ];
}

/** What stands alike in all languages is said once, with the first. */
function brokenParts(problems: readonly BriefingProblem[], isFirst: boolean): BriefingFault[] {
  const inText = (path: string) => LANGUAGES.some(lang => path.endsWith(`/${lang}`));
  return problems
    .filter(({ path }) => isFirst || inText(path))
    .map(({ path, got, expected, next }) => ({ kind: 'broken', path, got, expected, next, inText: inText(path) }));
}

function movedNumbers(step: ResolvedStep, path: string): BriefingFault[] {
  return step.numbers
    .filter(({ pin, pinned }) => pin !== '' && pin !== pinned)
    .map(({ name, pin, pinned, query }) => ({
      kind: 'moved',
      path: `${path}/numbers/${name}/pinned`,
      pinned,
      now: pin,
      query,
    }));
}

/** Languages that are missing, and digits that no query stands behind. */
export function checkTexts(
  texts: Iterable<{ path: string; text: BoundText }>,
  literals: readonly string[],
): BriefingFault[] {
  return [...texts].flatMap(({ path, text }) => [
    ...LANGUAGES.filter(lang => text[lang] === undefined).map(
      (lang): BriefingFault => ({ kind: 'no-language', path, lang }),
    ),
    ...Object.entries(text).flatMap(([lang, words]) =>
      findDigits(words, literals).map(({ digits, position }): BriefingFault => {
        const around = words.slice(Math.max(0, position - 16), position + 24);
        return { kind: 'digits', path: `${path}/${lang}`, digits, position, around };
      }),
    ),
  ]);
}

function checkShape({ model, messages, words }: Reader, step: BriefingStep, path: string): BriefingFault[] {
  const vocabulary = createVocabulary(model, LANGUAGES);
  const minerals = messages.vocabulary.minerals;
  const stray = (step.builds ?? []).flatMap(build => build.annotations ?? []);
  const count = step.annotations.length;
  const faults: BriefingFault[] = [];
  if (![...new URLSearchParams(step.view)].some(([key]) => key === 'asof'))
    faults.push({ kind: 'no-day', path: `${path}/view`, view: step.view });
  if (count > MOST_ANNOTATIONS)
    faults.push({ kind: 'many-notes', path: `${path}/annotations`, count, most: MOST_ANNOTATIONS });
  for (const [index, { at }] of step.annotations.entries())
    if (!isPlace(at, vocabulary, minerals))
      faults.push({ kind: 'no-place', path: `${path}/annotations/${index}/at`, at });
  for (const at of stray.filter(one => one >= count))
    faults.push({ kind: 'stray-build', path: `${path}/builds`, at, last: count - 1 });
  for (const [index, { show }] of step.answers.entries())
    faults.push(...checkProof(show, `${path}/answers/${index}/show`, vocabulary, words.faults));
  return [...faults, ...longTitles(step.title, path)];
}

type Vocabulary = ReturnType<typeof createVocabulary>;

function checkProof(
  show: string | null,
  path: string,
  vocabulary: Vocabulary,
  faults: BriefingFaults,
): BriefingFault[] {
  if (show === null) return [];
  if (!show.startsWith('?')) return vocabulary.hasSubject(show) ? [] : [{ kind: 'no-place', path, at: show }];
  const [found] = parseView(show, vocabulary).problems;
  if (!found) return [];
  return [{ kind: 'broken', ...viewProblem(found, path, faults), inText: true }];
}

/** `lng,lat`, and bars of a chart, need no record; minerals are known by their words. */
function isPlace(at: string, vocabulary: Vocabulary, minerals: object): boolean {
  if (!at.includes(':') || at.startsWith('group:')) return true;
  if (at.startsWith('mineral:')) return Object.hasOwn(minerals, at.slice(8));
  return vocabulary.hasSubject(at);
}

function longTitles(title: BoundText, path: string): BriefingFault[] {
  return Object.entries(MOST_TITLE_WIDTH).flatMap(([lang, most]): BriefingFault[] => {
    const width = widthOf(title[lang] ?? '');
    return width > most ? [{ kind: 'long-title', path: `${path}/title/${lang}`, lang, width, most }] : [];
  });
}

/** In half widths. A bound number is taken as four. */
function widthOf(text: string): number {
  const plain = text.replace(/\{[^{}]*\}/g, '0000');
  return [...plain].reduce((sum, sign) => sum + (/[\u2e80-\uffef“”—]/u.test(sign) ? 2 : 1), 0);
}
