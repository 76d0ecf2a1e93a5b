import { describe, expect, it } from 'vitest';
import { createFrame, type FrameRequest } from '../../src/core/geo/frame.ts';
import type { Camera, LngLat, ProjectionKind } from '../../src/core/geo/types.ts';
import type { RegionLens } from '../../src/core/model/records.ts';
import { createMapPlane } from '../../src/map/webgl/map-plane.ts';
import { cameraOfPose, middleOf, ontoSphere, poseOf } from '../../src/map/webgl/map-pose.ts';

const AFRICA: RegionLens = {
  id: 'africa',
  name: { en: 'Africa' },
  center: [17, 2],
  bounds: [-19, -36, 53, 38],
  countries: null,
};
const PLACES: LngLat[] = [[0, 0], [25, -4], [100, 60], [-70, -50], [-150, 64], [174, -41], [138, 36], [2, 48]]; // biome-ignore format: a list
const FLAT: [ProjectionKind, RegionLens | null][] = [['equal-earth', null], ['equal-earth', AFRICA], ['mercator', null]]; // biome-ignore format: a list

function request(projection: ProjectionKind, lens: RegionLens | null, camera: Camera | null): FrameRequest {
  const padding = { top: 10, right: 320, bottom: 80, left: 0 };
  return { widthPx: 1200, heightPx: 700, padding, projection, lens, camera, surface: 'screen' };
}

/** Web Mercator as the renderer computes it: px of a position at a pose. */
function mercatorPx([lng, lat]: [number, number], zoom: number): [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const world = 512 * 2 ** zoom;
  return [(lng / 360) * world, (-y / (2 * Math.PI)) * world];
}

describe('poses on a flat plane', () => {
  it.each(FLAT)('put every place where the frame has it: %s', (kind, lens) => {
    const plane = createMapPlane(kind, lens);
    for (const camera of [null, { lng: 20, lat: 5, zoom: 2 }]) {
      const frame = createFrame(request(kind, lens, camera));
      const pose = poseOf(frame, plane);
      const middle = middleOf(frame);
      const origin = mercatorPx(pose.center, pose.zoom);
      for (const place of PLACES) {
        const px = frame.toPx(place);
        const position = plane.toMap(place);
        if (!px || !position) continue;
        const [x, y] = mercatorPx(position, pose.zoom);
        expect(x - origin[0] + middle[0]).toBeCloseTo(px[0], 6);
        expect(y - origin[1] + middle[1]).toBeCloseTo(px[1], 6);
      }
    }
  });

  it.each(FLAT)('give their camera back: %s', (kind, lens) => {
    const plane = createMapPlane(kind, lens);
    const camera = { lng: 20, lat: 5, zoom: 1.25 };
    const frame = createFrame(request(kind, lens, camera));
    const pose = poseOf(frame, plane);
    const back = cameraOfPose(frame, plane, pose.center, pose.zoom)!;
    expect(back.lng).toBeCloseTo(camera.lng, 6);
    expect(back.lat).toBeCloseTo(camera.lat, 6);
    expect(back.zoom).toBeCloseTo(camera.zoom, 9);
  });

  it('pad the renderer so that its middle is the middle of the free box', () => {
    const frame = createFrame(request('equal-earth', null, null));
    const { padding } = poseOf(frame, createMapPlane('equal-earth', null));
    expect((padding.left - padding.right) / 2).toBeCloseTo(-160, 9);
    expect((padding.top - padding.bottom) / 2).toBeCloseTo(-35, 9);
  });
});

describe('the edge of the sphere', () => {
  const plane = createMapPlane('equal-earth', null);

  it('lets no camera leave it', () => {
    const corner = plane.fromUnits([2.7, -1.3]);
    expect(plane.toPlace(corner)).toBeNull();
    const kept = ontoSphere(plane, corner);
    expect(plane.toPlace(kept)).not.toBeNull();
    expect(ontoSphere(plane, kept)).toEqual(kept);
  });

  it('cuts a line that crosses it', () => {
    const lines = plane.lines({ type: 'LineString', coordinates: [[178, 10], [-160, 12]] }); // biome-ignore format: a line
    expect(lines.length).toBe(2);
    for (const [lng] of lines.flat()) expect(Math.abs(lng)).toBeLessThan(180);
  });
});

describe('the pose of a globe', () => {
  it('looks at the camera, and its zoom makes up for the latitude', () => {
    const plane = createMapPlane('globe', null);
    const low = poseOf(createFrame(request('globe', null, { lng: 30, lat: 0, zoom: 0 })), plane);
    const high = poseOf(createFrame(request('globe', null, { lng: 30, lat: 60, zoom: 0 })), plane);
    expect(low.center[0]).toBeCloseTo(30, 9);
    expect(low.center[1]).toBeCloseTo(0, 9);
    expect(low.zoom - high.zoom).toBeCloseTo(1, 9);
  });
});
