import type { Frame } from '../../core/geo/frame.ts';
import type { LngLat, Px } from '../../core/geo/types.ts';
import type { SubjectKey } from '../../core/scene/marks.ts';
import type { Scene } from '../../core/scene/scene.ts';
import type { MapPlane, MapPosition } from './map-plane.ts';
import { middleOf, poseOf } from './map-pose.ts';

/** A place that something drawn in px holds on to while the map moves. */
export interface Anchor {
  position: MapPosition;
  /** Where the place is in the frame at rest. */
  px: Px;
}
export interface Anchors {
  /** The place of a subject; without one, the place under `px`. */
  of(subject: SubjectKey | null, px: Px): Anchor;
}

/** Everything of one subject shares its place: a stamp, its name and its leader stay together. */
export function createAnchors(scene: Scene, frame: Frame, plane: MapPlane): Anchors {
  const known = new Map<SubjectKey, Anchor>();
  for (const mark of scene.marks) {
    if (!('at' in mark) || known.has(mark.subject)) continue;
    const anchor = anchorAt(mark.at, frame, plane);
    if (anchor) known.set(mark.subject, anchor);
  }
  const middle: Anchor = { position: poseOf(frame, plane).center, px: middleOf(frame) };
  return {
    of: (subject, px) => {
      const own = subject === null ? undefined : known.get(subject);
      if (own) return own;
      const place = frame.toLngLat(px);
      return (place && anchorAt(place, frame, plane)) ?? middle;
    },
  };
}

function anchorAt(place: LngLat, frame: Frame, plane: MapPlane): Anchor | null {
  const position = plane.toMap(place);
  const px = frame.toPx(place);
  return position && px ? { position, px } : null;
}
