// Coverage and leaders of output: the words and the choice of network over their charts.
import { html, type TemplateResult } from 'lit';
import { type Coverage, selectCoverage } from '../../core/select/analysis/coverage.ts';
import { networkText, rangeText } from '../../core/text/concentration-words.ts';
import type { View } from '../../core/view/view.ts';
import { NETWORKS } from '../../core/view/words.ts';
import { menu } from './sentence.ts';
import type { WorkspaceInput } from './subject.ts';

export function coverage(input: WorkspaceInput, chart: TemplateResult): TemplateResult {
  const { model, view, messages, details, ask } = input;
  const words = messages.analysis.coverage;
  if (!details)
    return html`<h2>${words.title}</h2><p class="note">${messages.analysis.impossible['details-missing']}</p>`;
  const networks = NETWORKS.map(id => ({
    id,
    label: messages.analysis.networks[id],
    checked: view.network === id,
  }));
  return html`
    <h2>${words.title}</h2>
    <p class="note">${networkText(model, view, messages)}</p>
    <p class="note">${messages.formats.labelled(words.network, '')}${menu(words.network, networks, id => ask({ network: id as View['network'] }))}</p>
    ${chart}
    <p class="note">${coverageNote(input, selectCoverage(model, view, details.production))}</p>
    <section class="care"><b>${words.care}</b> ${words.careText}</section>
  `;
}

export function leaders({ messages, words, details }: WorkspaceInput, chart: TemplateResult): TemplateResult {
  return html`<section class="block">
    <h2>${words.names.leaders}</h2>
    <p class="note">${words.leaders.standfirst}</p>
    ${details ? chart : html`<p class="note">${messages.analysis.impossible['details-missing']}</p>`}
  </section>`;
}

function coverageNote({ messages }: WorkspaceInput, found: readonly Coverage[]): string {
  const words = messages.analysis.coverage;
  const years = found.map(one => one.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const withheld = [
    ...new Set(found.filter(one => one.withheldInside.length).map(one => messages.mineral(one.mineral))),
  ];
  const note = withheld.length ? words.withheld(messages.formats.list(withheld)) : '';
  return found.length ? words.note(rangeText(String(first), String(last)), note) : '';
}
