import { describe, expect, it } from 'vitest';
import type { TimelineTick } from '../../src/core/select/types.ts';
import { nextStop } from '../../src/panels/next-stop.ts';

const tick = (lane: TimelineTick['lane'], day: string): TimelineTick => ({ lane, day, subject: 'forum:a', label: day });
const ticks = [
  tick('forums', '2024-01-01'),
  tick('forums', '2024-01-01'),
  tick('risks', '2024-06-01'),
  tick('projects', '2025-01-01'),
];
const all = ['forums', 'risks', 'agreements', 'projects'] as const;

describe('where playing goes', () => {
  it('goes from event to event, once for all events of a day, and ends at the dataset’s date', () => {
    const stops: (string | null)[] = [];
    let day = '2023-12-31';
    for (let i = 0; i < 10; i += 1) {
      const stop = nextStop(ticks, all, day, '2025-06-01')!;
      stops.push(stop.asof);
      if (stop.isLast) break;
      day = stop.day;
    }
    expect(stops).toEqual(['2024-01-01', '2024-06-01', '2025-01-01', null]);
  });
  it('begins anew at the end', () => {
    expect(nextStop(ticks, all, '2025-06-01', '2025-06-01')).toEqual({
      day: '2024-01-01',
      asof: '2024-01-01',
      isLast: false,
    });
  });
  it('stops at the layers that are on alone', () => {
    expect(nextStop(ticks, ['projects'], '2023-01-01', '2025-06-01')?.day).toBe('2025-01-01');
  });
  it('has nowhere to go without events', () => {
    expect(nextStop(ticks, ['agreements'], '2023-01-01', '2025-06-01')).toBeNull();
  });
});
