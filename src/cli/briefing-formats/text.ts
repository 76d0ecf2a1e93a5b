import type { Reader } from '../../core/briefing/reader.ts';
import type { ResolvedBriefing, ResolvedStep } from '../../core/briefing/resolved.ts';

/** A briefing for the terminal: each step with its call-outs, notes, numbers and answers. */
export function writeBriefingText(briefing: ResolvedBriefing, reader: Reader): string {
  const { words, messages } = reader;
  const time = words.seconds(briefing.seconds);
  const head = `${briefing.title} (${words.asof(messages.formats.dateLong(briefing.asof))}, ${time})\n${briefing.summary}`;
  return [head, ...briefing.steps.map(step => writeStep(step, reader))].join('\n\n');
}

function writeStep(step: ResolvedStep, { words }: Reader): string {
  const { headings } = words;
  return [
    `${step.number}. ${step.title}`,
    `   ?${step.query}`,
    ...step.annotations.map(({ title, text, at }) => `   [${at}] ${title}: ${text.replaceAll('\n', ' / ')}`),
    `   ${headings.numbers}:`,
    ...step.numbers.map(({ name, text, query, what }) => `     ${name} = ${text}  (${what}; ${query})`),
    `   ${headings.notes} (${words.seconds(step.seconds)}): ${step.notes}`,
    ...step.answers.map(({ question, answer, show }) => `   ? ${question} ${answer}${show ? ` [${show}]` : ''}`),
  ].join('\n');
}
