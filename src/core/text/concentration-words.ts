// The analysis in words: names of groups, numbers as intervals, and the sentences that must stand beside a figure.
import type { Model } from '../model/create-model.ts';
import type { Interval } from '../model/measures/distribution.ts';
import { HHI_SCALE } from '../model/measures/hhi.ts';
import type { Concentration } from '../select/analysis/concentration.ts';
import { networkOf } from '../select/analysis/network.ts';
import type { MeasureGroup, MeasureId, View } from '../view/view.ts';
import type { AnalysisMessages } from './analysis-words.ts';
import type { Messages } from './messages.ts';

/** The name of a group under a grouping. */
export function groupName(model: Model, view: View, group: string, messages: AnalysisMessages): string {
  const words = messages.analysis;
  if (view.by === 'country') return messages.country(group);
  if (view.by === 'mineral') return group ? messages.mineral(group) : words.notNamed('');
  if (view.by === 'agency') return messages.vocabulary.agencies[group as keyof Messages['vocabulary']['agencies']];
  if (view.by === 'stage')
    return group
      .split('+')
      .map(stage => messages.vocabulary.stages[stage as keyof Messages['vocabulary']['stages']] ?? stage)
      .join(' + ');
  if (view.by === 'operator') return operatorName(model, group, messages);
  if (group === 'eu') return words.eu;
  if (view.scheme === 'network') return words.networkGroups[group as keyof typeof words.networkGroups];
  const scheme = model.dataset.regionSchemes.find(({ id }) => id === view.scheme);
  const region = scheme?.regions.find(({ id }) => id === group);
  return region ? messages.local(region.name) : words.noRegion;
}

function operatorName(model: Model, group: string, messages: AnalysisMessages): string {
  if (!group.startsWith('?')) return group;
  const project = model.projects.get(group.slice(1));
  return messages.analysis.notNamed(project ? messages.local(project.name) : '');
}

/** "2,997–4,288", "35–52%", "2.3–3.3"; one number when both ends print alike. */
export function intervalText(measure: MeasureId, { low, high }: Interval, messages: AnalysisMessages): string {
  return rangeText(valueText(measure, low, messages), valueText(measure, high, messages));
}

export function valueText(measure: MeasureId, value: number, { formats }: AnalysisMessages): string {
  if (measure === 'hhi') return formats.number(Math.round(Math.min(value, HHI_SCALE)));
  if (measure === 'effective') return value.toFixed(1);
  return measure === 'gini' || measure === 'lq' ? value.toFixed(2) : formats.percent(value);
}

/** Two printed numbers as a range, the unit once. */
export function rangeText(low: string, high: string): string {
  if (low === high) return low;
  const [, number, unit] = /^(.*?)(%)$/.exec(low) ?? [];
  return unit !== undefined && high.endsWith(unit) ? `${number}–${high}` : `${low}–${high}`;
}

/** "$1.46–2.72 bn", "45", "84 600 metric tons". */
export function massText(found: Concentration, low: number, high: number, messages: AnalysisMessages): string {
  const { formats, analysis } = messages;
  if (found.table.unit === 'usd') {
    if (low === 0) return high === 0 ? analysis.none : formats.amount({ kind: 'up-to', usd: high });
    return low === high ? formats.usd(low) : formats.amount({ kind: 'range', lowUsd: low, highUsd: high });
  }
  return rangeText(formats.number(low), formats.number(high));
}

/** What is measured, of what kind of record. */
export function basisText(view: View, found: Concentration, messages: AnalysisMessages): string {
  const words = messages.analysis;
  const { series } = found.table;
  const basis =
    series && (view.of === 'mining' || view.of === 'refining')
      ? words.basis.output(series.measure, series.unit, String(series.year))
      : words.basis[view.of as 'projects' | 'committed' | 'letters' | 'agreements'];
  const notes: Partial<Record<MeasureGroup, string>> =
    view.of === 'agreements' ? { region: words.byNote.eu } : words.byNote;
  return joined(messages, [basis, view.by === 'region' && view.of !== 'agreements' ? '' : (notes[view.by] ?? '')]);
}

/** n, denominator, share undisclosed: what stands beside every figure. */
export function discloseText(found: Concentration, messages: AnalysisMessages): string {
  const words = messages.analysis;
  const { low, high } = found.denominator;
  const all = found.n + found.undisclosed;
  const lines = [words.disclose(found.n, massText(found, low, high, messages))];
  if (found.undisclosed)
    lines.push(words.undisclosedShare(found.undisclosed, all, messages.formats.percent(found.undisclosed / all)));
  if (found.table.lump > 0) lines.push(words.lumpNote(messages.formats.percent(found.table.lump / high)));
  return joined(messages, lines);
}

/** Why an end is open, with the index over everything; null when no end is. */
export function openText(
  measure: Exclude<MeasureId, 'lq'>,
  found: Concentration,
  messages: AnalysisMessages,
): string | null {
  const interval = found.all?.[measure];
  if (!interval?.open) return null;
  const words = messages.analysis.openBecause;
  const withheld = () =>
    found.table.masses.filter(mass => mass.kind === 'undisclosed').map(mass => messages.country(mass.record));
  const because =
    found.table.unit === 'output' ? words.output(messages.formats.list(withheld())) : words.money(found.undisclosed);
  return joined(messages, [
    because,
    `${intervalText(measure, interval, messages)}${messages.lang === 'zh' ? '。' : '.'}`,
  ]);
}

/** The finding over the first column. */
export function findingText(model: Model, view: View, found: Concentration, messages: AnalysisMessages): string {
  const words = messages.analysis.finding;
  const [first] = found.rows;
  if (!first || found.n === 0) return words.nothing;
  if (!found.all) return words.few(found.n);
  const plain = groupName(model, view, first.group, messages);
  const named = view.by === 'country' ? messages.sentences.named(plain) : plain;
  const name = named.charAt(0).toUpperCase() + named.slice(1);
  const share = intervalText('cr1', first.share, messages);
  const subject = subjectText(view, found, messages);
  return first.share.low === 0 && first.share.high > 0
    ? words.mayLead(name, messages.formats.percent(first.share.high), subject)
    : words.leads(name, share, subject);
}

/** "mine production (cobalt)". */
export function subjectText(view: View, found: Concentration | null, messages: AnalysisMessages): string {
  const subject = messages.analysis.subjects[view.of];
  const mineral = found?.table.series?.mineral;
  return mineral ? `${subject} (${messages.mineral(mineral)})` : subject;
}

/** "the United States and 58 states (parties to signed texts)". */
export function networkText(model: Model, view: View, messages: AnalysisMessages): string {
  const words = messages.analysis;
  const network = networkOf(model, view);
  const rule = words.networks[view.network];
  return network.has(model.lead)
    ? words.coverage.standfirst(network.size - 1, rule)
    : words.coverage.standfirstNoLead(network.size, rule);
}

export function joined(messages: AnalysisMessages, parts: readonly string[]): string {
  return parts.filter(Boolean).join(messages.lang === 'zh' ? '' : ' ');
}
