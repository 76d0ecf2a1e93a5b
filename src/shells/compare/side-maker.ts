import { placesOfTable } from '../../core/geo/find-place.ts';
import { createVocabulary, type Model } from '../../core/model/create-model.ts';
import { createScene } from '../../core/scene/create-scene.ts';
import type { Scene } from '../../core/scene/scene.ts';
import type { CompareMessages } from '../../core/text/compare-words.ts';
import { type Comparison, composeComparison } from '../../core/text/compose-comparison.ts';
import { besideOf } from '../../core/view/beside.ts';
import { formatView } from '../../core/view/codec.ts';
import type { Problem } from '../../core/view/problem.ts';
import type { View } from '../../core/view/view.ts';
import type { Vocabulary } from '../../core/view/vocabulary.ts';
import type { Places } from '../../state/load.ts';
import type { Picture } from '../explore-picture.ts';

/** The View beside the page's own, drawn, and how both differ. */
export interface OtherSide {
  view: View;
  scene: Scene;
  problems: readonly Problem[];
  comparison: Comparison;
}

/** Remembers the last one, so that a moved camera costs no new scene. */
export class SideMaker {
  #last: { picture: Picture; messages: CompareMessages; key: string; side: OtherSide } | null = null;
  #vocabulary: { model: Model; words: Vocabulary } | null = null;

  make(picture: Picture, messages: CompareMessages, places: Places): OtherSide {
    const { model, theme } = picture;
    const last = this.#last;
    if (last?.picture === picture && last.messages === messages) return last.side;
    const { view, problems } = besideOf(picture.view, model.dataset.asof, this.#words(model));
    const key = formatView({ ...view, camera: null, beside: null, split: 'side' });
    const isSame = last?.key === key && last.messages === messages && last.picture.theme === theme;
    const scene =
      isSame && last.picture.model === model
        ? { ...last.side.scene, view }
        : createScene(model, view, { theme, messages, placeOf: placesOfTable(places) });
    const comparison = composeComparison({ model, left: picture.view, right: view, messages });
    const side = { view, scene, problems, comparison };
    this.#last = { picture, messages, key, side };
    return side;
  }

  #words(model: Model): Vocabulary {
    if (this.#vocabulary?.model !== model) this.#vocabulary = { model, words: createVocabulary(model, []) };
    return this.#vocabulary.words;
  }
}
