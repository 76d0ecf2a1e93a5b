import { html, LitElement, type nothing, type TemplateResult } from 'lit';
import type { Atlas } from '../../core/geo/atlas.ts';
import type { Model } from '../../core/model/create-model.ts';
import type { Details } from '../../core/model/dataset.ts';
import type { Source } from '../../core/model/records.ts';
import type { Theme } from '../../core/scene/themes.ts';
import { selectConcentration } from '../../core/select/analysis/concentration.ts';
import { selectCoverage } from '../../core/select/analysis/coverage.ts';
import type { AnalysisMessages } from '../../core/text/analysis-words.ts';
import { basisText, discloseText, findingText } from '../../core/text/concentration-words.ts';
import { whatIfWords } from '../../core/text/what-if-words.ts';
import type { View } from '../../core/view/view.ts';
import '../lode-menu.ts';
import { panelStyles } from '../panel-styles.ts';
import { sourceList, sourceStyles } from '../source-list.ts';
import { askForView } from '../view-change.ts';
import { bars } from './bars.ts';
import { chartStyles } from './chart-styles.ts';
import { concentrationStyles } from './concentration-styles.ts';
import { exposureTable } from './exposure.ts';
import './lode-method.ts';
import type { LodeMethod } from './lode-method.ts';
import './lode-network-map.ts';
import { readings, schemeIntervals } from './readings.ts';
import { sentence } from './sentence.ts';
import { stripStyles } from './strip-styles.ts';
import { coverageStrips } from './strips.ts';
import { isFound, type WorkspaceInput } from './subject.ts';
import { withdrawal } from './withdrawal.ts';

/** The workspace that answers `show=concentration`: how concentrated, how covered, and what if somebody leaves. */
export class LodeConcentration extends LitElement {
  static override properties = {
    model: { attribute: false },
    view: { attribute: false },
    messages: { attribute: false },
    theme: { attribute: false },
    details: { attribute: false },
    sources: { attribute: false },
    atlasFor: { attribute: false },
  };
  declare model: Model;
  declare view: View;
  declare messages: AnalysisMessages;
  declare theme: Theme;
  declare details: Details | null;
  declare sources: ReadonlyMap<string, Source> | null;
  declare atlasFor: ((level: 'world') => Promise<Atlas>) | null;

  get #input(): WorkspaceInput {
    const { model, view, messages, theme, details } = this;
    return { model, view, messages, theme, details, ask: patch => askForView(this, patch) };
  }

  override render(): TemplateResult {
    const input = this.#input;
    const found = selectConcentration(this.model, this.view, this.details?.production ?? null);
    const isOutput = this.view.of === 'mining' || this.view.of === 'refining';
    const mineral = isOutput && isFound(found) ? (found.table.series?.mineral ?? null) : null;
    return html`
      <header>${sentence(input, isOutput ? (mineral ?? this.view.minerals[0] ?? null) : null)}</header>
      <div class="columns">
        <section class="first">
          ${isFound(found) ? this.#first(input, found) : html`<h2>${this.messages.analysis.impossible[found.impossible]}</h2>`}
        </section>
        <section class="second">${coverageStrips(input)}</section>
        <section class="third">
          ${withdrawal(input)} ${this.#map(input)} ${exposureTable(input)} ${this.#sources(isFound(found) ? found.table.sources : [])}
        </section>
      </div>
      <lode-method .messages=${this.messages}></lode-method>
    `;
  }

  #first(input: WorkspaceInput, found: Parameters<typeof bars>[1]): TemplateResult {
    const { model, view, messages } = this;
    const condition = whatIfWords(model, view, messages);
    const finding = findingText(model, view, found, messages);
    return html`
      <h2>${condition ? messages.sentences.whatIf.said(condition, finding) : finding}</h2>
      <p class="note">${basisText(view, found, messages)} ${discloseText(found, messages)}</p>
      ${bars(input, found)} ${readings(input, found)} ${schemeIntervals(input, found)}
      <p><button class="link" @click=${() => this.#method()}>${messages.analysis.methodLink}</button></p>
    `;
  }

  #method(): void {
    this.renderRoot.querySelector<LodeMethod>('lode-method')?.show();
  }

  #map(input: WorkspaceInput): TemplateResult {
    const words = this.messages.analysis.map;
    return html`<section class="network">
      <h2>${words.title}</h2>
      <lode-network-map .input=${input} .atlasFor=${this.atlasFor}></lode-network-map>
      <p class="note">${words.note} ${this.messages.sentences.boundary}</p>
    </section>`;
  }

  #sources(own: readonly string[]): TemplateResult | typeof nothing {
    const tables = this.details ? selectCoverage(this.model, this.view, this.details.production) : [];
    const ids = [...new Set([...tables.flatMap(one => one.series.cites.map(cite => cite.source)), ...own])];
    return html`<details class="source-list">
      <summary>${this.messages.analysis.sources} (${ids.length})</summary>
      ${sourceList(ids, this.sources, this.sources === null, this.messages, null)}
    </details>`;
  }

  static override styles = [panelStyles, sourceStyles, concentrationStyles, chartStyles, stripStyles];
}
customElements.define('lode-concentration', LodeConcentration);
