import { describe, expect, it } from 'vitest';
import { formatClock } from '../../src/shells/format-clock.ts';
import { nextPlace, type Place, previousPlace, secondsOf, wholeStep } from '../../src/shells/present-course.ts';

const BUILDS = [2, 0, 1];
const at = (step: number, build: number): Place => ({ step, build });

describe('The course of a presentation', () => {
  it('goes through every build of every step and stays at the end', () => {
    const seen: string[] = [];
    let place = at(1, 0);
    for (let press = 0; press < 8; press++) {
      seen.push(`${place.step}.${place.build}`);
      place = nextPlace(place, BUILDS);
    }
    expect(seen).toEqual(['1.0', '1.1', '1.2', '2.0', '3.0', '3.1', '3.1', '3.1']);
  });

  it('goes back the same way and stays at the beginning', () => {
    const seen: string[] = [];
    let place = wholeStep(3, BUILDS);
    for (let press = 0; press < 7; press++) {
      seen.push(`${place.step}.${place.build}`);
      place = previousPlace(place, BUILDS);
    }
    expect(seen).toEqual(['3.1', '3.0', '2.0', '1.2', '1.1', '1.0', '1.0']);
  });

  it('begins again in a loop', () => expect(nextPlace(at(3, 1), BUILDS, true)).toEqual(at(1, 0)));

  it.each([
    [0, at(1, 2)],
    [2, at(2, 0)],
    [99, at(3, 1)],
  ])('takes step %i as the nearest that there is, whole', (step, place) => {
    expect(wholeStep(step, BUILDS)).toEqual(place);
  });

  it('shares the time of a step among its builds', () => {
    expect([secondsOf(at(1, 1), BUILDS, [90, 60, 30]), secondsOf(at(2, 0), BUILDS, [90, 60, 30])]).toEqual([30, 60]);
  });
});

it.each([
  [0, '0:00'],
  [65.9, '1:05'],
  [3671, '1:01:11'],
  [-12.2, '−0:12'],
  [-0.4, '0:00'],
])('%f s are %s on the clock', (seconds, text) => expect(formatClock(seconds)).toBe(text));
