/** Words of a briefing on paper and in slides. */
export const handoutEn = {
  /** Heading of the list of steps on the first page. */
  steps: 'Steps',
  notes: 'Speaker’s notes',
  numbers: 'Numbers',
  sources: 'Sources',
  /** Label of the link to a step. */
  liveStep: 'Live step',
  liveBriefing: 'Live briefing',
  /** A number with what it counts and the day it is of. */
  number: (value: string, what: string, asof: string): string => `${value}: ${what} (as of ${asof})`,
  /** How a number was asked of the dataset. */
  query: (query: string): string => `Query: ${query}`,
  /** Between the parts of a source. */
  comma: ', ',
  /** The steps that cite a source. */
  inSteps: (steps: readonly number[]): string =>
    `${steps.length === 1 ? 'step' : 'steps'} ${steps.map(String).join(', ')}`,
  /** At the foot of a page. */
  /** `data` is what `data` below says, or that the data are frozen. */
  page: (page: number, pages: number, data: string): string => `${data} · page ${page} of ${pages}`,
  data: (version: string): string => `Data ${version}`,
  /** Beneath a step that lacks something. */
  missing: 'Missing in this step',
  /** Heading of a list that goes on over several slides. */
  part: (heading: string, part: number, parts: number): string => `${heading} (${part} of ${parts})`,
};

export type HandoutText = typeof handoutEn;
