import type { StageWords } from '../../../src/core/stage/stage-words.ts';
import type { StepContent } from '../../../src/core/stage/step-content.ts';

export const STAGE_WORDS: StageWords = {
  sources: 'Sources',
  moreSources: n => `and ${n} more`,
  asof: date => `as of ${date}`,
  data: version => [`data ${version}`],
  problem: first => `Not all of it: ${first}`,
};

export const CONTENT: StepContent = {
  number: 4,
  count: 12,
  title: 'First mines most of the ore of the two and holds one seat; Second holds two and mines none of it at all',
  titleCites: [1],
  notes: [
    { at: 'country:AAA', place: [10, 10], title: 'First', lines: ['One seat,', 'one text'], cites: [2, 3] },
    { at: '30,10', place: [30, 10], title: 'Second', lines: ['Two seats & <no> ore'], cites: [] },
    { at: 'forum:none', place: null, title: 'Elsewhere', lines: ['Nothing is known'], cites: [3] },
  ],
  sources: [
    { number: 1, source: 'a', label: 'Survey 2026' },
    { number: 2, source: 'b', label: 'Ministry 2025' },
    { number: 3, source: 'c', label: 'Gazette' },
  ],
  problems: [],
};
