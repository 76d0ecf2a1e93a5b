import type { Atlas } from '../geo/atlas.ts';
import { createFrame, type Frame, type FrameRequest, PROJECTOR_HEIGHT_PX } from '../geo/frame.ts';
import type { Mark, PlaceMark } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { createLayoutSpace, type LayoutSpace, visiblePx } from './layout-space.ts';
import { glyphHalfPx } from './pick.ts';
import { placeAnnotations } from './place-annotations.ts';
import { type PendingPlace, placeCallOuts } from './place-call-outs.ts';
import { placeCoinLists } from './place-coin-lists.ts';
import { type PendingCoin, placeCoinNames, placeCoins, setCoin } from './place-coins.ts';
import { placeInShape, SMALLEST_SHAPE_PX } from './place-in-shape.ts';
import { placeAreaLabels, placeSiteNames, placeSites } from './place-sites.ts';
import type { Placed } from './placed.ts';

/**
 * Lays out a scene in a frame: first the symbols at their true places, then names by priority. What has no room in its
 * shape becomes a call-out in free sea when it must show, and is dropped otherwise. Nothing overlaps, turns or shrinks.
 * The same input gives the same result.
 */
export function layoutScene(scene: Scene, frame: Frame, atlas: Atlas): Placed {
  const { surface, heightPx } = frame.request;
  const { stage } = scene;
  if (!stage || surface !== 'projector' || heightPx === PROJECTOR_HEIGHT_PX) return layOut(scene, frame, atlas);
  const unit = heightPx / PROJECTOR_HEIGHT_PX;
  return stage.scalePlaced(layOut(scene, createFrame(scaleRequest(frame, 1 / unit)), atlas), unit);
}

/** The same picture in a frame of another size. */
function scaleRequest({ request, camera }: Frame, by: number): FrameRequest {
  const { top, right, bottom, left } = request.padding;
  return {
    ...request,
    camera: request.camera && camera,
    widthPx: request.widthPx * by,
    heightPx: request.heightPx * by,
    padding: { top: top * by, right: right * by, bottom: bottom * by, left: left * by },
  };
}

function layOut(scene: Scene, frame: Frame, atlas: Atlas): Placed {
  const space = createLayoutSpace(scene, frame, atlas);
  scene.stage?.placeNotes(space, byPriority(scene.marks, 'note'));
  const sites = placeSites(space, byPriority(scene.marks, 'site'));
  const { named, clusters } = placeCoins(space, byPriority(scene.marks, 'coin'));
  const isSelected = (coin: PendingCoin) => scene.view.select.includes(coin.mark.subject);
  placeCoinNames(space, named.filter(isSelected));
  const places = byPriority(scene.marks, 'place');
  const pending = placeMembers(space, places.filter(isMember));
  const annotations = byPriority(scene.marks, 'annotation');
  placeAnnotations(space, annotations);
  placeSiteNames(space, sites);
  placeCallOuts(space, pending);
  const unlisted = placeCoinLists(space, clusters);
  for (const coin of unlisted) setCoin(space, coin, coin.at);
  const areas = placeAreaLabels(space, byPriority(scene.marks, 'area-label'));
  const others = places.filter(mark => !isMember(mark) && !areas.has(mark.name));
  placeOthers(space, others);
  const claimed = new Set(annotations.map(mark => mark.subject));
  placeCoinNames(
    space,
    [...named.filter(coin => !isSelected(coin)), ...unlisted].filter(({ mark }) => !claimed.has(mark.subject)),
  );
  ringSelected(space);
  return space.placed;
}

/** A ring around the coin or sign of what is selected; a country has its outline instead. */
function ringSelected({ scene, placed }: LayoutSpace): void {
  for (const subject of scene.view.select) {
    const glyph = placed.glyphs.find(
      other => other.subject === subject && (other.kind === 'coin' || other.kind === 'site'),
    );
    if (glyph)
      placed.glyphs.push({ kind: 'ring', subject, x: glyph.x, y: glyph.y, radiusPx: glyphHalfPx(glyph) + 3.5 });
  }
}

type LabelMark = Extract<Mark, { priority: number }>;

/** Marks of one kind, highest priority first; equals in the order of the scene. */
function byPriority<K extends LabelMark['kind']>(marks: readonly Mark[], kind: K): (LabelMark & { kind: K })[] {
  const chosen = marks.filter((mark): mark is LabelMark & { kind: K } => mark.kind === kind);
  return chosen.sort((a, b) => b.priority - a.priority);
}

function isMember({ mustShow, emphasis }: PlaceMark): boolean {
  return mustShow || emphasis === 'selected' || emphasis === 'strong';
}

/** Names and stamps of those who take part; returns those without room in their shape. */
function placeMembers(space: LayoutSpace, marks: readonly PlaceMark[]): PendingPlace[] {
  const pending: PendingPlace[] = [];
  for (const mark of marks) {
    const at = visiblePx(space, mark.at);
    if (!at) continue;
    const size = space.terrain.extent(mark.shape.id)?.sizePx ?? 0;
    if (size >= SMALLEST_SHAPE_PX && placeInShape(space, mark, at)) continue;
    if (mark.mustShow || mark.emphasis === 'selected') pending.push({ mark, at });
    else space.placed.dropped.push(mark.subject);
  }
  return pending;
}

/** Names for orientation, where they fit in their shape. */
function placeOthers(space: LayoutSpace, marks: readonly PlaceMark[]): void {
  for (const mark of marks) {
    const at = visiblePx(space, mark.at);
    if (!at) continue;
    const size = space.terrain.extent(mark.shape.id)?.sizePx ?? 0;
    if (size < SMALLEST_SHAPE_PX || !placeInShape(space, mark, at)) space.placed.dropped.push(mark.subject);
  }
}
