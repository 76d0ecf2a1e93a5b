import { describe, expect, test } from 'vitest';
import { LADDER_RUNGS, selectLadder } from '../../../../src/core/select/analysis/ladder.ts';
import { selectLeaders } from '../../../../src/core/select/analysis/leaders.ts';
import { countriesOfSubject } from '../../../../src/core/select/analysis/subject-countries.ts';
import { parseView } from '../../../../src/core/view/codec.ts';
import { openDataset, openModel } from '../../../open-dataset.ts';

const model = openModel();
const { production } = openDataset().details;
const view = (query = '') => parseView(query).view;

describe('leaders', () => {
  const rows = selectLeaders(model, view(), production);
  test('the leader is the largest share that the table lists', () => {
    for (const leader of rows.flatMap(row => [row.mined, row.refined]).filter(one => one !== null)) {
      const shares = leader.series.shares.filter(({ country }) => country !== 'OTHER').map(({ share }) => share ?? 0);
      expect(leader.share).toBe(Math.max(...shares));
    }
  });
  test('cobalt: DR Congo mines most, China refines most, and the source names it alone', () => {
    const cobalt = rows.find(row => row.mineral === 'cobalt')!;
    expect([cobalt.mined?.country, cobalt.mined?.side, cobalt.mined?.isAlone]).toEqual(['COD', 'partner', false]);
    expect([cobalt.refined?.country, cobalt.refined?.side, cobalt.refined?.isAlone]).toEqual(['CHN', 'china', true]);
  });
  test('a country taken out of the network leads as one of the others', () => {
    const without = selectLeaders(model, view('without=country:COD&minerals=cobalt'), production);
    expect(without.map(row => row.mined?.side)).toEqual(['other']);
  });
});

describe('the ladder', () => {
  const ladder = selectLadder(model, view());
  test('the lines on a rung are those of its agencies', () => {
    for (const rung of LADDER_RUNGS)
      expect(ladder.rows.reduce((sum, row) => sum + row.lines[rung], 0)).toBe(ladder.lines[rung]);
  });
  test('partners and private investors are no US public line', () => {
    expect(ladder.rows.map(row => row.agency)).not.toContain('partner');
    expect(ladder.rows.map(row => row.agency)).not.toContain('private');
  });
  test('counts the records’ own lines', () => {
    const own = openDataset().dataset.projects.flatMap(project => project.finance);
    const letters = own.filter(line => line.counts && line.agency === 'EXIM' && line.rung === 'letter-of-interest');
    expect(ladder.rows.find(row => row.agency === 'EXIM')?.lines['letter-of-interest']).toBe(letters.length);
  });
  test('an agency filter leaves the one agency', () => {
    expect(selectLadder(model, view('agencies=DFC')).rows.map(row => row.agency)).toEqual(['DFC']);
  });
});

describe('countries of a subject', () => {
  const of = (subject: string, query = '') => countriesOfSubject(model, view(query), subject, production);
  test('a region under the scheme of the View', () => {
    expect(of('region:sub-saharan-africa', 'scheme=world-bank').has('COD')).toBe(true);
    expect(of('region:sub-saharan-africa', 'scheme=world-bank').has('BRA')).toBe(false);
  });
  test('the producers of a mineral, OTHER left out', () => {
    expect(of('mineral:cobalt').has('COD')).toBe(true);
    expect(of('mineral:cobalt').has('OTHER')).toBe(false);
  });
  test('a country is itself; an agency without a grouping has no place', () => {
    expect([...of('country:CHL')]).toEqual(['CHL']);
    expect(of('agency:DFC').size).toBe(0);
  });
  test('hosts of the projects of an operator', () => {
    const project = openDataset().dataset.projects.find(one => one.operator !== null)!;
    expect(of(`group:${project.operator}`, 'by=operator').has(project.country)).toBe(true);
  });
});
