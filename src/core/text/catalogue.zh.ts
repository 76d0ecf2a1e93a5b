import type { CountryNames } from './country-names.ts';
import names from './country-names.zh.json' with { type: 'json' };
import { sentencesZh } from './sentences.zh.ts';
import { UI_ZH } from './ui.zh.ts';
import { vocabularyZh } from './vocabulary.zh.ts';
import { whereZh } from './where.zh.ts';

export const catalogueZh = {
  ui: UI_ZH,
  vocabulary: vocabularyZh,
  sentences: sentencesZh,
  where: whereZh,
  names: names as unknown as CountryNames,
};
