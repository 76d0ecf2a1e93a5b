import { describe, expect, it } from 'vitest';
import { createScene } from '../../../src/core/scene/create-scene.ts';
import { mergeLegends } from '../../../src/core/scene/merge-legends.ts';
import { THEMES } from '../../../src/core/scene/themes.ts';
import { catalogueEn } from '../../../src/core/text/catalogue.en.ts';
import { createMessages } from '../../../src/core/text/messages.ts';
import { parseView } from '../../../src/core/view/codec.ts';
import { openModel } from '../../open-dataset.ts';

const messages = createMessages('en', catalogueEn);
const legend = (query: string) =>
  createScene(openModel(), parseView(query).view, { theme: THEMES.light, messages, placeOf: () => null }).legend;

describe('one legend for two maps', () => {
  it('holds every sign of either once, in the common order, without counts', () => {
    const [now, then] = [legend(''), legend('asof=2024-01-01')];
    const merged = mergeLegends(then, now)!;
    expect(merged.map(({ layer }) => layer)).toEqual(now.map(({ layer }) => layer));
    for (const [i, block] of merged.entries()) {
      expect(block.rows.map(({ id }) => id)).toEqual(now[i]!.rows.map(({ id }) => id));
      expect([...block.rows, ...block.shapes].every(({ count }) => count === null)).toBe(true);
    }
  });
  it('explains a layer that only one of them shows', () => {
    const merged = mergeLegends(legend('layers=forums'), legend('layers=projects'))!;
    expect(merged.map(({ layer }) => layer)).toEqual(['forums', 'projects']);
  });
  it.each([
    ['forums=forge', 'forums=pax-silica', 'one colour stands for two forums'],
    ['', 'forums=forge', 'a fill is a count here and a seat there'],
    ['severity=2', 'severity=4', 'the rules differ'],
    ['vs=2024-01-01', 'vs=2025-01-01', 'the outlines mean two dates'],
  ])('is none for %s and %s: %s', (a, b) => {
    expect(mergeLegends(legend(a), legend(b))).toBeNull();
  });
});
