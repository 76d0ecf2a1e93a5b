import { describe, expect, it } from 'vitest';
import { chooseTier, staysOnWebgl } from '../../src/map/renderer-choice.ts';

const CARD = { name: 'ANGLE (Intel, Mesa Intel(R) UHD Graphics)', software: false };
const SOFTWARE = { name: 'ANGLE (Google, SwiftShader)', software: true };

describe('chooseTier', () => {
  it.each([
    ['auto', CARD, 'webgl', 'hardware'],
    ['auto', SOFTWARE, 'svg', 'software'],
    ['auto', null, 'svg', 'no-webgl'],
    ['svg', CARD, 'svg', 'asked'],
    ['svg', null, 'svg', 'asked'],
    ['webgl', CARD, 'webgl', 'asked'],
    ['webgl', SOFTWARE, 'webgl', 'asked'],
    ['webgl', null, 'svg', 'no-webgl'],
  ] as const)('%s with %o: %s, %s', (choice, renderer, tier, reason) => {
    expect(chooseTier(choice, renderer)).toEqual({ tier, reason });
  });
});

describe('staysOnWebgl', () => {
  it.each([
    ['auto', 16.7, true],
    ['auto', 50, true],
    ['auto', 50.1, false],
    ['webgl', 400, true],
  ] as const)('%s at %d ms a frame: %s', (choice, median, stays) => {
    expect(staysOnWebgl(choice, median)).toBe(stays);
  });
});
