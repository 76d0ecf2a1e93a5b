// The rules, in the order in which they run.

import { RECORD_RULES } from '../../core/check/record-rules.ts';
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
  knownRegions,
  euMembers,
  ...RECORD_RULES,
  sharesSum,
  sourcesUsed,
  briefingsHold,
  namedViewsHold,
  filesFormatted,
  releasesKept,
];
