// The rules, in the order in which they run.
import type { Rule } from './rule.ts';
import { briefingsHold } from './rules/briefings-hold.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { euMembers } from './rules/eu-members.ts';
import { filesFormatted } from './rules/files-formatted.ts';
import { idsInPlace } from './rules/ids-in-place.ts';
import { knownCountries } from './rules/known-countries.ts';
import { knownProvinces } from './rules/known-provinces.ts';
import { knownReferences } from './rules/known-references.ts';
import { knownRegions } from './rules/known-regions.ts';
import { namedViewsHold } from './rules/named-views-hold.ts';
import { noStoredSums } from './rules/no-stored-sums.ts';
import { oneRoleAtATime } from './rules/one-role-at-a-time.ts';
import { placesInsideCountries } from './rules/places-inside-countries.ts';
import { releasesKept } from './rules/releases-kept.ts';
import { rungsMatchStatus } from './rules/rungs-match-status.ts';
import { sharesSum } from './rules/shares-sum.ts';
import { sourcesUsed } from './rules/sources-used.ts';

export const RULES: readonly Rule[] = [
  idsInPlace,
  knownReferences,
  knownCountries,
  knownRegions,
  euMembers,
  knownProvinces,
  placesInsideCountries,
  datesInOrder,
  oneRoleAtATime,
  rungsMatchStatus,
  noStoredSums,
  sharesSum,
  sourcesUsed,
  briefingsHold,
  namedViewsHold,
  filesFormatted,
  releasesKept,
];
