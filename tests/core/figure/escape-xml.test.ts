import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../src/core/figure/escape-xml.ts';
import { formatPx } from '../../../src/core/figure/format-px.ts';

describe('escapeXml', () => {
  it('escapes markup and both quotes, keeps every script', () => {
    expect(escapeXml(`<b a="1">'&amp;'</b>`)).toBe('&lt;b a=&quot;1&quot;&gt;&#39;&amp;amp;&#39;&lt;/b&gt;');
    expect(escapeXml('Türkiye 关键矿产 𠮷')).toBe('Türkiye 关键矿产 𠮷');
  });

  it('drops what XML cannot carry', () => {
    expect(escapeXml('a\u0000b\u001fc\ud800d\uffffe\tf')).toBe('abcde\tf');
  });
});

describe('formatPx', () => {
  it('gives the shortest form', () => {
    expect([0.5, -0.25, 3, -0.001, 12.345, 1e-9].map(value => formatPx(value))).toEqual(['.5', '-.25', '3', '0', '12.35', '0']); // biome-ignore format: one table
    expect(formatPx(12.345, 1)).toBe('12.3');
  });

  it('refuses what is not a number', () => {
    for (const value of [Number.NaN, Infinity]) expect(() => formatPx(value)).toThrow(RangeError);
  });
});
