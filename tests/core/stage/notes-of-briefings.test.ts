// Where the calls of the real briefings stand.
import { beforeAll, describe, expect, it } from 'vitest';
import { resolveBriefing } from '../../../src/core/briefing/resolve-briefing.ts';
import { measureText } from '../../../src/core/figure/measure-text.ts';
import { placesOfAtlas } from '../../../src/core/geo/find-place.ts';
import { layoutScene } from '../../../src/core/layout/layout.ts';
import { createLayoutSpace } from '../../../src/core/layout/layout-space.ts';
import type { PlacedNote } from '../../../src/core/layout/placed.ts';
import { rasterizeTogether } from '../../../src/core/layout/shape-raster.ts';
import { Terrain } from '../../../src/core/layout/terrain.ts';
import { createScene } from '../../../src/core/scene/create-scene.ts';
import type { AreaMark } from '../../../src/core/scene/marks.ts';
import { THEMES } from '../../../src/core/scene/themes.ts';
import { contentOfStep } from '../../../src/core/stage/content-of-step.ts';
import type { StepContent } from '../../../src/core/stage/step-content.ts';
import { stepFrame } from '../../../src/core/stage/step-frame.ts';
import { stepScene } from '../../../src/core/stage/step-scene.ts';
import { inputOf, recordOf } from '../../export/briefing-input.ts';
import { openAtlas } from '../../open-dataset.ts';

interface Stage {
  step: number;
  content: StepContent;
  notes: readonly PlacedNote[];
  terrain: Terrain;
}
const stages: Stage[] = [];

beforeAll(async () => {
  const { reader } = await inputOf(recordOf('february-2026-turn'), 'en');
  const { model, messages } = reader;
  const atlas = openAtlas('world');
  const placeOf = placesOfAtlas(atlas);
  const briefing = resolveBriefing(reader, recordOf('february-2026-turn'));
  for (const step of briefing.steps) {
    const view = step.views.at(-1)!;
    if (view.region !== 'world' || view.camera || view.show !== 'map') continue;
    const content = contentOfStep({ step, count: briefing.steps.length, model, placeOf, sources: new Map() });
    const scene = stepScene(createScene(model, view, { theme: THEMES.light, messages, placeOf }), content);
    const frame = stepFrame(scene, atlas);
    const { terrain } = createLayoutSpace(scene, frame, atlas);
    stages.push({ step: step.number, content, notes: layoutScene(scene, frame, atlas).notes ?? [], terrain });
  }
});

/** The box of the lines of a note, px. */
function boxOf({ texts }: PlacedNote) {
  const lines = texts.map(({ x, y, text, font, anchor }) => {
    const width = measureText(text, font);
    const x0 = anchor === 'end' ? x - width : x;
    return { x0, x1: x0 + width, y0: y - font.sizePx, y1: y + 6 };
  });
  const of = (key: 'x0' | 'x1' | 'y0' | 'y1', most: typeof Math.max) => most(...lines.map(line => line[key]));
  return { x0: of('x0', Math.min), x1: of('x1', Math.max), y0: of('y0', Math.min), y1: of('y1', Math.max) };
}

describe('The calls of the February briefing on the world', () => {
  it('are there, with all of their words', () => {
    expect(stages.length).toBeGreaterThanOrEqual(8);
    const dense = (text: string) => text.replace(/\s+/g, '');
    for (const { step, content, notes } of stages) {
      expect(notes, `step ${step}`).toHaveLength(content.notes.length);
      const said = notes.map(({ texts }) => dense(texts.map(({ text }) => text).join('')));
      for (const { title, lines } of content.notes)
        expect(
          said.some(text => text.startsWith(dense(title + lines.join('')))),
          `${step}: ${title}`,
        ).toBe(true);
    }
  });

  it('stand mostly at sea, and off the countries that a step is about', () => {
    const boxes = stages.flatMap(({ notes, terrain }) => notes.map(note => ({ terrain, box: boxOf(note) })));
    const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean(boxes.map(({ terrain, box }) => terrain.landShare(box)))).toBeLessThan(0.08);
    expect(mean(boxes.map(({ terrain, box }) => terrain.activeShare(box)))).toBeLessThan(0.007);
  });

  it('keep the roster of FORGE in sight', () => {
    const { notes, terrain } = stages.find(({ step }) => step === 3)!;
    for (const note of notes) expect(terrain.landShare(boxOf(note))).toBeLessThan(0.1);
  });
});

it.each([9, 11])('the calls of step %i about a risk leave its hatching in sight', async number => {
  const record = recordOf('concentration-and-risk');
  const { reader } = await inputOf(record, 'en');
  const { model, messages, details } = reader;
  const step = resolveBriefing(reader, record).steps[number - 1]!;
  const view = step.views.at(-1)!;
  const atlas = openAtlas('detail');
  const placeOf = placesOfAtlas(atlas);
  const sources = new Map(details.sources.map(source => [source.id, source]));
  const content = contentOfStep({ step, count: record.steps.length, model, placeOf, sources });
  const scene = stepScene(createScene(model, view, { theme: THEMES.light, messages, placeOf }), content);
  const frame = stepFrame(scene, atlas);
  const risks = scene.marks.filter(mark => mark.kind === 'area' && mark.layer === 'risks') as AreaMark[];
  const hatched = new Terrain(
    rasterizeTogether(
      frame,
      risks.map(({ shape }) => atlas.shape(shape)!),
    ),
    new Set(),
  );
  expect(hatched.landShare({ x0: 0, y0: 0, x1: frame.request.widthPx, y1: frame.request.heightPx })).toBeGreaterThan(
    0.05,
  );
  const { notes = [] } = layoutScene(scene, frame, atlas);
  expect(notes.length).toBeGreaterThan(1);
  for (const note of notes) expect(hatched.landShare(boxOf(note))).toBeLessThan(0.03);
});
