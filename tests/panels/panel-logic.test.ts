import { describe, expect, it } from 'vitest';
import type { TimelineTick } from '../../src/core/select/types.ts';
import { activeFilters } from '../../src/core/text/active-filters.ts';
import { catalogueEn } from '../../src/core/text/catalogue.en.ts';
import { createMessages } from '../../src/core/text/messages.ts';
import { DEFAULT_VIEW } from '../../src/core/view/codec.ts';
import { RISK_TYPES, RUNGS } from '../../src/core/view/words.ts';
import { placeCard } from '../../src/panels/place-card.ts';
import { forumsForMode, forumsForPick } from '../../src/panels/seat-modes.ts';
import { addMonths, createTimelineScale } from '../../src/panels/timeline-scale.ts';
import { barsOf, eventDays, nearestBar, stepEvent } from '../../src/panels/timeline-ticks.ts';
import { isHidden, toggleGroup } from '../../src/panels/toggle-group.ts';

const messages = createMessages('en', catalogueEn);

describe('toggleGroup', () => {
  const conflict = ['armed-conflict', 'insurgency'] as const;
  it('hides a row that stands for two values, and shows it again', () => {
    const without = toggleGroup([], conflict, RISK_TYPES, false);
    expect(without).toEqual(RISK_TYPES.filter(type => !(conflict as readonly string[]).includes(type)));
    expect(isHidden(without, conflict)).toBe(true);
    expect(toggleGroup(without, conflict, RISK_TYPES, false)).toEqual([]);
  });
  it('keeps a row alone with Alt, and frees it the second time', () => {
    const alone = toggleGroup([], conflict, RISK_TYPES, true);
    expect(alone).toEqual(conflict);
    expect(toggleGroup(alone, conflict, RISK_TYPES, true)).toEqual([]);
  });
  it('works on a row of one value', () => {
    expect(toggleGroup([], ['letter-of-interest'], RUNGS, false)).toEqual(['disbursed', 'committed', 'announced']);
  });
});

describe('activeFilters', () => {
  it('is empty for the default View', () => expect(activeFilters(DEFAULT_VIEW, messages)).toEqual([]));
  it('names the values and gives the change that removes them', () => {
    const view = { ...DEFAULT_VIEW, minerals: ['cobalt', 'copper', 'gold', 'tin'], severity: 2 };
    expect(activeFilters(view, messages)).toEqual([
      { key: 'minerals', label: 'Mineral: cobalt, copper, gold, and 1 more', removal: { minerals: [] } },
      { key: 'severity', label: 'Severity: ≥ 2', removal: { severity: 4 } },
    ]);
  });
});

describe('forums of the seats card', () => {
  const forums = ['pax', 'ergi', 'forge', 'quad'].map(id => ({ id, active: id !== 'quad' }));
  it('fills up with the largest active ones', () => {
    expect(forumsForMode('one', [], forums)).toEqual(['pax']);
    expect(forumsForMode('compare', ['forge'], forums)).toEqual(['forge', 'pax', 'ergi']);
    expect(forumsForMode('count', ['forge'], forums)).toEqual([]);
  });
  it('never compares more than three', () => {
    expect(forumsForPick('compare', ['pax', 'ergi', 'forge'], 'quad')).toEqual(['ergi', 'forge', 'quad']);
    expect(forumsForPick('compare', ['pax', 'ergi'], 'pax')).toEqual(['ergi']);
    expect(forumsForPick('one', ['pax'], 'pax')).toEqual([]);
  });
});

describe('the timeline', () => {
  const scale = createTimelineScale('2019-03-01', '2026-11-22', 1294);
  it('compresses the years before 2022 and goes there and back', () => {
    expect(scale.x('2022-01-01')).toBeLessThan(80);
    expect(scale.x('2026-11-22')).toBeCloseTo(1294);
    for (const day of ['2019-06-15', '2022-01-01', '2024-02-29', '2026-11-22'])
      expect(scale.day(scale.x(day))).toBe(day);
  });
  it('clamps what lies outside', () => {
    expect(scale.x('1999-01-01')).toBe(0);
    expect(scale.day(99999)).toBe('2026-11-22');
  });
  it('keeps a month step inside the month', () => {
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2025-12-15', 2)).toBe('2026-02-15');
  });
  it('stacks events of one day up to 16 px and steps between days', () => {
    const tick = (day: string): TimelineTick => ({ lane: 'risks', day, subject: 'risk:x', label: '' });
    const ticks = [tick('2024-01-05'), ...Array.from({ length: 9 }, () => tick('2025-06-01'))];
    const bars = barsOf(ticks, 'risks', scale);
    expect(bars.map(bar => bar.heightPx)).toEqual([8, 16]);
    expect(nearestBar(bars, bars[1]!.x + 4)).toBe(bars[1]);
    expect(nearestBar(bars, bars[1]!.x + 40)).toBeNull();
    expect(stepEvent(eventDays(ticks), '2025-06-01', -1)).toBe('2024-01-05');
    expect(stepEvent(eventDays(ticks), '2025-06-01', 1)).toBeNull();
  });
});

describe('placeCard', () => {
  const stage = { width: 1000, height: 600 };
  const card = { width: 292, height: 120 };
  it('never covers the shape when there is room', () => {
    for (const [left, top] of [
      [10, 10],
      [900, 20],
      [480, 280],
      [20, 540],
      [940, 560],
    ] as const) {
      const shape = { left, top, right: left + 50, bottom: top + 40 };
      const [x, y] = placeCard(stage, card, shape, []);
      const apart =
        x >= shape.right || x + card.width <= shape.left || y >= shape.bottom || y + card.height <= shape.top;
      expect(apart).toBe(true);
      expect(x >= 0 && y >= 0 && x + card.width <= stage.width && y + card.height <= stage.height).toBe(true);
    }
  });
  it('prefers empty ground', () => {
    const shape = { left: 480, top: 280, right: 520, bottom: 320 };
    const crowded = Array.from({ length: 30 }, (_, i) => [560 + 8 * i, 300] as const);
    expect(placeCard(stage, card, shape, crowded)[0]).toBeLessThan(480);
  });
});
