import { distanceToShapeKm } from '../place-shapes.ts';
import type { Problem } from '../problem.ts';
import type { CheckInput, Rule } from '../rule.ts';

/** How far outside its country a point may lie, by precision: the boundaries are simplified, a town may sit on a border. */
export const TOLERANCE_KM = { site: 10, town: 10, admin1: 15, country: 15 } as const;

export const placesInsideCountries: Rule = {
  id: 'places-inside-countries',
  description: `A project or a risk point lies in the country that it names, or outside by at most ${TOLERANCE_KM.site} km (site, town) or ${TOLERANCE_KM.country} km (admin1, country).`,
  check({ data, places }: CheckInput): Problem[] {
    if (!places) return [];
    const points = [
      ...data.entries.projects.map(({ file, path, record }) => ({
        file,
        path: `${path}/location`,
        country: record.country,
        ...record.location,
      })),
      ...data.entries.risks.flatMap(({ file, path, record }) =>
        [record.place, ...record.also].flatMap((place, index) =>
          place.kind === 'point' && place.country
            ? [
                {
                  file,
                  path: index === 0 ? `${path}/place` : `${path}/also/${index - 1}`,
                  country: place.country,
                  lng: place.lng,
                  lat: place.lat,
                  precision: 'country' as const,
                },
              ]
            : [],
        ),
      ),
    ];
    return points.flatMap(({ file, path, country, lng, lat, precision }): Problem[] => {
      const shape = places.countries.get(country);
      const distance = shape ? distanceToShapeKm([lng, lat], shape) : 0;
      if (distance <= TOLERANCE_KM[precision]) return [];
      const got = `${lat}° N ${lng}° E, about ${Math.round(distance)} km outside ${country}`;
      const expected = `a point in ${country}, or at most ${TOLERANCE_KM[precision]} km outside`;
      return [{ file, path, got, expected, next: 'Look whether lng and lat are swapped, or a sign is missing.' }];
    });
  },
};
