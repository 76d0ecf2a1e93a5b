import { describe, expect, test } from 'vitest';
import { selectTable, TABLES, type TableName, type TableRow } from '../../src/core/select/table.ts';
import { loadMessages } from '../../src/core/text/messages.ts';
import { loadTableWords } from '../../src/core/text/table-words.ts';
import { parseView } from '../../src/core/view/codec.ts';
import { COLUMNS, columnsOf } from '../../src/export/columns.ts';
import { toCsv } from '../../src/export/csv.ts';
import { toGeoJson } from '../../src/export/geojson.ts';
import { toReadme } from '../../src/export/readme.ts';
import { describeTable } from '../../src/export/table-about.ts';
import { TABLE_FORMATS, type TableFormat, tableFile } from '../../src/export/table-file.ts';
import { openDataset, openModel } from '../open-dataset.ts';

const model = openModel();
const tableMessages = async (lang: string) => ({ ...(await loadMessages(lang)), ...(await loadTableWords(lang)) });
const [en, zh] = [await tableMessages('en'), await tableMessages('zh')];
const sources = new Map(openDataset().details.sources.map(source => [source.id, source]));
const permalink = 'https://atlas.example/?severity=1';
const inputOf = (table: TableName, query = 'severity=1', messages = en) => ({
  ...{ model, view: parseView(query).view, table, sources, messages, permalink },
});
const fileOf = (format: TableFormat, table: TableName, query?: string, messages = en) =>
  tableFile(format, inputOf(table, query, messages)).content;

describe.each(TABLES)('the files of %s', table => {
  const rows = selectTable(model, parseView('severity=1').view, table, en);

  test('have the columns of the dictionary in every row', () => {
    expect(rows.filter(row => Object.keys(row).join() !== COLUMNS[table].join())).toEqual([]);
  });
  test('hold in each column what the dictionary says', () => {
    for (const { name, type } of columnsOf(table, en)) {
      const expected = type === 'number' || type === 'boolean' ? type : 'string';
      const cells = rows.map(row => row[name]).filter(cell => cell !== null);
      expect([...new Set(cells.map(cell => typeof cell))], name).toEqual(cells.length ? [expected] : []);
      if (type === 'date')
        expect(
          cells.filter(cell => !/^\d{4}(-\d\d){0,2}$/.test(String(cell))),
          name,
        ).toEqual([]);
    }
  });
  test.each([
    ['English', en],
    ['Chinese', zh],
  ])('are explained column by column in %s, with every source, licence, version and link', (_, messages) => {
    const readme = fileOf('readme', table, undefined, messages);
    for (const name of COLUMNS[table]) {
      const line = readme.split('\n').find(one => one.startsWith(`${name} (`));
      expect(line?.split(': ')[1], name).toBeTruthy();
    }
    const cited = new Set(rows.flatMap(row => String(row.sources).split('; ')));
    for (const id of cited) expect(readme).toContain(id);
    const { version, hash } = model.dataset;
    for (const fact of [permalink, version, hash, 'CC BY 4.0']) expect(readme).toContain(fact);
    expect(readme).not.toMatch(/undefined|\bNaN\b|\[object/);
  });
  test('JSON holds the rows, and about them what the README says', () => {
    const { about, rows: held } = JSON.parse(fileOf('json', table));
    expect(held).toEqual(rows);
    expect(about).toMatchObject({
      table,
      rows: rows.length,
      licence: 'CC BY 4.0',
      permalink,
      asof: model.dataset.asof,
    });
    expect(about.columns.map(({ name }: { name: string }) => name)).toEqual(COLUMNS[table]);
    expect(about.sources.every(({ publisher }: { publisher: string | null }) => publisher)).toBe(true);
  });
  test('GeoJSON is as RFC 7946 has it', () => {
    const { type, features, bbox, about, crs } = JSON.parse(fileOf('geojson', table));
    expect([type, crs, features.length, about.table]).toEqual(['FeatureCollection', undefined, rows.length, table]);
    expect(new Set(features.map(({ id }: { id: string }) => id)).size).toBe(rows.length);
    let [placed, outside] = [0, 0];
    for (const [i, feature] of features.entries()) {
      expect(Object.keys(feature)).toEqual(['type', 'id', 'geometry', 'properties']);
      expect([feature.type, feature.properties]).toEqual(['Feature', rows[i]]);
      if (feature.geometry === null) continue;
      placed += 1;
      const [lng, lat] = feature.geometry.coordinates;
      expect([feature.geometry.type, lng, lat]).toEqual(['Point', rows[i]!.lng, rows[i]!.lat]);
      if (Math.abs(lng) > 180 || Math.abs(lat) > 90) outside += 1;
      expect(lng >= bbox[0] && lat >= bbox[1] && lng <= bbox[2] && lat <= bbox[3]).toBe(true);
    }
    expect(outside).toBe(0);
    expect(placed).toBe(rows.filter(row => typeof row.lng === 'number').length);
    if (table === 'projects') expect(placed).toBe(rows.length);
    if (table === 'forums' || table === 'agreements') expect([placed, bbox]).toEqual([0, undefined]);
  });
  test('are the same every time', () => {
    for (const format of TABLE_FORMATS) expect(fileOf(format, table)).toBe(fileOf(format, table));
  });
  test('without a row still have columns', () => {
    const about = describeTable({ ...inputOf(table), rows: [] });
    expect(toCsv([], COLUMNS[table])).toBe(`${COLUMNS[table].join(',')}\r\n`);
    expect([about.columns.length, about.sources]).toEqual([COLUMNS[table].length, []]);
    expect(JSON.parse(toGeoJson([], about))).toEqual({ type: 'FeatureCollection', about, features: [] });
  });
});

describe('a bad cell', () => {
  const bad = '=HYPERLINK("x")\n<img src=x onerror=alert(1)>';
  const row: TableRow = { ...selectTable(model, parseView('').view, 'projects', en)[0]!, name: bad };
  const about = describeTable({ ...inputOf('projects'), rows: [row] });
  test('is text in CSV, guarded and quoted', () => {
    expect(toCsv([row], COLUMNS.projects)).toContain(`"'=HYPERLINK(""x"")\n<img`);
  });
  test('is one JSON string in GeoJSON', () => {
    expect(JSON.parse(toGeoJson([row], about)).features[0].properties.name).toBe(bad);
  });
  test('makes no new line in the README', () => {
    const [first, ...rest] = about.sources;
    const readme = toReadme({ ...about, sources: [{ ...first!, title: 'a\n[99] b' }, ...rest] }, en);
    expect(readme).toContain('a [99] b');
    expect(readme).not.toMatch(/^\[99\]/m);
  });
});

test('CSV has no comment line: the first line is the header', () => {
  expect(fileOf('csv', 'agreements').split('\r\n')[0]).toBe(COLUMNS.agreements.join(','));
});

test('file names say the table and the day', () => {
  const names = TABLE_FORMATS.map(format => tableFile(format, inputOf('risks', 'asof=2026-02-04')).name);
  expect(names).toEqual(['.csv', '.json', '.geojson', '-README.txt'].map(end => `lodemap-risks-2026-02-04${end}`));
});
