import { concentrationEn } from './concentration.en.ts';
import names from './country-names.en.json' with { type: 'json' };
import type { CountryNames } from './country-names.ts';
import { matrixEn } from './matrix.en.ts';
import { sentencesEn } from './sentences.en.ts';
import { TABLE_EN } from './table.en.ts';
import { UI_EN } from './ui.en.ts';
import { vocabularyEn } from './vocabulary.en.ts';

export const catalogueEn = {
  ui: UI_EN,
  table: TABLE_EN,
  analysis: concentrationEn,
  vocabulary: vocabularyEn,
  sentences: sentencesEn,
  matrix: matrixEn,
  names: names as unknown as CountryNames,
};
