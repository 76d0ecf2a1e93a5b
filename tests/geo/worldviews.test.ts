import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { coarse, fine, idsAt, type LevelFile, places, ringsOf, type Shape } from './read-levels.ts';

const LEVELS: readonly [string, LevelFile][] = [
  ['world', coarse],
  ['detail', fine],
];

/** Provinces that risks name, with the DRC's present provinces. */
const RISK_CODES = (
  'PK-BA CD-NK CD-SK CD-IT CD-LU CD-HK AO-BGU UA-14 UA-09 UA-23 UA-65 UA-63 UA-12 UA-43 UA-35 MM-11 MM-17 ML-3 ML-1 ' +
  'ML-2 ML-BKO NE-1 GN-B MZ-P RS-08 PE-APU PE-CUS BO-P AR-J PA-3'
).split(' ');

/** Provinces of projects, by a few of the rarer names. */
const PROJECT_CODES =
  'AO-HUA AU-WA BR-GO BR-PI CA-YT GB-ENG GL-KU KR-31 KZ-KAR MW-S MY-06 TZ-05 UG-N US-TX ZA-LP ZM-08'.split(' ');

const DISPUTED = (
  'crimea berm w-sahara-morocco line-of-control siachen aksai-chin arunachal kosovo somaliland n-cyprus palestine ' +
  'golan abkhazia halaib korea-dmz'
).split(' ');

/** Countries of a view: the default ones with its own shapes in place and its removals out. */
function viewOf(level: LevelFile, name: 'view_us' | 'view_defacto'): Shape[] {
  const own = level.shapes[name];
  const gone = new Set([...own.map(({ id }) => id), ...level.topology.objects[name].properties!.removes]);
  return [...level.shapes.countries.filter(({ id }) => !gone.has(id)), ...own];
}

describe.each(LEVELS)('%s level', (name, level) => {
  it('has a shape for every province that risks name', () => {
    const ids = new Set(level.shapes.provinces.map(({ id }) => id));
    const drawn = RISK_CODES.map(code => (ids.has(code) ? code : (places.successors[code] ?? code)));
    expect(drawn.filter(code => !ids.has(code))).toEqual([]);
    if (name === 'detail') expect(PROJECT_CODES.filter(code => !ids.has(code))).toEqual([]);
  });

  it('names every province and puts its label inside it', () => {
    for (const province of level.shapes.provinces) {
      const {
        country,
        name: title,
        label,
      } = province.properties as { country: string; name: string; label: [number, number] };
      expect(title, province.id).not.toBe('');
      expect(places.countries[country], province.id).toBeDefined();
      if (name === 'detail') expect(geoContains(province, label), province.id).toBe(true);
    }
  });

  it('nests provinces in countries: they share the points of their outer line', () => {
    const outline = (shape: Shape) => new Set(ringsOf(shape).flat().map(String));
    const balochistan = outline(level.shapes.provinces.find(({ id }) => id === 'PK-BA')!);
    const pakistan = outline(level.shapes.countries.find(({ id }) => id === 'PAK')!);
    expect([...balochistan].filter(point => pakistan.has(point)).length).toBeGreaterThan(balochistan.size / 4);
  });

  it('marks as former the provinces of the DRC divided in 2015', () => {
    const former = level.shapes.provinces.filter(({ properties }) => properties.former).map(({ id }) => id);
    expect(former).toEqual(
      name === 'detail' ? ['CD-BN', 'CD-EQ', 'CD-KA', 'CD-KE', 'CD-KW', 'CD-OR'] : ['CD-KA', 'CD-OR'],
    );
    expect(places.successors['CD-LU']).toBe('CD-KA');
    expect(places.successors['CD-IT']).toBe('CD-OR');
  });

  it('dashes the decided lines', () => {
    expect(level.disputed.map(({ id }) => id).sort()).toEqual([...DISPUTED].sort());
  });

  it('runs the Moroccan line along 27°40′N', () => {
    const line = level.disputed.find(({ id }) => id === 'w-sahara-morocco')!;
    for (const [, y = 0] of line.geometry.coordinates.flat()) expect(Math.abs(y - 27.6667)).toBeLessThan(0.01);
  });

  it('gives the US view Western Sahara in Morocco and nothing else', () => {
    const view = viewOf(level, 'view_us');
    expect(level.shapes.view_us.map(({ id }) => id)).toEqual(['MAR']);
    expect(level.topology.objects.view_us.properties).toEqual({
      removes: ['ESH'],
      hides: ['berm', 'golan', 'w-sahara-morocco'],
    });
    expect(idsAt(view, [-13.15, 27.1])).toEqual(['MAR']);
    expect(idsAt(view, [-10.57, 26.16])).toEqual(['MAR']);
    expect(idsAt(view, [34.1, 44.95])).toEqual(['UKR']);
  });

  it('gives the de-facto view Crimea in Russia and the Sahara divided at the berm', () => {
    const view = viewOf(level, 'view_defacto');
    expect(level.shapes.view_defacto.map(({ id }) => id).sort()).toEqual(['ESH', 'MAR', 'RUS', 'UKR']);
    expect(level.topology.objects.view_defacto.properties).toEqual({ removes: [], hides: ['w-sahara-morocco'] });
    expect(idsAt(view, [34.1, 44.95])).toEqual(['RUS']);
    expect(idsAt(view, [37.8, 48])).toEqual(['UKR']);
    expect(idsAt(view, [-13.15, 27.1])).toEqual(['MAR']);
    expect(idsAt(view, [-10.57, 26.16])).toEqual(['ESH']);
    expect(idsAt(view, [-176, 66.5])).toEqual(['RUS']);
  });
});
