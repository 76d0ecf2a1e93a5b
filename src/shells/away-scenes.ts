import type { Scene } from '../core/scene/scene.ts';
import type { Theme } from '../core/scene/themes.ts';
import { formatView } from '../core/view/codec.ts';
import type { View } from '../core/view/view.ts';
import type { BriefingPictures } from './briefing-pictures.ts';

/** The scene off the path; a moved camera makes no new one. */
export class AwayScenes {
  #last: { pictures: BriefingPictures; key: string; scene: Scene } | null = null;

  of(pictures: BriefingPictures, view: View, theme: Theme): Scene {
    const key = `${theme.name} ${formatView({ ...view, camera: null })}`;
    const known = this.#last;
    const isSame = known?.pictures === pictures && known.key === key;
    if (isSame && known.scene.view === view) return known.scene;
    const scene = isSame ? { ...known.scene, view } : pictures.sceneOf(view, theme);
    this.#last = { pictures, key, scene };
    return scene;
  }
}
