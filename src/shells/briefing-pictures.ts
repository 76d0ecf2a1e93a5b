// The steps of one briefing as pictures: words resolved, scene made, notes placed. Shared by the stage and the presenter.
import type { Reader } from '../core/briefing/reader.ts';
import { resolveBriefing } from '../core/briefing/resolve-briefing.ts';
import type { ResolvedBriefing, ResolvedStep } from '../core/briefing/resolved.ts';
import { placesOfTable } from '../core/geo/find-place.ts';
import { STAGE_LAYOUT } from '../core/layout/stage-layout.ts';
import type { BriefingRecord, Source, SourceId } from '../core/model/records.ts';
import { createScene } from '../core/scene/create-scene.ts';
import type { Scene } from '../core/scene/scene.ts';
import type { Theme } from '../core/scene/themes.ts';
import { contentOfStep } from '../core/stage/content-of-step.ts';
import type { DrawStepChart, StepChart } from '../core/stage/step-chart.ts';
import type { StepContent } from '../core/stage/step-content.ts';
import { stepScene } from '../core/stage/step-scene.ts';
import type { DossierMessages } from '../core/text/dossier-words.ts';
import type { PinsText } from '../core/text/pins.en.ts';
import type { PresentText } from '../core/text/present.en.ts';
import type { View } from '../core/view/view.ts';
import type { Places } from '../state/load.ts';
import type { Builds } from './present-course.ts';

/** A step as it stands on the stage at one build. */
export interface StepPicture {
  step: ResolvedStep;
  content: StepContent;
  /** Null = can't be made; `content.problems` says why. */
  scene: Scene | null;
  /** In place of the map; null = the step is a map. */
  chart: StepChart | null;
}

/** With the words of the evidence that may be laid over a step. */
export type PresentReader = Reader & { messages: DossierMessages };

/** As many pictures are kept; going back and forth makes none anew, and a long talk holds no more than these. */
const KEPT = 6;

export class BriefingPictures {
  readonly reader: PresentReader;
  readonly record: BriefingRecord;
  readonly briefing: ResolvedBriefing;
  readonly builds: Builds;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly places: Places;
  readonly words: PresentText;
  readonly drawChart: DrawStepChart | null;
  /** Of a stage whose data are frozen; null = they are the latest. */
  readonly pins: PinsText | null;
  readonly #kept = new Map<string, StepPicture>();

  constructor(
    record: BriefingRecord,
    reader: PresentReader,
    places: Places,
    words: PresentText,
    drawChart: DrawStepChart | null,
    pins: PinsText | null,
  ) {
    this.record = record;
    this.reader = reader;
    this.briefing = resolveBriefing(reader, record);
    this.builds = this.briefing.steps.map(({ views }) => views.length - 1);
    this.sources = new Map(reader.details.sources.map(source => [source.id, source]));
    this.places = places;
    this.words = words;
    this.drawChart = drawChart;
    this.pins = pins;
  }

  /** The frozen version and its words; null = the data are the latest. */
  get frozen(): { version: string; words: readonly string[] } | null {
    const { version } = this.reader.model.dataset;
    return this.pins && { version, words: [this.pins.frozen(version)] };
  }

  /** The picture of a step, from 1, at a build. Never throws: what can't be shown is said in the picture. */
  at(step: number, build: number, theme: Theme): StepPicture {
    const resolved = this.briefing.steps[step - 1]!;
    const view = resolved.views[Math.min(build, resolved.views.length - 1)]!;
    const key = `${step} ${resolved.views.indexOf(view)} ${theme.name}`;
    const known = this.#kept.get(key) ?? this.#make(resolved, view, theme);
    this.#kept.delete(key);
    this.#kept.set(key, known);
    for (const oldest of this.#kept.keys()) if (this.#kept.size > KEPT) this.#kept.delete(oldest);
    return known;
  }

  /** The scene of any View, without the words of a step: what is seen after leaving the path. */
  sceneOf(view: View, theme: Theme): Scene {
    const { model, messages } = this.reader;
    const scene = createScene(model, view, { theme, messages, placeOf: placesOfTable(this.places) });
    return { ...scene, stage: STAGE_LAYOUT };
  }

  #make(step: ResolvedStep, view: View, theme: Theme): StepPicture {
    const { model } = this.reader;
    const placeOf = placesOfTable(this.places);
    const content = contentOfStep({ step, count: this.briefing.steps.length, model, placeOf, sources: this.sources });
    try {
      const chart = view.show === 'concentration' ? (this.drawChart?.(view, theme, this.reader) ?? null) : null;
      return { step, content, scene: stepScene(this.sceneOf(view, theme), content), chart };
    } catch {
      return {
        step,
        content: { ...content, problems: [this.words.stage.noMap, ...content.problems] },
        scene: null,
        chart: null,
      };
    }
  }
}
