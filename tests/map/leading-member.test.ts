import { describe, expect, it } from 'vitest';
import { createFrame } from '../../src/core/geo/frame.ts';
import type { PlaceMark } from '../../src/core/scene/marks.ts';
import type { Scene } from '../../src/core/scene/scene.ts';
import { leadingMember } from '../../src/map/leading-member.ts';

const place = (id: string, at: [number, number], priority: number, more: Partial<PlaceMark> = {}) =>
  ({ kind: 'place', subject: `country:${id}`, at, priority, mustShow: true, emphasis: 'normal', ...more }) as PlaceMark;
const scene = (marks: PlaceMark[]) => ({ marks }) as unknown as Scene;
const frame = (zoom: number) =>
  createFrame({
    widthPx: 1000,
    heightPx: 600,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    projection: 'equal-earth',
    lens: null,
    camera: { lng: 20, lat: 0, zoom },
    surface: 'screen',
  });
const MARKS = [
  place('USA', [-98, 39], 95, { mustShow: false, emphasis: 'strong' }),
  place('COD', [24, -3], 1000, { emphasis: 'selected' }),
  place('AUS', [134, -25], 92),
  place('ZMB', [28, -14], 68),
];

describe('leadingMember', () => {
  it('is the member with most seats, neither the lead nor whatever is selected', () => {
    expect(leadingMember(scene(MARKS), frame(0))).toBe('country:AUS');
  });
  it('is on screen', () => {
    expect(leadingMember(scene(MARKS), frame(2))).toBe('country:ZMB');
  });
  it('is nobody on an empty map', () => {
    expect(leadingMember(scene([]), frame(0))).toBeNull();
  });
});
