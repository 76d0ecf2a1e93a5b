import { layoutScene } from '../core/layout/layout.ts';
import type { PlacedNote } from '../core/layout/placed.ts';
import type { Scene } from '../core/scene/scene.ts';
import { stepFrame } from '../core/stage/step-frame.ts';
import { levelOf } from '../map/detail-level.ts';
import type { Session } from '../state/session.ts';
import type { StepPicture } from './briefing-pictures.ts';

/** Where the notes of each step stand, in px of the stage's band: from the same layout as the map's labels. */
export class PresentNotes {
  readonly #session: Session;
  readonly #placed: () => void;
  readonly #known = new WeakMap<Scene, readonly PlacedNote[]>();
  readonly #asked = new WeakSet<Scene>();

  constructor(session: Session, placed: () => void) {
    this.#session = session;
    this.#placed = placed;
  }

  /** Null until the boundaries are there. */
  of({ scene }: StepPicture): readonly PlacedNote[] | null {
    return (scene && this.#known.get(scene)) ?? null;
  }

  place({ scene }: StepPicture): void {
    if (!scene || this.#asked.has(scene)) return;
    this.#asked.add(scene);
    void this.#place(scene).catch(() => this.#asked.delete(scene));
  }

  async #place(scene: Scene): Promise<void> {
    const level = levelOf(scene, scene.view.camera?.zoom ?? 0);
    const atlas = await this.#session.atlasFor(level, scene.worldview);
    this.#known.set(scene, layoutScene(scene, stepFrame(scene, atlas), atlas).notes ?? []);
    this.#placed();
  }
}
