import { describe, expect, it } from 'vitest';
import { describeSource, listSources } from '../../../src/core/figure/list-sources.ts';
import type { Source } from '../../../src/core/model/records.ts';
import { SAMPLE_WORDS } from './sample-words.ts';

const source = (id: string, title: string | null, published: string | null): Source => ({
  id,
  publisher: 'Publisher',
  title,
  url: null,
  published,
  accessed: '2026-11-22',
  kind: 'press',
});

describe('sources of a figure', () => {
  it('are publisher, short title and date; what is unknown is left out', () => {
    const sources = new Map([
      ['a', source('a', 'A plain title', '2026-02')],
      ['b', source('b', 'A main title: and a subtitle that makes it far too long for a line', null)],
    ]);
    const describeOne = (id: string) => describeSource({ number: 1, source: id }, sources, SAMPLE_WORDS);
    expect(describeOne('a')).toBe('[1] Publisher, A plain title, 2026-02.');
    expect(describeOne('b')).toBe('[1] Publisher, A main title.');
    expect(describeOne('missing')).toBe('[1] missing.');
  });

  it('are as many as fit, and the rest is counted', () => {
    const citations = Array.from({ length: 9 }, (_, i) => ({ number: i + 1, source: 's' }));
    const list = listSources(citations, null, SAMPLE_WORDS, text => text.length <= 30);
    expect(list).toBe('[1] s. [2] s; and 7 more');
    expect(listSources(citations, null, SAMPLE_WORDS, () => false)).toBe('and 9 more');
    expect(listSources(citations.slice(0, 1), null, SAMPLE_WORDS, () => true)).toBe('[1] s.');
  });
});
