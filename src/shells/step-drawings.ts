import type { Atlas } from '../core/geo/atlas.ts';
import type { Worldview } from '../core/geo/types.ts';
import type { Theme } from '../core/scene/themes.ts';
import { drawStep } from '../core/stage/draw-step.ts';
import type { PresentText } from '../core/text/present.en.ts';
import { stageWords } from '../core/text/stage-words.ts';
import { levelOf } from '../map/detail-level.ts';
import type { BriefingPictures } from './briefing-pictures.ts';
import type { Place } from './present-course.ts';

const KEPT = 6;

/** Steps as SVG text, drawn when they are asked for and remembered; without boundaries their words stand alone. */
export class StepDrawings {
  readonly #atlasFor: (level: Atlas['level'], worldview: Worldview) => Promise<Atlas>;
  readonly #drawn: () => void;
  #known = new Map<string, string | null>();
  #of: BriefingPictures | null = null;

  constructor(atlasFor: (level: Atlas['level'], worldview: Worldview) => Promise<Atlas>, drawn: () => void) {
    this.#atlasFor = atlasFor;
    this.#drawn = drawn;
  }

  /** Null until it is drawn; then the host is told. `slot` keeps the ids of two pictures on one page apart. */
  of(
    pictures: BriefingPictures,
    { step, build }: Place,
    theme: Theme,
    words: PresentText,
    slot: string,
  ): string | null {
    if (this.#of !== pictures) {
      this.#of = pictures;
      this.#known = new Map();
    }
    const key = `${slot} ${step} ${build} ${theme.name}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, null);
    for (const oldest of this.#known.keys()) if (this.#known.size > KEPT) this.#known.delete(oldest);
    void this.#draw(pictures, { step, build }, theme, words, slot).then(svg => {
      if (this.#of !== pictures) return;
      this.#known.set(key, svg);
      this.#drawn();
    });
    return null;
  }

  async #draw(
    pictures: BriefingPictures,
    place: Place,
    theme: Theme,
    words: PresentText,
    slot: string,
  ): Promise<string> {
    const { scene, content, step, chart } = pictures.at(place.step, place.build, theme);
    if (!scene) return '';
    const level = levelOf(scene, scene.view.camera?.zoom ?? 0);
    const atlas = await this.#atlasFor(level, scene.worldview).catch(() => null);
    return drawStep({
      content,
      scene,
      atlas,
      chart,
      words: stageWords(pictures.reader.messages, words, pictures.frozen?.words ?? null),
      sources: pictures.sources,
      permalink: `?${step.query}`,
      licence: pictures.reader.messages.sentences.figure.licence,
      idPrefix: slot,
    });
  }
}
