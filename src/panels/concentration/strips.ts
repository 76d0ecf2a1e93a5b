// Coverage: one strip per mineral and stage, the network from the left, China from the right, the rest between.
import { html, nothing, type TemplateResult } from 'lit';
import {
  type Coverage,
  type CoverageLine,
  coverageLines,
  selectCoverage,
} from '../../core/select/analysis/coverage.ts';
import { networkText, rangeText } from '../../core/text/concentration-words.ts';
import type { View } from '../../core/view/view.ts';
import { NETWORKS } from '../../core/view/words.ts';
import { menu } from './sentence.ts';
import { selectedCountry, type WorkspaceInput } from './subject.ts';

export function coverageStrips(input: WorkspaceInput): TemplateResult {
  const { model, view, messages, details, ask } = input;
  const words = messages.analysis.coverage;
  if (!details)
    return html`<h2>${words.title}</h2><p class="note">${messages.analysis.impossible['details-missing']}</p>`;
  const coverage = selectCoverage(model, view, details.production);
  const lines = coverageLines(coverage);
  const networks = NETWORKS.map(id => ({
    id,
    label: messages.analysis.networks[id],
    checked: view.network === id,
  }));
  return html`
    <h2>${words.title}</h2>
    <p class="note">${networkText(model, view, messages)}</p>
    <p class="note">${words.network}: ${menu(words.network, networks, id => ask({ network: id as View['network'] }))}</p>
    <p class="note key strips-key">
      <span class="swatch lead"></span>${words.lead} <span class="swatch partners"></span>${words.partners}
      <span class="swatch others"></span>${words.others} <span class="swatch china"></span>${words.china}
      <span class="swatch not-split"></span>${words.notSplit}
    </p>
    <div class="strips" role="table" aria-label=${words.title}>
      <div class="strip-row head" role="row">
        <span role="columnheader"></span><span role="columnheader">${words.mined}</span><span role="columnheader">${words.refined}</span>
      </div>
      ${lines.map(line => stripRow(input, line))}
    </div>
    <p class="note">${coverageNote(input, coverage)}</p>
    <section class="care"><b>${words.care}</b> ${words.careText}</section>
  `;
}

function stripRow(input: WorkspaceInput, line: CoverageLine): TemplateResult {
  const { messages, view } = input;
  const chosen = selectedCountry(view);
  const produces = (one: Coverage | null) => one?.series.shares.some(({ country }) => country === chosen) ?? false;
  const isChosen = chosen !== null && (produces(line.mined) || produces(line.refined));
  const name = [messages.mineral(line.mineral), line.form].filter(Boolean).join(', ');
  return html`<div class="strip-row ${isChosen ? 'chosen' : ''}" role="row">
    <span role="rowheader" title=${name}>${name}</span>${strip(input, line.mined)}${strip(input, line.refined)}
  </div>`;
}

function strip({ messages }: WorkspaceInput, one: Coverage | null): TemplateResult {
  const words = messages.analysis.coverage;
  if (!one) return html`<span role="cell" class="no-table">${words.noTable}</span>`;
  const { percent } = messages.formats;
  const width = (share: number) => `inline-size:${(100 * share).toFixed(2)}%`;
  const inside = rangeText(percent(one.inside.low), percent(one.inside.high));
  const outside = one.outside ? `${messages.country(one.outside.country)} ${percent(one.outside.share)}` : '–';
  const title = `${words.row(messages.mineral(one.mineral), `${words.stages[one.stage]} ${one.year}`, inside, outside)}; ${words.gap(rangeText(percent(1 - one.inside.high), percent(1 - one.inside.low)))}`;
  const right = one.outside && one.outside.share >= 0.12 ? Math.round(one.outside.share * 100) : '';
  const label = Math.round(one.inside.low * 100);
  const isDark = one.lead + one.partners > 0.14;
  return html`<span role="cell" class="strip" title=${title}>
    <i class="lead" style=${width(one.lead)}></i><i class="partners" style=${width(one.partners)}></i
    ><i class="not-split" style=${width(one.notSplit)}></i><i class="others" style=${width(one.others)}></i
    ><i class="china" style=${width(one.china)}></i>
    ${
      one.basis === 'leader' && one.inside.low === 0
        ? nothing
        : html`<b class=${isDark ? 'on-dark' : ''} style=${isDark ? '' : `inset-inline-start:${100 * (one.lead + one.partners)}%`}>${label}</b>`
    }
    <b class="right" style=${one.outside?.country === 'CHN' ? '' : `inset-inline-end:${100 * one.china}%`}>${right}</b><span class="unseen">${title}</span>
  </span>`;
}

function coverageNote({ messages }: WorkspaceInput, coverage: readonly Coverage[]): string {
  const words = messages.analysis.coverage;
  const years = coverage.map(one => one.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const withheld = [
    ...new Set(coverage.filter(one => one.withheldInside.length).map(one => messages.mineral(one.mineral))),
  ];
  const note = withheld.length ? words.withheld(messages.formats.list(withheld)) : '';
  return words.note(rangeText(String(first), String(last)), note);
}
