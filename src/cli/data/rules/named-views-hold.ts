import { type Problem, quote } from '../../../core/check/problem.ts';
import type { CheckInput, Rule } from '../../../core/check/rule.ts';
import { createModel, createVocabulary } from '../../../core/model/create-model.ts';
import { LANGUAGES } from '../../../core/text/messages.ts';
import { sayExpected, sayProblem } from '../../../core/text/say-problem.ts';
import { viewProblemsEn } from '../../../core/text/view-problems.en.ts';
import { parseView } from '../../../core/view/codec.ts';
import { buildDataset } from '../build-dataset.ts';
import { plainRecords } from '../load-records.ts';
import { isWhole } from './briefings-hold.ts';

/** Keys that are the reader's choice, not the view's. */
const OF_THE_READER = ['lang', 'theme', 'mode', 'briefing', 'step', 'data'] as const;

export const namedViewsHold: Rule = {
  id: 'named-views-hold',
  description:
    'The view of each named view can be read and names no language, theme, briefing or data version; its texts are there in English and Chinese.',
  check({ data }: CheckInput): Problem[] {
    const { namedViews, meta } = data.entries;
    if (namedViews.length === 0 || meta.length === 0 || !isWhole(data)) return [];
    const model = createModel(buildDataset(plainRecords(data.entries)).dataset);
    const vocabulary = createVocabulary(model, LANGUAGES);
    return namedViews.flatMap(({ file, path, record }) => {
      const say = (field: string, got: string, expected: string, next = '') => ({
        file,
        path: `${path}/${field}`,
        got,
        expected,
        next,
      });
      const keys = new Set(new URLSearchParams(record.view).keys());
      return [
        ...parseView(record.view, vocabulary).problems.map(problem =>
          say(
            'view',
            quote(problem.got),
            sayExpected(problem.expected, viewProblemsEn),
            sayProblem(problem, viewProblemsEn),
          ),
        ),
        ...OF_THE_READER.filter(key => keys.has(key)).map(key =>
          say('view', quote(key), 'no key that is the reader’s choice', `Take ${key} out.`),
        ),
        ...(['title', 'why'] as const).flatMap(field =>
          LANGUAGES.filter(lang => !record[field][lang]).map(lang =>
            say(field, `no "${lang}"`, `the text in ${LANGUAGES.join(' and ')}`),
          ),
        ),
      ];
    });
  },
};
