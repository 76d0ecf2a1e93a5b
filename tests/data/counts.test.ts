import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildDataset, hashRecords } from '../../src/cli/data/build-dataset.ts';
import { checkData } from '../../src/cli/data/check-data.ts';
import { plainRecords } from '../../src/cli/data/load-records.ts';
import { formatProblem } from '../../src/core/check/problem.ts';

const { loaded, problems, notes } = checkData('data', 'public/geo');
const records = plainRecords(loaded.entries);
const forum = (id: string) => records.forums.find(record => record.id === id)!;
const agreement = (id: string) => records.agreements.find(record => record.id === id)!;
const members = (id: string, role: string) =>
  forum(id)
    .memberships.filter(row => row.role === role)
    .map(row => row.member);

test('the data pass the check, boundaries included', () => {
  expect(problems.map(formatProblem)).toEqual([]);
  expect(notes).toEqual([]);
});

test('as many records as the facts hold', () => {
  const lines = records.projects.flatMap(project => project.finance);
  const rows = records.forums.flatMap(record => record.memberships);
  expect({
    forums: records.forums.length,
    events: records.forums.flatMap(record => record.events).length,
    agreements: records.agreements.length,
    milestones: records.agreements.flatMap(record => record.milestones).length,
    projects: records.projects.length,
    lines: lines.length,
    history: lines.filter(line => !line.counts).length,
    programmes: records.programmes.length,
    risks: records.risks.length,
    production: records.production.length,
    importReliance: records.importReliance.length,
    exportControls: records.exportControls.length,
    aggregates: records.aggregates.length,
  }).toEqual({
    forums: 14,
    events: 51,
    agreements: 58,
    milestones: 19,
    projects: 105,
    lines: 161,
    history: 3,
    programmes: 27,
    risks: 49,
    production: 88,
    importReliance: 37,
    exportControls: 21,
    aggregates: 3,
  });
  // 255 rows, and four rows for the presidencies of the G7 that the facts keep beside the members.
  expect(rows.length).toBe(255 + 4);
  // 579 sources, and the three lists behind countries and regions.
  expect(records.sources.length).toBe(579 + 3);
  expect(records.countries.length).toBe(250);
});

describe('4 February 2026', () => {
  test('54 countries and the European Commission at the ministerial, the host not counted', () => {
    const attended = members('cmm-2026', 'attendee');
    expect(attended.filter(id => id !== 'EU')).toHaveLength(54);
    expect(attended).toContain('EU');
    expect(attended).not.toContain('USA');
    expect(members('cmm-2026', 'chair')).toEqual(['USA']);
  });
  test('eleven texts: ten that the fact sheet names, and the United Kingdom', () => {
    const note = records.countingNotes.find(({ id }) => id === 'eleven-but-ten-named')!;
    expect(note.lists.namedByFactSheet).toHaveLength(10);
    expect(note.lists.eleventh).toEqual(['us-gbr-2026']);
    const group = records.agreements
      .filter(record => record.group === 'ministerial-eleven-2026-02')
      .map(({ id }) => id);
    expect(group.sort()).toEqual([...note.lists.namedByFactSheet!, ...note.lists.eleventh!].sort());
    for (const id of group) expect(agreement(id).history[0]).toMatchObject({ status: 'signed', date: '2026-02-04' });
  });
  test('the United Kingdom keeps the other date as a conflict', () => {
    const conflict = agreement('us-gbr-2026').conflicts.find(({ field }) => field === 'signed')!;
    expect(conflict.taken).toBe('2026-02-04');
    expect(conflict.values.map(({ value }) => value)).toContain('2026-02-05');
  });
  test('ten before: seven identified, one probable, one claimed', () => {
    const { lists } = records.countingNotes.find(({ id }) => id === 'earlier-ten')!;
    expect([lists.fits?.length, lists.probable, lists.claimed]).toEqual([7, ['us-rwa-2025'], ['us-ken-2025']]);
  });
  test('seventeen negotiated: a number with no countries', () => {
    expect(agreement('us-17-negotiated-2026')).toMatchObject({ parties: ['USA'], history: [{ status: 'negotiated' }] });
  });
});

