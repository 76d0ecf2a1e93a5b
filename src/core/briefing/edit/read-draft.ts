// A file or what a browser kept → a draft, or what is wrong with it. What comes from outside is read key by key.
import type {
  BoundText,
  BriefingAnnotation,
  BriefingAnswer,
  BriefingBuild,
  BriefingNumber,
  BriefingRecord,
  BriefingStep,
} from '../../model/records.ts';
import { type Draft, freezeDraft } from './draft.ts';
import { NUMBER_NAME } from './edit-numbers.ts';
import { list, named, orNull, record, type Shape, type ShapeFault, text, wholeNumber } from './shape.ts';

/** A file of more letters is no briefing. */
export const MOST_LETTERS = 2_000_000;
const MOST_STEPS = 200;
const MOST_PARTS = 100;
const LONGEST_TEXT = 20_000;

const id = text(120, /^[a-z0-9]+(-[a-z0-9]+)*$/, 'february-2026-turn');
const words: Shape<BoundText> = (value, path, faults) => {
  const read = named(text(LONGEST_TEXT), /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'en', 20)(value, path, faults);
  if (Object.hasOwn(read, 'en') || faults.some(fault => fault.path === path)) return read as BoundText;
  faults.push({ path: `${path}/en`, got: '', expected: { form: 'text' } });
  return { ...read, en: '' };
};
const sources = list(text(200, /^[a-z0-9]+(-[a-z0-9]+)*$/, 'us-geological-survey-2026'), MOST_PARTS);
const view = text(2000, /^[^?]/, 'layers=forums&asof=2026-02-04');

const PLACE =
  /^((country|project|agreement|risk|forum|mineral|group):[A-Za-z0-9][A-Za-z0-9-]*|-?\d{1,3}(\.\d+)?,-?\d{1,2}(\.\d+)?)$/;
const PROOF = /^((country|project|agreement|risk|forum):[A-Za-z0-9][A-Za-z0-9-]*|\?.+)$/;

/** Whether a call-out may point there, as far as its form goes. */
export function isPlaceForm(at: string): boolean {
  return PLACE.test(at);
}

/** Whether an answer may be proved by it, as far as its form goes. */
export function isProofForm(show: string): boolean {
  return PROOF.test(show);
}

const annotation = record<BriefingAnnotation>({
  at: text(200, PLACE, 'country:COD'),
  title: words,
  text: words,
  sources,
});
const build = record<BriefingBuild>({ annotations: list(wholeNumber(0, MOST_PARTS), MOST_PARTS), view }, [
  'annotations',
  'view',
]);
const number = record<BriefingNumber>({ query: text(2000), pinned: text(LONGEST_TEXT), what: words });
const answer = record<BriefingAnswer>({
  question: words,
  answer: words,
  show: orNull(text(2000, PROOF, 'forum:forge')),
  sources,
});
const step = record<BriefingStep>(
  {
    id,
    name: words,
    title: words,
    view,
    annotations: list(annotation, MOST_PARTS),
    builds: list(build, MOST_PARTS),
    numbers: named(number, NUMBER_NAME, 'came', MOST_PARTS),
    notes: words,
    seconds: wholeNumber(10, 600),
    answers: list(answer, MOST_PARTS),
    sources,
  },
  ['builds'],
);
const briefing = record<BriefingRecord>({
  id,
  title: words,
  summary: words,
  asof: text(10, /^\d{4}(-\d{2}(-\d{2})?)?$/, '2026-11-22'),
  literals: list(text(200), MOST_PARTS),
  steps: list(step, MOST_STEPS),
  sources,
});

export type ReadDraft =
  | { draft: Draft }
  | { failure: 'too-long' }
  /** Not JSON; `position` counts letters from 1, null where it is not known. */
  | { failure: 'no-json'; why: string }
  | { failure: 'shape'; faults: readonly ShapeFault[] };

/** Never throws. A draft that is read holds nothing but what a briefing holds; texts may be empty and steps none. */
export function readDraft(content: string): ReadDraft {
  if (content.length > MOST_LETTERS) return { failure: 'too-long' };
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { failure: 'no-json', why: error instanceof Error ? error.message : '' };
  }
  return readDraftValue(value);
}

/** The same of what was parsed already. */
export function readDraftValue(value: unknown): Exclude<ReadDraft, { failure: 'too-long' | 'no-json' }> {
  const faults: ShapeFault[] = [];
  const read = briefing(value, '', faults);
  return faults.length ? { failure: 'shape', faults } : { draft: freezeDraft(read) };
}

/** As a file: the form of `data/briefings`. */
export function writeDraft(draft: Draft): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}
