import { expect, test } from 'vitest';
import type { FrameRequest } from '../../../src/core/geo/frame.ts';
import { sharedFrame } from '../../../src/core/geo/shared-frame.ts';
import { openAtlas } from '../../open-dataset.ts';

const atlas = openAtlas();
const request = (widthPx: number): FrameRequest => ({
  widthPx,
  heightPx: 500,
  padding: { top: 2, right: 2, bottom: 2, left: 2 },
  projection: 'equal-earth',
  lens: null,
  camera: null,
  surface: 'print',
});

test('equal requests share a frame, others don’t', () => {
  const frame = sharedFrame(atlas, request(800));
  expect(sharedFrame(atlas, request(800))).toBe(frame);
  expect(sharedFrame(atlas, request(801))).not.toBe(frame);
  expect(sharedFrame({ ...atlas }, request(800))).not.toBe(frame);
  expect(frame.request).toEqual(request(800));
});

test('the frame that was used longest ago is forgotten first', () => {
  const [first, second] = [sharedFrame(atlas, request(900)), sharedFrame(atlas, request(901))];
  for (const widthPx of [902, 903]) sharedFrame(atlas, request(widthPx));
  expect(sharedFrame(atlas, request(900))).toBe(first);
  sharedFrame(atlas, request(904));
  expect(sharedFrame(atlas, request(900))).toBe(first);
  expect(sharedFrame(atlas, request(901))).not.toBe(second);
});
