import type { Atlas } from '../geo/atlas.ts';
import type { Frame } from '../geo/frame.ts';
import type { Mark, PlaceMark } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { placeCallOuts, placeTiles } from './call-outs.ts';
import { createDraft } from './draft.ts';
import { placeLeaderLists } from './leader-lists.ts';
import { placeAnnotations } from './place-annotations.ts';
import { placeInSitu, sidePx } from './place-names.ts';
import type { Placed } from './placed.ts';
import { layCoins, nameAreas, nameCoins, nameSites, putCoins, putSites } from './symbols.ts';

/**
 * Where everything over the areas goes, in px of the frame. Pure and deterministic: fixed orders, no random, no clock.
 * Order of rights: symbols at their places, names of members in place, call-outs, claims, names of sites and risks, names
 * for orientation. Nothing overlaps, nothing shrinks; what finds no room is in `dropped`.
 */
export function layoutScene(scene: Scene, frame: Frame, atlas: Atlas): Placed {
  const draft = createDraft(scene, frame, atlas);
  const places = marksOf(scene, 'place').sort((a, b) => b.priority - a.priority);
  const [members, others] = partition(places, mark => mark.mustShow || mark.emphasis !== 'context');
  const sites = putSites(draft, marksOf(scene, 'site'));
  const coins = placeLeaderLists(draft, layCoins(draft, marksOf(scene, 'coin')));
  putCoins(draft, coins);
  const crowded: PlaceMark[] = members.filter(mark => !placeInSitu(draft, mark));
  if (hasRoomForColumns(frame)) placeCallOuts(draft, crowded);
  else
    placeTiles(
      draft,
      crowded.filter(mark => sidePx(draft, mark) < 12),
    );
  placeAnnotations(draft, marksOf(scene, 'annotation'));
  nameSites(draft, sites);
  const named = nameAreas(draft, marksOf(scene, 'area-label'));
  nameCoins(draft, coins, subject => scene.view.select.includes(subject));
  for (const mark of others) if (!named.has(mark.name)) placeInSitu(draft, mark);
  return draft.placed;
}

/** Columns of names need about 300 px of sea beside the land. */
function hasRoomForColumns({ request }: Frame): boolean {
  return request.widthPx >= 480;
}

type MarkOf<K extends Mark['kind']> = Extract<Mark, { kind: K }>;
function marksOf<K extends Mark['kind']>(scene: Scene, kind: K): MarkOf<K>[] {
  return scene.marks.filter((mark): mark is MarkOf<K> => mark.kind === kind);
}
function partition<T>(list: readonly T[], test: (value: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter(value => !test(value))];
}
