import { expect, test } from 'vitest';
import { placesOfAtlas } from '../../src/core/geo/find-place.ts';
import { NARROW_WIDTH_PX, narrowHeightPx, narrowPanels } from '../../src/pages/map/narrow-panels.ts';
import { createPageFrame, WORLD_WINDOW } from '../../src/pages/map/page-frame.ts';
import { openAtlas, openModel } from '../open-dataset.ts';
import { compose, openContexts } from './open-pages.ts';

const wide = createPageFrame(openModel(), WORLD_WINDOW);
const panels = narrowPanels(wide);
const placeOf = placesOfAtlas(openAtlas());

test('each piece lies exactly over the wide map', () => {
  for (const { frame, ground } of panels)
    for (const id of ['BRA', 'USA', 'IND', 'ZAF', 'NZL', 'NOR']) {
      const [x, y] = wide.toPx(placeOf(id)!)!;
      const [ownX, ownY] = frame.toPx(placeOf(id)!)!;
      expect(ownX).toBeCloseTo(ground.xPx + x * ground.by, 1);
      expect(ownY).toBeCloseTo(ground.yPx + y * ground.by, 1);
    }
});

test('every country has its place in exactly one piece, and no piece covers another', () => {
  const holds = (id: string) =>
    panels.filter(({ frame, heightPx }) => {
      const [x, y] = frame.toPx(placeOf(id)!)!;
      return x >= 0 && y >= 0 && x <= NARROW_WIDTH_PX && y <= heightPx;
    }).length;
  const countries = [...openModel().countries.keys()].filter(id => placeOf(id) !== null && id !== 'ATA');
  expect(countries.length).toBeGreaterThan(190);
  expect(countries.filter(id => holds(id) !== 1)).toEqual([]);
  expect(panels[1]!.yPx).toBeGreaterThan(panels[0]!.heightPx);
  expect(narrowHeightPx(panels)).toBe(panels[1]!.yPx + panels[1]!.heightPx);
});

test('a page of the world has the pieces with names of their own, a page of a region none', async () => {
  const [context] = await openContexts();
  const { map, body } = compose(context!, 'forum:forge');
  expect(map!.narrow.map(({ over }) => [over.includes('>Canada<'), over.includes('>Australia<')])).toEqual([
    [true, false],
    [false, true],
  ]);
  const ids = [...String(body).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(compose(context!, 'country:COD').map!.narrow).toEqual([]);
});
