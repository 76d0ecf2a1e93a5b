import { type Problem, quote, suggestNearest } from '../problem.ts';
import type { CheckInput, Rule } from '../rule.ts';
import { idsOf, walkFields } from '../walk-records.ts';

const COUNTRY_KEYS = new Set(['country', 'countries', 'member', 'parties', 'partner', 'lead', 'targets']);

export const knownCountries: Rule = {
  id: 'known-countries',
  description: 'Every country code is in countries.json; EU and OTHER only where the schema lets them stand.',
  check({ data, homeOf }: CheckInput): Problem[] {
    const known = new Set([...idsOf(data, 'countries'), 'EU', 'OTHER']);
    const problems: Problem[] = [];
    for (const { key, value, file, path } of walkFields(data)) {
      if (!COUNTRY_KEYS.has(key) || typeof value !== 'string' || known.has(value)) continue;
      const next = suggestNearest(value, known);
      problems.push({
        file,
        path,
        got: quote(value),
        expected: `an ISO 3166-1 alpha-3 code of ${homeOf('countries')}`,
        next,
      });
    }
    return problems;
  },
};
