// What was, is and will be again: undo and redo over values that never change.

export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was about and when, ms; typing on in the same field joins it. */
  readonly last: { readonly about: string; readonly atMs: number } | null;
}

/** A pause of this length between two letters begins a new change, ms. */
export const PAUSE_MS = 1200;
/** So many changes can be taken back. */
export const MOST_CHANGES = 200;

export function beginHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], last: null };
}

/**
 * The history after a change; the same history when nothing changed.
 *
 * @param about names the field where typing on joins the change before; null = stands alone
 * @param atMs the time of the change, from any clock that only goes forward
 */
export function changed<T>(history: History<T>, next: T, about: string | null, atMs: number): History<T> {
  if (next === history.present) return history;
  const { last, past, present } = history;
  const goesOn = about !== null && last?.about === about && atMs - last.atMs <= PAUSE_MS && past.length > 0;
  return {
    past: goesOn ? past : [...past, present].slice(-MOST_CHANGES),
    present: next,
    future: [],
    last: about === null ? null : { about, atMs },
  };
}

export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, last: null };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], last: null };
}

export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [after, ...rest] = future;
  if (after === undefined) return { past, present, future, last: null };
  return { past: [...past, present], present: after, future: rest, last: null };
}
