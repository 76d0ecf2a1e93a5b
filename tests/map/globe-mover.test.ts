import { describe, expect, it } from 'vitest';
import { createFrame, type FrameRequest } from '../../src/core/geo/frame.ts';
import { cameraOfGlobe, turn } from '../../src/map/svg/globe-mover.ts';

const request = (camera: FrameRequest['camera']): FrameRequest => ({
  widthPx: 800,
  heightPx: 600,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  projection: 'globe',
  lens: null,
  camera,
  surface: 'screen',
});

describe('a globe under the hand', () => {
  it('keeps the place at its middle under the finger for small turns', () => {
    const camera = { lng: 20, lat: 40, zoom: 1 };
    const frame = createFrame(request(camera));
    const turned = createFrame(request(turn(camera, 6, -4, frame.scale)));
    const [x, y] = turned.toPx([20, 40])!;
    expect(Math.abs(x - 406)).toBeLessThan(0.5);
    expect(Math.abs(y - 296)).toBeLessThan(0.5);
  });

  it('stops short of the poles and goes round the date line', () => {
    expect(turn({ lng: 0, lat: 80, zoom: 0 }, 0, 500, 200).lat).toBe(85);
    expect(turn({ lng: 179, lat: 0, zoom: 0 }, -20, 0, 200).lng).toBeCloseTo(-175.27, 1);
  });

  it('reads the camera back from a frame', () => {
    const camera = cameraOfGlobe(createFrame(request({ lng: -70, lat: 12, zoom: 1.5 })));
    expect(camera.lng).toBeCloseTo(-70, 6);
    expect(camera.lat).toBeCloseTo(12, 6);
    expect(camera.zoom).toBeCloseTo(1.5, 6);
  });
});
