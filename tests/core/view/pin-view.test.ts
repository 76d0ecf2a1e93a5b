import { expect, it } from 'vitest';
import { DEFAULT_VIEW, formatView, parseView } from '../../../src/core/view/codec.ts';
import { pinView } from '../../../src/core/view/pin-view.ts';

it('freezes a View to a version and lets it go again, and touches nothing else', () => {
  const { view } = parseView('region=africa&severity=3');
  const pinned = pinView(view, '2026.11.22-2');
  expect(formatView(pinned)).toBe(`${formatView(view)}&data=2026.11.22-2`);
  expect(formatView(pinView(pinned, null))).toBe(formatView(view));
  expect(pinView(DEFAULT_VIEW, null)).toBe(DEFAULT_VIEW);
});
