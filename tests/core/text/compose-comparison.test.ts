import { describe, expect, it } from 'vitest';
import { selectSideNumbers } from '../../../src/core/select/side-numbers.ts';
import { catalogueEn } from '../../../src/core/text/catalogue.en.ts';
import { catalogueZh } from '../../../src/core/text/catalogue.zh.ts';
import { loadCompareWords } from '../../../src/core/text/compare-words.ts';
import { composeComparison } from '../../../src/core/text/compose-comparison.ts';
import { createMessages } from '../../../src/core/text/messages.ts';
import { parseView } from '../../../src/core/view/codec.ts';
import { openModel } from '../../open-dataset.ts';

const model = openModel();
const en = { ...createMessages('en', catalogueEn), ...(await loadCompareWords('en')) };
const zh = { ...createMessages('zh', catalogueZh), ...(await loadCompareWords('zh')) };
const viewOf = (query: string) => parseView(query).view;
const compare = (left: string, right: string, messages = en) =>
  composeComparison({ model, left: viewOf(left), right: viewOf(right), messages });

describe('a comparison in words', () => {
  it('names the sides by what differs and counts what both show', () => {
    const { names, headline, sentence, differences, numbers } = compare('', 'asof=2025-11-22');
    expect(names[1]).toBe('22 Nov 2025');
    expect(differences.map(({ key }) => key)).toEqual(['asof']);
    const [now, then] = numbers;
    expect(now.seats).toBeGreaterThan(then.seats);
    expect(headline).toContain(`${now.seats - then.seats}\u00a0more seats`);
    expect(sentence).toContain(`${now.texts} texts signed, adopted or in force against ${then.texts}`);
    expect(sentence).toContain(`${now.letters} projects on letters alone against ${then.letters}`);
  });
  it('turns the signs with the sides', () => {
    expect(compare('asof=2025-11-22', '').headline).toContain('fewer seats');
  });
  it('leaves out a layer that only one side shows, and says when there is none', () => {
    const { sentence } = compare('layers=forums,projects', 'layers=projects');
    expect(sentence).toMatch(
      /^Left against right: \d+ projects? with US public money against \d+; \d+ projects? on letters alone against \d+\.$/,
    );
    expect(compare('layers=forums', 'layers=projects').sentence).toBe(en.compare.noNumbers);
  });
  it('says when both are the same', () => {
    expect(compare('minerals=cobalt', 'minerals=cobalt').headline).toBe('Both sides show the same');
  });
  it('puts every key into plain words', () => {
    const query =
      'layers=forums&forums=forge,pax-silica&membership=inferred&kinds=mou&status=signed&minerals=cobalt,copper,gold,tin&agencies=DFC&instruments=loan&rungs=committed&stages=mining&risks=sanctions&severity=2&asof=2025-01&vs=2024-01-01&where=mou&without=country:AUS&with=country:BRA';
    const { differences } = compare('', query);
    expect(differences).toHaveLength(17);
    for (const { name, left, right } of differences)
      for (const words of [name, left, right]) expect(words).toMatch(/\S/);
    expect(differences.find(({ key }) => key === 'minerals')!.right).toMatch(/and 1 more$/);
    for (const { name } of compare('', query, zh).differences) expect(name).toMatch(/^\p{Script=Han}+$/u);
  });
});

describe('the numbers of a side', () => {
  it('stay within a region of countries', () => {
    const all = selectSideNumbers(model, viewOf(''));
    const africa = selectSideNumbers(model, viewOf('region=africa'));
    for (const what of ['seats', 'texts', 'projects', 'risks'] as const) {
      expect(africa[what]).toBeLessThan(all[what]);
      expect(africa[what]).toBeGreaterThan(0);
    }
  });
  it('add letters to no money', () => {
    const { projects, letters } = selectSideNumbers(model, viewOf('rungs=letter-of-interest'));
    expect(projects).toBe(0);
    expect(letters).toBeGreaterThan(0);
  });
  it('count the seats of the forums that are chosen', () => {
    const one = selectSideNumbers(model, viewOf('forums=forge')).seats;
    const two = selectSideNumbers(model, viewOf('forums=forge,pax-silica')).seats;
    expect(two).toBe(one + selectSideNumbers(model, viewOf('forums=pax-silica')).seats);
  });
});
