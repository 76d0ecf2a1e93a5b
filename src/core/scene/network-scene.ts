// The partner network as a scene of its own: who is inside, who leaves or joins in a test, who is selected.
import type { Model } from '../model/create-model.ts';
import { networkOf } from '../select/analysis/network.ts';
import { groupCountries } from '../select/analysis/select-group.ts';
import { beforeTest } from '../select/analysis/withdrawal.ts';
import { whatIfOf } from '../select/what-if.ts';
import type { View } from '../view/view.ts';
import type { Color, Mark } from './marks.ts';
import type { Scene } from './scene.ts';
import type { Theme } from './themes.ts';

/** A world map of the network without labels; every word stays with the workspace. */
export function createNetworkScene(model: Model, view: View, theme: Theme, lang: string): Scene {
  const network = networkOf(model, view);
  const base = { layer: 'agreements', sources: [] } as const;
  const area = (id: string, color: Color): Mark => ({
    ...base,
    kind: 'area',
    sources: [],
    subject: `country:${id}`,
    shape: { of: 'country', id },
    fill: { kind: 'flat', color },
  });
  const outline = (subject: string, style: 'withdrawn' | 'added' | 'selected'): Mark[] =>
    subject.startsWith('country:')
      ? [{ ...base, sources: [], kind: 'outline', subject, shape: { of: 'country', id: subject.slice(8) }, style }]
      : [];
  const marks: Mark[] = [...network].map(id => area(id, id === model.lead ? theme.ink : theme.seats[3]));
  if (!network.has('CHN')) marks.push(area('CHN', theme.china));
  const before = networkOf(model, beforeTest(model, view));
  const { gone } = whatIfOf(view);
  for (const id of new Set([...gone, ...before]))
    if (id !== model.lead && !network.has(id)) marks.push(...outline(`country:${id}`, 'withdrawn'));
  for (const id of network) if (!before.has(id)) marks.push(...outline(`country:${id}`, 'added'));
  const marked = [...groupCountries(model, view)].map(id => `country:${id}`);
  for (const subject of new Set([...view.select, ...marked])) marks.push(...outline(subject, 'selected'));
  const text = { headline: '', standfirst: '', caption: '', altText: '', longDescription: '', howToRead: '' };
  return {
    view: { ...view, layers: [], region: 'world', camera: null, select: [], projection: 'equal-earth' },
    theme,
    projection: 'equal-earth',
    worldview: view.worldview,
    lens: null,
    marks,
    legend: [],
    text: { ...text, boundaryStatement: '', ownStatement: '', asof: '', dataVersion: model.dataset.version },
    citations: [],
    lang,
  };
}
