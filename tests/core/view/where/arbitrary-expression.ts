// Expressions at random in normal form, from the fixed terms and some ids of forums.
import fc from 'fast-check';
import { COMPARISONS, type Expression, join, not, QUANTITIES } from '../../../../src/core/view/where/expression.ts';
import { FIXED_TERMS } from '../../../../src/core/view/where/terms.ts';

const FORUMS = ['forge', 'pax-silica', 'ergi', 'quad-cmi', 'g7-cmap', 'g7-cmpa', 'msp', 'msp-forum'];
const atom: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom(...FORUMS, ...FIXED_TERMS).map(term => ({ kind: 'term' as const, term })),
  fc.record({
    kind: fc.constant('compare' as const),
    quantity: fc.constantFrom(...QUANTITIES),
    comparison: fc.constantFrom(...COMPARISONS),
    value: fc.integer({ min: 0, max: 999 }),
  }),
);
const { expression } = fc.letrec<{ expression: Expression }>(tie => ({
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    atom,
    tie('expression').map(not),
    fc
      .tuple(
        fc.constantFrom('all' as const, 'any' as const),
        fc.array(tie('expression'), { minLength: 2, maxLength: 3 }),
      )
      .map(([kind, parts]) => join(kind, parts)),
  ),
}));
const size = (of: Expression): number =>
  of.kind === 'not' ? size(of.of) : 'of' in of ? of.of.reduce((sum, part) => sum + size(part), 0) : 1;

/** Expressions of at most 24 terms. */
export const arbitraryExpression: fc.Arbitrary<Expression> = expression.filter(of => size(of) <= 24);
