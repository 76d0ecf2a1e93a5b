// The rules that hold for records taken one by one, published or a reader's own.
import type { Rule } from './rule.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { knownCountries } from './rules/known-countries.ts';
import { knownProvinces } from './rules/known-provinces.ts';
import { knownReferences } from './rules/known-references.ts';
import { noStoredSums } from './rules/no-stored-sums.ts';
import { oneRoleAtATime } from './rules/one-role-at-a-time.ts';
import { placesInsideCountries } from './rules/places-inside-countries.ts';
import { rungsMatchStatus } from './rules/rungs-match-status.ts';
import { webAddresses } from './rules/web-addresses.ts';

export const RECORD_RULES: readonly Rule[] = [
  knownReferences,
  knownCountries,
  knownProvinces,
  placesInsideCountries,
  datesInOrder,
  oneRoleAtATime,
  rungsMatchStatus,
  noStoredSums,
  webAddresses,
];
