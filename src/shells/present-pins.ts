import type { Fetch } from '../state/load.ts';
import { keepingFetch } from './changes/keeping-fetch.ts';
import { breathe, idle } from './changes/spare-time.ts';
import type { LodePresent } from './present.ts';

/** null = being looked up. */
type Touching = number | 'failed' | null;

/** What a stage says whose data are frozen: the version, and how many later changes touch what is shown. */
export class PresentPins {
  readonly #stage: LodePresent;
  readonly #fetch: Fetch = keepingFetch();
  readonly #known = new Map<string, Touching>();

  constructor(stage: LodePresent) {
    this.#stage = stage;
  }

  /** null = the stage follows the latest data. Asked for with each drawing: a View not seen before is looked up. */
  get words(): readonly string[] | null {
    const { pictures, shownScene, state } = this.#stage;
    const version = state.view.data;
    const pins = pictures?.pins;
    if (!pins || version === null) return null;
    const touching = shownScene ? this.#touching({ ...shownScene.view, data: version }) : null;
    if (touching === null) return [pins.frozen(version)];
    return [pins.frozen(version), touching === 'failed' ? pins.lookUpFailed : pins.touching(touching)];
  }

  #touching(view: LodePresent['state']['view']): Touching {
    const key = JSON.stringify({ ...view, camera: null, lang: '', labels: null, theme: '', projection: '' });
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, null);
    void this.#lookUp(view).then(touching => {
      this.#known.set(key, touching);
      this.#stage.requestUpdate();
    });
    return null;
  }

  async #lookUp(view: LodePresent['state']['view']): Promise<Touching> {
    const { model, dataset, details } = this.#stage.state;
    if (!model || !dataset) return 'failed';
    await idle();
    try {
      const { lookUpPinnedLine } = await import('../state/pinned-line.ts');
      const older = { model, dataset, details };
      const line = await lookUpPinnedLine({ view, older, fetchFile: this.#fetch, pause: breathe() });
      return line?.touching ?? null;
    } catch {
      return 'failed';
    }
  }

  /** Another step asks again for what could not be had. */
  forgetFailures(): void {
    for (const [key, touching] of this.#known) if (touching === 'failed') this.#known.delete(key);
  }
}
