import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/core/view/codec.ts';
import {
  changeLens,
  changeView,
  selectSubject,
  toggleFilter,
  toggleLayer,
} from '../../../src/core/view/transitions.ts';
import { LAYER_IDS, RUNGS } from '../../../src/core/view/words.ts';
import { arbitraryCamera, arbitraryView } from './arbitrary-view.ts';

describe('a layer', () => {
  test('switched twice is where it was: the same layers are on', () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom(...LAYER_IDS), (view, layer) => {
        const twice = toggleLayer(toggleLayer(view, layer), layer);
        expect([...twice.layers].sort()).toEqual([...view.layers].sort());
      }),
    );
  });
  test('switched twice comes back to its place in the usual order', () => {
    for (const layer of LAYER_IDS)
      expect(toggleLayer(toggleLayer(DEFAULT_VIEW, layer), layer).layers).toEqual(LAYER_IDS);
  });
  test('switching one leaves the others in their order', () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom(...LAYER_IDS), (view, layer) => {
        const others = (list: readonly string[]) => list.filter(id => id !== layer);
        expect(others(toggleLayer(view, layer).layers)).toEqual(others(view.layers));
      }),
    );
  });
  test('nothing but the layers changes', () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom(...LAYER_IDS), (view, layer) => {
        expect({ ...toggleLayer(view, layer), layers: view.layers }).toEqual(view);
      }),
    );
  });
});

describe('a filter whose empty list means all', () => {
  test('hiding one of all leaves the rest', () => {
    expect(toggleFilter([], 'committed', RUNGS)).toEqual(['disbursed', 'announced', 'letter-of-interest']);
  });
  test('hiding and showing one of all is all again', () => {
    for (const rung of RUNGS) expect(toggleFilter(toggleFilter([], rung, RUNGS), rung, RUNGS)).toEqual([]);
  });
  test('never names all of them: that is the empty list', () => {
    fc.assert(
      fc.property(fc.subarray([...RUNGS]), fc.constantFrom(...RUNGS), (chosen, rung) => {
        expect(toggleFilter(chosen, rung, RUNGS).length).toBeLessThan(RUNGS.length);
      }),
    );
  });
  test('hiding the last one shows all, never nothing', () => {
    expect(toggleFilter(['committed'], 'committed', RUNGS)).toEqual([]);
  });
  test('alone keeps one, alone again shows all', () => {
    const alone = toggleFilter([], 'announced', RUNGS, true);
    expect([alone, toggleFilter(alone, 'announced', RUNGS, true)]).toEqual([['announced'], []]);
  });
});

describe('the selection', () => {
  test('a second subject is compared with the first', () => {
    const first = selectSubject(DEFAULT_VIEW, 'country:COD');
    expect(selectSubject(first, 'country:ZMB', true).select).toEqual(['country:COD', 'country:ZMB']);
  });
  test('without add, a subject replaces both', () => {
    const both = changeView(DEFAULT_VIEW, { select: ['country:COD', 'country:ZMB'] });
    expect(selectSubject(both, 'project:kipushi').select).toEqual(['project:kipushi']);
  });
  test('a third one replaces the second', () => {
    const both = changeView(DEFAULT_VIEW, { select: ['country:COD', 'country:ZMB'] });
    expect(selectSubject(both, 'country:AGO', true).select).toEqual(['country:COD', 'country:AGO']);
  });
  test('selecting a subject again clears it', () => {
    fc.assert(
      fc.property(arbitraryView, fc.boolean(), (view, add) => {
        for (const subject of view.select) expect(selectSubject(view, subject, add).select).not.toContain(subject);
      }),
    );
  });
  test('null clears all', () => {
    fc.assert(
      fc.property(arbitraryView, view => {
        expect(selectSubject(view, null).select).toEqual([]);
      }),
    );
  });
  test('is never more than two', () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom('country:AUS', 'risk:hormuz'), fc.boolean(), (view, subject, add) => {
        expect(selectSubject(view, subject, add).select.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

test('a new region or projection starts from its own fit', () => {
  fc.assert(
    fc.property(arbitraryCamera, camera => {
      const moved = changeView(DEFAULT_VIEW, { camera });
      expect(changeLens(moved, { region: 'africa' })).toEqual({ ...DEFAULT_VIEW, region: 'africa', camera: null });
    }),
  );
});

test('a change leaves the view it started from alone', () => {
  const before = JSON.stringify(DEFAULT_VIEW);
  toggleLayer(selectSubject(changeLens(DEFAULT_VIEW, { projection: 'globe' }), 'country:COD'), 'risks');
  expect(JSON.stringify(DEFAULT_VIEW)).toBe(before);
});
