import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cameraAt, createFrame, type FrameRequest } from '../../../src/core/geo/frame.ts';
import { openModel } from '../../open-dataset.ts';

const createRequest = (request: Partial<FrameRequest> = {}): FrameRequest => ({
  widthPx: 1160,
  heightPx: 690,
  padding: { top: 20, right: 20, bottom: 20, left: 20 },
  projection: 'equal-earth',
  lens: null,
  camera: null,
  surface: 'screen',
  ...request,
});
const lenses = openModel().dataset.regionLenses;
/** What a world view fits: 173° to either side of 11° E. */
const lng = fc
  .double({ min: -161.9, max: 183.9, noNaN: true })
  .map(degrees => (degrees > 180 ? degrees - 360 : degrees));
const lat = fc.double({ min: -55, max: 74, noNaN: true });

describe.each(['equal-earth', 'mercator', 'globe'] as const)('%s', projection => {
  const frame = createFrame(createRequest({ projection }));
  test('a place that is seen comes back from its px', () => {
    fc.assert(
      fc.property(lng, lat, (x, y) => {
        const px = frame.toPx([x, y]);
        if (!px || (projection === 'globe' && Math.hypot(px[0] - 580, px[1] - 345) > 0.99 * frame.scale)) return;
        const back = frame.toLngLat(px)!;
        const turn = Math.abs(((back[0] - x + 540) % 360) - 180);
        expect([turn < 1e-3, Math.abs(back[1] - y) < 1e-3]).toEqual([true, true]);
      }),
    );
  });
  test('the fitted extent lies inside the padding', () => {
    fc.assert(
      fc.property(lng, lat, (x, y) => {
        const px = frame.toPx([x, y]);
        if (!px) return;
        expect(px[0] > 19 && px[0] < 1141 && px[1] > 19 && px[1] < 671).toBe(true);
      }),
    );
  });
  test('one step of zoom doubles the scale', () => {
    const camera = { lng: 20, lat: 10, zoom: 2 };
    const [a, b] = [camera, { ...camera, zoom: 3 }].map(at => createFrame(createRequest({ projection, camera: at })));
    expect(b!.scale / a!.scale).toBeCloseTo(2, 9);
  });
  test('a camera stands in the middle', () => {
    const [x, y] = createFrame(createRequest({ projection, camera: { lng: 23, lat: -3, zoom: 2 } })).toPx([23, -3])!;
    expect([Math.round(x), Math.round(y)]).toEqual([580, 345]);
  });
  test('a frame moved by hand gives the camera that leads back', () => {
    const moved = createFrame(createRequest({ projection, camera: { lng: 23, lat: -3, zoom: 1.5 } }));
    const camera = cameraAt(moved, moved.scale, [23, -3]);
    expect(createFrame(createRequest({ projection, camera })).scale).toBeCloseTo(moved.scale, 6);
  });
});

test('the far side of a globe has no px', () => {
  expect(createFrame(createRequest({ projection: 'globe' })).toPx([-160, -15])).toBeNull();
});

test('outside the globe is no place', () => {
  expect(createFrame(createRequest({ projection: 'globe' })).toLngLat([1, 1])).toBeNull();
});

test.each(lenses.map(lens => [lens.id, lens] as const))(
  '%s: its corners and its middle are in the frame',
  (_id, lens) => {
    const frame = createFrame(createRequest({ lens }));
    const [w, s, e, n] = lens.bounds;
    const inside = ([w, e].flatMap(x => [s, n].map(y => frame.toPx([x, y]))) as ([number, number] | null)[])
      .concat([frame.toPx(lens.center) as [number, number] | null])
      .map(px => px !== null && px[0] > 19 && px[0] < 1141 && px[1] > 19 && px[1] < 671);
    expect(inside).toEqual([true, true, true, true, true]);
  },
);

test('symbols grow from the world to a region and no further', () => {
  const scaleAt = (zoom: number) => createFrame(createRequest({ camera: { lng: 20, lat: 0, zoom } })).symbols.coin;
  const steps = [0, 1, 2, 3, 6].map(scaleAt);
  expect([steps[0], steps[4]]).toEqual([1, 1.79]);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
});
