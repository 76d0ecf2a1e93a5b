import { concentrationZh } from './concentration.zh.ts';
import type { CountryNames } from './country-names.ts';
import names from './country-names.zh.json' with { type: 'json' };
import { matrixZh } from './matrix.zh.ts';
import { sentencesZh } from './sentences.zh.ts';
import { TABLE_ZH } from './table.zh.ts';
import { UI_ZH } from './ui.zh.ts';
import { vocabularyZh } from './vocabulary.zh.ts';

export const catalogueZh = {
  ui: UI_ZH,
  table: TABLE_ZH,
  analysis: concentrationZh,
  vocabulary: vocabularyZh,
  sentences: sentencesZh,
  matrix: matrixZh,
  names: names as unknown as CountryNames,
};
