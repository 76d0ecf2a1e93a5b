import { describe, expect, test } from 'vitest';
import { createNetworkScene } from '../../../../src/core/scene/network-scene.ts';
import { THEMES } from '../../../../src/core/scene/themes.ts';
import { selectConcentration } from '../../../../src/core/select/analysis/concentration.ts';
import {
  groupCountries,
  groupsOfSelection,
  isGroupSelected,
  selectGroup,
} from '../../../../src/core/select/analysis/select-group.ts';
import { parseView } from '../../../../src/core/view/codec.ts';
import { changeView } from '../../../../src/core/view/transitions.ts';
import { openModel } from '../../../open-dataset.ts';

const model = openModel();
const view = (query: string) => parseView(query).view;

describe('a group of a chart', () => {
  test.each([
    'by=region&scheme=continent',
    'by=region&scheme=network',
    'by=mineral',
    'by=agency',
    'by=stage',
    'by=operator',
    'by=mineral&of=agreements',
    'by=country',
  ])('%s: pressed it is selected, pressed again it is not, and nothing is filtered', query => {
    const one = view(`of=committed&${query}`);
    const found = selectConcentration(model, one, null);
    if ('impossible' in found) throw new Error(found.impossible);
    const { group } = found.rows.find(row => row.records > 0 && row.group !== '')!;
    expect(isGroupSelected(one, group)).toBe(false);
    const pressed = changeView(one, selectGroup(one, group));
    expect(isGroupSelected(pressed, group)).toBe(true);
    expect(selectConcentration(model, pressed, null)).toEqual(found);
    const again = changeView(pressed, selectGroup(pressed, group));
    expect([isGroupSelected(again, group), again.group, again.select]).toEqual([false, null, []]);
  });

  test.each(['by=region&scheme=continent&group=africa', 'by=mineral&group=cobalt', 'by=agency&group=DFC'])(
    '%s: each of its countries, selected on the map, lights the group',
    query => {
      const one = view(query);
      const countries = [...groupCountries(model, one)];
      expect(countries.length).toBeGreaterThan(0);
      for (const id of countries)
        expect([...groupsOfSelection(model, changeView(one, { select: [`country:${id}`] }))]).toContain(one.group);
    },
  );

  test('the countries of a group are outlined on the map of the network', () => {
    const one = view('by=region&scheme=continent&group=africa');
    const outlines = createNetworkScene(model, one, THEMES.light, 'en').marks.filter(mark => mark.kind === 'outline');
    expect(new Set(outlines.map(mark => mark.subject))).toEqual(
      new Set([...groupCountries(model, one)].map(id => `country:${id}`)),
    );
    expect(outlines.length).toBeGreaterThan(40);
  });

  test('a group that the grouping does not have marks nobody', () => {
    expect(groupCountries(model, view('by=mineral&group=africa')).size).toBe(0);
    expect(groupCountries(model, view('by=country&group=AUS')).size).toBe(0);
  });
});
