import { type Problem, quote, suggestNearest } from '../problem.ts';
import type { CheckInput, Rule } from '../rule.ts';

export const knownProvinces: Rule = {
  id: 'known-provinces',
  description:
    'Every province of a risk has an outline in the boundaries, its own or that of the province it was part of, and lies in the country named.',
  check({ data, places }: CheckInput): Problem[] {
    const alpha2 = new Map(data.entries.countries.map(({ record }) => [record.id, record.alpha2]));
    return data.entries.risks.flatMap(({ file, path, record }) =>
      [record.place, ...record.also].flatMap((place, index) => {
        if (place.kind !== 'provinces') return [];
        const at = index === 0 ? `${path}/place` : `${path}/also/${index - 1}`;
        return place.provinces.flatMap(({ code }, i): Problem[] => {
          const spot = { file, path: `${at}/provinces/${i}/code`, got: quote(code) };
          const prefix = alpha2.get(place.country);
          if (prefix && !code.startsWith(`${prefix}-`)) {
            return [{ ...spot, expected: `a province of ${place.country}: ${prefix}-…`, next: '' }];
          }
          if (!places || places.provinces.has(code)) return [];
          const near = [...places.provinces].filter(known => known.startsWith(code.slice(0, 3)));
          const next = suggestNearest(code, near) || 'Add the outline with the boundary builder, or use a point.';
          return [{ ...spot, expected: 'a province that the boundaries hold', next }];
        });
      }),
    );
  },
};
