// Everything that the Explore shell derives from its state, computed once per state and kept by identity where it can be.
import { placesOfTable } from '../core/geo/find-place.ts';
import type { Model } from '../core/model/create-model.ts';
import type { Source, SourceId } from '../core/model/records.ts';
import { createScene } from '../core/scene/create-scene.ts';
import type { Scene } from '../core/scene/scene.ts';
import type { Theme } from '../core/scene/themes.ts';
import { selectRows } from '../core/select/rows.ts';
import { selectTimeline } from '../core/select/timeline.ts';
import type { Dossier, Rows, TimelineTick } from '../core/select/types.ts';
import type { DossierMessages } from '../core/text/dossier-words.ts';
import type { Messages } from '../core/text/messages.ts';
import type { View } from '../core/view/view.ts';
import type { AppState } from '../state/store.ts';
import type { LaterHost } from './later.ts';
import { laterModules, laterWords } from './later-modules.ts';

export interface Picture {
  view: View;
  model: Model;
  messages: Messages;
  theme: Theme;
  rows: Rows;
  scene: Scene;
  dossiers: readonly Dossier[];
  ticks: readonly TimelineTick[];
  sources: ReadonlyMap<SourceId, Source> | null;
  /** Something is switched on, and yet nothing passes the filters. */
  empty: boolean;
}

/** Remembers the last picture, so that a moved camera costs no new scene and equal selections keep their dossiers. */
export class PictureMaker {
  #last: { state: AppState<Model>; theme: Theme; words: DossierMessages | null; picture: Picture } | null = null;
  #sources: { of: unknown; map: ReadonlyMap<SourceId, Source> } | null = null;

  /** The picture of a state; null until the dataset and the words are there. */
  make(state: AppState<Model>, theme: Theme, host: LaterHost): Picture | null {
    const { model, messages, places, view, details } = state;
    if (!model || !messages || !places) return null;
    const last = this.#last;
    const evidence = view.select.length > 0 ? laterModules.dossier.get(host) : null;
    const words = evidence && laterWords.dossier.get(messages, host);
    // A page that begins with a selection begins with its pane; one that stands waits with the pane alone.
    if (view.select.length > 0 && !words && !last) return null;
    const wordsCame = words !== null && words !== last?.words;
    if (last?.state === state && last.theme === theme && !wordsCame) return last.picture;
    const sameWorld = last?.picture.model === model && last.picture.messages === messages && last.theme === theme;
    const rows = selectRows(model, view);
    const scene =
      last && sameWorld && isSameScene(last.picture.view, view)
        ? last.picture.view === view
          ? last.picture.scene
          : { ...last.picture.scene, view }
        : createScene(model, view, { theme, messages, placeOf: placesOfTable(places) });
    const sameDossiers =
      sameWorld && !wordsCame && last?.state.details === details && last.picture.scene.marks === scene.marks;
    const dossiers: readonly Dossier[] = sameDossiers
      ? last.picture.dossiers
      : words
        ? view.select.flatMap(subject => evidence?.selectDossier(model, view, subject, words, details) ?? [])
        : [];
    const picture: Picture = {
      view,
      model,
      messages,
      theme,
      rows,
      scene,
      dossiers,
      ticks: selectTimeline(model, messages),
      sources: this.#sourceMap(state),
      empty: isEmpty(view, rows),
    };
    this.#last = { state, theme, words, picture };
    return picture;
  }

  #sourceMap({ details }: AppState<Model>): ReadonlyMap<SourceId, Source> | null {
    if (!details) return null;
    if (this.#sources?.of !== details)
      this.#sources = { of: details, map: new Map(details.sources.map(source => [source.id, source])) };
    return this.#sources.map;
  }
}

/** Keys of the View that change nothing in its own scene. */
const OUTSIDE_SCENE: ReadonlySet<string> = new Set(['camera', 'beside', 'split']);

function isSameScene(a: View, b: View): boolean {
  return (Object.keys(a) as (keyof View)[]).every(key => OUTSIDE_SCENE.has(key) || a[key] === b[key]);
}

function isEmpty(view: View, { agreements, projects, risks, counts }: Rows): boolean {
  if (view.layers.length === 0) return false;
  const present = {
    forums: counts.seatClasses.slice(1).some(count => count > 0),
    agreements: agreements.length > 0,
    projects: projects.length > 0,
    risks: risks.length > 0,
  };
  return !view.layers.some(layer => present[layer]);
}
