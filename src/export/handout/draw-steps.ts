import { resolveBriefing } from '../../core/briefing/resolve-briefing.ts';
import type { ResolvedBriefing, ResolvedStep } from '../../core/briefing/resolved.ts';
import { createScene } from '../../core/scene/create-scene.ts';
import { contentOfStep } from '../../core/stage/content-of-step.ts';
import { drawStep, type StepInput } from '../../core/stage/draw-step.ts';
import type { StepContent } from '../../core/stage/step-content.ts';
import { stageWords } from '../../core/text/stage-words.ts';
import { DEFAULT_VIEW, formatView } from '../../core/view/codec.ts';
import type { HandoutInput } from './handout-input.ts';

/** Of every picture, px. */
export const SHEET_SIZE = { widthPx: 1600, heightPx: 900 } as const;
/** In slides the coast is as exact as a projector shows it. */
const SLIDE_TOLERANCE_PX = 0.5;

/** A step as a picture with all of its notes, and its words. */
export interface DrawnStep {
  step: ResolvedStep;
  content: StepContent;
  svg: string;
  /** Where it stands live; null = not known. */
  url: string | null;
}
export interface DrawnBriefing {
  briefing: ResolvedBriefing;
  steps: DrawnStep[];
  /** Where it begins live; null = not known. */
  url: string | null;
}

/** All steps as SVG, `editable` with the names of their shapes. A step that can't be drawn has its words and a line that says so. */
export async function drawSteps(input: HandoutInput, { editable }: { editable: boolean }): Promise<DrawnBriefing> {
  const briefing = resolveBriefing(input.reader, input.record);
  const steps: DrawnStep[] = [];
  for (const step of briefing.steps) steps.push(await drawOne(input, briefing, step, editable));
  return { briefing, steps, url: urlOf(input, briefing, 1) };
}

async function drawOne(
  input: HandoutInput,
  briefing: ResolvedBriefing,
  step: ResolvedStep,
  editable: boolean,
): Promise<DrawnStep> {
  const { reader, words, placeOf, site } = input;
  const { model, messages, details } = reader;
  const sources = new Map(details.sources.map(source => [source.id, source]));
  const content = contentOfStep({ step, count: briefing.steps.length, model, placeOf, sources });
  const url = urlOf(input, briefing, step.number);
  const picture = await pictureOf(input, step, content);
  const svg = drawStep({
    ...picture,
    words: stageWords(messages, words.present, input.frozen?.words ?? null),
    sources,
    permalink: url ?? `?${queryOf(input, briefing, step.number)}`,
    licence: messages.sentences.figure.licence,
    dataHash: model.dataset.hash,
    link: site === null || url === null ? null : { label: words.handout.liveStep, url },
    ...SHEET_SIZE,
    ...(editable ? { names: input.names, tolerancePx: SLIDE_TOLERANCE_PX } : {}),
  });
  return { step, content: picture.content, svg, url };
}

/** What stands in the band after the last build; without a scene that can be made, the band stays empty and says so. */
async function pictureOf(
  { reader, theme, placeOf, atlasFor, drawChart, words }: HandoutInput,
  step: ResolvedStep,
  content: StepContent,
): Promise<Pick<StepInput, 'content' | 'scene' | 'atlas' | 'chart'>> {
  const { model, messages } = reader;
  const view = step.views.at(-1)!;
  try {
    const scene = createScene(model, view, { theme, messages, placeOf });
    const chart = view.show === 'concentration' ? (drawChart?.(view, theme, reader) ?? null) : null;
    return { content, scene, chart, atlas: chart ? null : await atlasFor(view) };
  } catch (error) {
    const problems = [`${words.present.stage.noMap} (${(error as Error).message})`, ...content.problems];
    const plain = createScene(model, { ...DEFAULT_VIEW, lang: view.lang }, { theme, messages, placeOf });
    return { content: { ...content, problems }, scene: plain, chart: null, atlas: null };
  }
}

function queryOf({ reader, theme, frozen }: HandoutInput, briefing: ResolvedBriefing, step: number): string {
  const { lang } = reader.messages;
  const data = frozen?.version ?? null;
  const look = theme.name === 'print' ? 'auto' : theme.name;
  return formatView({ ...DEFAULT_VIEW, lang, theme: look, mode: 'present', briefing: briefing.id, step, data });
}

function urlOf(input: HandoutInput, briefing: ResolvedBriefing, step: number): string | null {
  if (input.site === null) return null;
  const url = new URL(input.site);
  url.search = queryOf(input, briefing, step);
  return url.href;
}
