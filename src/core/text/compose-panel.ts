// One map of the small multiples in words: its title, its line of numbers, and how a country stands in it.
import type { Model } from '../model/create-model.ts';
import type { ProductionSeries } from '../model/records.ts';
import type { ForumCounts, Panel, PanelFacts } from '../select/multiples.ts';
import type { CountryRow, Rows } from '../select/types.ts';
import { rangeText } from './concentration-words.ts';
import type { Messages } from './messages.ts';
import type { MultiplesText } from './multiples.en.ts';

export interface PanelText {
  title: string;
  /** How a body stands, beside its name; '' when its seats are counted. */
  aside: string;
  /** The numbers, or why there are none. */
  line: string;
}
/** What the words of a panel are made from. */
export interface PanelWords {
  model: Model;
  messages: Messages;
  words: MultiplesText;
}

export function composePanel(panel: Panel, context: PanelWords): PanelText {
  const { facts } = panel;
  const { model, messages, words } = context;
  switch (facts.of) {
    case 'forum':
      return {
        title: model.forums.get(facts.forum)?.abbreviation ?? facts.forum,
        aside: forumAside(facts, context),
        line: forumLine(panel, facts, context),
      };
    case 'mineral': {
      const title = capital(messages.mineral(facts.mineral));
      return {
        title,
        aside: '',
        line: [mineralProjects(facts, words), minedText(facts, context)].filter(Boolean).join(words.separator),
      };
    }
    case 'year': {
      const title = facts.isPresent
        ? messages.formats.date(panel.view.asof ?? model.dataset.asof)
        : words.yearEnd(facts.year);
      return { title, aside: '', line: panel.empty ? words.nothing : yearLine(panel, facts, words) };
    }
  }
}

/** "FORGE: 17 counted seats · 16 inferred". */
export function panelSentence(panel: Panel, context: PanelWords): string {
  const { title, aside, line } = composePanel(panel, context);
  return context.words.state.said(context.words.named(title, aside), line);
}

function forumAside({ standing, lead }: PanelFacts & { of: 'forum' }, { model, messages, words }: PanelWords): string {
  const parts = [words.standings[standing]];
  if (lead !== null && lead !== model.lead) parts.push(words.ledBy(messages.countryShort(lead)));
  return messages.formats.row(parts.filter(Boolean));
}

function forumLine({ empty }: Panel, facts: PanelFacts & { of: 'forum' }, { messages, words }: PanelWords): string {
  if (facts.notBefore) return words.notBefore(messages.formats.date(facts.notBefore));
  const over = facts.over ? [words.over(messages.formats.date(facts.over))] : [];
  if (empty) return over[0] ?? words.nothing;
  const counts = (Object.keys(facts.counts) as (keyof ForumCounts)[]).filter(kind => facts.counts[kind] > 0);
  return [...counts.map(kind => words.counts[kind](facts.counts[kind])), ...over].join(words.separator);
}

function mineralProjects({ projects, drawn }: PanelFacts & { of: 'mineral' }, words: MultiplesText): string {
  return projects === 0 ? words.nothing : words.projects(drawn, projects);
}

function minedText({ mined }: PanelFacts & { of: 'mineral' }, { messages, words }: PanelWords): string {
  if (!mined) return '';
  const [low, high] = [mined.inside.low, mined.inside.high].map(messages.formats.percent);
  return words.mined(rangeText(low!, high!), mined.withheldInside.length > 0 && low === high, mined.year);
}

function yearLine({ view }: Panel, facts: PanelFacts & { of: 'year' }, words: MultiplesText): string {
  const parts = {
    forums: view.forums.length > 0 ? words.holdersAsked(facts.holders) : words.holders(facts.holders, facts.forums),
    agreements: words.texts(facts.texts),
    projects: words.funded(facts.projects),
    risks: words.risks(facts.risks),
  };
  return (['forums', 'agreements', 'projects', 'risks'] as const)
    .filter(layer => view.layers.includes(layer))
    .map(layer => parts[layer])
    .join(words.separator);
}

/** How a country stands in one map, in words: "Canada: member". */
export function composePanelState(
  panel: Panel,
  rows: Rows,
  country: string,
  context: PanelWords,
  production: readonly ProductionSeries[] | null,
): string {
  const row = rows.countries.get(country);
  const { messages, words } = context;
  const state = row ? stateOf(panel, row, context, production) : words.state.none;
  return words.state.said(messages.countryShort(country), state);
}

function stateOf(
  { facts, view }: Panel,
  row: CountryRow,
  { messages, words }: PanelWords,
  production: readonly ProductionSeries[] | null,
): string {
  const { state, separator } = words;
  if (facts.of === 'forum') {
    const seat = row.seats.find(({ forum }) => forum === facts.forum);
    if (!seat) return state.none;
    const { roles, grades } = messages.vocabulary;
    return seat.grade === 'seat' || seat.grade === 'superseded' ? roles[seat.role] : grades[seat.grade];
  }
  if (facts.of === 'mineral') {
    const share = facts.mined?.series.shares.find(other => other.country === row.country)?.share ?? null;
    const mined = production && share !== null ? [state.share(messages.formats.percent(share), facts.mined!.year)] : [];
    return [state.projects(row.projects.length), ...mined].join(separator);
  }
  const { kinds, statuses } = messages.vocabulary;
  const text = row.leadText;
  const parts = {
    forums: state.seats(row.seatCount),
    agreements: text
      ? messages.sentences.headline.textStatus(kinds[text.agreement.kind], statuses[text.status])
      : state.noText,
    projects: state.projects(row.projects.filter(({ coin }) => coin).length),
    risks: state.risks(row.risks.length),
  };
  return view.layers.map(layer => parts[layer]).join(separator);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
