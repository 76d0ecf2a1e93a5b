import { measureText, type TextFont } from '../figure/measure-text.ts';
import type { AnnotationMark } from '../scene/marks.ts';
import type { CallOut, CallOutSpot } from './call-out.ts';
import { baselineShift, type LayoutSpace, setPlacedText, visiblePx } from './layout-space.ts';
import { solveCallOuts } from './solve-call-outs.ts';

const MOST_LINES = 3;

/** Claims on the map: up to three lines, the first strong, in free sea with a leader from the place to the first line. */
export function placeAnnotations(space: LayoutSpace, marks: readonly AnnotationMark[]): void {
  const seen = marks.flatMap(mark => {
    const target = visiblePx(space, mark.at);
    return target ? [{ mark, target }] : [];
  });
  const callOuts = seen.map(({ mark, target }): CallOut => {
    const lines = mark.lines.slice(0, MOST_LINES);
    const widths = lines.map((line, index) => measureText(line, lineFont(space, index)));
    const { widthPx, heightPx } = space.frame.request;
    return {
      target,
      widthPx: Math.max(...widths) + 8,
      heightPx: lines.length * linePitch(space) + 4,
      priority: mark.priority,
      ground: 'sea',
      reachPx: Math.max(200, 0.34 * Math.max(widthPx, heightPx)),
    };
  });
  const spots = solveCallOuts(space, callOuts);
  seen.forEach(({ mark }, index) => {
    const spot = spots[index];
    if (spot) setAnnotation(space, mark, callOuts[index]!, spot);
    else space.placed.dropped.push(mark.subject);
  });
}

function lineFont({ fonts }: LayoutSpace, index: number): TextFont {
  return index === 0 ? { ...fonts.strong, sizePx: fonts.normal.sizePx } : { ...fonts.normal, weight: 400 };
}

function linePitch({ fonts }: LayoutSpace): number {
  return Math.round(fonts.normal.sizePx * 1.22);
}

function setAnnotation(
  space: LayoutSpace,
  mark: AnnotationMark,
  { target }: CallOut,
  { box, side, end }: CallOutSpot,
): void {
  const { theme } = space.scene;
  const anchor = side === 'right' ? 'start' : 'end';
  const x = side === 'right' ? box.x0 + 3 : box.x1 - 3;
  space.placed.leaders.push({ subject: mark.subject, points: [target, end], anchorDot: false });
  space.obstacles.addLeader(target, end);
  mark.lines.slice(0, MOST_LINES).forEach((text, index) => {
    const font = lineFont(space, index);
    const y = end[1] + baselineShift(font) + index * linePitch(space);
    const color = index === 0 ? theme.ink : theme.ink2;
    setPlacedText(space, { subject: mark.subject, text, font, color, halo: theme.sea }, { x, y, anchor });
  });
  space.obstacles.add(box);
}
