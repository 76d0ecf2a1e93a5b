import type { BoundText, BriefingRecord, PartialDate } from '../model/records.ts';

/** What `briefings/index.json` says of each briefing. */
export interface ListedBriefing {
  id: string;
  title: BoundText;
  summary: BoundText;
  asof: PartialDate;
  /** Number of steps, and the time meant for all of them. */
  steps: number;
  seconds: number;
}

export function listBriefing({ id, title, summary, asof, steps }: BriefingRecord): ListedBriefing {
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  return { id, title, summary, asof, steps: steps.length, seconds };
}
