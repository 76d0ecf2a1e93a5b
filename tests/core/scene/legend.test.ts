import { describe, expect, test } from 'vitest';
import { placesOfAtlas } from '../../../src/core/geo/find-place.ts';
import { createScene } from '../../../src/core/scene/create-scene.ts';
import type { Fill, LayerId, LegendBlock, Mark } from '../../../src/core/scene/marks.ts';
import type { Scene } from '../../../src/core/scene/scene.ts';
import { THEMES } from '../../../src/core/scene/themes.ts';
import { loadMessages } from '../../../src/core/text/messages.ts';
import { parseView } from '../../../src/core/view/codec.ts';
import { openAtlas, openModel } from '../../open-dataset.ts';
import { MANY_VIEWS } from './many-views.ts';

const model = openModel();
const atlas = openAtlas();
const messages = await loadMessages('en');
const placeOf = placesOfAtlas(atlas);
const sceneOf = (query: string): Scene =>
  createScene(model, parseView(query).view, { theme: THEMES.light, messages, placeOf, annotate: true });
const scenes = MANY_VIEWS.map(query => [query, sceneOf(query)] as const);
const faults = (rule: (scene: Scene) => readonly string[]): string[] =>
  scenes.flatMap(([query, scene]) => rule(scene).map(what => `${query}: ${what}`)).slice(0, 12);
const blockOf = ({ legend }: Scene, layer: LayerId): LegendBlock | undefined =>
  legend.find(block => block.layer === layer);
const isArea = (mark: Mark): mark is Extract<Mark, { kind: 'area' }> => mark.kind === 'area';

/** What tells one fill from another in a legend: stripes stand for their single colours. */
function fillKeys(fill: Fill): string[] {
  switch (fill.kind) {
    case 'flat':
      return [fill.color];
    case 'stripes':
      return fill.colors;
    case 'inferred':
      return ['inferred'];
    case 'hatch':
      return [fill.family];
  }
}
const drawnFills = (scene: Scene, layer: LayerId): Set<string> =>
  new Set(scene.marks.filter(isArea).flatMap(mark => (mark.layer === layer ? fillKeys(mark.fill) : [])));
const legendFills = (scene: Scene, layer: LayerId): Set<string> =>
  new Set(
    blockOf(scene, layer)?.rows.flatMap(row => (row.swatch.kind === 'fill' ? fillKeys(row.swatch.fill) : [])) ?? [],
  );

