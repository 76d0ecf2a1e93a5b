import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/core/figure/measure-text.ts';
import { type Box, overlaps, segmentsCross } from '../../../src/core/layout/box.ts';
import { layoutScene } from '../../../src/core/layout/layout.ts';
import type { PlacedText } from '../../../src/core/layout/placed.ts';
import { createLayoutCase, type LayoutCase } from './create-layout-case.ts';

const WORLD: LayoutCase = { query: '', widthPx: 1160, heightPx: 690, surface: 'screen' };
const CASES: Record<string, LayoutCase> = {
  'world 1160': WORLD,
  'world 1600 in print': { ...WORLD, widthPx: 1600, surface: 'print', annotate: true },
  'world on a phone': { ...WORLD, widthPx: 390, heightPx: 412, surface: 'mobile' },
  'world on a projector': { ...WORLD, widthPx: 1920, heightPx: 828, surface: 'projector' },
  globe: { ...WORLD, query: 'projection=globe' },
  Africa: { ...WORLD, query: 'region=africa&select=country:COD', widthPx: 760, heightPx: 650 },
  Europe: { ...WORLD, query: 'region=europe', widthPx: 760, heightPx: 650 },
  'North America': { ...WORLD, query: 'region=north-america', widthPx: 1100 },
};

/** The ink of a text, a little less than its box. */
function inkBox({ text, font, x, y, anchor }: PlacedText): Box {
  const width = measureText(text, font);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0, y0: y - 0.7 * font.sizePx, x1: x0 + width, y1: y + 0.15 * font.sizePx };
}

describe.each(Object.entries(CASES))('%s', (_name, input) => {
  test('no two texts overlap', async () => {
    const { scene, frame, atlas } = await createLayoutCase(input);
    const texts = layoutScene(scene, frame, atlas).texts;
    const clashes = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter(b => a.subject !== b.subject && overlaps(inkBox(a), inkBox(b)))
        .map(b => `${a.text} / ${b.text}`),
    );
    expect(clashes).toEqual([]);
  });

  test('leaders do not cross', async () => {
    const { scene, frame, atlas } = await createLayoutCase(input);
    const { leaders } = layoutScene(scene, frame, atlas);
    const crossings = leaders.flatMap(({ subject, points: [a, b] }, i) =>
      leaders
        .slice(i + 1)
        .filter(({ points: [c, d] }) => String(a) !== String(c) && segmentsCross(a!, b!, c!, d!))
        .map(other => `${subject} / ${other.subject}`),
    );
    expect(crossings).toEqual([]);
  });

  test('names lie inside the padded frame', async () => {
    const { scene, frame, atlas } = await createLayoutCase(input);
    const { padding, widthPx, heightPx } = frame.request;
    const outside = layoutScene(scene, frame, atlas).texts.filter(text => {
      const box = inkBox(text);
      const isInside = box.x0 >= padding.left && box.x1 <= widthPx - padding.right;
      return !isInside || box.y0 < padding.top || box.y1 > heightPx - padding.bottom;
    });
    expect(outside.map(({ text }) => text)).toEqual([]);
  });

  test('the same input gives the same layout', async () => {
    const first = await createLayoutCase(input);
    const second = await createLayoutCase(input);
    expect(layoutScene(second.scene, second.frame, second.atlas)).toEqual(
      layoutScene(first.scene, first.frame, first.atlas),
    );
  });
});

describe('members', () => {
  test.each(['world 1160', 'world 1600 in print'])('%s: every one has its name', async name => {
    const { scene, frame, atlas } = await createLayoutCase(CASES[name]!);
    const named = new Set(layoutScene(scene, frame, atlas).texts.map(text => text.subject));
    const missing = scene.marks.filter(mark => mark.kind === 'place' && mark.mustShow && !named.has(mark.subject));
    expect(missing.map(mark => mark.subject)).toEqual([]);
  });

  test('on a phone every one that cannot be seen has a symbol or a name', async () => {
    const { scene, frame, atlas } = await createLayoutCase(CASES['world on a phone']!);
    const { texts, glyphs } = layoutScene(scene, frame, atlas);
    const shown = new Set([...texts, ...glyphs].map(({ subject }) => subject));
    for (const id of ['SGP', 'QAT', 'COK', 'ISR', 'RWA', 'NLD', 'BEL'])
      if (scene.marks.some(mark => mark.kind === 'place' && mark.mustShow && mark.shape.id === id))
        expect(shown).toContain(`country:${id}`);
  });

  test('rows of call-outs stand in columns', async () => {
    const { scene, frame, atlas } = await createLayoutCase(WORLD);
    const ends = layoutScene(scene, frame, atlas).leaders.map(({ points }) => points[1]!);
    const aligned = ends.filter((end, i) => ends.some((other, j) => i !== j && end[0] === other[0]));
    expect(aligned.length).toBeGreaterThan(ends.length / 3);
  });
});

test('prints how long a layout takes', async () => {
  for (const [name, input] of Object.entries(CASES)) {
    const cold = await createLayoutCase(input);
    const start = performance.now();
    layoutScene(cold.scene, cold.frame, cold.atlas);
    const middle = performance.now();
    layoutScene(cold.scene, cold.frame, cold.atlas);
    const [first, again] = [middle - start, performance.now() - middle].map(ms => ms.toFixed(1));
    console.info(`${name}: ${first} ms in a new frame, ${again} ms in the same frame`);
  }
});
