import type { CountryName } from '../../core/text/country-names.ts';
import { isoCountries } from './iso-countries.ts';
import { type Language, overrides } from './name-overrides.ts';

/**
 * Names of all countries and of the European Union in one language, by alpha-3, in alphabetical order of it: CLDR's,
 * as this Node carries it, with the overrides laid over.
 *
 * @throws if CLDR has no name for a country, which it would answer with the code
 */
export function countryNamesFromCldr(language: Language): Record<string, CountryName> {
  const cldr = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const entries = [...isoCountries, ['EU', 'EU'] as const].map(([id, alpha2]): [string, CountryName] => {
    const own = overrides[id]?.[language];
    const name = own ?? cldr.of(alpha2);
    if (!name)
      throw new Error(
        `${id}: CLDR ${process.versions.cldr} has no name in "${language}". Add one to name-overrides.ts.`,
      );
    return [id, own ?? spellOut(name as string, language)];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** English house style: "and" and "Saint" are written out. */
function spellOut(name: string, language: Language): string {
  return language === 'en' ? name.replace(' & ', ' and ').replace(/^St\. /, 'Saint ') : name;
}
