// The small multiples as a whole in words: finding, standfirst, what the numbers mean, and all of it as a list.

import { networkOf } from '../select/analysis/network.ts';
import { layersOfMultiples, type Multiples, type Panel } from '../select/multiples.ts';
import { asofOf } from '../select/rows.ts';
import type { View } from '../view/view.ts';
import { composePanel, type PanelWords, panelSentence } from './compose-panel.ts';

export interface MultiplesWording {
  headline: string;
  standfirst: string;
  altText: string;
  /** Every map by its title and numbers. */
  longDescription: string;
  /** What the numbers mean, and what is the same everywhere. */
  notes: string;
  /** What must not be cut: what a share is of, and what has no map here, by name; '' when there is nothing to say. */
  remarks: string;
}

export function composeMultiples(view: View, multiples: Multiples, context: PanelWords): MultiplesWording {
  const { words, messages, model } = context;
  const found = findingOf(view, multiples, context);
  const isChosen = { forum: view.forums.length > 1, mineral: view.minerals.length > 1, year: false }[multiples.each];
  const finding = isChosen ? words.finding.among(multiples.panels.length, multiples.each, found) : found;
  const lens = model.lenses.get(view.region);
  const headline = lens?.countries ? words.finding.inRegion(messages.local(lens.name), finding) : finding;
  const panels = multiples.panels.map(panel => panelSentence(panel, context));
  return {
    headline,
    standfirst: standfirstOf(view, multiples, context),
    altText: words.alt(multiples.panels.length, multiples.each, headline),
    longDescription: panels
      .map(text => `${text}${words.sentenceEnd}`)
      .join('')
      .trim(),
    notes: notesOf(view, multiples, context),
    remarks: remarksOf(view, multiples, context),
  };
}

function findingOf(view: View, { each, panels }: Multiples, context: PanelWords): string {
  const { words } = context;
  if (layersOfMultiples(view).length === 0) return words.finding.nothing;
  if (each === 'forum') return forumsFinding(panels, context);
  return each === 'mineral' ? mineralsFinding(panels, context) : yearsFinding(view, panels, context);
}

function forumsFinding(panels: readonly Panel[], context: PanelWords): string {
  const { finding } = context.words;
  const counted = panels.flatMap(panel =>
    panel.facts.of === 'forum' && panel.facts.standing === 'counted' && panel.facts.counts.counted > 0
      ? [{ name: composePanel(panel, context).title, n: panel.facts.counts.counted }]
      : [],
  );
  counted.sort((a, b) => b.n - a.n);
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) return finding.noForum(panels.length);
  if (counted.length === 1) return finding.oneForum(first.name, first.n);
  if (first.n === last.n) return finding.forumsEqual(counted.length, first.n);
  return finding.forums(first.name, first.n, last.name, last.n, counted.length);
}

function mineralsFinding(panels: readonly Panel[], context: PanelWords): string {
  const { finding } = context.words;
  const sized = panels.flatMap(panel =>
    panel.facts.of === 'mineral' && panel.facts.projects > 0
      ? [{ id: panel.facts.mineral, n: panel.facts.projects }]
      : [],
  );
  const [first, ...others] = sized.sort((a, b) => b.n - a.n);
  if (!first) return finding.noMineral;
  const next = others.slice(0, 2).map(({ id, n }) => ({ name: context.messages.mineral(id), n }));
  return finding.minerals(context.messages.mineral(first.id), first.n, next);
}

function yearsFinding(view: View, panels: readonly Panel[], context: PanelWords): string {
  const { words, messages, model } = context;
  const [first, last] = [panels[0]?.facts, panels.at(-1)?.facts];
  const layer = (['forums', 'projects', 'agreements', 'risks'] as const).find(id =>
    panels[0]?.view.layers.includes(id),
  );
  if (first?.of !== 'year' || last?.of !== 'year' || !layer) return words.finding.nothing;
  const key = ({ forums: 'holders', projects: 'projects', agreements: 'texts', risks: 'risks' } as const)[layer];
  const date = messages.formats.date(asofOf(model, view));
  return words.finding.years[layer](words.endOf(first.year), first[key], date, last[key]);
}

function standfirstOf(view: View, { each }: Multiples, { words, messages, model }: PanelWords): string {
  const names = layersOfMultiples(view).map(layer =>
    messages.vocabulary.layers[layer].toLocaleLowerCase(messages.lang),
  );
  const list = messages.formats.list(names);
  const layers = list.charAt(0).toUpperCase() + list.slice(1);
  const date = messages.formats.dateLong(asofOf(model, view));
  const said = [words.standfirst(each, layers, date), view.where ? words.where(view.where) : ''];
  return said.filter(Boolean).join(messages.lang === 'zh' ? '' : ' ');
}

/** The layers that the question of a map does not touch. */
const SAME = {
  forum: ['agreements', 'projects', 'risks'],
  mineral: ['forums', 'agreements', 'risks'],
  year: [],
} as const;

function notesOf(view: View, { each }: Multiples, { words, messages, model }: PanelWords): string {
  const layers = layersOfMultiples(view);
  const same = SAME[each].filter(layer => layers.includes(layer));
  const names = same.map(layer => messages.vocabulary.layers[layer].toLocaleLowerCase(messages.lang));
  const lead = messages.sentences.named(messages.country(model.lead));
  const notes = [
    each === 'forum' ? words.notes.forum(lead) : words.notes[each],
    same.length > 0 ? words.notes.same(messages.formats.list(names)) : '',
  ];
  return notes.filter(Boolean).join(messages.lang === 'zh' ? '' : ' ');
}

function remarksOf(view: View, { each, panels, rest, withoutMap }: Multiples, context: PanelWords): string {
  const { words, messages, model } = context;
  const nameOf = {
    forum: (id: string) => model.forums.get(id)?.abbreviation ?? id,
    mineral: messages.mineral,
    year: (id: string) => id,
  }[each];
  const hasShares = panels.some(({ facts }) => facts.of === 'mineral' && facts.mined);
  const parts = [
    hasShares ? networkNote(view, context) : '',
    rest.length > 0 ? words.notes.rest(rest.length, messages.formats.list(rest.map(nameOf))) : '',
    withoutMap.length > 0 ? words.notes.withoutMap(messages.formats.list(withoutMap.map(messages.mineral))) : '',
  ];
  return parts.filter(Boolean).join(messages.lang === 'zh' ? '' : ' ');
}

function networkNote(view: View, { words, messages, model }: PanelWords): string {
  const network = networkOf(model, view);
  const others = [...network].filter(id => id !== model.lead).length;
  const lead = network.has(model.lead) ? messages.sentences.named(messages.country(model.lead)) : null;
  return words.notes.mined(lead, others, words.networks[view.network]);
}
