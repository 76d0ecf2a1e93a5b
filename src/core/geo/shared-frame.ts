import type { Atlas } from './atlas.ts';
import { createFrame, type Frame, type FrameRequest } from './frame.ts';

/** A batch alternates between a few heights of the map, because titles take one line or two. */
const REMEMBERED = 4;

const memory = new WeakMap<Atlas, Map<string, Frame>>();

/**
 * The frame of a request, the same object for equal requests among the last few. What is remembered with a frame
 * (projected shapes, their path data, the raster of countries) then serves the next figure too. It is shared: nobody may
 * change its projection. `atlas` is the one that is drawn in it; with it the frames are forgotten.
 */
export function sharedFrame(atlas: Atlas, request: FrameRequest): Frame {
  const frames = memory.get(atlas) ?? new Map<string, Frame>();
  memory.set(atlas, frames);
  const key = JSON.stringify(request);
  const frame = frames.get(key) ?? createFrame(request);
  frames.delete(key);
  frames.set(key, frame);
  if (frames.size > REMEMBERED) frames.delete(frames.keys().next().value as string);
  return frame;
}
