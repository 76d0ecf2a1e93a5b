// The rules, in the order in which they run.

import { datesInOrder } from '../../core/check/rules/dates-in-order.ts';
import { knownCountries } from '../../core/check/rules/known-countries.ts';
import { knownProvinces } from '../../core/check/rules/known-provinces.ts';
import { knownReferences } from '../../core/check/rules/known-references.ts';
import { noStoredSums } from '../../core/check/rules/no-stored-sums.ts';
import { oneRoleAtATime } from '../../core/check/rules/one-role-at-a-time.ts';
import { placesInsideCountries } from '../../core/check/rules/places-inside-countries.ts';
import { rungsMatchStatus } from '../../core/check/rules/rungs-match-status.ts';
import { webAddresses } from '../../core/check/rules/web-addresses.ts';
import type { FolderRule } from './folder-rule.ts';
import { briefingsHold } from './rules/briefings-hold.ts';
import { euMembers } from './rules/eu-members.ts';
import { filesFormatted } from './rules/files-formatted.ts';
import { idsInPlace } from './rules/ids-in-place.ts';
import { knownRegions } from './rules/known-regions.ts';
import { namedViewsHold } from './rules/named-views-hold.ts';
import { releasesKept } from './rules/releases-kept.ts';
import { sharesSum } from './rules/shares-sum.ts';
import { sourcesUsed } from './rules/sources-used.ts';

export const RULES: readonly FolderRule[] = [
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
  webAddresses,
  briefingsHold,
  namedViewsHold,
  filesFormatted,
  releasesKept,
];
