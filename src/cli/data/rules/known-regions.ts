import { type Problem, quote, suggestNearest } from '../../../core/check/problem.ts';
import type { CheckInput, Rule } from '../../../core/check/rule.ts';

export const knownRegions: Rule = {
  id: 'known-regions',
  description: 'The regions of a country are regions of a scheme in region-schemes.json.',
  check({ data }: CheckInput): Problem[] {
    const schemes = new Map(
      data.entries.regionSchemes.map(({ record }) => [record.id, record.regions.map(region => region.id)]),
    );
    return data.entries.countries.flatMap(({ file, path, record }) =>
      Object.entries(record.regions).flatMap(([scheme, region]): Problem[] => {
        const known = schemes.get(scheme);
        if (known?.includes(region)) return [];
        const place = { file, path: `${path}/regions/${scheme}` };
        if (known)
          return [
            { ...place, got: quote(region), expected: `a region of "${scheme}"`, next: suggestNearest(region, known) },
          ];
        return [
          {
            ...place,
            got: quote(scheme),
            expected: 'a scheme of data/region-schemes.json',
            next: suggestNearest(scheme, schemes.keys()),
          },
        ];
      }),
    );
  },
};
