import type { MapInput } from '../map-tier.ts';

/** Whether two inputs show the same part of the world in the same projection. */
export function isSameView({ scene: a }: MapInput, { scene: b }: MapInput): boolean {
  return a.projection === b.projection && a.lens === b.lens;
}

/** Whether the same part of the window is free for the map. */
export function isSameBox(a: MapInput, b: MapInput): boolean {
  const sides = ['top', 'right', 'bottom', 'left'] as const;
  return a.surface === b.surface && sides.every(side => a.padding[side] === b.padding[side]);
}

/** Whether the same marks are drawn: scenes that differ in their camera only share them. */
export function isSamePicture(a: MapInput, b: MapInput): boolean {
  return a.scene.marks === b.scene.marks && a.scene.theme === b.scene.theme && a.atlas === b.atlas;
}
