import names from './country-names.en.json' with { type: 'json' };
import type { CountryNames } from './country-names.ts';
import { sentencesEn } from './sentences.en.ts';
import { UI_EN } from './ui.en.ts';
import { vocabularyEn } from './vocabulary.en.ts';
import { whereEn } from './where.en.ts';

export const catalogueEn = {
  ui: UI_EN,
  vocabulary: vocabularyEn,
  sentences: sentencesEn,
  where: whereEn,
  names: names as unknown as CountryNames,
};
