// A measure as lines of text and as flat rows.

import type { Model } from '../model/create-model.ts';
import type { Concentration, SchemeRow } from '../select/analysis/concentration.ts';
import type { Coverage } from '../select/analysis/coverage.ts';
import type { Exposure } from '../select/analysis/exposure.ts';
import type { View } from '../view/view.ts';
import type { AnalysisMessages } from './analysis-words.ts';
import {
  basisText,
  discloseText,
  findingText,
  groupName,
  intervalText,
  massText,
  networkText,
  openText,
  rangeText,
  subjectText,
} from './concentration-words.ts';
import { productionLineName } from './production-line-name.ts';
import { whatIfWords } from './what-if-words.ts';

export function concentrationRows(model: Model, view: View, found: Concentration, messages: AnalysisMessages) {
  return found.rows.map(row => ({
    group: row.group,
    name: groupName(model, view, row.group, messages),
    records: row.records,
    undisclosed: row.undisclosed,
    letters_apart: row.letters,
    low: row.low,
    high: Number.isFinite(row.high) ? row.high : null,
    share_low: row.share.low,
    share_high: row.share.high,
    cumulative_at_ceilings: row.cumulative,
    quotient_low: row.quotient?.low ?? null,
    quotient_high: row.quotient?.high ?? null,
  }));
}

export function concentrationText(model: Model, view: View, found: Concentration, messages: AnalysisMessages): string {
  const words = messages.analysis;
  const { measure } = view;
  const condition = whatIfWords(model, view, messages);
  const finding = findingText(model, view, found, messages);
  const lines = [condition ? messages.sentences.whatIf.said(condition, finding) : finding];
  if (measure !== 'lq' && found.disclosed) {
    lines.push(`${words.measures[measure]}: ${intervalText(measure, found.disclosed[measure], messages)}`);
    lines.push(openText(measure, found, messages) ?? '');
  }
  lines.push(basisText(view, found, messages), discloseText(found, messages));
  if (measure === 'lq') lines.push(words.quotient.note);
  lines.push('');
  for (const row of found.rows) {
    const share = intervalText('cr1', row.share, messages);
    const quotient = row.quotient ? intervalText('lq', row.quotient, messages) : words.quotient.none;
    const cells = [massText(found, row.low, row.high, messages), measure === 'lq' ? quotient : share];
    if (row.letters) cells.push(words.lettersApart(row.letters));
    if (row.undisclosed) cells.push(words.undisclosed(row.undisclosed));
    lines.push(`${groupName(model, view, row.group, messages)}: ${cells.join(', ')}`);
  }
  return lines.filter((line, i) => line || lines[i - 1]).join('\n');
}

export function schemesText(view: View, schemes: readonly SchemeRow[], messages: AnalysisMessages): string {
  const words = messages.analysis;
  const measure = view.measure === 'lq' ? 'hhi' : view.measure;
  const lines = [`${words.schemesTitle(words.measures[measure])} (${subjectText(view, null, messages)})`];
  for (const { scheme, regions, interval, disclosed } of schemes) {
    const open = interval.open ? `; ${words.openEnd}: ${intervalText(measure, interval, messages)}` : '';
    lines.push(
      `${words.schemes[scheme]} (${words.regionsIn(regions)}): ${intervalText(measure, disclosed, messages)}${open}`,
    );
  }
  return lines.join('\n');
}

export function coverageText(
  model: Model,
  view: View,
  coverage: readonly Coverage[],
  messages: AnalysisMessages,
): string {
  const words = messages.analysis.coverage;
  const { percent } = messages.formats;
  const lines = coverage.map(one => {
    const inside = rangeText(percent(one.inside.low), percent(one.inside.high));
    const outside = one.outside
      ? words.largestOutside(messages.country(one.outside.country), percent(one.outside.share))
      : '';
    const gap = words.gap(rangeText(percent(1 - one.inside.high), percent(1 - one.inside.low)));
    const name = productionLineName(one, messages);
    return `${name}, ${words.stages[one.stage]} ${one.year}: ${[inside, outside, gap].filter(Boolean).join('; ')}`;
  });
  return [networkText(model, view, messages), '', ...lines].join('\n');
}

export function exposureText(view: View, { risks, bySeverity, byType }: Exposure, messages: AnalysisMessages): string {
  const words = messages.analysis.exposure;
  const { formats, vocabulary } = messages;
  const counted = (one: Exposure['bySeverity'][number] | Exposure['byType'][number]) =>
    [
      words.risks(one.risks),
      messages.analysis.records.projects(one.projects),
      formats.sum(one.firm),
      one.letters ? words.letters(one.letters) : '',
    ]
      .filter(Boolean)
      .join(', ');
  return [
    words.standfirst(view.severity),
    '',
    ...bySeverity.map(one => `${words.severity(one.severity)}: ${counted(one)}`),
    '',
    ...byType.map(one => `${vocabulary.riskTypes[one.type]}: ${counted(one)}`),
    '',
    ...risks
      .filter(one => one.projects.length > 0)
      .map(({ risk, projects }) => {
        const names = projects.map(
          ({ row, reason }) => `${messages.local(row.project.name)} (${words.reasons[reason]})`,
        );
        return `${messages.local(risk.risk.name)}: ${names.join(', ')}`;
      }),
  ].join('\n');
}
