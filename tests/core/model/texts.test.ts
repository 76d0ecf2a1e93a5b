import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createModel } from '../../../src/core/model/create-model.ts';
import type { Agreement } from '../../../src/core/model/dataset.ts';
import { STATUSES_STRONGEST_FIRST, statusAt } from '../../../src/core/model/texts.ts';
import { selectRows } from '../../../src/core/select/rows.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/codec.ts';
import { AGREEMENT_STATUSES } from '../../../src/core/view/words.ts';
import { openModel } from '../../open-dataset.ts';
import { createAgreement, createDataset, createHistory } from '../create-records.ts';
import { arbitraryDay } from '../view/arbitrary-view.ts';

const at = (asof: string, ...steps: string[]) => statusAt(createAgreement({ history: createHistory(...steps) }), asof);
const leadText = (agreements: Agreement[], country: string, asof: string | null = null) => {
  const others = ['a', 'b', 'c'].map(id => createAgreement({ id, parties: ['USA', 'AAA'] }));
  const model = createModel(
    createDataset({ agreements: [...others, createAgreement({ id: 'd', parties: ['USA'] }), ...agreements] }),
  );
  return selectRows(model, { ...DEFAULT_VIEW, asof }).countries.get(country)?.leadText ?? null;
};

describe('the status of a text on a date', () => {
  const steps = ['announced 2025-03', 'signed 2026-02-04', 'in-force 2026-06-01'];
  test.each([
    ['2025-02-28', null],
    ['2025-03-01', 'announced'],
    ['2026-02-03', 'announced'],
    ['2026-02-04', 'signed'],
    ['2026-05-31', 'signed'],
    ['2026-06-01', 'in-force'],
  ])('on %s: %s', (asof, status) => {
    expect(at(asof, ...steps)?.status ?? null).toBe(status);
  });
  test('has the date of its own step', () => {
    expect(at('2026-03-01', ...steps)).toEqual({ status: 'signed', date: '2026-02-04' });
  });
  test('a step without a date holds from the dated step before it', () => {
    expect(at('2026-02-04', 'signed 2026-02-04', 'in-force')).toEqual({ status: 'in-force', date: '2026-02-04' });
  });
  test('a step without a date waits for the dated step before it', () => {
    expect(at('2026-02-03', 'signed 2026-02-04', 'in-force')).toBeNull();
  });
  test('a text without any date is shown from the beginning', () => {
    expect(at('1990', 'negotiated')).toEqual({ status: 'negotiated', date: null });
  });
  test('a later day never shows fewer steps', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const order = [null, 'announced', 'signed', 'in-force'];
        const rank = (asof: string) => order.indexOf(at(asof, ...steps)?.status ?? null);
        expect(rank(later)).toBeGreaterThanOrEqual(rank(earlier));
      }),
    );
  });
  test('today’s status of every real text is its last step', () => {
    const { agreements, asof } = openModel().dataset;
    const wrong = agreements.filter(text => statusAt(text, asof)?.status !== text.history.at(-1)?.status);
    expect(wrong.map(text => text.id)).toEqual([]);
  });
  test('every status has a rank', () => {
    expect([...STATUSES_STRONGEST_FIRST].sort()).toEqual([...AGREEMENT_STATUSES].sort());
  });
});

describe('the text that stamps a country', () => {
  test('has the highest status, not the latest date', () => {
    const signed = createAgreement({ id: 'old', parties: ['USA', 'BBB'], history: createHistory('signed 2023') });
    const newer = createAgreement({ id: 'new', parties: ['USA', 'BBB'], history: createHistory('announced 2026-05') });
    expect(leadText([newer, signed], 'BBB')?.agreement.id).toBe('old');
  });
  test('of equal status the later one stamps', () => {
    const first = createAgreement({ id: 'first', parties: ['USA', 'BBB'], history: createHistory('signed 2023') });
    const second = createAgreement({ id: 'second', parties: ['USA', 'BBB'], history: createHistory('signed 2026') });
    expect(leadText([first, second], 'BBB')?.agreement.id).toBe('second');
  });
  test('a lapsed text yields to an announced one', () => {
    const lapsed = createAgreement({
      id: 'lapsed',
      parties: ['USA', 'BBB'],
      history: createHistory('in-force 2020', 'lapsed 2024'),
    });
    const said = createAgreement({ id: 'said', parties: ['USA', 'BBB'], history: createHistory('announced 2025') });
    expect(leadText([lapsed, said], 'BBB')?.agreement.id).toBe('said');
  });
  test('a status that comes later does not stamp yet', () => {
    const text = createAgreement({
      parties: ['USA', 'BBB'],
      history: createHistory('announced 2025', 'signed 2026-06'),
    });
    expect(leadText([text], 'BBB', '2026-01-01')?.status).toBe('announced');
  });
  test('a text with a part of a country never stamps it', () => {
    const text = createAgreement({ parties: ['USA', 'BBB'], subnational: { code: 'BB-1', name: 'A state' } });
    expect(leadText([text], 'BBB')).toBeNull();
  });
  test('a text without the lead never stamps', () => {
    expect(leadText([createAgreement({ parties: ['AAA', 'BBB'] })], 'BBB')).toBeNull();
  });
  test('a text of four parties or more never stamps', () => {
    expect(leadText([createAgreement({ parties: ['USA', 'AAA', 'BBB', 'EEE'] })], 'BBB')).toBeNull();
  });
  test('the lead has no stamp', () => {
    expect(leadText([createAgreement()], 'USA')).toBeNull();
  });
  test('in the record, no stamp rests on a text with a part of a country', () => {
    const rows = [...selectRows(openModel(), DEFAULT_VIEW).countries.values()];
    expect(rows.filter(row => row.leadText?.agreement.subnational)).toEqual([]);
  });
  test('in the record, Brazil’s stamp is not Goiás', () => {
    const brazil = selectRows(openModel(), DEFAULT_VIEW).countries.get('BRA');
    expect([
      brazil?.agreements.some(row => row.agreement.id === 'us-bra-go-2026'),
      brazil?.leadText?.agreement.id === 'us-bra-go-2026',
    ]).toEqual([true, false]);
  });
});
