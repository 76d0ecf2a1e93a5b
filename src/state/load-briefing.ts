import type { ListedBriefing } from '../core/briefing/listed-briefing.ts';
import type { BriefingRecord } from '../core/model/records.ts';
import { type Fetch, LoadError, loadJson } from './load.ts';
import { DRAFT_ID, loadDraft } from './load-draft.ts';

/** One briefing by its id, or the draft that this browser keeps; the records of the others were checked when it was built. Every failure is a LoadError that names the file. */
export async function loadBriefing(id: string, fetchFile?: Fetch): Promise<BriefingRecord> {
  if (id === DRAFT_ID) return loadDraft();
  const file = `data/briefings/${id}.json`;
  const value = (await loadJson(file, fetchFile)) as Partial<BriefingRecord> | null;
  if (!Array.isArray(value?.steps) || value.steps.length === 0)
    throw new LoadError({ reason: 'shape', file, expected: '"steps": [ … ]' });
  return value as BriefingRecord;
}

/** The briefings that this site holds. */
export async function loadBriefings(fetchFile?: Fetch): Promise<ListedBriefing[]> {
  const file = 'data/briefings/index.json';
  const value = await loadJson(file, fetchFile);
  const list = Array.isArray(value) ? value : (value as { briefings?: unknown } | null)?.briefings;
  if (!Array.isArray(list)) throw new LoadError({ reason: 'shape', file, expected: '[ … ]' });
  return list as ListedBriefing[];
}
