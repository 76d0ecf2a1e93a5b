import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { coarse, fine, idsAt, type LevelFile, places, ringsOf } from './read-levels.ts';
import { KNOWN_AREAS, NOWHERE, PLACES } from './world-points.ts';

const LEVELS: readonly [string, LevelFile][] = [
  ['world', coarse],
  ['detail', fine],
];
const SPHERE_KM2 = 6371.0072 ** 2;

/** Countries and territories that the dataset names as members, parties, sites or places of risk. */
const NAMED = (
  'AGO ARE ARG ARM AUS AUT AZE BDI BEL BFA BGR BHR BOL BRA BWA CAF CAN CHL CHN CIV CMR COD COK COL CRI CUB CYP CZE ' +
  'DEU DNK DOM ECU EGY ESP EST ETH FIN FRA GAB GBR GEO GHA GIN GRC GRL GTM GUY HRV HUN IDN IND IRL IRN ISL ISR ITA ' +
  'JAM JOR JPN KAZ KEN KGZ KHM KOR LAO LKA LTU LUX LVA MAR MDG MEX MLI MLT MMR MNG MOZ MWI MYS NAM NCL NER NGA NLD ' +
  'NOR NZL OMN PAK PAN PER PHL PNG POL PRK PRT PRY PSE QAT ROU RUS RWA SAU SEN SGP SLE SLV SRB SVK SVN SWE THA TJK ' +
  'TUR TWN TZA UGA UKR USA UZB VNM XKX YEM ZAF ZMB ZWE BRN KIR MUS NIU TUV TON WSM FJI VUT SLB PLW FSM MHL NRU'
).split(' ');

describe.each(LEVELS)('%s level', (name, level) => {
  const { countries, undetermined, lakes, provinces } = level.shapes;

  it.each(PLACES)('draws %s in its country', (_, longitude, latitude, id) => {
    expect(idsAt(countries, [longitude, latitude])).toEqual([id]);
  });

  it.each(NOWHERE)('leaves %s to no country', (_, longitude, latitude) => {
    expect(idsAt(countries, [longitude, latitude])).toEqual([]);
  });

  it('leaves Siachen to no country', () => {
    expect(idsAt(undetermined, [77, 35.42])).toEqual(['siachen']);
    expect(idsAt(countries, [77, 35.42])).toEqual([]);
  });

  it('draws the great lakes as water', () => {
    const shores = [
      [-87.5, 47.8],
      [33, -1],
      [29.6, -6.5],
      [34.5, -12],
      [107.8, 53.3],
      [31.5, 60.8],
      [74.5, 46.2],
      [-69.5, -15.8],
    ] as const;
    for (const [x, y] of shores)
      expect(
        lakes.some(lake => geoContains(lake, [x, y])),
        `${x} ${y}`,
      ).toBe(true);
  });

  it('has a shape for every country the dataset names', () => {
    const ids = new Set(countries.map(({ id }) => id));
    expect(NAMED.filter(id => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(countries.length);
  });

  it('holds the same countries as places.json', () => {
    expect(countries.map(({ id }) => id).sort()).toEqual(Object.keys(places.countries).sort());
  });

  it('winds every ring so that d3-geo fills the inside', () => {
    for (const shape of [...countries, ...provinces, ...undetermined, ...lakes]) {
      const areaKm2 = geoArea(shape) * SPHERE_KM2;
      expect(areaKm2, shape.id).toBeGreaterThan(0);
      expect(areaKm2, shape.id).toBeLessThan(18e6);
    }
  });

  it('has no edge across the map but the floor of Antarctica', () => {
    for (const shape of [...countries, ...level.shapes.view_us, ...level.shapes.view_defacto, ...provinces]) {
      for (const ring of ringsOf(shape)) {
        ring.slice(1).forEach(([x = 0, y = 0], i) => {
          if (Math.abs(x - ring[i]![0]!) > 180) expect([shape.id, y < -89.9]).toEqual(['ATA', true]);
        });
      }
    }
  });

  it('strokes no coast along ±180° or around Antarctica', () => {
    for (const line of level.coast.geometry.coordinates) {
      for (const [i, [x = 0, y = 0]] of line.entries()) {
        expect(y).toBeGreaterThan(-62);
        if (i) expect(Math.abs(x) > 179.99 && Math.abs(line[i - 1]![0]!) > 179.99).toBe(false);
      }
    }
  });

  it('agrees with known areas', () => {
    const tolerance = name === 'detail' ? 0.02 : 0.06;
    for (const [id, known] of Object.entries(KNOWN_AREAS)) {
      const area = geoArea(countries.find(country => country.id === id)!) * SPHERE_KM2;
      expect(Math.abs(area / known - 1), id).toBeLessThan(tolerance);
    }
  });
});

it('keeps the files within their size', () => {
  expect(brotliCompressSync(coarse.text).length).toBeLessThan(60_000);
  expect(brotliCompressSync(fine.text).length).toBeLessThan(230_000);
});

describe('places', () => {
  it('puts labels inside their country, Kiribati in the lagoon of Tarawa', () => {
    const outside = fine.shapes.countries.filter(shape => {
      const { areaKm2, label } = places.countries[shape.id]!;
      return areaKm2 > 100 && !geoContains(shape, [label[0], label[1]]);
    });
    expect(outside.map(({ id }) => id)).toEqual(['KIR']);
  });
});
