import { describe, expect, it } from 'vitest';
import { countryNamesFromCldr } from '../../../src/cli/names/country-names-from-cldr.ts';
import { isoCountries } from '../../../src/cli/names/iso-countries.ts';
import { languages, overrides } from '../../../src/cli/names/name-overrides.ts';
import ar from '../../../src/core/text/country-names.ar.json' with { type: 'json' };
import en from '../../../src/core/text/country-names.en.json' with { type: 'json' };
import es from '../../../src/core/text/country-names.es.json' with { type: 'json' };
import fr from '../../../src/core/text/country-names.fr.json' with { type: 'json' };
import { fullCountryName, shortCountryName } from '../../../src/core/text/country-names.ts';
import zh from '../../../src/core/text/country-names.zh.json' with { type: 'json' };

const baked: Record<string, Record<string, unknown>> = { ar, en, es, fr, zh };
const ids = [...isoCountries.keys(), 'EU'];

describe('country names', () => {
  it('cover ISO 3166-1, Kosovo and the European Union', () => {
    expect(ids).toHaveLength(251);
    expect(new Set(isoCountries.values()).size).toBe(250);
    for (const id of Object.keys(overrides)) expect(ids).toContain(id);
  });

  it.each(languages)('%s: each has a name of its own, neither empty nor its code', language => {
    const names = baked[language]!;
    expect(Object.keys(names)).toEqual([...ids].sort());
    for (const id of ids) {
      for (const name of [fullCountryName(names, id), shortCountryName(names, id)]) {
        expect(name.trim(), id).toBe(name);
        expect(name.length, id).toBeGreaterThan(1);
        expect([id, isoCountries.get(id)].includes(name) && id !== 'EU', id).toBe(false);
      }
      expect(shortCountryName(names, id).length, id).toBeLessThanOrEqual(fullCountryName(names, id).length);
    }
    for (const form of [fullCountryName, shortCountryName]) {
      expect(new Set(ids.map(id => form(names, id))).size, 'two countries share a name').toBe(ids.length);
    }
  });

  it.runIf(process.versions.cldr?.startsWith('48'))('are what `npm run names` writes', () => {
    for (const language of languages) expect(baked[language]).toEqual(countryNamesFromCldr(language));
  });

  it('suit a map label', () => {
    const labels = ['COD', 'COG', 'KOR', 'ARE', 'GBR', 'TUR', 'CZE', 'CAF', 'PSE', 'XKX'].map(id =>
      shortCountryName(en, id),
    );
    expect(labels.join(', ')).toBe(
      'DR Congo, Congo, South Korea, UAE, United Kingdom, Türkiye, Czechia, Central African Rep., Palestine, Kosovo',
    );
    expect([fullCountryName(zh, 'COD'), fullCountryName(zh, 'ARE')]).toEqual(['刚果（金）', '阿联酋']);
  });

  it('in Arabic hold letters, spaces and hyphens, so that no renderer has to turn figures or brackets around', () => {
    for (const id of ids) expect(shortCountryName(ar, id), id).toMatch(/^[\u0621-\u0652]+( (- )?[\u0621-\u0652]+)*$/u);
    const labels = ['COD', 'COG', 'SAU', 'ARE', 'PSE', 'EGY', 'OMN'].map(id => shortCountryName(ar, id));
    expect(labels).toEqual(['الكونغو الديمقراطية', 'الكونغو', 'السعودية', 'الإمارات', 'فلسطين', 'مصر', 'عُمان']);
  });

  it('let an unknown id stand for itself', () => {
    expect(fullCountryName(en, 'XXX')).toBe('XXX');
  });
});
