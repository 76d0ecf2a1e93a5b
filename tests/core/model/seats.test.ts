import { describe, expect, test } from 'vitest';
import { createModel } from '../../../src/core/model/create-model.ts';
import { countedForums, isActiveForum, seatsOf } from '../../../src/core/model/seats.ts';
import { selectRows } from '../../../src/core/select/rows.ts';
import type { CountryRow, Rows } from '../../../src/core/select/types.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/codec.ts';
import type { View } from '../../../src/core/view/view.ts';
import { openModel } from '../../open-dataset.ts';
import { createDataset, createForum, createMembership } from '../create-records.ts';

const model = openModel();
const rowsOf = (patch: Partial<View> = {}): Rows => selectRows(model, { ...DEFAULT_VIEW, ...patch });
const forumOf = (rows: Rows, id: string) => rows.counts.forums.find(forum => forum.id === id);
const partners = (rows: Rows): CountryRow[] =>
  [...rows.countries.values()].filter(row => row.country !== 'USA' && row.country !== 'EU');
const seatIn = (rows: Rows, country: string, forum: string) =>
  rows.countries.get(country)?.seats.find(seat => seat.forum === forum);

describe('the record of 22 November 2026', () => {
  const rows = rowsOf();
  test('6 hold three or four seats, 8 two, 25 one, 25 the ministerial only', () => {
    const [, ministerial, one, two, three] = rows.counts.seatClasses;
    expect({ three, two, one, ministerial }).toEqual({ three: 6, two: 8, one: 25, ministerial: 25 });
  });
  test('every country is in one class, the lead in none', () => {
    expect(rows.counts.seatClasses.reduce((a, b) => a + b)).toBe(model.countries.size - 1);
  });
  test('Australia and Japan alone sit in all four', () => {
    const four = partners(rows).filter(row => row.seatCount === 4);
    expect(four.map(row => row.country).sort()).toEqual(['AUS', 'JPN']);
  });
  test.each([
    ['forge', 17],
    ['pax-silica', 25],
    ['ergi', 22],
    ['quad-cmi', 4],
  ])('%s counts %i seats, the lead included', (id, seats) => {
    expect(forumOf(rows, id)).toMatchObject({ seats, active: true });
  });
  test('four bodies are counted, and no other', () => {
    const counted = countedForums(model, '2026-11-22').map(forum => forum.id);
    expect(counted.sort()).toEqual(['ergi', 'forge', 'pax-silica', 'quad-cmi']);
  });
  test('16 seats in FORGE are inferred and not counted', () => {
    const inferred = [...rows.countries.values()].flatMap(row =>
      row.seats.filter(seat => seat.forum === 'forge' && seat.grade === 'inferred'),
    );
    expect([forumOf(rows, 'forge')?.inferred, inferred.length, inferred.some(seat => seat.counted)]).toEqual([
      16,
      16,
      false,
    ]);
  });
  test('no African state is counted in more than one', () => {
    const africa = partners(rows).filter(row => model.countries.get(row.country)?.regions.continent === 'africa');
    expect(Math.max(...africa.map(row => row.seatCount))).toBe(1);
  });
  test('Taiwan takes part in Pax Silica outside the signatories and is not counted', () => {
    expect(seatIn(rows, 'TWN', 'pax-silica')).toMatchObject({ grade: 'participant-only', counted: false });
  });
  test('Canada observes Pax Silica and is not counted there', () => {
    expect(seatIn(rows, 'CAN', 'pax-silica')).toMatchObject({ grade: 'observer', counted: false });
  });
  test('a state that is in a body through the EU alone is not counted', () => {
    const through = partners(rows).flatMap(row => row.seats.filter(seat => seat.grade === 'through-eu'));
    expect([through.length > 0, through.some(seat => seat.counted)]).toEqual([true, false]);
  });
  test('France sits in FORGE itself, in ERGI and Pax Silica through the EU', () => {
    expect(['forge', 'ergi', 'pax-silica'].map(id => seatIn(rows, 'FRA', id)?.grade)).toEqual([
      'seat',
      'through-eu',
      'through-eu',
    ]);
  });
  test('only EU members are anywhere through the EU', () => {
    const through = partners(rows).filter(row => row.seats.some(seat => seat.grade === 'through-eu'));
    expect(through.filter(row => !model.euMembers.has(row.country))).toEqual([]);
  });
  test('one row per country and body', () => {
    const doubled = [...rows.countries.values()].filter(
      row => new Set(row.seats.map(seat => seat.forum)).size !== row.seats.length,
    );
    expect(doubled.map(row => row.country)).toEqual([]);
  });
  test('every seat has a source', () => {
    const bare = [...rows.countries.values()].flatMap(row => row.seats.filter(seat => seat.cites.length === 0));
    expect(bare).toEqual([]);
  });
  test('who attended the ministerial is not in FORGE by that', () => {
    const attended = partners(rows).filter(row => row.seats.some(seat => seat.forum === 'cmm-2026'));
    const outside = attended.filter(row => !row.seats.some(seat => seat.forum === 'forge'));
    expect(outside.length).toBeGreaterThan(20);
  });
  test('attendance is never counted', () => {
    const seats = [...rows.countries.values()].flatMap(row => row.seats);
    expect(seats.filter(seat => seat.grade === 'attended' && seat.counted)).toEqual([]);
  });
});

