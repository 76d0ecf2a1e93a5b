import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestAssignment } from '../../../../src/core/model/measures/assignment.ts';
import { type Distribution, exactly } from '../../../../src/core/model/measures/distribution.ts';
import { hhi, hhiBounds } from '../../../../src/core/model/measures/hhi.ts';
import { locationQuotients, shareBounds } from '../../../../src/core/model/measures/location-quotient.ts';
import { INDEXES, type IndexId } from '../../../../src/core/model/measures/registry.ts';

const IDS = Object.keys(INDEXES) as IndexId[];
const mass = fc.integer({ min: 0, max: 1000 });
const masses = fc.array(mass, { minLength: 1, maxLength: 9 }).filter(list => list.some(one => one > 0));
const box = fc
  .tuple(mass, fc.oneof(fc.constant(0), mass))
  .map(([low, width]) => ({ group: '', low, high: low + width }));
const distribution: fc.Arbitrary<Distribution> = fc
  .record({
    boxes: fc.array(box, { minLength: 2, maxLength: 7 }),
    lump: fc.oneof(fc.constant(0), mass),
    over: fc.constantFrom('elsewhere' as const, 'anywhere' as const),
    places: fc.integer({ min: 1, max: 4 }),
  })
  .map(all => ({ ...all, boxes: all.boxes.map((one, i) => ({ ...one, group: `g${i}` })) }))
  .filter(({ boxes }) => boxes.some(one => one.low > 0));
/** Numbers between 0 and 1, ends included often. */
const part = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** One way to fill what is not known. */
function complete(
  { boxes, lump, over, places }: Distribution,
  parts: number[],
  lumpParts: number[],
  forGini: boolean,
): number[] {
  const filled = boxes.map((one, i) => one.low + (one.high - one.low) * parts[i % parts.length]!);
  const slots = over === 'anywhere' ? boxes.length : forGini ? 1 : places;
  const weights = Array.from({ length: slots }, (_, i) => lumpParts[i % lumpParts.length]!);
  const sum = weights.reduce((a, b) => a + b, 0);
  const pieces = weights.map((weight, i) => (sum > 0 ? (lump * weight) / sum : i === 0 ? lump : 0));
  if (lump === 0) return filled;
  return over === 'anywhere' ? filled.map((one, i) => one + pieces[i]!) : [...filled, ...pieces];
}

describe.each(IDS)('%s', id => {
  const index = INDEXES[id];
  test('does not depend on the order of the groups', () => {
    fc.assert(
      fc.property(masses, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (list, keys) => {
        const shuffled = list.map(one => [keys.next().value as number, one] as const).sort((a, b) => a[0] - b[0]);
        expect(index.valueOf(shuffled.map(([, one]) => one))).toBeCloseTo(index.valueOf(list), 8);
      }),
    );
  });
  test('is its own interval when all is known', () => {
    fc.assert(
      fc.property(masses, list => {
        const { low, high } = index.bounds(exactly(list));
        expect(low).toBeCloseTo(index.valueOf(list), 5);
        expect(high).toBeCloseTo(index.valueOf(list), 5);
      }),
    );
  });
  test('every completion lies within the bounds', () => {
    fc.assert(
      fc.property(
        distribution,
        fc.array(part, { minLength: 7, maxLength: 7 }),
        fc.array(part, { minLength: 7, maxLength: 7 }),
        (known, parts, lumpParts) => {
          const { low, high } = index.bounds(known);
          const value = index.valueOf(complete(known, parts, lumpParts, id === 'gini'));
          const slack = 1e-6 * Math.max(1, Math.abs(value));
          expect(value).toBeGreaterThanOrEqual(low - slack);
          expect(value).toBeLessThanOrEqual(high + slack);
        },
      ),
      { numRuns: 400 },
    );
  });
  test('the highest value is reached: it is the best of all vertices', () => {
    fc.assert(
      fc.property(distribution, known => {
        let best = Number.NEGATIVE_INFINITY;
        let least = Number.POSITIVE_INFINITY;
        const slots = known.over === 'anywhere' ? known.boxes.length : 1;
        for (let bits = 0; bits < 2 ** known.boxes.length; bits++)
          for (let slot = 0; slot < slots; slot++) {
            const filled = known.boxes.map((one, i) => ((bits >> i) & 1 ? one.high : one.low));
            const all =
              known.lump === 0
                ? filled
                : known.over === 'anywhere'
                  ? filled.map((one, i) => (i === slot ? one + known.lump : one))
                  : [...filled, known.lump];
            best = Math.max(best, index.valueOf(all));
            least = Math.min(least, index.valueOf(all));
          }
        const { low, high } = index.bounds(known);
        if (id === 'effective') expect(low).toBeCloseTo(least, 6);
        else expect(Math.abs(high - best)).toBeLessThan(1e-6 * Math.max(1, best));
      }),
      { numRuns: 150 },
    );
  });
  test('the interval shrinks when an amount is disclosed', () => {
    fc.assert(
      fc.property(distribution, part, fc.nat(6), (known, where, which) => {
        const at = which % known.boxes.length;
        const told = known.boxes.map((one, i) => {
          if (i !== at) return one;
          const value = one.low + (one.high - one.low) * where;
          return { ...one, low: value, high: value };
        });
        const [wide, narrow] = [index.bounds(known), index.bounds({ ...known, boxes: told })];
        const slack = 1e-6 * Math.max(1, wide.high);
        expect(narrow.low).toBeGreaterThanOrEqual(wide.low - slack);
        expect(narrow.high).toBeLessThanOrEqual(wide.high + slack);
      }),
      { numRuns: 150 },
    );
  });
});

