// The words beneath a step on paper, and in the notes of its slide.
import type { Source } from '../../core/model/records.ts';
import type { LinkedText, PageSection } from '../page.ts';
import type { DrawnStep } from './draw-steps.ts';
import type { HandoutInput } from './handout-input.ts';

/** What to say, what each number counts, and who says so, under a heading each; empty ones are left out. */
export function sectionsOf(
  { step, content }: DrawnStep,
  input: HandoutInput,
  { queries }: { queries: boolean },
): PageSection[] {
  const { words, reader } = input;
  const { handout } = words;
  const numbers = step.numbers.flatMap(({ text, what, query, asof }) => [
    handout.number(text, what, reader.messages.formats.dateLong(asof)),
    ...(queries ? [handout.query(query)] : []),
  ]);
  const sections: PageSection[] = [
    { heading: handout.missing, paragraphs: content.problems },
    { heading: handout.notes, paragraphs: step.notes.split(/\n+/) },
    { heading: handout.numbers, paragraphs: numbers },
    { heading: handout.sources, paragraphs: citedSources({ content }, input) },
  ];
  return sections.filter(({ paragraphs }) => paragraphs.some(one => one !== ''));
}

/** The sources of a step by the numbers that its picture cites. */
export function citedSources({ content }: Pick<DrawnStep, 'content'>, input: HandoutInput): LinkedText[] {
  const known = new Map(input.reader.details.sources.map(source => [source.id, source]));
  return content.sources.flatMap(({ number, source: id }) => {
    const source = known.get(id);
    return source ? [{ text: `[${number}] ${describeSource(source, input)}`, url: source.url }] : [];
  });
}

/** Publisher, title and date in full. */
export function describeSource({ publisher, title, published }: Source, { words, reader }: HandoutInput): string {
  const date = published === null ? null : reader.messages.formats.dateLong(published);
  return [publisher, title, date].filter(Boolean).join(words.handout.comma);
}

/** Every source of the briefing by its publisher, each with the steps that cite it. */
export function allSources(steps: readonly DrawnStep[], input: HandoutInput): LinkedText[] {
  const cited = new Map<string, number[]>();
  for (const { step, content } of steps)
    for (const { source } of content.sources) cited.set(source, [...(cited.get(source) ?? []), step.number]);
  return input.reader.details.sources
    .filter(({ id }) => cited.has(id))
    .map(source => ({
      text: `${describeSource(source, input)} · ${input.words.handout.inSteps(cited.get(source.id)!)}`,
      url: source.url,
    }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}
