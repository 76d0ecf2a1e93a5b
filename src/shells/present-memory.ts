// What a stage keeps over a reload: its session and when it began. Where nothing may be kept, both begin anew.
import { newId } from './present-port.ts';

const KEY = 'lodemap-present';

export interface StageMemory {
  session: string;
  /** ms since 1970. */
  startedAt: number;
  briefing: string;
}

/** The memory of this tab for a briefing; another briefing begins its own time in the same session. */
export function recallStage(briefing: string): StageMemory {
  const fresh: StageMemory = { session: newId(), startedAt: Date.now(), briefing };
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<StageMemory> | null;
    const { session, startedAt } = kept ?? {};
    if (typeof session !== 'string' || typeof startedAt !== 'number') return fresh;
    return { ...fresh, session, ...(kept!.briefing === briefing ? { startedAt } : {}) };
  } catch {
    return fresh;
  }
}

export function keepStage(memory: StageMemory): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(memory));
  } catch {
    // A full or forbidden store costs a reload its clock, nothing else.
  }
}