describe('HHI', () => {
  test('of n equal shares is 10 000/n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1e9 }), (n, one) => {
        expect(hhi(new Array(n).fill(one))).toBeCloseTo(10_000 / n, 6);
      }),
    );
  });
  test('never falls when groups are merged', () => {
    fc.assert(
      fc.property(
        masses.filter(list => list.length > 1),
        ([first = 0, second = 0, ...rest]) => {
          fc.pre(first + second + rest.reduce((a, b) => a + b, 0) > 0);
          expect(hhi([first + second, ...rest])).toBeGreaterThanOrEqual(hhi([first, second, ...rest]) - 1e-9);
        },
      ),
    );
  });
  test('of 50, 30 and 20 per cent is 2 500 + 900 + 400', () => {
    expect(hhi([50, 30, 20])).toBeCloseTo(3800, 9);
  });
  test('of 60 and a second of 0 to 40: from 5 200 at its cap to 10 000 without it', () => {
    const { low, high, open } = hhiBounds({
      boxes: [
        { group: 'a', low: 60, high: 60 },
        { group: 'b', low: 0, high: 40 },
      ],
      lump: 0,
      over: 'anywhere',
      places: 0,
    });
    expect([Math.round(low), Math.round(high), open]).toEqual([5200, 10_000, null]);
  });
  test('with a mass that has no cap is unbounded above and still has a lowest value', () => {
    const { low, high, open } = hhiBounds({
      boxes: [
        { group: 'a', low: 50, high: 50 },
        { group: 'b', low: 0, high: Number.POSITIVE_INFINITY },
      ],
      lump: 0,
      over: 'anywhere',
      places: 0,
    });
    expect([Math.round(low), high, open]).toEqual([5000, 10_000, 'high']);
  });
  test('with forty ceilings is exact and quick', () => {
    const boxes = Array.from({ length: 40 }, (_, i) => ({
      group: `${i}`,
      low: (i * 7) % 13,
      high: 20 + ((i * 31) % 97),
    }));
    const began = performance.now();
    const { low, high } = hhiBounds({ boxes, lump: 0, over: 'anywhere', places: 0 });
    expect(low).toBeLessThan(high);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

test('the other indexes by hand: 50, 30, 20', () => {
  const list = [50, 30, 20];
  expect(INDEXES.effective.valueOf(list)).toBeCloseTo(2.6316, 4);
  expect(INDEXES.cr1.valueOf(list)).toBe(0.5);
  expect(INDEXES.cr3.valueOf(list)).toBe(1);
  expect(INDEXES.gini.valueOf(list)).toBeCloseTo(0.2, 9);
});
test('a location quotient is share over share; a group that the baseline lacks has none', () => {
  const quotients = locationQuotients(
    { ...exactly([30, 10, 0]), lump: 0 },
    new Map([
      ['0', 1],
      ['1', 1],
    ]),
  );
  expect(quotients.get('0')).toEqual({ low: 1.5, high: 1.5, open: null });
  expect(quotients.get('1')?.low).toBe(0.5);
  expect(quotients.get('2')).toBe(null);
});
test('bounds of a share hold the share of every completion', () => {
  fc.assert(
    fc.property(distribution, fc.array(part, { minLength: 7, maxLength: 7 }), (known, parts) => {
      const filled = complete(known, parts, [1], false);
      const sum = filled.reduce((a, b) => a + b, 0);
      for (const [i, [, { low, high }]] of [...shareBounds(known)].entries()) {
        expect(filled[i]! / sum).toBeGreaterThanOrEqual(low - 1e-9);
        expect(filled[i]! / sum).toBeLessThanOrEqual(high + 1e-9);
      }
    }),
  );
});
test('an assignment is the best of all permutations', () => {
  const permutations = (n: number): number[][] =>
    n === 0 ? [[]] : permutations(n - 1).flatMap(p => Array.from({ length: n }, (_, i) => p.toSpliced(i, 0, n - 1)));
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 4 }), {
        minLength: 4,
        maxLength: 4,
      }),
      gains => {
        const worth = (columns: number[]) => columns.reduce((sum, column, row) => sum + gains[row]![column]!, 0);
        expect(worth(largestAssignment(gains))).toBe(Math.max(...permutations(4).map(worth)));
      },
    ),
  );
});
