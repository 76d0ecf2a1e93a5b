// Maintainer command `npm run names`: bakes the country names, so that every browser and every test reads the same.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CountryName } from '../../core/text/country-names.ts';
import { countryNamesFromCldr } from './country-names-from-cldr.ts';
import { languages } from './name-overrides.ts';

const folder = resolve(import.meta.dirname, '../../core/text');

for (const language of languages) {
  const names = countryNamesFromCldr(language);
  writeFileSync(join(folder, `country-names.${language}.json`), toJson(names));
  console.log(`${language}: ${Object.keys(names).length} names, CLDR ${process.versions.cldr}`);
}

/** One name a line, as the formatter would leave it. */
function toJson(names: Record<string, CountryName>): string {
  const lines = Object.entries(names).map(([id, name]) => {
    const value =
      typeof name === 'string' ? JSON.stringify(name) : `[${name.map(form => JSON.stringify(form)).join(', ')}]`;
    return `  ${JSON.stringify(id)}: ${value}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
