import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/core/figure/measure-text.ts';
import { drawStackedStep, type StackedInput } from '../../../src/core/stage/draw-stacked-step.ts';
import { DISC_PX, placeDiscs } from '../../../src/core/stage/place-discs.ts';
import { sampleAtlas, sampleScene } from '../figure/sample-scene.ts';
import { CONTENT, STAGE_WORDS } from './sample-step.ts';

const input = (changes: Partial<StackedInput> = {}): StackedInput => ({
  ...{ content: CONTENT, scene: { ...sampleScene('light'), lang: 'en' }, atlas: sampleAtlas(), words: STAGE_WORDS },
  ...{ sources: null, permalink: '?mode=present&briefing=a&step=4', licence: 'CC BY 4.0', widthPx: 360, ...changes },
});
const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');

describe('A step in a narrow frame', () => {
  it.each([200, 320, 390, 479])('is %i px wide, as high as it says, and the same every time', widthPx => {
    const { svg, heightPx } = drawStackedStep(input({ widthPx }));
    expect(drawStackedStep(input({ widthPx })).svg).toBe(svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|>null</);
    const drawn = new Resvg(svg, { font: { loadSystemFonts: false } });
    expect([drawn.width, drawn.height]).toEqual([widthPx, heightPx]);
  });

  it('sets no type below 12 px, and no word of its own beyond its margin', () => {
    const { svg } = drawStackedStep(input({ widthPx: 320, atlas: null }));
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, px]) => Number(px));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    // No face is narrower than this one at the least size.
    const font = { family: 'condensed', weight: 400, sizePx: 12 } as const;
    for (const [, x, text = ''] of svg.matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)</g))
      expect(Number(x) + measureText(text, font)).toBeLessThan(320);
  });

  it('says all that the stage says, and every source', () => {
    const { svg } = drawStackedStep(input());
    const parts = [
      'First mines most',
      'One seat, one text',
      'Two seats &amp; &lt;no&gt; ore',
      'Nothing is known',
      '2, 3',
    ];
    parts.push(
      '1\u00a0Survey 2026',
      '3\u00a0Gazette',
      'as of',
      'data 2026.11.22',
      'no position implied',
      '4\u00a0/\u00a012',
    );
    for (const part of parts) expect(words(svg).replace(/\s+/g, ' ')).toContain(part.replace(/\s+/g, ' '));
    expect(svg).toMatch(/<desc id="sd">First: One seat, one text\. Second/);
  });

  it('numbers the notes that have a place, on the map and in the list, and gives the others a dot', () => {
    const { svg } = drawStackedStep(input());
    const numbers = words(svg).split(' ');
    expect(numbers.filter(word => word === '1').length).toBeGreaterThanOrEqual(2);
    expect(svg.match(/r="3\.5"/g)).toHaveLength(1);
    expect(drawStackedStep(input({ atlas: null })).svg.match(/r="3\.5"/g)).toHaveLength(CONTENT.notes.length);
  });

  it('leaves a hidden title to the document, and says what it can’t show', () => {
    const { svg } = drawStackedStep(input({ heading: 'hide', content: { ...CONTENT, problems: ['a hole'] } }));
    expect(words(svg)).not.toContain('First mines most');
    expect(svg).toMatch(/<title id="st">First mines most/);
    expect(words(svg)).toContain('Not all of it: a hole');
  });
});

describe('Discs on a small map', () => {
  const size = { widthPx: 300, heightPx: 200 };
  it('stand on their places, or beside those that are taken, and never over each other', () => {
    const placed = placeDiscs([[100, 100], [101, 100], [100, 102], null, [100, 99]], size);
    expect(placed[0]).toEqual([100, 100]);
    expect(placed[3]).toBeNull();
    const stood = placed.filter(at => at !== null);
    for (const [i, a] of stood.entries())
      for (const b of stood.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(DISC_PX);
  });
  it('stay on the map, and have no disc for what lies beyond it', () => {
    const [edge, beyond] = placeDiscs([[299, 199], [320, 50]], size); // biome-ignore format: two places
    expect(edge![0]).toBeLessThanOrEqual(300 - DISC_PX / 2);
    expect(edge![1]).toBeLessThanOrEqual(200 - DISC_PX / 2);
    expect(beyond).toBeNull();
  });
});
