// One step of a briefing: its View, its texts with their numbers, and where the numbers come from.
import { createVocabulary } from '../model/create-model.ts';
import type { BoundText, BriefingNumber, BriefingRecord, BriefingStep } from '../model/records.ts';
import type { BriefingFaults } from '../text/load-briefing-words.ts';
import { LANGUAGES } from '../text/messages.ts';
import { sayExpected, sayProblem } from '../text/say-problem.ts';
import { sayQueryProblem } from '../text/say-query-problem.ts';
import { formatView, parseView } from '../view/codec.ts';
import type { Problem } from '../view/problem.ts';
import type { View } from '../view/view.ts';
import { pinText } from './query/answer.ts';
import { ask } from './query/ask.ts';
import { createScope, type Scope } from './query/scope.ts';
import type { Reader } from './reader.ts';
import type { BoundValue, BriefingProblem, ResolvedStep } from './resolved.ts';
import { writeText } from './write-text.ts';
import { writeValue } from './write-value.ts';

/** All that a presenter shows of a step. Never throws: what is broken is marked in the texts and named in `problems`. */
export function resolveStep(reader: Reader, briefing: BriefingRecord, step: BriefingStep): ResolvedStep {
  const problems: BriefingProblem[] = [];
  const views = readViews(reader, step, problems);
  const view = views[0]!;
  const scope = createScope(reader.model, reader.details, view);
  const numbers = Object.entries(step.numbers).map(([name, number]) => bind(name, number, scope, reader, problems));
  const values = new Map(numbers.map(number => [number.name, number]));
  const write = (text: BoundText, path: string): string => {
    const written = writeText(text, values, path, reader);
    problems.push(...written.problems);
    return written.text;
  };
  return {
    id: step.id,
    number: briefing.steps.indexOf(step) + 1,
    name: write(step.name, '/name'),
    title: write(step.title, '/title'),
    view,
    views,
    query: formatView(view),
    annotations: step.annotations.map(({ at, title, text, sources }, index) => ({
      at,
      title: write(title, `/annotations/${index}/title`),
      text: write(text, `/annotations/${index}/text`),
      sources,
      build: 1 + (step.builds ?? []).findIndex(({ annotations }) => annotations?.includes(index)),
    })),
    notes: write(step.notes, '/notes'),
    seconds: step.seconds,
    answers: step.answers.map(({ question, answer, show, sources }, index) => ({
      question: write(question, `/answers/${index}/question`),
      answer: write(answer, `/answers/${index}/answer`),
      show,
      sources,
    })),
    numbers,
    sources: step.sources,
    problems,
  };
}

/** The View of the step and after each build; a key that can't be used is named and has its default. */
function readViews(reader: Reader, step: BriefingStep, problems: BriefingProblem[]): View[] {
  const { messages, model, words } = reader;
  const vocabulary = createVocabulary(model, LANGUAGES);
  const read = (query: string, path: string): View => {
    const { view, problems: found } = parseView(query, vocabulary);
    problems.push(...found.map(problem => viewProblem(problem, path, words.faults)));
    return { ...view, lang: messages.lang, labels: messages.labels.lang };
  };
  const views = [read(step.view, '/view')];
  const keys = new Map(new URLSearchParams(step.view));
  for (const [index, build] of (step.builds ?? []).entries()) {
    for (const [key, value] of new URLSearchParams(build.view ?? '')) keys.set(key, value);
    const query = new URLSearchParams('');
    for (const [key, value] of keys) query.append(key, value);
    views.push(read(query.toString(), `/builds/${index}/view`));
  }
  return views;
}

/** What of a View could not be used, as a fault of the briefing that names it. */
export function viewProblem(problem: Problem, path: string, { view, fullStop }: BriefingFaults): BriefingProblem {
  const expected = sayExpected(problem.expected, view);
  return { path, got: problem.got, expected, next: `${sayProblem(problem, view)}${fullStop}` };
}

function bind(
  name: string,
  { query, pinned, what }: BriefingNumber,
  scope: Scope,
  reader: Reader,
  problems: BriefingProblem[],
): BoundValue {
  const asked = ask(query, scope);
  const base = { name, pinned, query, what: reader.messages.local(what), asof: scope.asof };
  if ('problem' in asked) {
    const { faults } = reader.words;
    const { got, ...said } = sayQueryProblem(asked.problem, faults);
    const inQuery = faults.inQuery(got, asked.problem.position, query);
    problems.push({ path: `/numbers/${name}/query`, got: inQuery, ...said });
    return { ...base, text: reader.words.notAvailable, value: null, pin: '', sources: [] };
  }
  const { value, sources } = asked.answer;
  const written = writeValue(value, null, reader);
  const text = 'text' in written ? written.text : reader.words.notAvailable;
  return { ...base, text, value, pin: pinText(value), sources };
}
