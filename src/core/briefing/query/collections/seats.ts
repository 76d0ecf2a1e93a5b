import type { Model } from '../../../model/create-model.ts';
import { holdsSeat } from '../../../model/seats.ts';
import type { SeatRow } from '../../../select/types.ts';
import { seatsUnder, whatIfOf } from '../../../select/what-if.ts';
import { type Collection, yesNo } from '../collection.ts';

interface Row {
  country: string;
  seat: SeatRow;
}
export const seats: Collection<Row> = {
  name: 'seats',
  what: 'one actor in one body on the day, in its own right (not through the EU)',
  naming: 'country',
  rows({ model, view, asof }) {
    const whatIf = whatIfOf(view);
    return [...model.countries.keys(), 'EU'].flatMap(country =>
      seatsUnder(model, country, asof, view.membership, whatIf)
        .filter(seat => seat.grade !== 'through-eu')
        .map(seat => ({ country, seat })),
    );
  },
  cites: ({ seat }) => seat.cites,
  fields: {
    country: { type: 'country', read: ({ country }) => [country] },
    forum: { type: 'forum', read: ({ seat }) => [seat.forum] },
    role: { type: 'role', read: ({ seat }) => [seat.role] },
    grade: { type: 'grade', read: ({ seat }) => [seat.grade] },
    confidence: { type: 'confidence', read: ({ seat }) => [seat.confidence] },
    counted: { type: 'yes-no', read: ({ seat }) => yesNo(seat.counted) },
    holds: { type: 'yes-no', read: ({ seat }) => yesNo(holdsSeat(seat)) },
    chair: { type: 'yes-no', read: ({ seat }) => yesNo(seat.chair) },
    from: { type: 'date', read: ({ seat }) => [seat.from] },
    to: { type: 'date', read: ({ seat }) => [seat.to] },
    region: {
      type: 'region',
      read: ({ country }, { model }) => [model.countries.get(country)?.regions.m49 ?? null],
    },
    continent: {
      type: 'continent',
      read: ({ country }, { model }) => [continentOf(model, country)],
    },
  },
};

function continentOf(model: Model, country: string): string | null {
  return model.countries.get(country)?.regions.continent ?? (country === 'EU' ? 'europe' : null);
}