describe('other dates', () => {
  test('on 31 October 2025 the MSP is active and FORGE is unknown', () => {
    const rows = rowsOf({ asof: '2025-10-31' });
    expect([forumOf(rows, 'msp')?.active, forumOf(rows, 'forge')]).toEqual([true, undefined]);
  });
  test('on 31 October 2025 nobody has a row in FORGE, inferred or not', () => {
    const rows = [...rowsOf({ asof: '2025-10-31' }).countries.values()];
    expect(rows.filter(row => row.seats.some(seat => seat.forum === 'forge'))).toEqual([]);
  });
  test('on 4 February 2026 FORGE has taken over from the MSP', () => {
    const rows = rowsOf({ asof: '2026-02-04' });
    expect([forumOf(rows, 'forge')?.active, forumOf(rows, 'msp')?.active]).toEqual([true, false]);
  });
  test('the day before, it had not', () => {
    const rows = rowsOf({ asof: '2026-02-03' });
    expect([forumOf(rows, 'forge')?.active, forumOf(rows, 'msp')?.active]).toEqual([undefined, true]);
  });
  test('on no day do the MSP and FORGE both count', () => {
    for (const asof of ['2022', '2025-12-31', '2026-02-03', '2026-02-04', '2026-02', '2026-02-05', '2026']) {
      const ids = countedForums(model, asof).map(forum => forum.id);
      expect(ids.filter(id => id === 'msp' || id === 'forge').length).toBeLessThan(2);
    }
  });
  test('on 4 February 2026 Pax Silica has nine partners: eight signatories besides the lead, and Greece announced', () => {
    const rows = rowsOf({ asof: '2026-02-04' });
    const inPax = [...rows.countries.values()].flatMap(row =>
      row.seats.filter(seat => seat.forum === 'pax-silica').map(seat => ({ country: row.country, ...seat })),
    );
    const signed = inPax.filter(seat => seat.counted && seat.country !== 'USA');
    const announced = inPax.filter(seat => seat.grade === 'announced');
    expect([signed.length, announced.map(seat => seat.country)]).toEqual([8, ['GRC']]);
  });
  test('before the ministerial nobody has attended it', () => {
    expect(rowsOf({ asof: '2026-02-03' }).counts.seatClasses[1]).toBe(0);
  });
  test('before 2019 nobody has a seat', () => {
    const rows = rowsOf({ asof: '2018-12-31' });
    expect([...rows.countries.values()].filter(row => row.seatCount > 0)).toEqual([]);
  });
});

describe('what the View counts', () => {
  test('confirmed: in FORGE the lead and Korea', () => {
    const rows = rowsOf({ membership: 'confirmed' });
    const confirmed = [...rows.countries.values()].filter(row => seatIn(rows, row.country, 'forge')?.counted);
    expect(confirmed.map(row => row.country).sort()).toEqual(['KOR', 'USA']);
  });
  test('confirmed: only rows of high confidence', () => {
    const seats = [...rowsOf({ membership: 'confirmed' }).countries.values()].flatMap(row => row.seats);
    expect(new Set(seats.filter(seat => seat.counted).map(seat => seat.confidence))).toEqual(new Set(['high']));
  });
  test('inferred: FORGE counts 33', () => {
    expect(forumOf(rowsOf({ membership: 'inferred' }), 'forge')?.seats).toBe(33);
  });
  test('each grade counts no fewer than the one before it, for every country', () => {
    const [confirmed, counted, inferred] = (['confirmed', 'counted', 'inferred'] as const).map(membership =>
      rowsOf({ membership }),
    );
    const shrunk = [...model.countries.keys()].filter(id => {
      const n = (rows: Rows | undefined) => rows?.countries.get(id)?.seatCount ?? 0;
      return n(confirmed) > n(counted) || n(counted) > n(inferred);
    });
    expect(shrunk).toEqual([]);
  });
  test('Taiwan is counted under none of them', () => {
    for (const membership of ['confirmed', 'counted', 'inferred'] as const)
      expect(rowsOf({ membership }).countries.get('TWN')?.seatCount).toBe(0);
  });
});

