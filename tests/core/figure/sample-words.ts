import type { FigureWords } from '../../../src/core/figure/figure-words.ts';

export const SAMPLE_WORDS: FigureWords = {
  sources: 'Sources',
  moreSources: n => `and ${n} more`,
  howToRead: 'How to read',
  asof: date => `as of ${date}`,
  data: version => `data ${version}`,
  licence: 'CC BY 4.0',
  date: date => date,
};
