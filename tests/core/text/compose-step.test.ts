import { describe, expect, it } from 'vitest';
import { selectTimeline } from '../../../src/core/select/timeline.ts';
import { catalogueEn } from '../../../src/core/text/catalogue.en.ts';
import { composeStep } from '../../../src/core/text/compose-step.ts';
import { createMessages } from '../../../src/core/text/messages.ts';
import { playEn } from '../../../src/core/text/play.en.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/codec.ts';
import type { View } from '../../../src/core/view/view.ts';
import { eventDays, stepEvent } from '../../../src/panels/timeline-ticks.ts';
import { openModel } from '../../open-dataset.ts';

const model = openModel();
const messages = createMessages('en', catalogueEn);
const ticks = selectTimeline(model, messages);
const days = eventDays(ticks);
const line = (day: string, changes: Partial<View> = {}) =>
  composeStep({ model, view: { ...DEFAULT_VIEW, asof: day, ...changes }, from: stepEvent(days, day, -1) ?? '2010-01-01', ticks, messages, words: playEn }); // biome-ignore format: one call

describe('the line of a step', () => {
  it('says something at every event', () => {
    expect(days.filter(day => line(day) === '')).toEqual([]);
  });
  it('names who joined a body as it was called then', () => {
    const founding = line('2022-06-14', { layers: ['forums'] });
    expect(founding).toMatch(/MSP/);
    expect(founding).not.toMatch(/FORGE/);
  });
  it('speaks only of layers that are on', () => {
    for (const day of days) expect(line(day, { layers: ['risks'] })).not.toMatch(/seat|signed|finance/);
    expect(line(days[5]!, { layers: [] })).toBe('');
  });
});
