import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFrame, type FrameRequest } from '../../src/core/geo/frame.ts';
import type { LngLat, Px } from '../../src/core/geo/types.ts';
import {
  applyTransform,
  cameraAfter,
  composeTransforms,
  invertTransform,
  paddedBox,
  poseOfFrame,
  type Transform,
  transformBetween,
  transformToPose,
} from '../../src/map/svg/map-transform.ts';

const AFRICA = {
  id: 'africa',
  name: { en: 'Africa' },
  center: [20, 2] as [number, number],
  bounds: [-20, -36, 55, 38] as [number, number, number, number],
  countries: null,
};
const requests = fc.record({
  widthPx: fc.integer({ min: 320, max: 1900 }),
  heightPx: fc.integer({ min: 300, max: 1100 }),
  padding: fc.record({ top: fc.nat(60), right: fc.nat(120), bottom: fc.nat(60), left: fc.nat(120) }),
  projection: fc.constantFrom('equal-earth', 'mercator'),
  lens: fc.constantFrom(null, AFRICA),
  camera: fc.option(
    fc.record({
      lng: fc.integer({ min: -20, max: 50 }),
      lat: fc.integer({ min: -30, max: 35 }),
      zoom: fc.double({ min: -0.3, max: 5, noNaN: true }),
    }),
    { nil: null },
  ),
  surface: fc.constant('screen'),
}) as fc.Arbitrary<FrameRequest>;
const moves = fc.record({
  k: fc.double({ min: 0.5, max: 3, noNaN: true }),
  x: fc.integer({ min: -200, max: 200 }),
  y: fc.integer({ min: -150, max: 150 }),
});
const PLACES: LngLat[] = [[0, 0], [25, -5], [40, 30], [-10, 20], [18, -34]]; // biome-ignore format: a list
const distance = (a: Px, b: Px) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const plain = (frame: ReturnType<typeof createFrame>, [lng, lat]: LngLat) => frame.projection([lng, lat]) as Px;

describe('a movement by hand', () => {
  it('becomes a camera whose frame has every place where the hand left it, within half a pixel', () => {
    fc.assert(
      fc.property(requests, moves, (request, move) => {
        const frame = createFrame(request);
        // Where the middle leaves the sphere it is drawn back, which the next test is about.
        const transform: Transform = {
          k: move.k,
          x: (request.widthPx / 2) * (1 - move.k) + move.x / 4,
          y: (request.heightPx / 2) * (1 - move.k) + move.y / 4,
        };
        const middle = applyTransform(invertTransform(transform), paddedBox(frame).middle);
        const under = frame.toLngLat(middle);
        fc.pre(under !== null && distance(plain(frame, under), middle) < 0.1);
        const after = createFrame({ ...request, camera: cameraAfter(frame, transform) });
        for (const place of PLACES)
          expect(distance(applyTransform(transform, plain(frame, place)), plain(after, place))).toBeLessThan(0.5);
      }),
    );
  });

  it('never leaves the sphere with its middle', () => {
    fc.assert(
      fc.property(
        requests,
        fc.integer({ min: -9000, max: 9000 }),
        fc.integer({ min: -9000, max: 9000 }),
        (request, x, y) => {
          const frame = createFrame(request);
          const camera = cameraAfter(frame, { k: 1, x, y });
          expect(Math.abs(camera.lat)).toBeLessThanOrEqual(90);
          expect(Math.abs(camera.lng)).toBeLessThanOrEqual(180);
          expect(camera.zoom).toBeCloseTo(request.camera?.zoom ?? 0, 6);
        },
      ),
    );
  });
});

describe('transforms between frames of one plane', () => {
  it('take every place along', () => {
    fc.assert(
      fc.property(requests, moves, (request, move) => {
        const from = createFrame(request);
        const camera = { lng: move.x / 10, lat: move.y / 10, zoom: Math.log2(move.k) };
        const to = createFrame({ ...request, camera });
        const between = transformBetween(from, to);
        for (const place of PLACES)
          expect(distance(applyTransform(between, plain(from, place)), plain(to, place))).toBeLessThan(0.01);
        const back = composeTransforms(transformBetween(to, from), between);
        expect(distance(applyTransform(back, [100, 100]), [100, 100])).toBeLessThan(1e-6);
      }),
    );
  });

  it('lead to a pose and back', () => {
    fc.assert(
      fc.property(requests, moves, (request, move) => {
        const fit = createFrame({ ...request, camera: null });
        const there = createFrame({ ...request, camera: { lng: 10 + move.x / 20, lat: move.y / 20, zoom: 1 } });
        const toPose = transformToPose(fit, poseOfFrame(there));
        const between = transformBetween(fit, there);
        for (const key of ['k', 'x', 'y'] as const) expect(toPose[key]).toBeCloseTo(between[key], 6);
      }),
    );
  });
});
