import type { BriefingRecord } from '../core/model/records.ts';
import { readKept, type TextStorage } from './draft-store.ts';
import { LoadError } from './load.ts';

/** The id under which an address means the draft that this browser keeps: `briefing=draft`. */
export const DRAFT_ID = 'draft';

/** The draft that this browser keeps, to be presented. Every failure is a LoadError. */
export function loadDraft(storage: () => TextStorage = () => localStorage): BriefingRecord {
  const file = DRAFT_ID;
  const kept = readKept(storage);
  if (kept.state === 'none' || kept.state === 'blocked') throw new LoadError({ reason: 'missing', file });
  if (kept.state === 'broken' || kept.stored.draft.steps.length === 0)
    throw new LoadError({ reason: 'shape', file, expected: '"steps": [ … ]' });
  return kept.stored.draft;
}
