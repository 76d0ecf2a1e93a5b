// (step, …) → step: the numbers and the places in texts where they stand.
import type { BoundText, BriefingNumber, BriefingStep } from '../../model/records.ts';

export const NUMBER_NAME = /^[a-z][A-Za-z0-9]*$/;

/** A number under a name that is not taken: `name`, `name2`, … */
export function addNumber(step: BriefingStep, name: string, number: BriefingNumber): BriefingStep {
  let free = name;
  for (let n = 2; Object.hasOwn(step.numbers, free); n += 1) free = `${name}${n}`;
  return { ...step, numbers: { ...step.numbers, [free]: number } };
}

export function patchNumber(step: BriefingStep, name: string, patch: Partial<BriefingNumber>): BriefingStep {
  const number = Object.hasOwn(step.numbers, name) ? step.numbers[name] : undefined;
  if (!number) return step;
  return { ...step, numbers: { ...step.numbers, [name]: { ...number, ...patch } } };
}

/** Texts that use it keep its name in braces, so that the gap is seen. */
export function removeNumber(step: BriefingStep, name: string): BriefingStep {
  if (!Object.hasOwn(step.numbers, name)) return step;
  const { [name]: _gone, ...numbers } = step.numbers;
  return { ...step, numbers };
}

/** Why a number can't be called so; null = it can. */
export function nameFault(step: BriefingStep, from: string, to: string): 'form' | 'taken' | null {
  if (!NUMBER_NAME.test(to)) return 'form';
  return to !== from && Object.hasOwn(step.numbers, to) ? 'taken' : null;
}

/** The number in its place under another name, also in every text of the step; the same step when the name can't be. */
export function renameNumber(step: BriefingStep, from: string, to: string): BriefingStep {
  if (from === to || !Object.hasOwn(step.numbers, from) || nameFault(step, from, to)) return step;
  const numbers = Object.entries(step.numbers).map(([name, number]) => [name === from ? to : name, number]);
  const rename = (text: BoundText) => renameIn(text, from, to);
  return {
    ...step,
    numbers: Object.fromEntries(numbers),
    name: rename(step.name),
    title: rename(step.title),
    notes: rename(step.notes),
    annotations: step.annotations.map(one => ({ ...one, title: rename(one.title), text: rename(one.text) })),
    answers: step.answers.map(one => ({ ...one, question: rename(one.question), answer: rename(one.answer) })),
  };
}

/** `{{name}` is a brace and words, no number, and stays. */
function renameIn(text: BoundText, from: string, to: string): BoundText {
  const place = new RegExp(`\\{\\{|\\{${from}(?=[.|}])`, 'g');
  const renamed = Object.entries(text).map(([lang, words]) => [
    lang,
    words.replace(place, found => (found === '{{' ? found : `{${to}`)),
  ]);
  return Object.fromEntries(renamed) as BoundText;
}
