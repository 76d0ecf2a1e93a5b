import type { Frame } from '../geo/frame.ts';
import type { Px } from '../geo/types.ts';
import type { SubjectKey } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { subjectPx } from './pick.ts';
import type { Placed } from './placed.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';
const ALONG: Record<Direction, Px> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** Countries on screen that a keyboard can walk: all that are named or have a part in the picture. */
function stations(scene: Scene, frame: Frame): { subject: SubjectKey; at: Px; priority: number }[] {
  const { widthPx, heightPx } = frame.request;
  return scene.marks.flatMap(mark => {
    if (mark.kind !== 'place') return [];
    const at = frame.toPx(mark.at);
    const isOnScreen = at && at[0] >= 0 && at[1] >= 0 && at[0] <= widthPx && at[1] <= heightPx;
    return isOnScreen ? [{ subject: mark.subject, at, priority: mark.priority }] : [];
  });
}

/** The nearest country in a direction; what lies aside counts as farther. Without a start, the most important one. */
export function neighbourAt(
  scene: Scene,
  placed: Placed,
  frame: Frame,
  from: SubjectKey | null,
  direction: Direction,
): SubjectKey | null {
  const all = stations(scene, frame);
  const start = from ? subjectPx(scene, placed, frame, from) : null;
  if (!start) return firstStation(scene, frame);
  const [ux, uy] = ALONG[direction];
  let best: { subject: SubjectKey; cost: number } | null = null;
  for (const { subject, at } of all) {
    const along = (at[0] - start[0]) * ux + (at[1] - start[1]) * uy;
    const aside = Math.abs((at[0] - start[0]) * uy - (at[1] - start[1]) * ux);
    if (subject === from || along <= 1 || aside > 2.5 * along) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { subject, cost };
  }
  return best?.subject ?? from;
}

/** Where the walk begins: the country with the most weight in the picture. */
export function firstStation(scene: Scene, frame: Frame): SubjectKey | null {
  return (
    stations(scene, frame).sort((a, b) => b.priority - a.priority || a.subject.localeCompare(b.subject, 'en'))[0]
      ?.subject ?? null
  );
}
