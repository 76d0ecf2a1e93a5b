// The three readings, and the index under every region scheme with borrowed benchmarks.
import { scaleLinear } from 'd3-scale';
import { html, nothing, type TemplateResult } from 'lit';
import { BENCHMARK_CUTS } from '../../core/model/measures/registry.ts';
import { type Concentration, type SchemeRow, selectSchemes } from '../../core/select/analysis/concentration.ts';
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

export function schemeIntervals(input: WorkspaceInput, found: Concentration): TemplateResult | typeof nothing {
  const { view, model, messages, details } = input;
  const rows = selectSchemes(model, view, details?.production ?? null);
  if (!rows || !found.disclosed) return nothing;
  const words = messages.analysis;
  const measure = view.measure === 'lq' ? 'hhi' : view.measure;
  const top = { hhi: 10_000, cr1: 1, cr3: 1, cr5: 1, gini: 1, effective: 0 }[measure];
  const most = top || Math.max(...rows.map(row => row.disclosed.high)) * 1.3;
  /** Value of the index to per cent of the track. */
  const at = scaleLinear([0, most], [0, 100]);
  const isHere = (row: SchemeRow) => (view.by === 'region' ? row.scheme === view.scheme : row.scheme === view.by);
  const open = openText(measure, found, messages);
  const exact = rows.every(row => row.disclosed.high - row.disclosed.low < 1e-6 * most);
  return html`<section class="schemes">
    <h3>${words.schemesTitle(words.measures[measure])}</h3>
    <p class="note">${exact ? words.exactNote : words.capNote} ${open ?? ''}</p>
    ${measure === 'hhi' ? benchmarkNote(input) : nothing}
    <div class="scheme-rows">
      ${rows.map(
        row => html`<div class="scheme-row ${isHere(row) ? 'here' : ''}">
          <span>${words.schemes[row.scheme]}</span>
          <div class="track">
            ${measure === 'hhi' ? BENCHMARK_CUTS[view.benchmark].map(cut => html`<i style="inset-inline-start:${at(cut)}%"></i>`) : nothing}
            <span class="span" style="inset-inline-start:${at(row.disclosed.low)}%;inline-size:max(3px, ${at(row.disclosed.high) - at(row.disclosed.low)}%)"></span>
            <span class="value" style=${valuePlace(at(row.disclosed.low), at(row.disclosed.high))}
              >${intervalText(measure, row.disclosed, messages)}</span
            >
          </div>
        </div>`,
      )}
    </div>
    <div class="scheme-axis">
      ${at.ticks(5).map(tick => html`<span style="inset-inline-start:${at(tick)}%">${messages.formats.number(tick)}</span>`)}
    </div>
  </section>`;
}

/** The number stands after its interval, or before it where there is more room. */
function valuePlace(lowPercent: number, highPercent: number): string {
  return highPercent <= 62 ? `inset-inline-start:${highPercent}%` : `inset-inline-end:${100 - lowPercent}%`;
}

function benchmarkNote({ view, messages, ask }: WorkspaceInput): TemplateResult {
  const words = messages.analysis.benchmark;
  const cuts = BENCHMARK_CUTS[view.benchmark];
  const [low = 0, high = 0] = cuts;
  const print = messages.formats.number;
  const list = BENCHMARKS.map(id => ({ id, label: words.choices[id], checked: view.benchmark === id }));
  return html`<p class="note benchmark">
    ${words.label}: ${menu(words.label, list, id => ask({ benchmark: id as View['benchmark'] }))}
    ${view.benchmark === 'none' ? nothing : html`<span class="dashed"></span>${words[view.benchmark](print(low), print(high))}. ${words.note}`}
  </p>`;
}