describe('the rules, on small bodies', () => {
  const seats = (forums: ReturnType<typeof createForum>[], actor: string, asof = '2026-11-22') =>
    seatsOf(createModel(createDataset({ forums })), actor, asof, 'counted');

  test('a chair on top of a seat is no second seat', () => {
    const forum = createForum({
      memberships: [
        createMembership('AAA', { role: 'chair', office: true, from: '2026-01-01' }),
        createMembership('AAA', { from: '2025-01-01' }),
      ],
    });
    expect(seats([forum], 'AAA')).toMatchObject([{ role: 'member', chair: true, counted: true }]);
  });
  test('a chair that is over leaves the seat', () => {
    const forum = createForum({
      memberships: [
        createMembership('AAA', { role: 'chair', office: true, from: '2025-01-01', to: '2026-06' }),
        createMembership('AAA', { from: '2025-01-01' }),
      ],
    });
    expect(seats([forum], 'AAA', '2026-07-01')).toMatchObject([{ chair: false, counted: true }]);
  });
  test('a chair that is a member by the office alone holds one seat', () => {
    const forum = createForum({ memberships: [createMembership('AAA', { role: 'chair' })] });
    expect(seats([forum], 'AAA')).toMatchObject([{ chair: true, counted: true }]);
  });
  test('a row in two roles is the stronger one, with the sources of both', () => {
    const forum = createForum({
      memberships: [
        createMembership('AAA', { role: 'observer', cites: ['x'] }),
        createMembership('AAA', { role: 'member', cites: ['y'] }),
      ],
    });
    expect(seats([forum], 'AAA')).toMatchObject([{ role: 'member', counted: true, cites: ['y', 'x'] }]);
  });
  test('a participant has a seat where nobody signs', () => {
    const forum = createForum({ memberships: [createMembership('AAA', { role: 'participant' })] });
    expect(seats([forum], 'AAA')).toMatchObject([{ grade: 'seat', counted: true }]);
  });
  test('a participant has none where others sign', () => {
    const forum = createForum({
      memberships: [createMembership('AAA', { role: 'participant' }), createMembership('BBB', { role: 'signatory' })],
    });
    expect(seats([forum], 'AAA')).toMatchObject([{ grade: 'participant-only', counted: false }]);
  });
  test.each([
    ['observer', 'observer'],
    ['announced', 'announced'],
  ] as const)('an %s row is not counted', (role, grade) => {
    const forum = createForum({ memberships: [createMembership('AAA', { role })] });
    expect(seats([forum], 'AAA')).toMatchObject([{ grade, counted: false }]);
  });
  test('a seat in a body that another country leads is not counted', () => {
    const forum = createForum({ lead: 'BBB', memberships: [createMembership('AAA')] });
    expect(seats([forum], 'AAA')).toMatchObject([{ counted: false }]);
  });
  test('a seat that begins later is not there yet', () => {
    const forum = createForum({ memberships: [createMembership('AAA', { from: '2026-12' })] });
    expect(seats([forum], 'AAA')).toEqual([]);
  });
  test('a member of its own right is not there through the EU as well', () => {
    const forum = createForum({ memberships: [createMembership('EU'), createMembership('EEE')] });
    expect(seats([forum], 'EEE')).toMatchObject([{ grade: 'seat' }]);
  });
  test('the EU’s observer seat brings its members nothing', () => {
    const forum = createForum({ memberships: [createMembership('EU', { role: 'observer' })] });
    expect(seats([forum], 'EEE')).toEqual([]);
  });
  test('the EU’s chair makes none of its members a chair', () => {
    const forum = createForum({ memberships: [createMembership('EU', { role: 'chair' })] });
    expect(seats([forum], 'EEE')).toMatchObject([{ grade: 'through-eu', chair: false }]);
  });
  test('a body ends when its successor is launched, whatever its own end says', () => {
    const old = createForum({ id: 'old' });
    const heir = createForum({ id: 'heir', succeeds: 'old', launched: '2026-02-04' });
    const both = createModel(createDataset({ forums: [old, heir] }));
    expect(['2026-02-03', '2026-02-04'].map(asof => isActiveForum(both, old, asof))).toEqual([true, false]);
  });
});
