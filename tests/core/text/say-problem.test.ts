// What of an address could not be used, in the reader's language: every kind of problem, with its place.
import { describe, expect, test } from 'vitest';
import { createVocabulary } from '../../../src/core/model/create-model.ts';
import { LANGUAGES } from '../../../src/core/text/messages.ts';
import { problemLine } from '../../../src/core/text/say-problem.ts';
import { loadViewProblemWords } from '../../../src/core/text/view-problem-words.ts';
import { parseView, VIEW_CODECS } from '../../../src/core/view/codec.ts';
import { openModel } from '../../open-dataset.ts';

const vocabulary = createVocabulary(openModel(), LANGUAGES);
const { viewProblems: en } = await loadViewProblemWords('en');
const { viewProblems: zh } = await loadViewProblemWords('zh');
const lines = (query: string, words: typeof en, known: typeof vocabulary | undefined = vocabulary) =>
  parseView(query, known).problems.map(problem => problemLine(problem, words));

describe('an address with several faults', () => {
  const address = '?lang=zh&asof=nonsense&region=atlantis&where=forge %26%26 mou %26 mio&bogus=1&severity=2&severity=3';
  test('is said in Chinese on a Chinese page', () => {
    expect(lines(address, zh)).toEqual([
      'asof=“nonsense”无法使用，已显示默认值（应为：日期，如 2026-02-04、2026-02 或 2026）',
      expect.stringMatching(/^region=“atlantis”无法使用，已显示默认值（应为：world、africa、/),
      'where：已显示默认值；第16个字符：“mio”不是词项；是否指mou？（应为：条件，如 forge & mou & !project）',
      expect.stringMatching(/^“bogus”不是视图的键（应为：以下键之一：layers、forums、/),
      '“severity”出现两次；以第一个为准（应为：每个键只出现一次）',
    ]);
  });
  test('is said in English on an English one', () => {
    expect(lines(address, en).slice(0, 3)).toEqual([
      'asof="nonsense" can\'t be used, the default is shown (expected a date such as 2026-02-04, 2026-02 or 2026)',
      expect.stringMatching(/^region="atlantis" can't be used, the default is shown \(expected world, africa, /),
      'where: the default is shown; position 16: “mio” is not a term; did you mean mou? (expected an expression such as forge & mou & !project)',
    ]);
  });
});

describe('in Chinese no sentence is left in English', () => {
  /** Words of the grammar, ids and codes stay as one types them. */
  const known =
    /[“"][^”"]*[”"]|=\S+|：[a-z0-9_、,. -]+(?=）)|lng,lat\S*|country:COD|(?:project|agreement|risk|forum):…/g;
  const typed = new Set([...Object.keys(VIEW_CODECS), 'africa', 'en', 'zh', 'mou', 'forge', 'project', 'asof']);
  const english = (line: string) =>
    (line.replace(known, '').match(/[A-Za-z]{2,}/g) ?? []).filter(word => !typed.has(word));
  const keys = Object.keys(VIEW_CODECS).filter(key => !['where', 'group'].includes(key));
  test.each(keys)('%s', key => {
    for (const of of [vocabulary, undefined])
      for (const line of lines(`${key}=%25%25`, zh, of)) expect([line, english(line)]).toEqual([line, []]);
  });
  test('and every key has a problem to say', () => {
    expect(keys.filter(key => lines(`${key}=%25%25`, zh).length !== 1)).toEqual([]);
  });
});
