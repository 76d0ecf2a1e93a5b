export type SeatMode = 'count' | 'one' | 'compare';
const MOST_COMPARED = 3;

/** The forums that a change of mode picks: what was picked stays as far as the mode allows, the largest active ones fill up. */
export function forumsForMode(
  mode: SeatMode,
  picked: readonly string[],
  forums: readonly { id: string; active: boolean }[],
): readonly string[] {
  if (mode === 'count') return [];
  const wanted = mode === 'one' ? 1 : MOST_COMPARED;
  const candidates = forums.filter(forum => forum.active && !picked.includes(forum.id)).map(forum => forum.id);
  return [...picked, ...candidates].slice(0, wanted);
}

/** The forums after a click on one: in `compare` it joins or leaves, at most three; else it is the one shown, or none. */
export function forumsForPick(mode: SeatMode, picked: readonly string[], id: string): readonly string[] {
  if (mode !== 'compare') return picked.length === 1 && picked[0] === id ? [] : [id];
  if (picked.includes(id)) return picked.filter(other => other !== id);
  return [...picked, id].slice(-MOST_COMPARED);
}
