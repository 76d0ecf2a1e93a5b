/** A map that is live, or wants to be. */
export interface Member {
  readonly isInSight: boolean;
  readonly hasFocus: boolean;
  /** Goes back to its still picture. */
  rest(): void;
  /** There is room for it now. */
  invited(): void;
}

/** Browsers hold some sixteen drawing surfaces for all pages of a process, and drop the oldest without asking. */
const MOST = 4;
const live: Member[] = [];
const waiting = new Set<Member>();

export function hasRoom(): boolean {
  return live.length < MOST;
}

/** Makes room when there is none: one that is out of sight gives way, else the oldest, one with the keyboard last. */
export function enterPool(member: Member): void {
  waiting.delete(member);
  if (live.includes(member)) return;
  live.push(member);
  if (live.length <= MOST) return;
  const others = live.filter(other => other !== member);
  const gives = others.find(other => !other.isInSight) ?? others.find(other => !other.hasFocus) ?? others[0];
  gives?.rest();
}

/** Also for one that only waits. Whoever has waited longest is invited. */
export function leavePool(member: Member): void {
  waiting.delete(member);
  const at = live.indexOf(member);
  if (at < 0) return;
  live.splice(at, 1);
  const [next] = waiting;
  if (!next || !hasRoom()) return;
  waiting.delete(next);
  next.invited();
}

export function waitForRoom(member: Member): void {
  waiting.add(member);
}