describe('the legend lists only what is drawn', () => {
  test('one block for each layer that is on', () => {
    const rule = ({ legend, view }: Scene) =>
      legend
        .map(block => block.layer)
        .sort()
        .join() === [...view.layers].sort().join()
        ? []
        : ['blocks'];
    expect(faults(rule)).toEqual([]);
  });
  test('seats: every fill in the legend is on the map', () => {
    const rule = (scene: Scene) =>
      [...legendFills(scene, 'forums')].filter(fill => !drawnFills(scene, 'forums').has(fill));
    expect(faults(rule)).toEqual([]);
  });
  test('seats: every fill on the map is in the legend', () => {
    const rule = (scene: Scene) =>
      [...drawnFills(scene, 'forums')].filter(fill => !legendFills(scene, 'forums').has(fill));
    expect(faults(rule)).toEqual([]);
  });
  test('seats: no fill stands in two rows', () => {
    const rule = (scene: Scene) => {
      const fills = blockOf(scene, 'forums')?.rows.map(row => JSON.stringify(row.swatch)) ?? [];
      return fills.filter((fill, index) => fills.indexOf(fill) !== index);
    };
    expect(faults(rule)).toEqual([]);
  });
  test('agreements: every filling and shape in the legend is on a stamp', () => {
    const rule = (scene: Scene) => {
      const stamps = scene.marks.flatMap(mark => (mark.kind === 'place' && mark.stamp ? [mark.stamp] : []));
      const block = blockOf(scene, 'agreements');
      const fillings = block?.rows.filter(row => !stamps.some(stamp => stamp.filling === row.id)) ?? [];
      const shapes = block?.shapes.filter(row => !stamps.some(stamp => stamp.shape === row.id)) ?? [];
      return [...fillings, ...shapes].map(row => row.id);
    };
    expect(faults(rule)).toEqual([]);
  });
  test('agreements: every stamp’s filling and shape is in the legend', () => {
    const rule = (scene: Scene) => {
      const block = blockOf(scene, 'agreements');
      const known = new Set([...(block?.rows ?? []), ...(block?.shapes ?? [])].map(row => row.id));
      return scene.marks.flatMap(mark =>
        mark.kind === 'place' && mark.stamp && !(known.has(mark.stamp.shape) && known.has(mark.stamp.filling))
          ? [mark.subject]
          : [],
      );
    };
    expect(faults(rule)).toEqual([]);
  });
  test('agreements: the fillings count every stamped country once', () => {
    const rule = (scene: Scene) => {
      const stamps = scene.marks.filter(mark => mark.kind === 'place' && mark.stamp).length;
      const counted = (blockOf(scene, 'agreements')?.rows ?? []).reduce((sum, row) => sum + (row.count ?? 0), 0);
      return stamps === counted ? [] : [`${stamps} stamps, ${counted} in the legend`];
    };
    expect(faults(rule)).toEqual([]);
  });
  test('projects: the rows count every coin once', () => {
    const rule = (scene: Scene) => {
      const coins = scene.marks.filter(mark => mark.kind === 'coin').length;
      const counted = (blockOf(scene, 'projects')?.rows ?? []).reduce((sum, row) => sum + (row.count ?? 0), 0);
      return coins === counted ? [] : [`${coins} coins, ${counted} in the legend`];
    };
    expect(faults(rule)).toEqual([]);
  });
  test('projects: sizes stand there only when a coin has one', () => {
    const rule = (scene: Scene) => {
      const scaled = scene.marks.some(
        mark => mark.kind === 'coin' && (mark.coin.letterPx ?? mark.coin.ceilingPx ?? mark.coin.exactPx) !== null,
      );
      return !scaled && blockOf(scene, 'projects')?.sizes.length ? ['sizes without coins'] : [];
    };
    expect(faults(rule)).toEqual([]);
  });
  test('risks: every family in the legend is on the map', () => {
    const rule = (scene: Scene) => {
      const sites = new Set(scene.marks.flatMap(mark => (mark.kind === 'site' ? [mark.family] : [])));
      const drawn = drawnFills(scene, 'risks');
      return (blockOf(scene, 'risks')?.rows ?? [])
        .filter(row => !drawn.has(row.id) && !sites.has(row.id as never))
        .map(row => row.id);
    };
    expect(faults(rule)).toEqual([]);
  });
  test('risks: every family on the map is in the legend', () => {
    const rule = (scene: Scene) => {
      const sites = scene.marks.flatMap(mark => (mark.kind === 'site' ? [mark.family] : []));
      const known = new Set(blockOf(scene, 'risks')?.rows.map(row => row.id));
      return [...drawnFills(scene, 'risks'), ...sites].filter(family => !known.has(family));
    };
    expect(faults(rule)).toEqual([]);
  });
  test('no row stands for nothing', () => {
    const rule = ({ legend }: Scene) =>
      legend
        .flatMap(block => [...block.rows, ...block.shapes])
        .filter(row => row.count === 0)
        .map(row => row.id);
    expect(faults(rule)).toEqual([]);
  });
});

describe('the numbers beside the rows', () => {
  test('seats: each class counts the countries with its fill', () => {
    const scene = sceneOf('');
    const byFill = new Map<string, number>();
    for (const mark of scene.marks.filter(isArea))
      if (mark.layer === 'forums' && mark.subject !== 'country:USA')
        for (const key of fillKeys(mark.fill)) byFill.set(key, (byFill.get(key) ?? 0) + 1);
    for (const row of blockOf(scene, 'forums')!.rows)
      if (row.count !== null && row.swatch.kind === 'fill')
        expect([row.id, row.count]).toEqual([row.id, byFill.get(fillKeys(row.swatch.fill)[0]!)]);
  });
  test('risks: shown and in all', () => {
    const { note } = blockOf(sceneOf(''), 'risks')!;
    expect(note).toBe('26 of 49 shown');
  });
  test('risks: severity 1 shows them all', () => {
    expect(blockOf(sceneOf('severity=1'), 'risks')!.note).toBe('49 of 49 shown');
  });
});

test('a risk that counts as shown is on the map', () => {
  const scene = sceneOf('layers=risks&severity=1');
  const drawn = new Set(scene.marks.map(mark => mark.subject));
  const missing = model.dataset.risks.filter(risk => !drawn.has(`risk:${risk.id}`));
  expect(missing.map(risk => risk.id)).toEqual([]);
});
