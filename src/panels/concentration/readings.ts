// The three readings, and the words over the index under every region scheme, with its borrowed benchmarks.
import { html, nothing, type TemplateResult } from 'lit';
import { BENCHMARK_CUTS } from '../../core/model/measures/registry.ts';
import type { Concentration } from '../../core/select/analysis/concentration.ts';
import { intervalText, openText } from '../../core/text/concentration-words.ts';
import type { View } from '../../core/view/view.ts';
import { BENCHMARKS } from '../../core/view/words.ts';
import { menu } from './sentence.ts';
import type { WorkspaceInput } from './subject.ts';

export function readings({ view, messages }: WorkspaceInput, found: Concentration): TemplateResult | typeof nothing {
  const { disclosed } = found;
  if (!disclosed) return nothing;
  const words = messages.analysis;
  const extra = view.measure === 'cr5' || view.measure === 'gini' ? view.measure : null;
  const reading = (id: keyof typeof disclosed, label: string, note: string) => html`<div>
    <b>${intervalText(id, disclosed[id], messages)}</b>
    <span>${label}${note ? html` <small>${note}</small>` : nothing}</span>
  </div>`;
  return html`<div class="readings">
    ${reading('cr1', words.readings.largest(words.groups[view.by]), words.measures.cr1)}
    ${reading('cr3', words.readings.three, words.measures.cr3)}
    ${reading('effective', words.readings.effective(words.groupsMany[view.by]), '1 ÷ HHI')}
    ${extra === 'cr5' ? reading('cr5', words.readings.five, words.measures.cr5) : nothing}
    ${extra === 'gini' ? reading('gini', words.readings.gini, '') : nothing}
  </div>`;
}

/** The index under every grouping: the words over its chart. */
export function schemes(
  input: WorkspaceInput,
  found: Concentration,
  chart: TemplateResult,
): TemplateResult | typeof nothing {
  const { view, messages } = input;
  if (!found.disclosed) return nothing;
  const words = messages.analysis;
  const measure = view.measure === 'lq' ? 'hhi' : view.measure;
  const { low, high } = found.disclosed[measure];
  const open = openText(measure, found, messages);
  return html`<section class="schemes">
    <h3>${words.schemesTitle(words.measures[measure])}</h3>
    <p class="note">${high - low < 1e-6 * high ? words.exactNote : words.capNote} ${open ?? ''}</p>
    ${measure === 'hhi' ? benchmarkNote(input) : nothing} ${chart}
  </section>`;
}

function benchmarkNote({ view, messages, ask }: WorkspaceInput): TemplateResult {
  const words = messages.analysis.benchmark;
  const cuts = BENCHMARK_CUTS[view.benchmark];
  const [low = 0, high = 0] = cuts;
  const print = messages.formats.number;
  const list = BENCHMARKS.map(id => ({ id, label: words.choices[id], checked: view.benchmark === id }));
  return html`<p class="note benchmark">
    ${messages.formats.labelled(words.label, '')}${menu(words.label, list, id => ask({ benchmark: id as View['benchmark'] }))}
    ${view.benchmark === 'none' ? nothing : html`<span class="dashed"></span>${words[view.benchmark](print(low), print(high))}. ${words.note}`}
  </p>`;
}
