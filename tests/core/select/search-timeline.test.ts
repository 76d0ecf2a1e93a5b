import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVocabulary } from '../../../src/core/model/create-model.ts';
import { isPartialDate } from '../../../src/core/model/time.ts';
import { search } from '../../../src/core/select/search.ts';
import { selectTimeline } from '../../../src/core/select/timeline.ts';
import { LANGUAGES, loadMessages } from '../../../src/core/text/messages.ts';
import { openModel } from '../../open-dataset.ts';

const model = openModel();
const [en, zh] = [await loadMessages('en'), await loadMessages('zh')];
const { hasSubject } = createVocabulary(model, LANGUAGES);
const first = (query: string, messages = en) => search(model, query, messages)[0]?.subject;

describe('search', () => {
  test.each([
    ['turkiye', 'country:TUR'],
    ['congo', 'country:COD'],
    ['côte', 'country:CIV'],
    ['COD', 'country:COD'],
    ['reko', 'project:reko-diq'],
    ['forge', 'forum:forge'],
    ['pax', 'forum:pax-silica'],
    ['hormuz', 'risk:hormuz'],
    ['cobalt', 'mineral:cobalt'],
  ])('“%s” finds %s', (query, subject) => {
    expect(search(model, query, en).map(hit => hit.subject)).toContain(subject);
  });
  test('what is typed whole comes first', () => {
    expect([first('Niger'), first('Guinea'), first('lithium')]).toEqual([
      'country:NER',
      'country:GIN',
      'mineral:lithium',
    ]);
  });
  test.each([
    ['congo', 'country:COD', 'country:COG'],
    ['Congo', 'country:COD', 'country:COG'],
    ['korea', 'country:KOR', 'country:PRK'],
    ['cong', 'country:COD', 'country:COG'],
    ['ni', 'country:NGA', 'country:NIC'],
    ['aust', 'country:AUS', 'country:AUT'],
  ])('of countries that “%s” names alike, that with more records comes first', (query, more, fewer) => {
    const hits = search(model, query, en, en, 50).map(hit => hit.subject);
    expect(hits[0]).toBe(more);
    expect(hits).toContain(fewer);
  });
  test.each([
    ['DRC', 'country:COD'],
    ['DR Congo', 'country:COD'],
    ['Democratic Republic of the Congo', 'country:COD'],
    ['Congo-Kinshasa', 'country:COD'],
    ['Republic of the Congo', 'country:COG'],
    ['Congo-Brazzaville', 'country:COG'],
    ['COG', 'country:COG'],
    ['Sudan', 'country:SDN'],
    ['South Sudan', 'country:SSD'],
    ['england', 'country:GBR'],
  ])('“%s” means one of them', (query, meant) => {
    expect(first(query)).toBe(meant);
  });
  test.each([
    ['Congo', 'country:COD', '刚果（金）'],
    ['Zambia', 'country:ZMB', '赞比亚'],
    ['ivory coast', 'country:CIV', '科特迪瓦'],
    ['ZMB', 'country:ZMB', '赞比亚'],
    ['zm', 'country:ZMB', '赞比亚'],
    ['Lobito', 'project:lobito-railway', '洛比托大西洋铁路'],
    ['us-cod-2025', 'agreement:us-cod-2025', '美国—刚果（金）战略伙伴关系协定'],
    ['Minerals Security Partnership', 'forum:msp', 'MSP'],
    ['Bab el-Mandeb', 'risk:bab-el-mandeb', '红海与曼德海峡'],
    ['cobalt', 'mineral:cobalt', '钴'],
  ])('a reader of Chinese finds by “%s” what the atlas calls by its Chinese name', (query, subject, label) => {
    expect(search(model, query, zh, en)).toContainEqual(expect.objectContaining({ subject, label }));
  });
  test('names in the reader’s language come before English ones, and codes after what begins with them', () => {
    expect([first('CD'), first('NI'), first('ZM')]).toEqual(['country:COD', 'country:NGA', 'country:ZMB']);
    expect(search(model, 'Congo', zh, en)[0]?.subject).toBe('country:COD');
    expect(search(model, '刚果', zh, en)[0]?.subject).toBe('country:COD');
  });
  test('Chinese names are found in Chinese', () => {
    expect(first('智利', zh)).toBe('country:CHL');
    expect(['刚果', 'DRC', '刚果民主共和国', '刚果共和国'].map(query => first(query, zh))).toEqual([
      'country:COD',
      'country:COD',
      'country:COD',
      'country:COG',
    ]);
  });
  test('nothing typed finds nothing', () => {
    expect([search(model, '', en), search(model, '   ', en)]).toEqual([[], []]);
  });
  test('any letters are taken, and at most twelve hits come', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('(', '[', '\\', '.*', 'a', 'e')), query => {
        expect(search(model, query, en).length).toBeLessThanOrEqual(12);
      }),
    );
  });
  test('every hit leads somewhere', () => {
    const hits = [...'abcdefghijklmnopqrstuvwxyz'].flatMap(letter => search(model, letter, en, en, 500));
    const lost = hits.filter(({ subject, kind }) => kind !== 'mineral' && !hasSubject(subject));
    expect([hits.length > 300, lost]).toEqual([true, []]);
  });
});

describe('the timeline', () => {
  const ticks = selectTimeline(model, en);
  test('is in order of its days', () => {
    const days = ticks.map(tick => tick.day);
    expect(days).toEqual(days.toSorted());
  });
  test('has whole days', () => {
    expect(ticks.filter(({ day }) => day.length !== 10 || !isPartialDate(day))).toEqual([]);
  });
  test('names what exists', () => {
    expect(ticks.filter(({ subject }) => !hasSubject(subject))).toEqual([]);
  });
  test('has a tick for every dated line of finance', () => {
    const dated = model.dataset.projects.flatMap(project => project.finance.filter(line => line.date));
    expect(ticks.filter(({ lane }) => lane === 'projects').length).toBe(dated.length);
  });
  test('an office is no new seat', () => {
    const offices = ticks.filter(({ lane, label }) => lane === 'forums' && label === 'FORGE: South Korea');
    expect(offices).toEqual([]);
  });
  test('writes nothing undefined', () => {
    expect(ticks.filter(({ label }) => /undefined|NaN|\[object|^$/.test(label))).toEqual([]);
  });
  test('is computed once per language', () => {
    expect([selectTimeline(model, en) === ticks, selectTimeline(model, zh) === ticks]).toEqual([true, false]);
  });
});
