import type { Frame } from '../core/geo/frame.ts';
import type { PlaceMark, SubjectKey } from '../core/scene/marks.ts';
import type { Scene } from '../core/scene/scene.ts';

/** The member on screen that counts most in the picture: most seats first. The lead country is no member. */
export function leadingMember(scene: Scene, frame: Frame): SubjectKey | null {
  const members = scene.marks.filter((mark): mark is PlaceMark => mark.kind === 'place' && isOnScreen(mark, frame));
  return members.sort((a, b) => rank(b) - rank(a) || a.subject.localeCompare(b.subject))[0]?.subject ?? null;
}

/** A selection outranks all others in the layout, not here. */
function rank({ mustShow, emphasis, priority }: PlaceMark): number {
  return (mustShow ? 1000 : 0) + (emphasis === 'selected' ? 0 : priority);
}

function isOnScreen({ at }: PlaceMark, frame: Frame): boolean {
  const px = frame.toPx(at);
  const { widthPx, heightPx } = frame.request;
  return px !== null && px[0] >= 0 && px[1] >= 0 && px[0] <= widthPx && px[1] <= heightPx;
}
