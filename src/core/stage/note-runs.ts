import { parseBoundText } from '../briefing/bound-text.ts';
import type { Reader } from '../briefing/reader.ts';
import type { ResolvedStep } from '../briefing/resolved.ts';
import { writeText } from '../briefing/write-text.ts';
import type { BoundText } from '../model/records.ts';

/** A stretch of a speaker's note; `bound` = a number that came from the records. */
export interface NoteRun {
  text: string;
  bound: boolean;
}

/** A speaker's notes as paragraphs of runs, so that the numbers of the records can be told from the prose. */
export function noteRuns(notes: BoundText, step: ResolvedStep, reader: Reader): NoteRun[][] {
  const text = reader.messages.local(notes);
  const values = new Map(step.numbers.map(number => [number.name, number]));
  const parts = parseBoundText(text);
  const runs = parts.map((part, index): NoteRun => {
    const piece = text.slice(part.at, parts[index + 1]?.at);
    return { text: writeText({ en: piece }, values, '', reader).text, bound: part.kind === 'number' };
  });
  return paragraphs(runs);
}

function paragraphs(runs: readonly NoteRun[]): NoteRun[][] {
  const found: NoteRun[][] = [[]];
  for (const run of runs)
    run.text.split(/\n+/).forEach((text, index) => {
      if (index > 0) found.push([]);
      if (text !== '') found.at(-1)!.push({ ...run, text });
    });
  return found.filter(paragraph => paragraph.length > 0);
}
