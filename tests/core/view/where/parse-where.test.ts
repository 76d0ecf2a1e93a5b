import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVocabulary } from '../../../../src/core/model/create-model.ts';
import { sayProblem } from '../../../../src/core/text/say-problem.ts';
import { viewProblemsEn } from '../../../../src/core/text/view-problems.en.ts';
import { viewProblemsZh } from '../../../../src/core/text/view-problems.zh.ts';
import { whereErrorEn } from '../../../../src/core/text/where-errors.en.ts';
import { parseView } from '../../../../src/core/view/codec.ts';
import { formatWhere, join, not, stateOf, term, withTerm } from '../../../../src/core/view/where/expression.ts';
import { parseWhere } from '../../../../src/core/view/where/parse-where.ts';
import { openModel } from '../../../open-dataset.ts';
import { arbitraryExpression } from './arbitrary-expression.ts';

const vocabulary = createVocabulary(openModel(), ['en']);
const canonical = (text: string): string => {
  const read = parseWhere(text, vocabulary);
  return 'expression' in read ? formatWhere(read.expression) : whereErrorEn(read.error);
};

describe('laws', () => {
  test('what is written is read back the same', () => {
    fc.assert(
      fc.property(arbitraryExpression, expression => {
        expect(parseWhere(formatWhere(expression), vocabulary)).toEqual({ expression });
      }),
      { numRuns: 500 },
    );
  });
  test('spaces and needless brackets change nothing', () => {
    fc.assert(
      fc.property(arbitraryExpression, expression => {
        const text = formatWhere(expression);
        expect(canonical(`((${text.replaceAll(' ', '')}))`)).toBe(text);
        expect(canonical(`  ${text.replace(/([&|!()])/g, ' $1 ')} `)).toBe(text);
      }),
    );
  });
  test('no bracket can be left out of the canonical spelling', () => {
    fc.assert(
      fc.property(arbitraryExpression, expression => {
        const text = formatWhere(expression);
        for (const [at, letter] of [...text].entries()) {
          if (letter !== '(') continue;
          const close = closing(text, at);
          const without = text.slice(0, at) + text.slice(at + 1, close) + text.slice(close + 1);
          expect(canonical(without)).not.toBe(text);
        }
      }),
    );
  });
  test('any text is an expression or an error whose position lies in it', () => {
    const strange = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[a-z&|!()<>= 0-9-]{0,30}$/),
    );
    fc.assert(
      fc.property(strange, text => {
        const read = parseWhere(text, vocabulary);
        if ('expression' in read) return;
        expect(read.error.position).toBeGreaterThanOrEqual(1);
        expect(read.error.position).toBeLessThanOrEqual(text.length + 1);
      }),
      { numRuns: 500 },
    );
  });
  test('a term goes in and out of an expression without a trace', () => {
    fc.assert(
      fc.property(arbitraryExpression, expression => {
        const atom = term('scma');
        const added = withTerm(expression, atom, 'on');
        expect(stateOf(added, atom)).toBe('on');
        expect(stateOf(withTerm(added, atom, 'not'), atom)).toBe('not');
        expect(withTerm(added, atom, 'off')).toEqual(expression);
      }),
    );
  });
});

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    if (depth === 0) return at;
  }
  return -1;
}

describe('spelling', () => {
  test.each([
    ['forge&mou&!project', 'forge & mou & !project'],
    ['pax-silica | g7-cma', 'pax-silica | g7-cmap'],
    ['PAX and not ERGI or quad', 'pax-silica & !ergi | quad-cmi'],
    ['risk >= 4 && financed', 'risk>=4 & financed'],
    ['risk≥4 || seats == 2', 'risk>=4 | seats=2'],
    ['!!forge', 'forge'],
    ['(forge | (ergi | msp)) & ((text))', '(forge | ergi | msp) & text'],
    ['atcm', 'us-plurilateral'],
    ['cmpa', 'g7-cmpa'],
    ['seats', 'seats>=1'],
    ['risk', 'risk'],
  ])('%s is %s', (text, spelt) => expect(canonical(text)).toBe(spelt));
  test('! binds closer than &, and & closer than |', () => {
    expect(parseWhere('!forge & ergi | msp')).toEqual({
      expression: join('any', [join('all', [not(term('forge')), term('ergi')]), term('msp')]),
    });
  });
});

describe('errors', () => {
  test.each([
    ['forge & mio', 'position 9: “mio” is not a term; did you mean mou?'],
    ['forg', 'forge'],
    ['stategic-partnership', 'position 1: “stategic-partnership” is not a term; did you mean strategic-partnership?'],
    ['constructor', 'position 1: “constructor” is not a term'],
    ['g7-c', 'position 1: “g7-c” begins several forums: g7-cmap, g7-cmpa'],
    ['forge &', 'position 8: a term is missing at the end'],
    ['forge & | ergi', 'position 9: a term is missing before “|”'],
    ['()', 'position 2: a term is missing before “)”'],
    ['ergi & (forge', 'position 8: this bracket is not closed'],
    ['forge)', 'position 6: no bracket is open here'],
    ['forge ergi', 'position 7: “&” or “|” is expected before “ergi”'],
    ['(forge ergi)', 'position 8: “&” or “|” is expected before “ergi”'],
    ['mou >= 2', "position 1: “mou” can't be compared; seats, texts, projects, risk can"],
    ['risk>=high', 'position 7: a whole number from 0 to 999 is expected, not “high”'],
    ['risk>=', 'position 7: a whole number from 0 to 999 is expected'],
    ['forge % ergi', 'position 7: “%” has no meaning here'],
    ['', 'position 1: a term is missing at the end'],
  ])('%s: %s', (text, message) => expect(canonical(text)).toBe(message));
  test('more terms than a reader can follow', () => {
    expect(canonical(Array(33).fill('mou').join('&'))).toBe('position 129: at most 32 terms');
  });
  test('a view falls back to everybody and says where the fault is', () => {
    const { view, problems } = parseView('where=forge %26 mio', vocabulary);
    expect([view.where, problems.length]).toEqual([null, 1]);
    expect([viewProblemsEn, viewProblemsZh].map(words => sayProblem(problems[0]!, words))).toEqual([
      'where: the default is shown; position 9: “mio” is not a term; did you mean mou?',
      'where：已显示默认值；第9个字符：“mio”不是词项；是否指mou？',
    ]);
  });
  test('without a vocabulary a word may be a forum', () => {
    expect(parseView('where=forge%26atlantis')).toMatchObject({ view: { where: 'forge & atlantis' }, problems: [] });
  });
});