describe('FORGE has no published roster', () => {
  const rows = forum('forge').memberships.filter(row => !row.office);
  const grade = (confidence: string) =>
    rows
      .filter(row => row.confidence === confidence)
      .map(row => row.member)
      .sort();
  test('two confirmed', () => expect(grade('high')).toEqual(['KOR', 'USA']));
  test('the other MSP partners carried over', () => {
    const msp = members('msp', 'member').filter(id => id !== 'USA' && id !== 'KOR');
    expect(grade('medium')).toEqual([...new Set(msp)].sort());
  });
  test('the MSP Forum countries and Mongolia inferred', () => {
    const inferred = members('msp-forum', 'member').filter(id => !grade('medium').includes(id) && id !== 'USA');
    expect(grade('low')).toEqual([...new Set([...inferred, 'MNG'])].sort());
  });
  test('Korea chairs to June 2026, on top of its seat', () => {
    expect(forum('forge').memberships.find(row => row.role === 'chair')).toMatchObject({
      member: 'KOR',
      to: '2026-06',
      office: true,
    });
  });
});

test('Pax Silica: nine partners in February 2026, 25 signatories later', () => {
  const rows = forum('pax-silica').memberships;
  const signed = (date: string) =>
    rows.filter(row => row.role === 'signatory' && row.from! <= date).map(row => row.member);
  expect(signed('2025-12-12')).toHaveLength(7);
  expect(signed('2026-01-14')).toHaveLength(9);
  const partners = signed('2026-02-04').filter(id => id !== 'USA');
  const announced = rows.filter(row => row.role === 'announced').map(row => row.member);
  expect([...partners, ...announced]).toHaveLength(9);
  expect(signed('2026-06-26')).toHaveLength(24);
  expect(signed('2026-09-30')).toHaveLength(25);
  expect(rows.find(row => row.member === 'TWN')?.role).toBe('participant');
});

describe('statuses and money', () => {
  test('the Mexican and EU action plans are adopted, not signed', () => {
    for (const id of ['us-mex-2026', 'us-eu-2026-ap', 'us-eu-jpn-2026'])
      expect(agreement(id).history.at(-1)?.status).toBe('adopted');
  });
  test('Goiás does not stand for Brazil', () => {
    expect(agreement('us-bra-go-2026').subnational?.code).toBe('BR-GO');
  });
  test('letters are never exact sums', () => {
    const letters = records.projects.flatMap(p => p.finance).filter(line => line.instrument === 'letter-of-interest');
    expect(letters).toHaveLength(44);
    expect(new Set(letters.map(line => line.amount.kind))).toEqual(new Set(['up-to', 'undisclosed']));
  });
  test('Project Vault: 10 billion from EXIM, 1.67 to 2 billion private', () => {
    const vault = records.programmes.find(({ id }) => id === 'project-vault')!;
    expect(vault.components.map(part => part.amount)).toEqual([
      { kind: 'up-to', usd: 10e9 },
      { kind: 'range', lowUsd: 1.67e9, highUsd: 2e9 },
    ]);
  });
  test('Orion and Glencore: a memorandum without a sum', () => {
    const [line] = records.projects.find(({ id }) => id === 'orion-mutanda')!.finance;
    expect(line).toMatchObject({ rung: 'announced', amount: { kind: 'undisclosed' }, indirect: true });
  });
  test('no unknown sum is stored as 0', () => {
    expect(JSON.stringify(records)).not.toMatch(/[uU]sd":0[,}]/);
  });
});

describe('the built files', () => {
  const { dataset, details } = buildDataset(records);
  test('say which records they hold', () => {
    expect(dataset.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(details.hash).toBe(dataset.hash);
    expect(dataset.hash).toBe(hashRecords(JSON.parse(JSON.stringify(records))));
  });
  test('every citation in the dataset has its source in the details', () => {
    const ids = new Set(details.sources.map(source => source.id));
    const { forums, agreements, projects, risks } = dataset;
    const rows = forums.flatMap(record => [...record.memberships, ...record.events]);
    const lines = projects.flatMap(project => project.finance);
    const cited = [...forums, ...agreements, ...projects, ...risks, ...rows, ...lines];
    const missing = cited.flatMap(record => record.cites).filter(id => !ids.has(id));
    expect(missing).toEqual([]);
  });
  test('dataset.json stays under 60 kB of brotli', () => {
    expect(brotliCompressSync(JSON.stringify(dataset)).length).toBeLessThan(60_000);
  });
});

test('names of forums, risks and projects are there in Chinese', () => {
  const named = [...records.forums, ...records.risks, ...records.projects];
  expect(named.filter(record => !record.name.zh).map(record => record.id)).toEqual([]);
});
