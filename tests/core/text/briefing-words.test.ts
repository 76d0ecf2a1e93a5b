import { describe, expect, test } from 'vitest';
import { briefingEn } from '../../../src/core/text/briefing.en.ts';
import { briefingZh } from '../../../src/core/text/briefing.zh.ts';

describe('numbers in words', () => {
  test.each([
    [0, 'zero', '零'],
    [10, 'ten', '十'],
    [12, 'twelve', '十二'],
    [20, 'twenty', '二十'],
    [99, 'ninety-nine', '九十九'],
    [100, 'one hundred', '一百'],
    [105, 'one hundred and five', '一百零五'],
    [112, 'one hundred and twelve', '一百一十二'],
    [1000, 'one thousand', '一千'],
    [1010, 'one thousand and ten', '一千零一十'],
    [1234, 'one thousand two hundred and thirty-four', '一千二百三十四'],
    [9999, 'nine thousand nine hundred and ninety-nine', '九千九百九十九'],
    [10000, '10,000', '10,000'],
  ])('%d', (value, en, zh) => {
    expect([briefingEn.spelled(value), briefingZh.spelled(value)]).toEqual([en, zh]);
  });
});
