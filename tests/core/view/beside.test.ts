import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  besideOf,
  changeBeside,
  differingKeys,
  formatBeside,
  SIDE_KEYS,
  swapSides,
} from '../../../src/core/view/beside.ts';
import { DEFAULT_VIEW, formatView, parseView } from '../../../src/core/view/codec.ts';
import type { View } from '../../../src/core/view/view.ts';
import { arbitraryView } from './arbitrary-view.ts';

const LATEST = '2026-11-22';
const view = (changes: Partial<View>): View => ({ ...DEFAULT_VIEW, show: 'compare', ...changes });
const side = (of: View) => Object.fromEntries(SIDE_KEYS.map(key => [key, of[key]]));

describe('the View beside another', () => {
  it.each([
    [null, '2025-11-22'],
    ['2026-02', '2025-02'],
    ['2024-02-29', '2023-02-28'],
    ['2025', '2024'],
  ])('is the same View a year earlier until one is chosen: %s → %s', (asof, earlier) => {
    const own = view({ asof, vs: '2024-01-01', minerals: ['cobalt'], select: ['country:COD'] });
    expect(besideOf(own, LATEST)).toEqual({ view: { ...own, asof: earlier, vs: null }, problems: [] });
  });
  it('has keys of its own and shares the place, the selection and the language', () => {
    const own = view({
      asof: '2025-01-01',
      region: 'africa',
      select: ['country:ZMB'],
      lang: 'zh',
      beside: 'forums=forge&severity=2',
    });
    const { view: other } = besideOf(own, LATEST);
    expect(other).toMatchObject({
      asof: null,
      forums: ['forge'],
      severity: 2,
      region: 'africa',
      lang: 'zh',
      select: ['country:ZMB'],
    });
    expect(differingKeys(own, other)).toEqual(['asof', 'forums', 'severity']);
  });
  it('says what of it can’t be used', () => {
    const { view: other, problems } = besideOf(view({ beside: 'asof=yesterday&severity=2' }), LATEST);
    expect(other.asof).toBeNull();
    expect(other.severity).toBe(2);
    expect(problems.map(({ key }) => key)).toEqual(['asof']);
  });
  it('keeps every View in the address, the default one too', () => {
    fc.assert(
      fc.property(arbitraryView, arbitraryView, (own, other) => {
        const query = formatView({ ...own, beside: formatBeside(other) });
        const read = parseView(query);
        if (read.problems.length > 0) return read.problems.every(({ key }) => key === 'beside');
        expect(side(besideOf(read.view, LATEST).view)).toEqual(side(other));
        return true;
      }),
    );
    expect(side(besideOf(view({ asof: '2025', beside: formatBeside(DEFAULT_VIEW) }), LATEST).view)).toEqual(
      side(DEFAULT_VIEW),
    );
  });
  it('changes alone in its own keys, and with the other in shared ones', () => {
    const other = besideOf(view({ beside: 'forums=forge' }), LATEST).view;
    expect(changeBeside(other, { minerals: ['cobalt'] })).toEqual({ beside: 'forums=forge&minerals=cobalt' });
    expect(changeBeside(other, { select: ['country:COD'] })).toEqual({ select: ['country:COD'] });
  });
  it('comes back after two swaps', () => {
    const own = view({ asof: '2025-10-01', layers: ['projects'], beside: 'minerals=cobalt' });
    const swapped = { ...own, ...swapSides(own, besideOf(own, LATEST).view) };
    expect(swapped).toMatchObject({ asof: null, minerals: ['cobalt'], beside: 'layers=projects&asof=2025-10-01' });
    expect({ ...swapped, ...swapSides(swapped, besideOf(swapped, LATEST).view) }).toEqual(own);
  });
});
