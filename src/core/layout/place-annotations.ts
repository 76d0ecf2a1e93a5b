import type { Px } from '../geo/types.ts';
import type { AnnotationMark } from '../scene/marks.ts';
import { type Draft, putText, round, visiblePx, widthOf } from './draft.ts';
import { labelFont } from './label-font.ts';
import { findBlock } from './leader-lists.ts';

/** Claims on the map: the first line strong, a leader from the place to it. One that finds no room is dropped. */
export function placeAnnotations(draft: Draft, marks: readonly AnnotationMark[]): void {
  const { surface } = draft.frame.request;
  const fonts = [labelFont('annotation', surface), labelFont('annotation-note', surface)] as const;
  const fontOf = (index: number) => fonts[index === 0 ? 0 : 1];
  const linePx = fonts[0].sizePx * 1.3;
  for (const mark of [...marks].sort((a, b) => b.priority - a.priority)) {
    const at = visiblePx(draft, mark.at);
    if (!at) continue;
    const width = Math.max(...mark.lines.map((line, index) => widthOf(line, fontOf(index)))) + 4;
    const box = findBlock(draft, at, width, mark.lines.length * linePx, 420);
    if (!box) {
      draft.placed.dropped.push(mark.subject);
      continue;
    }
    const isRight = box.x0 > at[0];
    const x = isRight ? box.x0 + 2 : box.x1 - 2;
    const first = box.y0 + linePx / 2;
    const end: Px = [round(isRight ? box.x0 - 3 : box.x1 + 3), round(first)];
    draft.placed.leaders.push({ subject: mark.subject, points: [[round(at[0]), round(at[1])], end], anchorDot: false });
    draft.taken.addLeader(at, end);
    draft.taken.add(box);
    mark.lines.forEach((text, index) => {
      const y = first + index * linePx;
      const color = index === 0 ? draft.scene.theme.ink : draft.scene.theme.ink2;
      putText(
        draft,
        {
          subject: mark.subject,
          x,
          y,
          anchor: isRight ? 'start' : 'end',
          text,
          font: fontOf(index),
          color,
          halo: draft.scene.theme.sea,
        },
        { x0: x, x1: x, y0: y, y1: y },
      );
    });
  }
}
